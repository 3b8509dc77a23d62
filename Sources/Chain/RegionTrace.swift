public import Model

/// Follows a region's measure down into the owners' overviews and the units' assessments.
public struct RegionTrace: Sendable {
    private let plan: RegionPlan
    private let language: Language

    /// Makes a trace.
    public init(_ plan: RegionPlan, language: Language) {
        self.plan = plan
        self.language = language
    }

    /// The way from an item; `nil` where the plan has no such item.
    public func link(_ id: ItemID) -> Link? {
        switch id.kind {
        case .measure:
            ID(id).flatMap { plan.measures[$0] }.map { measure in
                Link(
                    measure, language, holder: Text(alike: plan.profile.name),
                    below: measure.basis.compactMap(link))
            }
        case .meeting: ID(id).flatMap { plan.meetings[$0] }.map { Link($0, language) }
        case .goal, .source, .indicator, .finding, .candidate, .factor, .need, .input, .priority,
            .contribution, .dialogue, .studyPlace, .comment:
            nil
        }
    }

    func link(_ reference: Reference) -> Link? {
        let changed = plan.changed(reference)
        guard let document = plan.received.document(of: reference) else {
            return plan.units.link(reference, changed)
        }
        let newest = plan.received.newest().first { $0.id == document.id } ?? document
        return OwnerTrace(document.body, language: document.language, newest: newest.body)
            .link(reference.item, holder: document.holder(changed))
    }
}
