import ArgumentParser
import Model

/// The language in which help is being written: ArgumentParser asks for it while it makes a command.
enum HelpLanguage {
    @TaskLocal static var current = Language.nb

    /// What an argument is for, and what its value is called where that is not the argument's own name.
    static func words(_ nb: String, _ nn: String, _ en: String, value: String? = nil) -> ArgumentHelp {
        ArgumentHelp(Text(nb: nb, nn: nn, en: en)[current], valueName: value)
    }
}

/// The options that every command takes.
struct CommonOptions: ParsableArguments {
    @Option(
        name: OptionName.workspace.specification,
        help: HelpLanguage.words(
            "mappa som analysen ligger i (ellers den dere står i)",
            "mappa som analysen ligg i (elles den de står i)",
            "the folder of the analysis (default: the one you are in)"))
    var workspace: String?

    @Option(
        name: OptionName.language.specification,
        help: HelpLanguage.words("språket", "språket", "the language"))
    var language: Language?

    @Flag(
        name: OptionName.json.specification, help: HelpLanguage.words("skriv JSON", "skriv JSON", "write JSON"))
    var json = false

    @Flag(
        name: OptionName.dryRun.specification,
        help: HelpLanguage.words(
            "vis hva som ville skjedd, uten å endre noe", "vis kva som ville skjedd, utan å endre noko",
            "show what would happen, without changing anything"))
    var dryRun = false

    @Flag(
        name: OptionName.quiet.specification,
        help: HelpLanguage.words(
            "si bare det nødvendigste", "sei berre det nødvendigaste", "say only what is needed"))
    var quiet = false

    @Flag(
        name: OptionName.noColor.specification,
        help: HelpLanguage.words(
            "uten farger (slik er det alltid)", "utan fargar (slik er det alltid)",
            "without colour (the program never uses colour)"))
    var noColor = false

    @Option(
        name: OptionName.by.specification,
        help: HelpLanguage.words(
            "hvem som gjør endringen (rolle, ikke navn)", "kven som gjer endringa (rolle, ikkje namn)",
            "who makes the change (a role, not a name)"))
    var by: String?

    @Option(
        name: OptionName.profile.specification,
        help: HelpLanguage.words(
            "fylkesprofil: navn eller mappe", "fylkesprofil: namn eller mappe", "county profile: name or folder"))
    var profile: String?

    @Option(
        name: OptionName.date.specification,
        help: HelpLanguage.words(
            "datoen som skal regnes som dagens dato", "datoen som skal reknast som dagens dato",
            "the date to treat as today"))
    var date: Day?
}

extension CommonOptions {
    /// Reads words that are these options and nothing else, without the parser, which takes longer to make ready for one
    /// line than all the rest of `status`.
    ///
    /// What is read is what the parser would make of the words. Whatever is not as plain as can be is left to it: a word
    /// that is no option's name, a value that is missing, not understood or joined to its name, an option given twice.
    ///
    /// - Parameter words: The words after the command's name.
    /// - Returns: The options; `nil` where the parser is needed.
    static func plain(_ words: [String]) -> CommonOptions? {
        var values: [String: String] = [:]
        var flags: Set<String> = []
        var place = 0
        while place < words.count {
            let word = words[place]
            if let name = OptionName.withValue.first(where: { $0.words.contains(word) })?.long.first {
                guard place + 1 < words.count, !words[place + 1].isEmpty, !words[place + 1].hasPrefix("-"),
                    values.updateValue(words[place + 1], forKey: name) == nil
                else { return nil }
                place += 2
            } else if let name = OptionName.alone.first(where: { $0.words.contains(word) })?.long.first {
                guard flags.insert(name).inserted else { return nil }
                place += 1
            } else {
                return nil
            }
        }
        func value(_ option: OptionName) -> String? { option.long.first.flatMap { values[$0] } }
        func isSet(_ option: OptionName) -> Bool { option.long.first.map(flags.contains) ?? false }
        let language = value(.language).map(Language.init(argument:))
        let date = value(.date).map(Day.init(argument:))
        if case .some(.none) = language { return nil }
        if case .some(.none) = date { return nil }
        // Not in an initialiser: there an assignment is taken for the declaration of the option.
        var options = CommonOptions()
        options.workspace = value(.workspace)
        options.language = language ?? nil
        options.json = isSet(.json)
        options.dryRun = isSet(.dryRun)
        options.quiet = isSet(.quiet)
        options.noColor = isSet(.noColor)
        options.by = value(.by)
        options.profile = value(.profile)
        options.date = date ?? nil
        return options
    }
}
