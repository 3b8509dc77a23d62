public import Model

extension Interview where Subject == OwnerOverview {
    /// The chapters of an owner.
    public static let owner = Interview(chapters: [overview, priorities, contribution, education, declined])
}
