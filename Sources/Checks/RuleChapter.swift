public import Model

/// The part of the work a rule belongs to, in the order of the chain; a rule's code begins with its mark.
public enum RuleChapter: String, Labelled {
    /// Who took part.
    case process = "PRO"
    /// Phase 1.
    case goals = "GOA"
    /// Phase 2.
    case data = "DAT"
    /// Phase 3.
    case interpretation = "INT"
    /// Phase 4.
    case prioritisation = "PRI"
    /// Phase 5, practice.
    case practice = "PRA"
    /// Phase 5, needs.
    case needs = "NEE"
    /// The owner's overview.
    case owner = "OWN"
    /// The region's needs report.
    case region = "REG"
    /// The region's four-year plan.
    case plan = "PLA"
    /// The region's annual report.
    case report = "REP"
    /// Personvern.
    case privacy = "PER"
    /// Seals and revisions.
    case seals = "SEA"
    /// What was accepted.
    case acceptances = "ACC"

    /// What people call it.
    public var label: Text {
        switch self {
        case .process: Text(nb: "Medvirkning", nn: "Medverknad", en: "Participation")
        case .goals: Phase.goals.label
        case .data: Phase.data.label
        case .interpretation: Phase.interpretation.label
        case .prioritisation: Phase.prioritisation.label
        case .practice: Phase.practice.label
        case .needs: Text(nb: "Kompetansebehov", nn: "Kompetansebehov", en: "Competence needs")
        case .owner: Text(nb: "Eierens oversikt", nn: "Oversikta til eigaren", en: "The owner's overview")
        case .region: Text(nb: "Behovsmeldingen", nn: "Behovsmeldinga", en: "The needs report")
        case .plan: Text(nb: "Kompetanseplanen", nn: "Kompetanseplanen", en: "The competence plan")
        case .report: Text(nb: "Årsrapporten", nn: "Årsrapporten", en: "The annual report")
        case .privacy: Text(nb: "Personvern", nn: "Personvern", en: "Privacy")
        case .seals: Text(nb: "Forsegling og utgaver", nn: "Forsegling og utgåver", en: "Seals and revisions")
        case .acceptances: Text(nb: "Godtatte merknader", nn: "Godtekne merknader", en: "Accepted remarks")
        }
    }
}

extension RuleOutline {
    /// The part of the work it belongs to.
    public var chapter: RuleChapter { RuleChapter(rawValue: String(code.prefix(3))) ?? .process }
}
