import Model

extension Rule where Subject == RegionPlan {
    /// A sign is said to be seen, or partly, and nothing is told that it rests on.
    static let claimWithoutEvidence = Rule(
        "REP-004", .warning, sources: ["F § 5", "F § 17", .plan(.annualReport)],
        title: Text(
            nb: "En vurdering bygger ikke på noe",
            nn: "Ei vurdering byggjer ikkje på noko",
            en: "A judgement is built on nothing"),
        why: Text(
            nb:
                "Rapporten blir kontrollert for rimelighet. Det som ikke viser hva det bygger på, kan ingen kontrollere.",
            nn:
                "Rapporten blir kontrollert for rimelegheit. Det som ikkje viser kva det byggjer på, kan ingen kontrollere.",
            en:
                "The report is controlled for plausibility. What does not show what it builds on cannot be controlled."
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
                        nb: "Hva bygger dere kjennetegn \(sign.letter) på for \(words.nb)?",
                        nn: "Kva byggjer de kjenneteikn \(sign.letter) på for \(words.nn)?",
                        en: "What do you build sign \(sign.letter) on for \(words.en)?"))
            }
        }
        let ofAll = plan.report?.teacherEducation
        guard ofAll?.judgement.isClaim ?? false, ofAll?.evidence.isMissing ?? true else { return ofMeasures }
        return ofMeasures + [
            .asked(
                at: "report.educationBy",
                message: Text(
                    nb: "Hva bygger universitetet eller fagskolen kjennetegn d på?",
                    nn: "Kva byggjer universitetet eller fagskulen kjenneteikn d på?",
                    en: "What does the university or vocational college build sign d on?"))
        ]
    }
}
