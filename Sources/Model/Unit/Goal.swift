/// Where a goal comes from.
public enum GoalOrigin: String, Labelled {
    /// Rammeplanen for barnehagen.
    case frameworkPlan = "framework-plan"
    /// Rammeplanen for SFO.
    case sfoFrameworkPlan = "sfo-framework-plan"
    /// LK20 or LK20S.
    case curriculum
    /// The national sector goals (LP 2.1).
    case sectorGoals = "sector-goals"
    /// The owner's own plans.
    case ownerPlan = "owner-plan"
    /// The unit's own plan.
    case unitPlan = "unit-plan"

    /// What people call it.
    public var label: Text {
        switch self {
        case .frameworkPlan:
            Text(
                nb: "rammeplanen for barnehagen", nn: "rammeplanen for barnehagen",
                en: "framework plan for kindergartens")
        case .sfoFrameworkPlan:
            Text(
                nb: "rammeplanen for SFO", nn: "rammeplanen for SFO",
                en: "framework plan for after-school programmes")
        case .curriculum:
            Text(
                nb: "læreplanen (LK20 eller LK20S)", nn: "læreplanen (LK20 eller LK20S)",
                en: "curriculum (LK20 or LK20S)")
        case .sectorGoals: Text(nb: "nasjonale sektormål", nn: "nasjonale sektormål", en: "national sector goals")
        case .ownerPlan: Text(nb: "planene til eieren", nn: "planane til eigaren", en: "the owner's plans")
        case .unitPlan: Text(nb: "vår egen plan", nn: "vår eigen plan", en: "our own plan")
        }
    }
}

/// How far the staff share one understanding of a goal.
public enum SharedUnderstanding: String, Labelled {
    /// The staff understand it alike.
    case shared
    /// Partly.
    case partly
    /// Differently.
    case divided

    /// What people call it.
    public var label: Text {
        switch self {
        case .shared: Text(nb: "felles forståelse", nn: "felles forståing", en: "shared understanding")
        case .partly:
            Text(nb: "delvis felles forståelse", nn: "delvis felles forståing", en: "partly shared understanding")
        case .divided: Text(nb: "ulik forståelse", nn: "ulik forståing", en: "different understandings")
        }
    }
}

/// A goal for the children's learning or learning environment (phase 1).
public struct Goal: Item {
    /// A goal.
    public static let kind = ItemKind.goal
    /// Its id.
    public let id: ID<Goal>
    /// The goal in the staff's words.
    public var statement: String
    /// Where it comes from.
    public var origins: [GoalOrigin]
    /// How far the staff share one understanding of it.
    public var understanding: SharedUnderstanding?
    /// What the staff understand differently in it, where they do.
    public var differences: String?
    /// How it would be seen in a child's day that the goal is reached.
    public var sign: String?
    /// Which groups of children do not reach it today.
    public var unreached: String?

    /// Makes a goal.
    public init(
        id: ID<Goal>, statement: String, origins: [GoalOrigin] = [], understanding: SharedUnderstanding? = nil,
        differences: String? = nil, sign: String? = nil, unreached: String? = nil
    ) {
        self.id = id
        self.statement = statement
        self.origins = origins
        self.understanding = understanding
        self.differences = differences
        self.sign = sign
        self.unreached = unreached
    }

    /// The goal in the staff's words.
    public var title: String { statement }
}
