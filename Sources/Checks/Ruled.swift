public import Model

/// A level whose workspace rules look at.
public protocol Ruled: Level {
    /// Its rules.
    static var ruleBook: RuleBook<Self> { get }
}

extension UnitAnalysis: Ruled {
    /// The rules of a unit's analysis.
    public static var ruleBook: RuleBook<UnitAnalysis> { .unit }
}

extension OwnerOverview: Ruled {
    /// The rules of an owner's overview.
    public static var ruleBook: RuleBook<OwnerOverview> { .owner }
}

extension RegionPlan: Ruled {
    /// The rules of a region's plan.
    public static var ruleBook: RuleBook<RegionPlan> { .region }
}
