/// What an item of the chain of reasons is.
public enum ItemKind: String, Sendable, Hashable, CaseIterable, Codable {
    /// A goal the unit works towards.
    case goal
    /// A source of data.
    case source
    /// One measured thing of a source, with its figures over time.
    case indicator
    /// What the data says against the goals.
    case finding
    /// An area that could be prioritised.
    case candidate
    /// What in practice keeps the challenge going, or helps.
    case factor
    /// A competence need.
    case need
    /// A meeting where people took part.
    case meeting
    /// Something the staff said.
    case input
    /// An owner's priority.
    case priority
    /// A part of an owner's own contribution.
    case contribution
    /// A conversation of an owner with a partner.
    case dialogue
    /// An owner's places of further education.
    case studyPlace = "study"
    /// A measure of a region's plan.
    case measure
    /// A partner's comment on a unit's analysis.
    case comment

    /// The word an id begins with.
    public var word: Text {
        switch self {
        case .goal: Text(nb: "mål", nn: "mål", en: "goal")
        case .source: Text(nb: "kilde", nn: "kjelde", en: "source")
        case .indicator: Text(nb: "indikator", nn: "indikator", en: "indicator")
        case .finding: Text(nb: "funn", nn: "funn", en: "finding")
        case .candidate: Text(nb: "område", nn: "område", en: "area")
        case .factor: Text(nb: "faktor", nn: "faktor", en: "factor")
        case .need: Text(nb: "behov", nn: "behov", en: "need")
        case .meeting: Text(nb: "møte", nn: "møte", en: "meeting")
        case .input: Text(nb: "innspill", nn: "innspel", en: "input")
        case .priority: Text(nb: "prioritering", nn: "prioritering", en: "priority")
        case .contribution: Text(nb: "bidrag", nn: "bidrag", en: "contribution")
        case .dialogue: Text(nb: "samtale", nn: "samtale", en: "dialogue")
        case .studyPlace: Text(nb: "studium", nn: "studium", en: "study")
        case .measure: Text(nb: "tiltak", nn: "tiltak", en: "measure")
        case .comment: Text(nb: "kommentar", nn: "kommentar", en: "comment")
        }
    }
}

/// The id of an item of any kind: kind and number, never changed and never reused in a workspace.
public struct ItemID: Sendable, Hashable, Comparable {
    /// What it is.
    public let kind: ItemKind
    /// Its number, from 1, counted for each kind.
    public let number: Int

    /// Makes an id.
    public init(_ kind: ItemKind, _ number: Int) {
        self.kind = kind
        self.number = number
    }

    /// Reads `goal-1`, `mål-1`, `kjelde-2` …, in any of the three languages; `nil` for anything else.
    public init?(_ written: String) {
        guard let dash = written.lastIndex(of: "-"), written[dash...].dropFirst().allSatisfy(\.isWholeNumber),
            let number = Int(written[dash...].dropFirst()), number > 0, Bounds.Ordinal.range.contains(number)
        else { return nil }
        let word = written[..<dash].lowercased()
        let kind = ItemKind.allCases.first { kind in
            Language.allCases.contains { kind.word[$0] == word } || kind.rawValue == word
        }
        guard let kind else { return nil }
        self.init(kind, number)
    }

    /// Reads the code of a file and nothing else: `goal-1`.
    init?(code: String) {
        let written = code.utf8
        guard let dash = written.lastIndex(of: UInt8(ascii: "-")),
            let kind = ItemKind(rawValue: String(code[..<dash]))
        else { return nil }
        let digits = written[written.index(after: dash)...]
        guard let first = digits.first, first != UInt8(ascii: "0"),
            digits.allSatisfy({ (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }),
            let number = Int(Substring(digits)), Bounds.Ordinal.range.contains(number)
        else { return nil }
        self.init(kind, number)
    }

    /// The id as files write it: `goal-1`.
    public var code: String { "\(kind.rawValue)-\(number)" }

    /// The id as the reader's language writes it: `mål-1`.
    public var words: Text { kind.word.mapped { word, _ in "\(word)-\(number)" } }

    /// Ids are ordered by kind in the order of the chain, then by number.
    public static func < (left: ItemID, right: ItemID) -> Bool {
        if left.kind == right.kind { return left.number < right.number }
        let order = ItemKind.allCases
        return (order.firstIndex(of: left.kind) ?? 0) < (order.firstIndex(of: right.kind) ?? 0)
    }
}

extension ItemID: Codable {
    /// Reads the code of a file; other languages' words are not accepted there.
    public init(from decoder: any Decoder) throws {
        let container = try decoder.singleValueContainer()
        let code = try container.decode(String.self)
        guard let id = ItemID(code: code) else {
            throw DecodingError.dataCorruptedError(in: container, debugDescription: code)
        }
        self = id
    }

    /// Writes the code.
    public func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(code)
    }
}
