public import Model

extension Limits {
    /// Rates and limits for tests that look at no day.
    public static let made = Limits(
        oldData: 3, lowResponse: 50, goals: 4, prioritiesInOneUnit: 2, moneyApart: 10,
        standingOut: StandingOutLimits(near: Quantity(5), far: Quantity(75, decimals: 1)),
        study: StudyRates(credits: 30, leave: 25, state: 75, owner: 25, source: "SKK 2.2"))
}
