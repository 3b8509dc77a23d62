/// What further education costs, and who pays (SKK 2.2).
///
/// 30 credits in a school year give 25 % leave; other credits in proportion, which is our assumption: the regulation's
/// own table has not been seen. The state pays 75 %, the owner 25 %; for a private kindergarten the municipality pays
/// the owner's part. Whole kroner: what one place costs is rounded to the nearest krone, half a krone up, and the split
/// gives a krone left over to the larger remainder, to the owner where they are equal, so that the state's part is
/// never counted too high.
public struct StudyCost: Sendable, Hashable {
    /// Who pays the owner's 25 %.
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

    /// Whole kroner for all of them.
    public var total: Int { each * place.people }
    /// The owner's 25 %.
    public var own: Int { total / 4 + (total % 4 >= 2 ? 1 : 0) }
    /// The state's 75 %.
    public var state: Int { total - own }
    /// What is paid out as stipends; never more than the places cost.
    public var stipends: Int { min(place.stipend ?? 0, each) * place.people }
    /// What is left for leave.
    public var leave: Int { total - stipends }

    /// The costs of some places; `nil` where what a full-time year costs is not known.
    public init?(_ place: StudyPlace, unit: Profile?, salary: Int?) {
        guard let salary else { return nil }
        self.place = place
        self.unit = unit
        let isPrivateKindergarten = unit?.ownership == .private && unit?.kinds.contains(.kindergarten) == true
        payer = isPrivateKindergarten ? .municipality : .owner
        // salary × 25 % × credits ÷ 30 is salary × credits ÷ 120.
        each = (salary * place.credits * 2 + 120) / 240
    }
}

extension StudyPlace {
    /// The leave of each in the school year as a share of a full-time year, in percent with at most two decimals.
    public var leavePercent: Quantity {
        let hundredths = (credits * 2500 * 2 + 30) / 60
        if hundredths % 100 == 0 { return Quantity(hundredths / 100) }
        return hundredths % 10 == 0 ? Quantity(hundredths / 10, decimals: 1) : Quantity(hundredths, decimals: 2)
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

    /// Adds up an owner's places.
    public init(_ overview: OwnerOverview) {
        var costs: [StudyCost] = []
        var unknown: [StudyPlace] = []
        for place in overview.studyPlaces {
            let unit = place.need.flatMap { overview.received.document(of: $0)?.body.profile }
            let salary = overview.salaryCosts.first { $0.role == place.role }?.kroner
            if let cost = StudyCost(place, unit: unit, salary: salary) {
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
