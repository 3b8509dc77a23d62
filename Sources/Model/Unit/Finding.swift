/// What a finding is to those who made it.
public enum FindingNature: String, Labelled {
    /// Something that works.
    case strength
    /// Something to improve.
    case challenge
    /// Something the data does not answer.
    case question

    /// What people call it.
    public var label: Text {
        switch self {
        case .strength: Text(nb: "styrke", nn: "styrke", en: "strength")
        case .challenge: Text(nb: "utfordring", nn: "utfordring", en: "challenge")
        case .question: Text(nb: "åpent spørsmål", nn: "ope spørsmål", en: "open question")
        }
    }
}

/// What the data says against the goals (phase 3).
public struct Finding: Item {
    /// A finding.
    public static let kind = ItemKind.finding
    /// Its id.
    public let id: ID<Finding>
    /// The finding in the staff's words.
    public var statement: String
    /// Strength, challenge or open question.
    public var nature: FindingNature?
    /// The goals it is held against.
    public var goals: [ID<Goal>]
    /// The indicators it rests on.
    public var indicators: [ID<Indicator>]
    /// The sources it rests on where they have no figures.
    public var sources: [ID<Source>]
    /// What could explain it; several before one is believed (PA).
    public var explanations: [String]
    /// What would change the group's mind.
    public var wouldChangeOurMind: String?

    /// Makes a finding.
    public init(
        id: ID<Finding>, statement: String, nature: FindingNature? = nil, goals: [ID<Goal>] = [],
        indicators: [ID<Indicator>] = [], sources: [ID<Source>] = [], explanations: [String] = [],
        wouldChangeOurMind: String? = nil
    ) {
        self.id = id
        self.statement = statement
        self.nature = nature
        self.goals = goals
        self.indicators = indicators
        self.sources = sources
        self.explanations = explanations
        self.wouldChangeOurMind = wouldChangeOurMind
    }

    /// The finding in the staff's words.
    public var title: String { statement }

    /// Whether it rests on any data.
    public var hasEvidence: Bool { !indicators.isEmpty || !sources.isEmpty }
}
