/// The perspective a factor is seen from; individual last and never alone (PA).
public enum Perspective: String, Labelled {
    /// Frames, routines, groups, rooms, relations and leadership.
    case context
    /// How the children or pupils see the situation.
    case actor
    /// What the single child brings with it.
    case individual

    /// What people call it.
    public var label: Text {
        switch self {
        case .context: Text(nb: "kontekst", nn: "kontekst", en: "context")
        case .actor: Text(nb: "aktør", nn: "aktør", en: "actor")
        case .individual: Text(nb: "individ", nn: "individ", en: "individual")
        }
    }
}

/// What a factor does to the challenge.
public enum Effect: String, Labelled {
    /// Keeps the challenge going.
    case maintaining
    /// Already helps.
    case promoting

    /// What people call it.
    public var label: Text {
        switch self {
        case .maintaining: Text(nb: "opprettholdende", nn: "oppretthaldande", en: "maintaining")
        case .promoting: Text(nb: "fremmende", nn: "fremjande", en: "promoting")
        }
    }
}

/// How far the staff can change a factor themselves.
public enum Influence: String, Labelled {
    /// They can.
    case yes
    /// Partly.
    case partly
    /// They cannot.
    case no

    /// What people call it.
    public var label: Text {
        switch self {
        case .yes:
            Text(nb: "ja, det kan vi endre selv", nn: "ja, det kan vi endre sjølve", en: "yes, we can change it")
        case .partly: Text(nb: "delvis", nn: "delvis", en: "partly")
        case .no:
            Text(
                nb: "nei, det er andre som bestemmer", nn: "nei, det er andre som bestemmer",
                en: "no, others decide that")
        }
    }
}

/// What in practice, context and leadership keeps the challenge going or already helps (phase 5).
public struct Factor: Item {
    /// A factor.
    public static let kind = ItemKind.factor
    /// Its id.
    public let id: ID<Factor>
    /// The factor in the staff's words.
    public var statement: String
    /// The area it is about.
    public var candidate: ID<Candidate>
    /// The perspective it is seen from; `nil` until somebody has said it of what already helps.
    public var perspective: Perspective?
    /// Maintaining or promoting.
    public var effect: Effect
    /// The data on practice it rests on; `nil` until somebody has said, empty if there is none.
    public var evidence: [ID<Source>]?
    /// The explanations it tests; `nil` until somebody has said, empty if there is none.
    public var explanations: [FindingExplanation]?
    /// How far the staff can change it.
    public var influence: Influence?

    /// Makes a factor.
    public init(
        id: ID<Factor>, statement: String, candidate: ID<Candidate>, perspective: Perspective?, effect: Effect,
        evidence: [ID<Source>]? = nil, explanations: [FindingExplanation]? = nil, influence: Influence? = nil
    ) {
        self.id = id
        self.statement = statement
        self.candidate = candidate
        self.perspective = perspective
        self.effect = effect
        self.evidence = evidence
        self.explanations = explanations
        self.influence = influence
    }

    /// The factor in the staff's words.
    public var title: String { statement }
}
