import ArgumentParser
import Model
import Store

/// `review` (tilbakemelding): where a partner's review of units' analyses begins, and many of them seen together
/// (LP 8.1, 8.2.1).
struct ReviewCommand: BehovCommand {
    static let entry = CommandEntry(
        "review", "tilbakemelding", .together,
        Text(
            nb: "gi eller ta imot tilbakemelding på en analyse",
            nn: "gi eller ta imot tilbakemelding på ein analyse",
            en: "give or receive a review of an analysis"),
        standsInWorkspace: false,
        did: Text(
            nb: "hentet inn eller svarte på en tilbakemelding", nn: "henta inn eller svara på ei tilbakemelding",
            en: "received or answered a review"), ReviewCommand.self)

    @Argument(
        help: HelpLanguage.words(
            "partneren: «start», «oversikt» eller «gjennomgå»; enheten: «ta» eller «svar»",
            "partnaren: «start», «oversikt» eller «gjennomgå»; eininga: «ta» eller «svar»",
            "the partner: “start”, “overview” or “guide”; the unit: “take” or “answer”"))
    var what: ReviewAction

    @Argument(
        help: HelpLanguage.words(
            "filer eller en mappe; for «svar»: kommentaren dere svarer på",
            "filer eller ei mappe; for «svar»: kommentaren de svarer på",
            "files or a folder; for “answer”: the comment you are answering"))
    var paths: [String] = []

    @Option(
        name: [.customLong("unit"), .customLong("enhet"), .customLong("eining")],
        help: HelpLanguage.words(
            "bare denne enheten i fila eller mappa: navn eller organisasjonsnummer",
            "berre denne eininga i fila eller mappa: namn eller organisasjonsnummer",
            "only this unit in the file or folder: name or organisation number", value: "name"))
    var unit: String?

    @OptionGroup var common: CommonOptions

    func run(in program: Program) throws -> Int32 {
        switch what {
        case .start: return try ReviewStart(program: program, unit: unit).run(paths)
        case .overview:
            guard paths.count <= 1 else { throw ReviewTrouble.oneFolder }
            return try ReviewOverview(program: program).run(paths.first ?? ".")
        case .guide: return try ReviewGuide(program: program).run(paths)
        case .take: return try ReviewTake(program: program).run(paths)
        case .answer: return try ReviewAnswering(program: program).run(paths)
        }
    }
}

/// What is to be done with reviews.
enum ReviewAction: String, CaseIterable, ExpressibleByArgument {
    case start, overview, guide, take, answer

    /// The word in each language.
    var word: Text {
        switch self {
        case .start: Text(nb: "start", nn: "start", en: "start")
        case .overview: Text(nb: "oversikt", nn: "oversikt", en: "overview")
        case .guide: Text(nb: "gjennomgå", nn: "gjennomgå", en: "guide")
        case .take: Text(nb: "ta", nn: "ta", en: "take")
        case .answer: Text(nb: "svar", nn: "svar", en: "answer")
        }
    }

    init?(argument: String) {
        let written = argument.lowercased()
        let found = ReviewAction.allCases.first { action in
            action.rawValue == written || Language.allCases.contains { action.word[$0] == written }
        }
        guard let found else { return nil }
        self = found
    }
}
