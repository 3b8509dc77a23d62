/// The five phases of a unit's analysis (LP 8.2.1).
public enum Phase: String, Labelled {
    /// Mål.
    case goals
    /// Datagrunnlag.
    case data
    /// Tolkning.
    case interpretation
    /// Prioritering.
    case prioritisation
    /// Analyse av praksis.
    case practice

    /// What people call it.
    public var label: Text {
        switch self {
        case .goals: Text(nb: "Mål", nn: "Mål", en: "Goals")
        case .data: Text(nb: "Datagrunnlag", nn: "Datagrunnlag", en: "Data")
        case .interpretation: Text(nb: "Tolkning", nn: "Tolking", en: "Interpretation")
        case .prioritisation: Text(nb: "Prioritering", nn: "Prioritering", en: "Prioritisation")
        case .practice: Text(nb: "Analyse av praksis", nn: "Analyse av praksis", en: "Practice analysis")
        }
    }

    /// Its number, 1–5.
    public var number: Int { (Phase.allCases.firstIndex(of: self) ?? 0) + 1 }
}

/// A group that takes part in the analysis.
public enum Group: String, Labelled {
    /// Leaders.
    case leaders
    /// Kindergarten teachers and teachers.
    case teachers
    /// Assistants and skilled workers.
    case assistants
    /// Employee representatives (tillitsvalgte).
    case representatives
    /// Children or pupils.
    case children
    /// Parents.
    case parents
    /// The owner, or a municipality's administration.
    case owner
    /// A university, fagskole or other partner.
    case partners

    /// What people call it.
    public var label: Text {
        switch self {
        case .leaders: Text(nb: "ledere", nn: "leiarar", en: "leaders")
        case .teachers:
            Text(nb: "pedagoger og lærere", nn: "pedagogar og lærarar", en: "kindergarten and school teachers")
        case .assistants:
            Text(
                nb: "assistenter og fagarbeidere", nn: "assistentar og fagarbeidarar",
                en: "assistants and skilled workers")
        case .representatives: Text(nb: "tillitsvalgte", nn: "tillitsvalde", en: "employee representatives")
        case .children: Text(nb: "barn eller elever", nn: "barn eller elevar", en: "children or pupils")
        case .parents: Text(nb: "foresatte", nn: "føresette", en: "parents")
        case .owner:
            Text(
                nb: "eier eller kommuneadministrasjon", nn: "eigar eller kommuneadministrasjon",
                en: "owner or municipal administration")
        case .partners:
            Text(
                nb: "universitet, fagskole eller annen partner", nn: "universitet, fagskule eller annan partnar",
                en: "university, vocational college or other partner")
        }
    }

    /// Whether the group is staff other than leaders.
    public var isStaff: Bool { self == .teachers || self == .assistants }
}

/// Competence that is there already, as a count without names (SKK 1.3).
public struct PresentCompetence: Sendable, Hashable, Codable {
    /// How many people.
    @People public var people: Int
    /// In what.
    public var area: String

    /// Makes a count.
    public init(people: Int, area: String) {
        self.people = people
        self.area = area
    }
}
