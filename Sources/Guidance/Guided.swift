public import Model

/// A level whose workspace an interview fills.
public protocol Guided: Level {
    /// Its interview.
    static var interview: Interview<Self> { get }
}

extension UnitAnalysis: Guided {
    /// The five phases.
    public static var interview: Interview<UnitAnalysis> { .unit }
}

extension OwnerOverview: Guided {
    /// An owner's chapters.
    public static var interview: Interview<OwnerOverview> { .owner }
}

extension RegionPlan: Guided {
    /// A region's chapters.
    public static var interview: Interview<RegionPlan> { .region }
}
