import Model

/// What grows by answers: it numbers its items, knows which of its lists are complete, and keeps who took part.
protocol Growing: Sendable {
    /// The numbers given out so far.
    var numbering: Numbering { get set }
    /// The lists that are complete.
    var complete: CompleteLists { get set }
    /// The meetings that were held about it.
    var meetings: [Meeting] { get set }
}

extension UnitAnalysis: Growing {}
extension OwnerOverview: Growing {}
extension RegionPlan: Growing {}
