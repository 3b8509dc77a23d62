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
    /// What was said.
    var said: RunOptions {
        RunOptions(
            workspace: workspace, language: language, json: json, dryRun: dryRun, quiet: quiet, noColor: noColor,
            by: by, profile: profile, date: date)
    }
}
