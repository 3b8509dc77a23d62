/// A remark that may stand, with the reason why (godta).
public struct Acceptance: Sendable, Hashable, Codable {
    /// The code of the rule: `INT-002`.
    public var code: String
    /// The item the remark is about; absent where it is about the workspace as a whole.
    public var item: ItemID?
    /// Why it may stand.
    public var reason: String
    /// By whom; absent where nobody said.
    public var by: String?
    /// The day.
    public var day: Day

    /// Makes an acceptance.
    public init(code: String, item: ItemID?, reason: String, by: String?, day: Day) {
        self.code = code
        self.item = item
        self.reason = reason
        self.by = by
        self.day = day
    }
}
