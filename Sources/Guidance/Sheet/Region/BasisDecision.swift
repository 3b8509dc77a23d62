public import Model

/// What a region decides of a priority or need, as a group writes it in a sheet.
public struct BasisDecision: SheetDecision, Sendable, Hashable {
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
}
