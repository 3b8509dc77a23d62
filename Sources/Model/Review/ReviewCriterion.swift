/// What a partner looks for in a unit's analysis, one question a phase and two of the whole (LP 8.1, 8.2.1; O).
public enum ReviewCriterion: String, Labelled {
    /// Whether the goal is understood.
    case goal
    /// Whether both kinds of data carry what is said.
    case data
    /// Whether other explanations were tried.
    case explanations
    /// Whether the choice is open.
    case choice
    /// Whether the practice analysis reaches beyond the individual.
    case practice
    /// Whether the needs follow.
    case needs
    /// Whether it is in reach of this staff.
    case reach

    /// What people call it.
    public var label: Text {
        switch self {
        case .goal: Text(nb: "målet er forstått", nn: "målet er forstått", en: "the goal is understood")
        case .data:
            Text(
                nb: "begge typer data er gode nok", nn: "begge typar data er gode nok",
                en: "both kinds of data are good enough")
        case .explanations:
            Text(
                nb: "andre forklaringer er prøvd", nn: "andre forklaringar er prøvde",
                en: "other explanations were tried")
        case .choice:
            Text(nb: "valget er begrunnet", nn: "valet er grunngitt", en: "reasons are given for the choice")
        case .practice:
            Text(
                nb: "analysen handler om mer enn enkeltpersoner",
                nn: "analysen handlar om meir enn enkeltpersonar",
                en: "the analysis goes beyond individuals")
        case .needs:
            Text(
                nb: "behovene følger av analysen", nn: "behova følgjer av analysen",
                en: "the needs follow from the analysis")
        case .reach:
            Text(
                nb: "personalet kan klare dette", nn: "personalet kan klare dette",
                en: "the staff can manage the work")
        }
    }

    /// The phase it is about; of the whole, `nil`.
    public var phase: Phase? {
        switch self {
        case .goal: .goals
        case .data: .data
        case .explanations: .interpretation
        case .choice: .prioritisation
        case .practice: .practice
        case .needs, .reach: nil
        }
    }

    /// The part of a unit's interview where a comment under it belongs.
    public var chapter: String {
        switch self {
        case .needs: "needs"
        case .reach: Phase.practice.rawValue
        case .goal, .data, .explanations, .choice, .practice: phase?.rawValue ?? ""
        }
    }

    /// The kinds of items it is about.
    public var kinds: [ItemKind] {
        switch self {
        case .goal: [.goal]
        case .data: [.source, .indicator]
        case .explanations: [.finding]
        case .choice: [.candidate]
        case .practice: [.factor]
        case .needs: [.need]
        case .reach: []
        }
    }

    /// The criterion an item belongs under.
    public init?(of item: ItemID) {
        guard let criterion = ReviewCriterion.allCases.first(where: { $0.kinds.contains(item.kind) }) else {
            return nil
        }
        self = criterion
    }
}

/// A judgement on the one scale there is, given only where partner and unit both want it (LP 8.1).
public enum ReviewJudgement: String, Labelled {
    /// It holds.
    case holds
    /// It holds in part.
    case partly
    /// It does not hold yet.
    case notYet = "not-yet"

    /// What people call it.
    public var label: Text {
        switch self {
        case .holds: Text(nb: "holder", nn: "held", en: "met")
        case .partly: Text(nb: "holder delvis", nn: "held delvis", en: "partly met")
        case .notYet: Text(nb: "holder ikke ennå", nn: "held ikkje enno", en: "not met yet")
        }
    }

    /// What it was called in English before.
    public var earlierLabels: [String] {
        switch self {
        case .holds: ["holds"]
        case .partly: ["holds in part"]
        case .notYet: ["does not hold yet"]
        }
    }
}

/// What a partner says of the whole.
public enum ReviewVerdict: String, Labelled {
    /// It can be built on.
    case ready
    /// Something is to be talked about.
    case discuss
    /// It needs more work.
    case workMore = "work-more"

    /// What people call it.
    public var label: Text {
        switch self {
        case .ready:
            Text(nb: "klar til å bygge videre på", nn: "klar til å byggje vidare på", en: "ready to build on")
        case .discuss: Text(nb: "vi bør snakke sammen", nn: "vi bør snakke saman", en: "let us talk")
        case .workMore: Text(nb: "trenger mer arbeid", nn: "treng meir arbeid", en: "needs more work")
        }
    }
}
