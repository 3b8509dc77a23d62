public import Model

extension RegionPlan {
    /// Next year's plan, begun from this one: the four-year plan rolls (LP 4.1).
    ///
    /// Who it is about and the measures go along, with the documents the measures rest on, and no number is given
    /// twice; what each measure became, and all that is answered anew each year (F § 11), stands open.
    public func rolled(workspace: String, revision: Int, years: PlanYears) -> RegionPlan {
        var next = RegionPlan(profile: profile)
        next.hostMunicipality = hostMunicipality
        next.contact = contact
        next.years = years
        // What came of them belongs to the year it came in: it stands in last year's plan.
        next.measures = measures.map { measure in
            var next = measure
            next.result = nil
            return next
        }
        next.numbering = numbering
        next.previous = PreviousPlan(
            workspace: workspace, revision: revision, reportYear: self.years?.reported, measures: measures)
        let needed = Set(measures.flatMap(\.basis).map(\.workspace))
        next.received = received.filter { needed.contains($0.id) }
        next.register = register
        next.units = units.filter { needed.contains($0.id) }
        return next
    }
}
