public import Model

extension Interview where Subject == RegionPlan {
    /// The chapters of a region.
    public static let region = Interview(chapters: [measures, economy, plan, report], parts: [teacherEducation])
}
