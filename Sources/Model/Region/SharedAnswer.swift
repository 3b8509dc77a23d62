/// An answer about a measure that may be the same as that of a measure described before it.
///
/// What a measure is called, what it is based on and its goal are always its own.
public enum SharedAnswer: String, Labelled {
    /// Who takes part, and why those do that have no need.
    case participants
    /// How they work.
    case methods
    /// The owner responsible.
    case responsible
    /// The kind of partner.
    case partner
    /// Who that is, and the days it was planned together.
    case cooperation
    /// What the owners put in.
    case contribution
    /// How it strengthens the professional community.
    case community
    /// How it strengthens teacher education.
    case education
    /// How Sami perspectives are looked after.
    case sami
    /// What is measured of the children.
    case child
    /// What is measured of practice.
    case practice
    /// How goal attainment is judged.
    case attainment
    /// The years.
    case years
    /// What is to be done by when.
    case milestones
    /// How it is kept up.
    case maintenance
    /// What it costs.
    case budget

    /// What people call it: the name of the field.
    public var label: Text {
        switch self {
        case .participants: Measure.participantGroups.name
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
        }
    }

    /// Whether a measure has an answer to it.
    public func isAnswered(in measure: Measure) -> Bool {
        switch self {
        case .participants: measure.participantGroups != nil || measure.participants != nil
        case .methods: measure.workingMethods != nil || measure.methodKinds != nil
        case .responsible: measure.responsible != nil
        case .partner: measure.partner != nil
        case .cooperation: measure.cooperation != nil
        case .contribution: measure.ownContribution != nil
        case .community: measure.learningCommunity != nil
        case .education: measure.teacherEducation != nil
        case .sami: measure.samiPerspective != nil
        case .child: measure.childSign != nil
        case .practice: measure.practiceSign != nil
        case .attainment: measure.goalAttainment != nil
        case .years: !measure.years.isEmpty
        case .milestones: measure.milestones != nil
        case .maintenance: measure.maintenance != nil
        case .budget: measure.budget != nil
        }
    }

    /// Gives a measure the answer that another has.
    public func copy(from other: Measure, to measure: inout Measure) {
        switch self {
        case .participants:
            (measure.participantGroups, measure.participants) = (other.participantGroups, other.participants)
            (measure.isCommon, measure.withoutNeed) = (other.isCommon, other.withoutNeed)
        case .methods:
            (measure.workingMethods, measure.methodKinds) = (other.workingMethods, other.methodKinds)
        case .responsible: measure.responsible = other.responsible
        case .partner: measure.partner = other.partner
        case .cooperation: (measure.cooperation, measure.dialogue) = (other.cooperation, other.dialogue)
        case .contribution: measure.ownContribution = other.ownContribution
        case .community: measure.learningCommunity = other.learningCommunity
        case .education: measure.teacherEducation = other.teacherEducation
        case .sami: measure.samiPerspective = other.samiPerspective
        case .child: measure.childSign = other.childSign
        case .practice: measure.practiceSign = other.practiceSign
        case .attainment: measure.goalAttainment = other.goalAttainment
        case .years: measure.years = other.years
        case .milestones: measure.milestones = other.milestones
        case .maintenance: measure.maintenance = other.maintenance
        case .budget: measure.budget = other.budget
        }
    }
}

extension Measure {
    /// Whether it answers as another does.
    public func has(_ answer: SharedAnswer, as other: Measure) -> Bool {
        var copy = self
        answer.copy(from: other, to: &copy)
        return copy == self
    }

    /// The answers it may share with the one before it: what that one has and it has not, or took from it and has still;
    /// what somebody has written in it since is its own, and never offered to be written over. None where so few are left
    /// that they are as soon asked for.
    public func sharable(with other: Measure) -> [SharedAnswer] {
        let all = SharedAnswer.allCases.filter { answer in
            answer.isAnswered(in: other)
                && (!answer.isAnswered(in: self) || shared?.contains(answer) == true && has(answer, as: other))
        }
        return shared == nil && all.count < 3 ? [] : all
    }
}
