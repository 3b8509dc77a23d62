import Model

extension Rule where Subject == UnitAnalysis {
    /// An explanation, or what keeps the challenge going, is what colleagues or parents are like (O: told by the words).
    static let explanationBlames = Rule(
        "INT-007", .advice, sources: ["PA", "O"],
        title: Text(
            nb: "En forklaring handler om hvordan noen er",
            nn: "Ei forklaring handlar om korleis nokon er",
            en: "An explanation is about what somebody is like"),
        why: Text(
            nb:
                "Forklaringer om vilje og engasjement stopper samtalen, for de kan ikke prøves ut. Spør heller "
                + "hva i rammene, oppgavene eller deres egen praksis som kan være forklaringen.",
            nn:
                "Forklaringar om vilje og engasjement stoppar samtalen, for dei kan ikkje prøvast ut. Spør "
                + "heller kva i rammene, oppgåvene eller dykkar eigen praksis som kan vere forklaringa.",
            en:
                "Explanations about will and commitment stop the conversation, because they cannot be tested. Ask "
                + "instead what in the conditions, the tasks or your own practice could be the explanation."
        )
    ) { analysis, _ in
        let findings = analysis.findings.flatMap { finding in
            finding.explanations.filter(BlamingWords.blame).prefix(1).map { (finding.id.item, $0) }
        }
        // A factor that says what an explanation said is the same words once more.
        let said = Set(findings.map(\.1))
        let factors = analysis.factors.filter {
            $0.effect == .maintaining && BlamingWords.blame($0.statement) && !said.contains($0.statement)
        }.map { ($0.id.item, $0.statement) }
        return (findings + factors).map { item, words in
            let short = words.cut(to: 60)
            return .asked(
                about: item,
                message: Text(
                    nb: "«\(short)». Hva gjør det vanskelig for dem, og hva av det kan dere endre?",
                    nn: "«\(short)». Kva gjer det vanskeleg for dei, og kva av det kan de endre?",
                    en: "“\(short)”. What makes it hard for them, and what of that can you change?"))
        }
    }
}
