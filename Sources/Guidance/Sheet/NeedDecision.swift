public import Model

/// What is decided of a need, as a group writes it in a sheet.
public struct NeedDecision: SheetDecision, Sendable, Hashable {
    /// The ways a need can end, as they are written.
    public enum Kind: String, Labelled {
        case priority, study, leadership, mentoring
        case followUpScheme = "follow-up-scheme"
        case ownWork = "own-work"
        case declined

        /// What is written.
        public var label: Text {
            switch self {
            case .priority: Text(nb: "prioritering", nn: "prioritering", en: "priority")
            case .study: Text(nb: "videreutdanning", nn: "vidareutdanning", en: "further education")
            case .leadership: Text(nb: "lederutvikling", nn: "leiarutvikling", en: "leadership development")
            case .mentoring:
                Text(nb: "veiledning av nyutdannede", nn: "rettleiing av nyutdanna", en: "mentoring")
            case .followUpScheme:
                Text(nb: "oppfølgingsordningen", nn: "oppfølgingsordninga", en: "follow-up scheme")
            case .ownWork: Text(nb: "eget arbeid", nn: "eige arbeid", en: "own work")
            case .declined: Text(nb: "ikke tatt opp", nn: "ikkje teke opp", en: "not taken up")
            }
        }

        /// The way a need is met by; `nil` where it is met by something with a number, or not at all.
        var way: MetNeed.Way? {
            switch self {
            case .leadership: .leadership
            case .mentoring: .mentoring
            case .followUpScheme: .followUpScheme
            case .ownWork: .ownWork
            case .priority, .study, .declined: nil
            }
        }
    }

    /// How it ends; `nil` while nobody has decided.
    public let kind: Kind?
    /// The priorities or places of further education it is taken up in.
    public let into: [ItemID]
    /// Why it is not taken up, or is met so; a priority has its own.
    public let reason: String?

    /// A decision.
    init(_ kind: Kind?, into: [ItemID] = [], reason: String? = nil) {
        self.kind = kind
        self.into = into.sorted()
        self.reason = reason
    }

    /// Whether it ends alike, and no other reason is written where one is.
    func agrees(with other: NeedDecision) -> Bool {
        kind == other.kind && into == other.into
            && (code == other.code || kind != .declined && (reason == nil || other.reason == nil))
    }

    /// The end a need has.
    init(_ end: NeedEnd) {
        switch end.decision {
        case .prioritised, .measure: self.init(.priority, into: end.into.filter { $0.kind == .priority })
        case .study: self.init(.study, into: end.into, reason: end.reason)
        case .leadership: self.init(.leadership, reason: end.reason)
        case .mentoring: self.init(.mentoring, reason: end.reason)
        case .followUpScheme: self.init(.followUpScheme, reason: end.reason)
        case .ownWork: self.init(.ownWork, reason: end.reason)
        case .declined: self.init(.declined, reason: end.reason)
        case .undecided: self.init(nil)
        }
    }
}
