import Pages

/// What a profile's folder can have a template for: documents, letters, and the county's form.
public enum TemplateKind: String, Sendable, Hashable, Codable, CaseIterable {
    /// Enhetens behovsvurdering.
    case needsAssessment = "needs-assessment"
    /// Eiers samlede vurdering.
    case ownerOverview = "owner-overview"
    /// Behovsmelding.
    case needsReport = "needs-report"
    /// Justert behovsmelding.
    case adjustedNeedsReport = "adjusted-needs-report"
    /// Lokal kompetanseplan.
    case competencePlan = "competence-plan"
    /// Saksframlegg.
    case caseLetter = "case-letter"
    /// The record of the discussion with the employee representatives.
    case discussion
    /// Årsrapport.
    case annualReport = "annual-report"
    /// Who is represented in the county's forum.
    case forum
    /// Svar: what became of a unit's or an owner's needs.
    case reply
    /// Tilbakemelding: a partner's review.
    case review
    /// The county's form, whose fields the profile itself orders.
    case form

    /// The template of a document.
    public init(_ kind: DocumentKind) {
        self =
            switch kind {
            case .needsAssessment: .needsAssessment
            case .ownerOverview: .ownerOverview
            case .needsReport: .needsReport
            case .adjustedNeedsReport: .adjustedNeedsReport
            case .competencePlan: .competencePlan
            }
    }

    /// The template of a letter; `nil` for slides, whose parts are the phase's own.
    public init?(_ letter: Letter) {
        switch letter {
        case .caseLetter: self = .caseLetter
        case .discussion: self = .discussion
        case .annualReport: self = .annualReport
        case .forum: self = .forum
        case .slides: return nil
        }
    }

    /// The one chapter of what is not taken apart, because its parts come from elsewhere: a form's fields, a review's
    /// judgements.
    var whole: String? {
        switch self {
        case .form: "the-fields"
        case .review: "the-review"
        default: nil
        }
    }

    /// The chapters that it may have, by the names templates know them by.
    var chapters: [String] {
        let region = [
            "what-was-not-taken-up-and-why", "who-took-part-in-the-network", "approval-and-contact",
            ChapterParts.provenance,
        ]
        switch self {
        case .needsAssessment:
            return [
                ChapterParts.summary, "phase-1-goals", "phase-2-data", "phase-3-interpretation",
                "phase-4-prioritisation", "phase-5-practice-analysis", "the-competence-needs", "who-took-part",
                "annex-sources-figures-and-meetings", "annex-from-the-needs-down-to-the-figures",
                ChapterParts.provenance,
            ]
        case .ownerOverview:
            return [
                ChapterParts.summary, "who-has-handed-over", "what-the-needs-point-to", "the-competence-needs",
                "the-priorities", "not-prioritised", "the-owner-s-own-contribution",
                "cooperation-with-a-university-vocational-college-or-others",
                "further-education-mentoring-and-leadership", "who-took-part", "what-the-owner-saw",
                "annex-the-units-and-their-needs", "annex-where-groups-differ-and-what-is-under-way",
                "annex-what-the-priorities-are-based-on", ChapterParts.provenance,
            ]
        case .needsReport, .adjustedNeedsReport:
            return [
                ChapterParts.summary, "needs-assessment", "plan-for-the-work-in-the-partnership",
                "own-contribution-and-money", "answers-to-the-requirements-in-section-11-of-the-regulation",
                "annex-what-the-form-does-not-ask-about", "annex-the-measures-point-by-point",
                "annex-the-owners-the-units-and-the-needs",
            ] + region + (self == .adjustedNeedsReport ? ["what-has-changed"] : [])
        case .competencePlan:
            return [
                ChapterParts.summary, "how-the-measures-were-chosen", "changes-from-last-year-s-plan",
                "the-measures", "calendar", "kindergarten-and-school", "budget",
                "annex-what-the-measures-are-based-on",
            ] + region
        case .caseLetter: return ["proposed-decision", "background", ChapterParts.provenance]
        case .discussion:
            return [
                "what-was-discussed", "discussed-with-the-employee-representatives", "signatures",
                ChapterParts.provenance,
            ]
        case .annualReport:
            return [
                "the-measures-that-were-carried-out", "how-the-money-was-used", "assessment-of-goal-attainment",
                "for-checking-form-and-plausibility", "annex-what-we-add", ChapterParts.provenance,
            ]
        case .forum:
            return [
                "who-is-represented", "meetings-in-the-year-ahead", "the-competence-networks",
                ChapterParts.provenance,
            ]
        case .reply:
            return [
                "what-became-of-the-needs", ChapterParts.name(of: .text(ParticipationWords.title)),
                ChapterParts.provenance,
            ]
        case .review, .form: return [whole, ChapterParts.provenance].compactMap(\.self)
        }
    }
}
