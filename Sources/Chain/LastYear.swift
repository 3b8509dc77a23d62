public import Model

/// Last year's plan, as a region's next one begins from it: read from its folder, or from the file it handed over.
public struct LastYear: Sendable {
    /// The workspace it lies or lay in.
    public let workspace: String
    /// Its revision.
    public let revision: Int
    /// The language it is written in.
    public let language: Language
    /// The plan.
    public let plan: RegionPlan
    /// The county profile that was chosen for it; `nil` where it was handed over, or none was chosen.
    public let county: String?

    /// Takes the plan of a workspace.
    public init(_ opened: Opened<RegionPlan>) {
        workspace = opened.header.id
        revision = opened.header.revision
        language = opened.header.language
        plan = opened.body
        county = opened.desk.county
    }

    /// Takes a plan that was handed over.
    public init(_ document: Sealed<RegionPlan>) {
        workspace = document.id
        revision = document.revision
        language = document.language
        plan = document.body
        county = nil
    }

    /// The plan that begins from it.
    ///
    /// - Parameters:
    ///   - years: The years of the new plan.
    ///   - name: What the region is called now; `nil` where it keeps its name.
    /// - Returns: The plan, without answers to what is answered anew each year.
    public func next(_ years: PlanYears, called name: String? = nil) -> RegionPlan {
        var next = plan.rolled(workspace: workspace, revision: revision, years: years)
        if let name { next.profile.name = name }
        return next
    }
}
