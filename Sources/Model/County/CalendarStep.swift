/// A step on the way to the county's deadline, for which a unit, an owner or a network sets a day of its own (O: the
/// order is that of the value chain, LP 8.2; no source says how long before).
public enum CalendarStep: String, Labelled {
    /// The units discuss their needs with the employee representatives.
    case unitDiscussion = "unit-discussion"
    /// The units hand over to the owner.
    case units
    /// The owners discuss theirs with the employee representatives.
    case ownerDiscussion = "owner-discussion"
    /// The owner's committee treats the overview.
    case political
    /// The owners hand over to the network.
    case owners
    /// The network prioritises together with the university or other partner (LP 4.1).
    case partner
    /// The network treats and approves report and plan.
    case network

    /// What people call it.
    public var label: Text {
        switch self {
        case .unitDiscussion:
            Text(
                nb: "enhetene drøfter behovene med de tillitsvalgte",
                nn: "einingane drøftar behova med dei tillitsvalde",
                en: "the units discuss their needs with the employee representatives")
        case .units:
            Text(
                nb: "enhetene leverer til eieren", nn: "einingane leverer til eigaren",
                en: "the units hand over their assessments to the owner")
        case .ownerDiscussion:
            Text(
                nb: "eierne drøfter oversikten med de tillitsvalgte",
                nn: "eigarane drøftar oversikta med dei tillitsvalde",
                en: "the owners discuss the overview with the employee representatives")
        case .political:
            Text(
                nb: "politisk behandling hos eierne", nn: "politisk behandling hos eigarane",
                en: "political decision by the owners")
        case .owners:
            Text(
                nb: "eierne leverer til nettverket", nn: "eigarane leverer til nettverket",
                en: "the owners hand over their overviews to the network")
        case .partner:
            Text(
                nb: "nettverket prioriterer sammen med UH eller fagskole",
                nn: "nettverket prioriterer saman med UH eller fagskule",
                en: "the network prioritises with its university or vocational college")
        case .network:
            Text(
                nb: "nettverket behandler behovsmeldingen og planen",
                nn: "nettverket behandlar behovsmeldinga og planen",
                en: "the network considers the needs report and the plan")
        }
    }

    /// The one word that names it on a command line, in each language.
    public var word: Text {
        switch self {
        case .unitDiscussion: Text(nb: "drøfting", nn: "drøfting", en: "discussion")
        case .units: Text(nb: "enhetene", nn: "einingane", en: "units")
        case .ownerDiscussion: Text(nb: "eierdrøfting", nn: "eigardrøfting", en: rawValue)
        case .political: Text(nb: "politisk", nn: "politisk", en: rawValue)
        case .owners: Text(nb: "eierne", nn: "eigarane", en: rawValue)
        case .partner: Text(nb: "uh", nn: "uh", en: rawValue)
        case .network: Text(nb: "nettverket", nn: "nettverket", en: rawValue)
        }
    }

    /// What whoever it is for reads: «lever til eieren».
    public var call: Text {
        switch self {
        case .unitDiscussion, .ownerDiscussion:
            Text(
                nb: "drøft med de tillitsvalgte", nn: "drøft med dei tillitsvalde",
                en: "discuss with the employee representatives")
        case .units: Text(nb: "lever til eieren", nn: "lever til eigaren", en: "hand over to the owner")
        case .political: Text(nb: "politisk behandling", nn: "politisk behandling", en: "political decision")
        case .owners: Text(nb: "lever til nettverket", nn: "lever til nettverket", en: "hand over to the network")
        case .partner:
            Text(
                nb: "prioriter sammen med UH eller fagskole", nn: "prioriter saman med UH eller fagskule",
                en: "prioritise with the university or vocational college")
        case .network:
            Text(
                nb: "behandle behovsmeldingen og planen", nn: "behandle behovsmeldinga og planen",
                en: "consider the needs report and the plan")
        }
    }

    /// The level whose step it is, by the kind of its workspace.
    public var level: Schema {
        switch self {
        case .unitDiscussion, .units: .unit
        case .ownerDiscussion, .political, .owners: .owner
        case .partner, .network: .region
        }
    }

    /// How many weeks before the county's deadline it is due, where neither the county nor the owner says (O).
    public var usualWeeks: Int {
        switch self {
        case .unitDiscussion: 15
        case .units: 13
        case .ownerDiscussion: 11
        case .political: 10
        case .owners: 9
        case .partner: 7
        case .network: 3
        }
    }

    /// The step a word names, in any of the three languages and in capitals or not; `nil` for anything else.
    public init?(word written: String) {
        let written = written.lowercased()
        let step = CalendarStep.allCases.first { step in
            Language.allCases.contains { step.word[$0] == written }
        }
        guard let step else { return nil }
        self = step
    }
}

/// How many weeks before the county's deadline a step is due.
public struct StepWeeks: Sendable, Hashable, Codable {
    /// The step.
    public var step: CalendarStep
    /// The weeks.
    @Weeks public var weeks: Int

    /// Makes one.
    public init(_ step: CalendarStep, weeks: Int) {
        self.step = step
        self.weeks = weeks
    }
}
