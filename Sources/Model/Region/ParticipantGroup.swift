/// Some who take part in a measure: where, in what role, and how many (LP 4.1, F § 2).
public struct ParticipantGroup: Sendable, Hashable, Codable {
    /// The unit or service, as people call it.
    public var unit: String
    /// Their role there.
    public var role: String
    /// How many they are.
    @People public var people: Int

    /// Makes a group.
    public init(unit: String, role: String, people: Int) {
        self.unit = unit
        self.role = role
        self.people = people
    }

    /// Whether the words name upper secondary education, which has its own scheme under the county (SKK 2.3): the
    /// grant does not cover it (F § 2).
    public var isOutside: Bool {
        let words = "\(unit) \(role)".lowercased()
        return ["videregående", "vidaregåande", "upper secondary"].contains { words.mentions($0) }
            || words.split { !$0.isLetter }.contains("vgs")
    }
}
