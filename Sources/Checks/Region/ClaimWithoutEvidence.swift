import Model

extension Rule where Subject == RegionPlan {
    /// A sign is said to be seen, or partly, and nothing is told that it rests on.
    static let claimWithoutEvidence = Rule(
        "REP-004", .warning, sources: ["F § 5", "F § 17", .plan(.annualReport)],
        title: Text(
            nb: "En vurdering mangler grunnlag",
            nn: "Ei vurdering manglar grunnlag",
            en: "An assessment has no evidence behind it"),
        why: Text(
            nb:
                "Noen skal kontrollere om rapporten er rimelig. Det går ikke når en vurdering mangler grunnlag.",
            nn:
                "Nokon skal kontrollere om rapporten er rimeleg. Det går ikkje når ei vurdering manglar grunnlag.",
            en:
                "The report is checked for plausibility. Nobody can check an assessment that does not show "
                + "what it is based on."
        )
    ) { plan, _ in
        let steps = [
            "a": "report.plannedBy", "b": "report.practiceBy", "c": "report.communityBy",
            "e": "report.inclusionBy",
        ]
        let ofMeasures = plan.reportedMeasures.flatMap { measure -> [Place] in
            let words = measure.quoted
            return MeasureResult.signs.filter { sign in
                measure.result?[keyPath: sign.path].map { $0.judgement.isClaim && $0.evidence.isMissing } ?? false
            }.map { sign in
                .asked(
                    at: steps[sign.letter] ?? "report.plannedBy", about: measure.id.item,
                    message: Text(
                        nb: "Hva bygger dere på når dere vurderer kjennetegn \(sign.letter) for \(words.nb)?",
                        nn: "Kva byggjer de på når de vurderer kjenneteikn \(sign.letter) for \(words.nn)?",
                        en: "What is your assessment of sign \(sign.letter) for \(words.en) based on?"))
            }
        }
        let ofAll = plan.report?.teacherEducation
        guard ofAll?.judgement.isClaim ?? false, ofAll?.evidence.isMissing ?? true else { return ofMeasures }
        return ofMeasures + [
            .asked(
                at: "report.educationBy",
                message: Text(
                    nb: "Hva bygger universitetet eller fagskolen på når de vurderer kjennetegn d?",
                    nn: "Kva byggjer universitetet eller fagskulen på når dei vurderer kjenneteikn d?",
                    en: "What does the university or vocational college base its assessment of sign d on?"))
        ]
    }
}
