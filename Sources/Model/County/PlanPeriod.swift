/// One of the periods that a county's local plans are for; the periods before and after follow on.
public struct PlanPeriod: Sendable, Hashable, Codable {
    /// Its first year.
    public var first: Int
    /// How many years it has.
    public var years: Int

    /// Makes a period.
    public init(first: Int, years: Int) {
        self.first = first
        self.years = years
    }

    /// What holds where a county has set none: four years, as the first plans under the new regulation (O).
    public static let usual = PlanPeriod(first: 2026, years: 4)
}
