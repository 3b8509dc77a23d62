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
        name: [.customShort("w"), .customLong("workspace"), .customLong("mappe")],
        help: HelpLanguage.words(
            "mappa analysen ligger i (ellers den du står i)", "mappa analysen ligg i (elles den du står i)",
            "the folder of the analysis (else the one you are in)"))
    var workspace: String?

    @Option(
        name: [.customLong("language"), .customLong("språk")],
        help: HelpLanguage.words("språket", "språket", "the language"))
    var language: Language?

    @Flag(help: HelpLanguage.words("skriv JSON", "skriv JSON", "write JSON"))
    var json = false

    @Flag(
        name: [.customShort("n"), .customLong("dry-run"), .customLong("prøv")],
        help: HelpLanguage.words(
            "vis hva som ville skjedd, endre ingenting", "vis kva som ville skjedd, endre ingenting",
            "show what would happen, change nothing"))
    var dryRun = false

    @Flag(
        name: [.customShort("q"), .customLong("quiet"), .customLong("stille")],
        help: HelpLanguage.words(
            "si bare det nødvendigste", "sei berre det nødvendigaste", "say only what is needed"))
    var quiet = false

    @Flag(
        name: [.customLong("no-color"), .customLong("uten-farger"), .customLong("utan-fargar")],
        help: HelpLanguage.words(
            "uten farger (slik er det alltid)", "utan fargar (slik er det alltid)",
            "without colour (as it always is)"))
    var noColor = false

    @Option(
        name: [.customLong("by"), .customLong("hvem"), .customLong("kven")],
        help: HelpLanguage.words(
            "hvem som gjør endringen (rolle, ikke navn)", "kven som gjer endringa (rolle, ikkje namn)",
            "who makes the change (a role, not a name)"))
    var by: String?

    @Option(
        name: [.customLong("profile"), .customLong("profil")],
        help: HelpLanguage.words(
            "fylkesprofil: navn eller mappe", "fylkesprofil: namn eller mappe", "county profile: name or folder"))
    var profile: String?

    @Option(
        name: [.customLong("date"), .customLong("dato")],
        help: HelpLanguage.words(
            "dagen som regnes som i dag", "dagen som blir rekna som i dag", "the day taken as today"))
    var date: Day?
}
