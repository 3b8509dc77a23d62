/// What further education costs, and who pays (SKK 2.2).
///
/// The rates say what leave so many credits in a school year give; other credits give it in proportion, which is our
/// assumption: the regulation's own table has not been seen. The state and the owner share the cost; for a private
/// kindergarten the municipality pays the owner's part. Whole kroner: what one place costs is rounded to the nearest krone, half a krone up, and the split
/// gives a krone left over to the larger remainder, to the owner where they are equal, so that the state's part is
/// never counted too high.
public struct StudyCost: Sendable, Hashable {
    /// Who pays the owner's part.
    public enum Payer: Sendable, Hashable {
        /// The owner itself.
        case owner
        /// The municipality as barnehagemyndighet, for a private kindergarten.
        case municipality
    }

    /// The places.
    public let place: StudyPlace
    /// Who pays the owner's part.
    public let payer: Payer
    /// The unit whose need is behind it; `nil` where none is.
    public let unit: Profile?
    /// Whole kroner for one of them in the school year.
    public let each: Int
    private let rates: StudyRates

    /// Whole kroner for all of them.
    public var total: Int { each * place.people }
    /// The leave of each in the school year as a share of a full-time year, in per cent with at most two decimals.
    public var leavePercent: Quantity { rates.leave(for: place.credits) }
    /// The owner's part.
    public var own: Int { (2 * total * rates.owner + 100) / 200 }
    /// The state's part.
    public var state: Int { total - own }
    /// What is paid out as stipends; never more than the places cost.
    public var stipends: Int { min(place.stipend ?? 0, each) * place.people }
    /// What is left for leave.
    public var leave: Int { total - stipends }

    /// The costs of some places; `nil` where what a full-time year costs is not known.
    public init?(_ place: StudyPlace, unit: Profile?, salary: Int?, _ rates: StudyRates) {
        guard let salary else { return nil }
        self.rates = rates
        self.place = place
        self.unit = unit
        let isPrivateKindergarten = unit?.ownership == .private && unit?.kinds.contains(.kindergarten) == true
        payer = isPrivateKindergarten ? .municipality : .owner
        each = rates.leave(of: salary, for: place.credits)
    }
}

/// An owner's further education in a year: what it costs, and whether it is within the frame.
public struct StudyBudget: Sendable, Hashable {
    /// The places whose cost is known, in the order they were written.
    public let costs: [StudyCost]
    /// The places whose cost is not known.
    public let unknown: [StudyPlace]
    /// How many people there are places for.
    public let people: Int
    private let frame: StudyFrame?

    /// Adds up an owner's places; where no rates are known, the cost of none of them is.
    public init(_ overview: OwnerOverview, _ rates: StudyRates?) {
        var costs: [StudyCost] = []
        var unknown: [StudyPlace] = []
        for place in overview.studyPlaces {
            let unit = place.need.flatMap { overview.received.document(of: $0)?.gist.profile }
            let salary = overview.salaryCosts.first { $0.role == place.role }?.kroner
            if let rates, let cost = StudyCost(place, unit: unit, salary: salary, rates) {
                costs.append(cost)
            } else {
                unknown.append(place)
            }
        }
        self.costs = costs
        self.unknown = unknown
        people = overview.studyPlaces.map(\.people).total
        frame = overview.studyFrame
    }

    /// Whole kroner in all.
    public var total: Int { costs.map(\.total).total }
    /// The state's part.
    public var state: Int { costs.map(\.state).total }
    /// What the owner pays itself.
    public var own: Int { part(.owner) }
    /// What the municipality pays for private kindergartens.
    public var municipality: Int { part(.municipality) }
    /// How many kroner the state's part is over the frame; `nil` where it is within it or the frame is not in kroner.
    public var kronerOver: Int? { frame?.kroner.flatMap { state > $0 ? state - $0 : nil } }
    /// How many places there are over the frame.
    public var placesOver: Int? { frame?.places.flatMap { people > $0 ? people - $0 : nil } }

    private func part(_ payer: StudyCost.Payer) -> Int {
        costs.filter { $0.payer == payer }.map(\.own).total
    }
}
