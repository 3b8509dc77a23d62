import Model

extension Rule where Subject == RegionPlan {
    /// The annual report has been begun, and sign d is not judged of all measures together (F § 5).
    static let educationNotJudged = Rule(
        "REP-007", .warning, sources: ["F § 5", "F § 17", .plan(.annualReport)],
        title: Text(
            nb: "Kjennetegn d er ikke vurdert",
            nn: "Kjenneteikn d er ikkje vurdert",
            en: "Sign d is not judged"),
        why: Text(
            nb:
                "Om lærerutdanningen er styrket, vurderer universitetet eller fagskolen for alle tiltakene samlet.",
            nn: "Om lærarutdanninga er styrkt, vurderer universitetet eller fagskulen for alle tiltaka samla.",
            en:
                "Whether teacher education is stronger is judged by the university or vocational college, of all measures together."
        )
    ) { plan, _ in
        guard plan.isReported, plan.report?.teacherEducation == nil else { return [] }
        return [
            .asked(
                at: "report.education",
                message: Text(
                    nb: "Spør universitetet eller fagskolen om tiltakene samlet har styrket lærerutdanningen.",
                    nn: "Spør universitetet eller fagskulen om tiltaka samla har styrkt lærarutdanninga.",
                    en:
                        "Ask the university or vocational college whether the measures together have strengthened teacher "
                        + "education."))
        ]
    }
}
