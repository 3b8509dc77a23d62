/// What a source lights up; measures need both data on the children and data on practice (LP 8.2.1).
public enum Focus: String, Labelled {
    /// Children's learning.
    case learning
    /// Their learning environment.
    case environment
    /// Pedagogical practice and teaching: what the adults do.
    case practice

    /// What people call it.
    public var label: Text {
        switch self {
        case .learning: Text(nb: "læring og utvikling", nn: "læring og utvikling", en: "learning and development")
        case .environment:
            Text(
                nb: "trivsel og læringsmiljø", nn: "trivsel og læringsmiljø",
                en: "well-being and learning environment")
        case .practice: Text(nb: "egen praksis", nn: "eigen praksis", en: "our own practice")
        }
    }
}

/// The file a source was read from, kept byte for byte under `sources/`.
public struct SourceFile: Sendable, Hashable, Codable {
    /// The name it had when it was imported.
    public var name: String
    /// SHA-256 of its bytes, hexadecimal.
    public var digest: String
    /// The form it was read as, for example `udir-statistikkbanken`.
    public var format: String
    /// The number or name of the unit whose figures were taken; `nil` where the file has no units.
    public var unit: String?
    /// The name of that unit in the file, where it is clearly not the analysis' own; `nil` where it is.
    public var unitName: String?
    /// False where a file of a form that is kept was not, for this one may hold what people have written.
    public var isKept: Bool?

    /// Makes a file.
    public init(
        name: String, digest: String, format: String, unit: String? = nil, unitName: String? = nil,
        isKept: Bool? = nil
    ) {
        self.name = name
        self.digest = digest
        self.format = format
        self.unit = unit
        self.unitName = unitName
        self.isKept = isKept
    }
}

/// Data a unit looked at (phase 2).
public struct Source: Item {
    /// A source.
    public static let kind = ItemKind.source
    /// Its id.
    public let id: ID<Source>
    /// What it is: «Observasjon av overgang til frilek, uke 38–40».
    public var title: String
    /// What it lights up.
    public var focus: Focus?
    /// Who answered or was observed, and how many.
    public var respondents: String?
    /// How many answered, where the respondents are written so that it can be counted.
    @People public var answered: Int?
    /// How many could have answered.
    @People public var invited: Int?
    /// The day it was gathered or brought in.
    public var day: Day
    /// The file it was read from.
    public var file: SourceFile?

    /// Makes a source.
    public init(
        id: ID<Source>, title: String, focus: Focus? = nil, respondents: String? = nil, answered: Int? = nil,
        invited: Int? = nil, day: Day, file: SourceFile? = nil
    ) {
        self.id = id
        self.title = title
        self.focus = focus
        self.respondents = respondents
        self.answered = answered
        self.invited = invited
        self.day = day
        self.file = file
    }
}

extension Source {
    /// Whose figures these are, where the file has another name for the unit than the analysis and the title does not
    /// say it.
    public var whose: Text? {
        guard let name = file?.unitName, !title.mentions(name) else { return nil }
        return Text(
            nb: "tallene gjelder \(name)", nn: "tala gjeld \(name)", en: "the figures are for \(name)")
    }
}
