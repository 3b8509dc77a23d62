/// A struct of a level: it gives out its own ids.
public protocol Numbered {
    /// The numbers given out so far.
    var numbering: Numbering { get set }
    /// Who it is about.
    var profile: Profile { get set }
}

extension UnitAnalysis: Numbered {}
extension OwnerOverview: Numbered {}
extension RegionPlan: Numbered {}
