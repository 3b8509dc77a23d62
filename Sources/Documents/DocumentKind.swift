public import Model

/// The kinds of document that can be made of a workspace.
public enum DocumentKind: String, Labelled {
    /// Enhetens behovsvurdering: a unit's result.
    case needsAssessment = "needs-assessment"
    /// Eiers samlede vurdering av kompetansebehov (F § 4).
    case ownerOverview = "owner-overview"
    /// A region's yearly behovsmelding (F § 11).
    case needsReport = "needs-report"
    /// A needs report handed over once more, with what changed since (LP 3.8).
    case adjustedNeedsReport = "adjusted-needs-report"
    /// A region's local competence plan for four years (LP 4.1).
    case competencePlan = "competence-plan"

    /// What people call it.
    public var label: Text {
        switch self {
        case .needsAssessment:
            Text(
                nb: "enhetens behovsvurdering", nn: "behovsvurderinga til eininga",
                en: "the unit's needs assessment")
        case .ownerOverview:
            Text(
                nb: "eiers samlede vurdering av kompetansebehov",
                nn: "den samla vurderinga eigaren gjer av kompetansebehov",
                en: "the owner's overview of competence needs")
        case .needsReport: Text(nb: "behovsmelding", nn: "behovsmelding", en: "needs report")
        case .adjustedNeedsReport:
            Text(nb: "justert behovsmelding", nn: "justert behovsmelding", en: "adjusted needs report")
        case .competencePlan:
            Text(nb: "lokal kompetanseplan", nn: "lokal kompetanseplan", en: "local competence plan")
        }
    }

    /// The one word that names it on a command line, in each language.
    public var word: Text {
        switch self {
        case .needsAssessment: Text(nb: "behovsvurdering", nn: "behovsvurdering", en: rawValue)
        case .ownerOverview: Text(nb: "eieroversikt", nn: "eigaroversikt", en: rawValue)
        case .needsReport: Text(nb: "behovsmelding", nn: "behovsmelding", en: rawValue)
        case .adjustedNeedsReport:
            Text(nb: "justert-behovsmelding", nn: "justert-behovsmelding", en: rawValue)
        case .competencePlan: Text(nb: "kompetanseplan", nn: "kompetanseplan", en: rawValue)
        }
    }

    /// The kind a word names, in any of the three languages and in capitals or not; `nil` for anything else.
    public init?(word written: String) {
        let written = written.lowercased()
        let kind = DocumentKind.allCases.first { kind in
            Language.allCases.contains { kind.word[$0] == written }
        }
        guard let kind else { return nil }
        self = kind
    }
}
