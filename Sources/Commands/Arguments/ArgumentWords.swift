public import ArgumentParser
public import Checks
public import Evidence
public import Model

// The words of the domain as they are typed on a command line.

extension Language: ExpressibleByArgument {
    /// Reads a language by its letters or its name: `nn`, `Nynorsk`, `engelsk`.
    public init?(argument: String) {
        switch argument.lowercased() {
        case "nb", "bokmål", "bokmal", "norsk", "no": self = .nb
        case "nn", "nynorsk": self = .nn
        case "en", "engelsk", "english": self = .en
        default: return nil
        }
    }
}

extension Day: ExpressibleByArgument {
    /// Reads a day as people write it.
    public init?(argument: String) { self.init(written: argument) }
}

extension ItemID: ExpressibleByArgument {
    /// Reads an id in any of the three languages: `mål-1`, and `mål1` or «mål 1» as people write them.
    public init?(argument: String) {
        let word = argument.prefix { !$0.isNumber && $0 != "-" && $0 != " " }
        let number = argument[word.endIndex...].drop { $0 == "-" || $0 == " " }
        guard !word.isEmpty else { return nil }
        self.init("\(word)-\(number)")
    }
}

extension UnitKind: ExpressibleByArgument {
    /// Reads a kind in English or by what people call it.
    public init?(argument: String) {
        guard let kind = UnitKind.called(argument) else { return nil }
        self = kind
    }
}

extension Ownership: ExpressibleByArgument {
    /// Reads an ownership in English or Norwegian.
    public init?(argument: String) {
        let word = argument.lowercased()
        let ownership = Ownership.allCases.first { ownership in
            ownership.rawValue == word || ownership.others.contains(word)
                || Language.allCases.contains { ownership.label[$0].lowercased() == word }
        }
        guard let ownership else { return nil }
        self = ownership
    }

    private var others: [String] {
        switch self {
        case .municipal: ["kommunalt", "kommune", "kommunen", "municipality"]
        case .county: ["fylkeskommunalt", "fylkeskommune", "fylkeskommunen"]
        case .private: ["privat eier", "privat eigar", "privateid", "privateigd", "friskole", "friskule"]
        }
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
