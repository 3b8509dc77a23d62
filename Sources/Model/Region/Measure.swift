/// What kind of environment an owner or network works with (F § 4).
public enum PartnerKind: String, Labelled {
    /// University or university college.
    case university
    /// Fagskole.
    case vocationalCollege = "vocational-college"
    /// Another competence environment.
    case other

    /// What people call it.
    public var label: Text {
        switch self {
        case .university:
            Text(
                nb: "universitet eller høyskole", nn: "universitet eller høgskule",
                en: "university or university college")
        case .vocationalCollege: Text(nb: "fagskole", nn: "fagskule", en: "vocational college")
        case .other:
            Text(nb: "annet fagmiljø", nn: "anna fagmiljø", en: "another centre of expertise")
        }
    }
}

/// A measure (tiltak) of the region's plan, with all that LP 4.1 and F § 4 and § 11 ask of it.
public struct Measure: Item {
    /// A measure.
    public static let kind = ItemKind.measure
    /// Its id.
    public let id: ID<Measure>
    /// What it is called.
    public var title: String
    /// The owners' priorities and units' needs it answers.
    public var basis: [Reference]
    /// The goal for the children (LP 4.1: prioritised goals).
    public var goal: String?
    /// Who takes part (LP 4.1, F § 2).
    public var participants: String?
    /// How they work (LP 4.1).
    public var workingMethods: String?
    /// What kind of environment it is planned and carried out with (F § 4).
    public var partner: PartnerKind?
    /// Who that is and what the cooperation is, locally too (LP 4.1).
    public var cooperation: String?
    /// What the owners put in (LP 4.1, F § 11).
    public var ownContribution: String?
    /// How the measure is evaluated (LP 4.1).
    public var evaluation: String?
    /// How it is judged whether the goal is reached (LP 4.1).
    public var goalAttainment: String?
    /// How the experience strengthens teacher education (F § 4).
    public var teacherEducation: String?
    /// How Sami perspectives are looked after (F § 4).
    public var samiPerspective: String?
    /// The years it runs, in order (LP 4.1: duration).
    public var years: [Int]

    /// Makes a measure.
    public init(id: ID<Measure>, title: String, basis: [Reference] = []) {
        self.id = id
        self.title = title
        self.basis = basis
        years = []
    }
}
