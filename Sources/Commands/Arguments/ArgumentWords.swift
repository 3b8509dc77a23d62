public import ArgumentParser
public import Checks
public import Evidence
public import Model

// The words of the domain as they are typed on a command line.

extension Language: ExpressibleByArgument {}

extension Day: ExpressibleByArgument {
    /// Reads a day as people write it.
    public init?(argument: String) { self.init(written: argument) }
}

extension ItemID: ExpressibleByArgument {
    /// Reads an id in any of the three languages.
    public init?(argument: String) { self.init(argument) }
}

extension UnitKind: ExpressibleByArgument {
    /// Reads a kind in English or by its Norwegian names.
    public init?(argument: String) {
        let word = argument.lowercased()
        let own: [String: UnitKind] = [
            "videregående": .upperSecondary, "vidaregåande": .upperSecondary, "skole": .school, "skule": .school,
            "pp-tjenesten": .ppt, "pp-tenesta": .ppt,
        ]
        let kind = UnitKind.allCases.first { kind in
            kind.rawValue == word || Language.allCases.contains { kind.label[$0].lowercased() == word }
        }
        guard let kind = kind ?? own[word] else { return nil }
        self = kind
    }
}

extension Ownership: ExpressibleByArgument {
    /// Reads an ownership in English or Norwegian.
    public init?(argument: String) {
        let word = argument.lowercased()
        let ownership = Ownership.allCases.first { ownership in
            ownership.rawValue == word || Language.allCases.contains { ownership.label[$0].lowercased() == word }
        }
        guard let ownership else { return nil }
        self = ownership
    }
}

extension Focus: ExpressibleByArgument {
    /// Reads a focus in English or by a Norwegian word.
    public init?(argument: String) {
        switch argument.lowercased() {
        case "learning", "læring": self = .learning
        case "environment", "miljø", "læringsmiljø": self = .environment
        case "practice", "praksis": self = .practice
        default: return nil
        }
    }
}

extension TableLayout: ExpressibleByArgument {
    /// Reads a layout in English or Norwegian.
    public init?(argument: String) {
        switch argument.lowercased() {
        case "rows", "rader", "radar": self = .rows
        case "columns", "kolonner", "kolonnar": self = .columns
        default: return nil
        }
    }
}

extension Severity: ExpressibleByArgument {
    /// Reads a severity in English or Norwegian.
    public init?(argument: String) {
        let word = argument.lowercased()
        let severity = Severity.allCases.first { severity in
            severity.rawValue == word || Language.allCases.contains { severity.label[$0] == word }
        }
        guard let severity else { return nil }
        self = severity
    }
}
