import Guidance
public import Model
public import Pages

/// Enhetens behovsvurdering: what a unit found in its five phases, and the competence needs that came of it.
public enum NeedsAssessment {
    /// The document, whose body aims for four pages for a unit of the Demo's size, besides the annexes; `language` is the
    /// language of the answers.
    public static func page(
        _ analysis: UnitAnalysis, language: Language, _ around: Surroundings, _ provenance: Provenance
    ) -> Page {
        let summary = NeedsAssessmentSummary(analysis: analysis, language: language)
        let phases = NeedsAssessmentPhases(
            analysis: analysis, language: language, standingOut: analysis.allStandingOut(around.limits.standingOut)
        )
        let needs = NeedsAssessmentNeeds(analysis: analysis, language: language)
        let annex = NeedsAssessmentAnnex(analysis: analysis, language: language)
        return Page(
            title: .say(
                nb: "Behovsvurdering for ", nn: "Behovsvurdering for ", en: "Needs assessment for ")
                + .data(analysis.profile.name),
            blocks: DocumentParts.draftNote(provenance) + summary.blocks + [.pageBreak, .contents] + phases.blocks
                + needs.blocks + annex.blocks + needs.annex + DocumentParts.provenance(provenance))
    }
}
