import Model

extension Rule where Subject == RegionPlan {
    /// A sign of goal attainment is not judged of a measure that was carried out, or in part (F § 5).
    static let signNotJudged = Rule(
        "REP-003", .warning, sources: ["F § 5", "F § 17", .plan(.annualReport)],
        title: Text(
            nb: "Et kjennetegn på måloppnåelse er ikke vurdert",
            nn: "Eit kjenneteikn på måloppnåing er ikkje vurdert",
            en: "A sign of goal attainment has not been assessed"),
        why: Text(
            nb:
                "Dere skal vurdere tiltakene etter fem kjennetegn. «For tidlig å si» er også en vurdering, men "
                + "et tomt felt er det ikke.",
            nn:
                "De skal vurdere tiltaka etter fem kjenneteikn. «For tidleg å seie» er også ei vurdering, men "
                + "eit tomt felt er det ikkje.",
            en:
                "The measures must be assessed against five signs. “Too early to say” is an assessment too, "
                + "but an empty field is not."
        )
    ) { plan, _ in
        let steps = [
            "a": "report.planned", "b": "report.practice", "c": "report.community", "e": "report.inclusion",
        ]
        return plan.reportedMeasures.flatMap { measure -> [Place] in
            guard let result = measure.result, let done = result.carriedOut, done != .not else { return [] }
            let words = measure.quoted
            return MeasureResult.signs.filter { result[keyPath: $0.path] == nil }.map { sign in
                .asked(
                    at: steps[sign.letter] ?? "report.planned", about: measure.id.item,
                    message: Text(
                        nb: "Kjennetegn \(sign.letter), «\(sign.name.nb)», er ikke vurdert for \(words.nb).",
                        nn: "Kjenneteikn \(sign.letter), «\(sign.name.nn)», er ikkje vurdert for \(words.nn).",
                        en: "Sign \(sign.letter), “\(sign.name.en)”, has not been assessed for \(words.en)."))
            }
        }
    }
}
