public import Model

/// How grave a remark is.
public enum Severity: String, Labelled, Comparable {
    /// Nothing can be handed over while it stands.
    case error
    /// Should be mended, or accepted with a reason.
    case warning
    /// Worth a thought.
    case advice

    /// What people call it.
    public var label: Text {
        switch self {
        case .error: Text(nb: "feil", nn: "feil", en: "error")
        case .warning: Text(nb: "varsel", nn: "varsel", en: "warning")
        case .advice: Text(nb: "råd", nn: "råd", en: "advice")
        }
    }

    /// The graver comes first.
    public static func < (left: Severity, right: Severity) -> Bool {
        (allCases.firstIndex(of: left) ?? 0) < (allCases.firstIndex(of: right) ?? 0)
    }
}

/// Where a rule found a fault, and what to type to mend it.
public struct Place: Sendable, Hashable {
    /// The item; `nil` for the workspace as a whole.
    public let item: ItemID?
    /// What is wrong just here.
    public let message: Text
    /// The command that opens the place where it is mended.
    public let command: Text
    /// The day what is wrong began; an acceptance given before it was of something else. `nil` where that makes no
    /// difference.
    public let since: Day?

    /// Makes a place.
    public init(_ item: ItemID? = nil, message: Text, command: Text, since: Day? = nil) {
        self.item = item
        self.message = message
        self.command = command
        self.since = since
    }

    /// A place that the interview mends: the command opens the question of a step or an item.
    public static func asked(at start: String, about item: ItemID? = nil, message: Text) -> Place {
        let name = StepName.words(start)
        return Place(
            item, message: message,
            command: Text(
                nb: "behov analyse --fra \(name.nb)", nn: "behov analyse --frå \(name.nn)",
                en: "behov guide --from \(name.en)"))
    }
}

/// One thing that can be wrong with a workspace, with its reason and the source of that reason.
public struct Rule<Subject: Sendable>: Sendable {
    /// The code, never used for anything else: `DAT-002`.
    public let code: String
    /// How grave it is.
    public let severity: Severity
    /// The sources it leans on, the weightiest first.
    public let sources: [Citation]
    /// What is wrong, in a few words.
    public let title: Text
    /// Why it matters.
    public let why: Text
    /// Whether a remark of it may stand with a reason.
    public let canBeAccepted: Bool
    /// Every place where it is wrong; none where all is well.
    public let places: @Sendable (Subject, Surroundings) -> [Place]

    /// Makes a rule.
    public init(
        _ code: String, _ severity: Severity, sources: [Citation], title: Text, why: Text,
        canBeAccepted: Bool = true,
        places: @escaping @Sendable (Subject, Surroundings) -> [Place]
    ) {
        self.code = code
        self.severity = severity
        self.sources = sources
        self.title = title
        self.why = why
        self.canBeAccepted = canBeAccepted
        self.places = places
    }

    /// What the rule is about, without the way it looks.
    public var outline: RuleOutline {
        RuleOutline(
            code: code, severity: severity, sources: sources, title: title, why: why,
            canBeAccepted: canBeAccepted)
    }
}

/// What a rule is about: all that `explain` tells.
public struct RuleOutline: Sendable, Hashable {
    /// The code.
    public let code: String
    /// How grave it is.
    public let severity: Severity
    /// The sources it leans on.
    public let sources: [Citation]
    /// What is wrong, in a few words.
    public let title: Text
    /// Why it matters.
    public let why: Text
    /// Whether a remark of it may stand with a reason.
    public let canBeAccepted: Bool
}

/// What `check` says (merknad): a rule, and a place where it is broken.
public struct Remark: Sendable, Hashable {
    /// The rule.
    public let rule: RuleOutline
    /// The place.
    public let place: Place
}
