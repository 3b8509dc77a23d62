import Checks
import Evidence
import Model

/// What may be written where an argument takes one of a few words, or has a form of its own.
enum ValueChoices {
    /// The words of a closed set in the reader's language; `nil` where it is open.
    static func words(_ argument: CommandShape.Argument) -> [Text]? {
        switch argument.value {
        case "language": Language.allCases.map { Text(alike: $0.rawValue) }
        case "level": LevelName.allCases.map(\.words)
        case "kind" where argument.kind == .option: UnitKind.allCases.map(\.typed)
        case "ownership": Ownership.allCases.map(\.label)
        case "severity": Severity.allCases.map(\.label)
        case "focus": Focus.allCases.map(\.typed)
        case "layout":
            [Text(nb: "rader", nn: "rader", en: "rows"), Text(nb: "kolonner", nn: "kolonnar", en: "columns")]
        case "format": ExportFormat.names.map { Text(alike: $0) }
        default: nil
        }
    }

    /// How a value of a form of its own is written.
    static func form(_ argument: CommandShape.Argument) -> Text? {
        switch argument.value {
        case "date":
            Text(
                nb: "Skriv dagen som 09.12.2026 eller 2026-12-09.",
                nn: "Skriv dagen som 09.12.2026 eller 2026-12-09.",
                en: "Write the date as 9 December 2026 or 2026-12-09.")
        case "id":
            Text(
                nb: "Skriv for eksempel mål-1 eller funn-2. Se alt med:  behov vis.",
                nn: "Skriv til dømes mål-1 eller funn-2. Sjå alt med:  behov vis.",
                en: "For example, write goal-1 or finding-2. See everything with:  behov show.")
        case "minimum-group", "organisation-number", "minutes", "groups":
            Text(nb: "Skriv et tall.", nn: "Skriv eit tal.", en: "Write a number.")
        default: nil
        }
    }
}

extension UnitKind {
    /// What it is called in one word on a command line.
    var typed: Text {
        switch self {
        case .kindergarten: Text(nb: "barnehage", nn: "barnehage", en: "kindergarten")
        case .school: Text(nb: "skole", nn: "skule", en: "school")
        case .upperSecondary: Text(nb: "videregående", nn: "vidaregåande", en: "upper-secondary")
        case .sfo: Text(nb: "sfo", nn: "sfo", en: "sfo")
        case .adultEducation: Text(nb: "voksenopplæring", nn: "vaksenopplæring", en: "adult-education")
        case .cultureSchool: Text(nb: "kulturskole", nn: "kulturskule", en: "culture-school")
        case .ppt: Text(nb: "ppt", nn: "ppt", en: "ppt")
        }
    }
}

extension Focus {
    /// What it is called in one word on a command line.
    var typed: Text {
        switch self {
        case .learning: Text(nb: "læring", nn: "læring", en: "learning")
        case .environment: Text(nb: "læringsmiljø", nn: "læringsmiljø", en: "environment")
        case .practice: Text(nb: "praksis", nn: "praksis", en: "practice")
        }
    }
}
