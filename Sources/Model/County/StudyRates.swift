/// What paid leave for further education is reckoned with (SKK 2.2).
public struct StudyRates: Sendable, Hashable {
    /// How many credits in a school year the leave is told for.
    public let credits: Int
    /// How many per cent of a full-time year that leave is.
    public let leave: Int
    /// How many per cent of it the state pays.
    public let state: Int
    /// How many per cent of it the owner pays.
    public let owner: Int
    /// The mark of the source they stand in.
    public let source: String

    /// Makes rates; none where the credits are no school year's, or the two do not pay the whole of it: within these
    /// bounds no product of a cost leaves `Int`.
    public init?(credits: Int, leave: Int, state: Int, owner: Int, source: String) {
        let percent = Bounds.Percent.range
        guard Bounds.Credits.range.contains(credits), percent.contains(leave), percent.contains(owner),
            state == 100 - owner
        else {
            return nil
        }
        self.credits = credits
        self.leave = leave
        self.state = state
        self.owner = owner
        self.source = source
    }

    /// What the leave for some credits costs, of what a full-time year does: to the nearest krone, half a krone up.
    func leave(of salary: Int, for taken: Int) -> Int {
        let whole = credits * 100
        return (2 * salary * taken * leave + whole) / (2 * whole)
    }

    /// The leave for some credits in per cent of a full-time year, with at most two decimals.
    func leave(for taken: Int) -> Quantity {
        let hundredths = (2 * taken * leave * 100 + credits) / (2 * credits)
        if hundredths % 100 == 0 { return Quantity(hundredths / 100) }
        return hundredths % 10 == 0 ? Quantity(hundredths / 10, decimals: 1) : Quantity(hundredths, decimals: 2)
    }
}
