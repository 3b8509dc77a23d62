public import Model

/// A column of the sheet a group decides in: one row for each need.
public enum DecisionColumn: String, CaseIterable, Sendable {
    case number, area, theme, unit, children, ability, who, joined, decision, into, reason, mark

    /// What its head says; the last is ``SheetMark``.
    public var name: Text {
        switch self {
        case .number: Text(nb: "nummer", nn: "nummer", en: "number")
        case .area: Text(nb: "praksisområde", nn: "praksisområde", en: "practice area")
        case .theme: Text(nb: "tema", nn: "tema", en: "theme")
        case .unit: Text(nb: "enhet", nn: "eining", en: "unit")
        case .children: Text(nb: "barn", nn: "barn", en: "children")
        case .ability: Text(nb: "behov", nn: "behov", en: "need")
        case .who: Text(nb: "hvem", nn: "kven", en: "who")
        case .joined: Text(nb: "slått sammen med", nn: "slått saman med", en: "merged with")
        case .decision: Text(nb: "avgjørelse", nn: "avgjerd", en: "decision")
        case .into:
            Text(nb: "prioritering eller studium", nn: "prioritering eller studium", en: "priority or study")
        case .reason: Text(nb: "begrunnelse", nn: "grunngiving", en: "reason")
        case .mark: Text(nb: "ikke endre", nn: "ikkje endre", en: "do not change")
        }
    }

    /// Whether people fill it in.
    public var isFilledIn: Bool { Self.filledIn.contains(self) }

    static let filledIn: [DecisionColumn] = [.joined, .decision, .into, .reason]

    /// Heads that were written before, and are read still.
    static let former = ["joined with": DecisionColumn.joined]
}

/// A column of the sheet of priorities: one row for each, and some empty ones.
public enum PriorityColumn: String, CaseIterable, Sendable {
    case number, statement, reason, mark

    /// What its head says; the last is ``SheetMark``.
    public var name: Text {
        switch self {
        case .number: Text(nb: "prioritering", nn: "prioritering", en: "priority")
        case .statement: Text(nb: "hva den går ut på", nn: "kva ho går ut på", en: "what it is")
        case .reason: Text(nb: "begrunnelse", nn: "grunngiving", en: "reason")
        case .mark: Text(nb: "ikke endre", nn: "ikkje endre", en: "do not change")
        }
    }
}

/// What is said in the head of the column that people leave alone: which sheet it is, of which workspace and revision.
public struct SheetMark: Sendable, Hashable {
    /// Which sheet it is.
    public enum Kind: String, Sendable {
        case decisions, priorities, bases, measures
    }

    /// Which sheet it is.
    public let kind: Kind
    /// The form it has; a newer program may write another.
    let form: Int
    /// The workspace it was made from.
    public let workspace: String
    /// The revision of that.
    public let revision: Int

    /// The form this program writes and reads.
    static let form = 1

    /// The mark of a sheet that is made now.
    public init(_ kind: Kind, workspace: String, revision: Int) {
        self.kind = kind
        form = Self.form
        self.workspace = workspace
        self.revision = revision
    }

    /// Reads a head, in any language; `nil` where it is none.
    init?(_ head: String) {
        let words = head.onOneLine.split(separator: " ").map(String.init)
        guard let start = words.firstIndex(where: { $0.hasPrefix("behov/") }), words.count == start + 4,
            let kind = Kind(rawValue: String(words[start].dropFirst(6))), let form = Int(words[start + 1]),
            let revision = Int(words[start + 3])
        else { return nil }
        self.kind = kind
        self.form = form
        workspace = words[start + 2]
        self.revision = revision
    }

    /// The head.
    public func words(_ language: Language) -> String {
        "\(DecisionColumn.mark.name[language]) · behov/\(kind.rawValue) \(form) \(workspace) \(revision)"
    }
}
