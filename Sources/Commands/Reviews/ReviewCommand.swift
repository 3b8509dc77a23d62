import ArgumentParser
import Model
import Store

/// `review` (tilbakemelding): where a partner's review of units' analyses begins, and many of them seen together
/// (LP 8.1, 8.2.1).
struct ReviewCommand: BehovCommand {
    static let entry = CommandEntry(
        "review", "tilbakemelding", .together,
        Text(
            nb: "start en tilbakemelding, eller se mange samlet",
            nn: "start ei tilbakemelding, eller sjå mange samla",
            en: "begin a review, or see many together"),
        standsInWorkspace: false,
        did: Text(
            nb: "begynte en tilbakemelding", nn: "byrja på ei tilbakemelding", en: "began a review"),
        ReviewCommand.self)

    @Argument(
        help: HelpLanguage.words(
            "start eller oversikt", "start eller oversikt", "start or overview"))
    var what: ReviewAction

    @Argument(
        help: HelpLanguage.words("filer, eller en mappe", "filer, eller ei mappe", "files, or a folder"))
    var paths: [String] = []

    @Option(
        name: [.customLong("unit"), .customLong("enhet"), .customLong("eining")],
        help: HelpLanguage.words(
            "bare denne enheten i dokumentet: navn eller organisasjonsnummer",
            "berre denne eininga i dokumentet: namn eller organisasjonsnummer",
            "only this unit of the document: name or organisation number", value: "name"))
    var unit: String?

    @OptionGroup var common: CommonOptions

    func run(in program: Program) throws -> Int32 {
        switch what {
        case .start: return try ReviewStart(program: program, unit: unit).run(paths)
        case .overview:
            guard paths.count <= 1 else { throw ReviewTrouble.oneFolder }
            return try ReviewOverview(program: program).run(paths.first ?? ".")
        }
    }
}

/// What is to be done with reviews.
enum ReviewAction: String, CaseIterable, ExpressibleByArgument {
    case start, overview

    /// The word in each language.
    var word: Text {
        switch self {
        case .start: Text(nb: "start", nn: "start", en: "start")
        case .overview: Text(nb: "oversikt", nn: "oversikt", en: "overview")
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
