import ArgumentParser
import Model

/// The language in which help is being written: ArgumentParser asks for it while it makes a command.
enum HelpLanguage {
    @TaskLocal static var current = Language.nb

    static func words(_ nb: String, _ nn: String, _ en: String) -> ArgumentHelp {
        ArgumentHelp(stringLiteral: Text(nb: nb, nn: nn, en: en)[current])
    }
}

/// The options that every command takes.
struct CommonOptions: ParsableArguments {
    @Option(
        name: [.customShort("w"), .customLong("workspace")],
        help: HelpLanguage.words(
            "mappa analysen ligger i (ellers den du står i)", "mappa analysen ligg i (elles den du står i)",
            "the folder of the analysis (else the one you stand in)"))
    var workspace: String?

    @Option(
        help: HelpLanguage.words(
            "språk: nb, nn eller en", "språk: nb, nn eller en", "language: nb, nn or en"))
    var language: Language?

    @Flag(help: HelpLanguage.words("skriv JSON", "skriv JSON", "write JSON"))
    var json = false

    @Flag(
        name: [.customShort("n"), .customLong("dry-run")],
        help: HelpLanguage.words(
            "vis hva som ville skjedd, endre ingenting", "vis kva som ville skjedd, endre ingenting",
            "show what would happen, change nothing"))
    var dryRun = false

    @Flag(
        name: [.customShort("q"), .customLong("quiet")],
        help: HelpLanguage.words(
            "si bare det nødvendigste", "sei berre det nødvendigaste", "say only what is needed"))
    var quiet = false

    @Flag(
        name: .customLong("no-color"),
        help: HelpLanguage.words(
            "uten farger (slik er det alltid)", "utan fargar (slik er det alltid)",
            "without colour (as it always is)"))
    var noColor = false

    @Option(
        help: HelpLanguage.words(
            "hvem som gjør endringen (rolle, ikke navn)", "kven som gjer endringa (rolle, ikkje namn)",
            "who makes the change (a role, not a name)"))
    var by: String?

    @Option(
        help: HelpLanguage.words(
            "fylkesprofil: navn eller mappe", "fylkesprofil: namn eller mappe", "county profile: name or folder"))
    var profile: String?

    @Option(
        help: HelpLanguage.words(
            "dagen som regnes som i dag, ÅÅÅÅ-MM-DD", "dagen som blir rekna som i dag, ÅÅÅÅ-MM-DD",
            "the day taken as today, YYYY-MM-DD"))
    var date: Day?
}
