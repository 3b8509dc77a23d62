import Model

extension Rule where Subject == RegionPlan {
    /// The annual report has been begun, and sign d is not judged of all measures together (F § 5).
    static let educationNotJudged = Rule(
        "REP-007", .warning, sources: ["F § 5", "F § 17", .plan(.annualReport)],
        title: Text(
            nb: "Kjennetegn d er ikke vurdert",
            nn: "Kjenneteikn d er ikkje vurdert",
            en: "Sign d, on teacher education, has not been assessed"),
        why: Text(
            nb:
                "Universitetet eller fagskolen vurderer om alle tiltakene samlet har styrket lærerutdanningen.",
            nn: "Universitetet eller fagskulen vurderer om alle tiltaka samla har styrkt lærarutdanninga.",
            en:
                "The university or vocational college assesses whether all the measures together have "
                + "strengthened teacher education."
        )
    ) { plan, _ in
        guard plan.isReported, plan.report?.teacherEducation == nil else { return [] }
        return [
            .asked(
                at: "report.education",
                message: Text(
                    nb: "Spør universitetet eller fagskolen, og skriv hva de svarer.",
                    nn: "Spør universitetet eller fagskulen, og skriv kva dei svarer.",
                    en:
                        "Ask the university or vocational college for its assessment, and write it down."))
        ]
    }
}
