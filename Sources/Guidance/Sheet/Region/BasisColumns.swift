public import Model

/// A column of the sheet a region decides in: one row for each priority or need that was brought to it.
public enum BasisColumn: String, CaseIterable, Sendable {
    case number, owner, area, statement, why, units, needs, alike, decision, into, reason, mark

    /// What its head says; the last is ``SheetMark``.
    public var name: Text {
        switch self {
        case .number: Text(nb: "nummer", nn: "nummer", en: "number")
        case .owner: Text(nb: "eier", nn: "eigar", en: "owner")
        case .area: Text(nb: "praksisområde", nn: "praksisområde", en: "practice area")
        case .statement:
            Text(nb: "prioritering eller behov", nn: "prioritering eller behov", en: "priority or need")
        case .why: Text(nb: "eierens begrunnelse", nn: "grunngivinga til eigaren", en: "the owner's reason")
        case .units: Text(nb: "enheter", nn: "einingar", en: "units")
        case .needs: Text(nb: "behov", nn: "behov", en: "needs")
        case .alike: Text(nb: "ligner på", nn: "liknar på", en: "similar to")
        case .decision: Text(nb: "avgjørelse", nn: "avgjerd", en: "decision")
        case .into: Text(nb: "tiltak", nn: "tiltak", en: "measure")
        case .reason: Text(nb: "begrunnelse", nn: "grunngiving", en: "reason")
        case .mark: DecisionColumn.mark.name
        }
    }

    /// Whether people fill it in.
    public var isFilledIn: Bool { Self.filledIn.contains(self) }

    static let filledIn: [BasisColumn] = [.decision, .into, .reason]
}

/// A column of the sheet of measures: one row for each, and some empty ones. What stands in a cell is read as the answer to the
/// question of the interview it is named by.
public enum MeasureColumn: String, CaseIterable, Sendable {
    case number, title, goal, participants, without, methods, responsible, partner, cooperation, contribution,
        community,
        education
    case sami, child, practice, attainment, years, milestones, maintenance, budget, mark

    /// What its head says; the last is ``SheetMark``.
    public var name: Text {
        switch self {
        case .number: Text(nb: "tiltak", nn: "tiltak", en: "measure")
        case .title: Text(nb: "hva det heter", nn: "kva det heiter", en: "what it is called")
        case .goal: Measure.goal.name
        case .participants: Measure.participantGroups.name
        case .without: Measure.withoutNeed.name
        case .methods: Measure.methodKinds.name
        case .responsible: Measure.responsible.name
        case .partner: Measure.partner.name
        case .cooperation: Measure.cooperation.name
        case .contribution: Measure.ownContribution.name
        case .community: Measure.learningCommunity.name
        case .education: Measure.teacherEducation.name
        case .sami: Measure.samiPerspective.name
        case .child: Measure.childSign.name
        case .practice: Measure.practiceSign.name
        case .attainment: Measure.goalAttainment.name
        case .years: Measure.years.name
        case .milestones: Measure.milestones.name
        case .maintenance: Measure.maintenance.name
        case .budget: Measure.budget.name
        case .mark: DecisionColumn.mark.name
        }
    }

    /// The question it is the answer to; `nil` where it is none.
    var step: String? {
        switch self {
        case .number, .title, .mark: nil
        case .goal, .participants, .without, .methods, .responsible, .partner, .cooperation, .contribution,
            .community,
            .education,
            .sami, .child, .practice, .attainment, .years, .milestones, .maintenance, .budget:
            "measures.\(rawValue)"
        }
    }

    /// Those that are answers, in the order they are read: the years before what is told year by year. One that came later
    /// stands last, since the mark of a sheet that was made before tells what each cell said in this order.
    static let answers = allCases.filter { $0.step != nil && $0 != .responsible } + [.responsible]

    /// Whether people fill it in.
    public var isFilledIn: Bool { self == .title || step != nil }
}
