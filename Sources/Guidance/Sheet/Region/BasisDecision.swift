public import Model

/// What a region decides of a priority or need, as a group writes it in a sheet.
public struct BasisDecision: Sendable, Hashable {
    /// The ways it can end, as they are written.
    public enum Kind: String, Labelled {
        case measure, declined

        /// What is written.
        public var label: Text {
            switch self {
            case .measure: Text(nb: "tiltak", nn: "tiltak", en: "measure")
            case .declined: Text(nb: "ikke tatt opp", nn: "ikkje teke opp", en: "not taken up")
            }
        }
    }

    /// How it ends; `nil` while nobody has decided.
    public let kind: Kind?
    /// The measures it is the basis of.
    public let into: [ItemID]
    /// Why it is not taken up.
    public let reason: String?

    init(_ kind: Kind?, into: [ItemID] = [], reason: String? = nil) {
        self.kind = kind
        self.into = into.sorted()
        self.reason = reason
    }

    /// What is decided of a priority or need.
    init(of basis: Reference, in plan: RegionPlan) {
        let measures = plan.measures(on: basis).map(\.id.item)
        if !measures.isEmpty {
            self.init(.measure, into: measures)
        } else if let reason = plan.reason(against: basis) {
            self.init(.declined, reason: reason)
        } else {
            self.init(nil)
        }
    }

    /// What tells it from every other decision.
    var code: String {
        ([kind?.rawValue ?? ""] + into.map(\.code) + [reason?.onOneLine ?? ""]).joined(separator: "|")
    }

    /// The decision in words: «tiltak-1», «ikke tatt opp: vi har ikke råd».
    var words: Text {
        guard let kind else { return Text(nb: "ikke avgjort", nn: "ikkje avgjort", en: "not decided") }
        if !into.isEmpty { return .list(into.map(\.words)) }
        return kind.label.mapped { label, _ in reason.map { "\(label): \($0)" } ?? label }
    }
}
