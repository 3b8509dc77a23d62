/// What statsforvalter answered when the needs report had come in, and what the network did about it (LP 3.8).
public struct Adjustment: Sendable, Hashable, Codable {
    /// The day statsforvalter asked for another report.
    public var requested: Day
    /// What is granted for the year reported for, in whole kroner; `nil` where that was not told.
    @Kroner public var granted: Int?
    /// What the network then cut or moved, and why.
    public var moved: String?
    /// Who approved the adjusted report, and on which day: not what was said of the first one.
    public var approval: PartnerMeeting?

    /// Makes one of what statsforvalter wrote.
    public init(requested: Day, granted: Int? = nil) {
        self.requested = requested
        self.granted = granted
    }
}
