/// A unit takes part in a measure: what the unit is told of it, whether or not a need of its own stands behind.
public struct TakingPart: Sendable, Hashable, Codable {
    /// The unit; the receiver of the reply, or one that the receiver answers in turn.
    public var unit: ParticipatingUnit
    /// The measure's id in the workspace of whoever holds it.
    public var item: ItemID
    /// What it is called.
    public var title: String
    /// Whose it is.
    public var holder: String
    /// The years it runs.
    @CalendarYear public var years: [Int]
    /// Those of the unit who take part.
    public var groups: [Group]
    /// The unit's own needs behind the measure; none where it takes part without one.
    public var needs: [ItemID]
    /// Whether it is a common measure (LP 3.8), which needs no need of each unit's own.
    public var isCommon: Bool?
    /// Why units take part without a need, in the words of whoever decided; only where the unit does.
    public var reason: String?

    /// Some of a unit who take part.
    public struct Group: Sendable, Hashable, Codable {
        /// Their role.
        public var role: String
        /// How many they are, in all the units that are told together.
        @People public var people: Int
        /// How many units are told together, this one counted.
        @People public var units: Int

        /// Makes a group.
        public init(role: String, people: Int, units: Int) {
            self.role = role
            self.people = people
            self.units = units
        }
    }

    /// Makes it.
    public init(
        unit: ParticipatingUnit, item: ItemID, title: String, holder: String, years: [Int], groups: [Group],
        needs: [ItemID], isCommon: Bool?, reason: String?
    ) {
        self.unit = unit
        self.item = item
        self.title = title
        self.holder = holder
        self.years = years
        self.groups = groups
        self.needs = needs
        self.isCommon = isCommon
        self.reason = reason
    }
}
