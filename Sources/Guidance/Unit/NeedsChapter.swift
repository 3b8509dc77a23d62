import Model

extension Interview where Subject == UnitAnalysis {
    /// Phase 5, second meeting: what competence is there, and who must be able to do what differently.
    static let needs = Chapter<UnitAnalysis>(
        "needs", phase: .practice,
        title: Text(nb: "Kompetansebehov", nn: "Kompetansebehov", en: "Competence needs"),
        summary: { Counted.text($0.needs.count, Counted.needs) },
        steps: [
            Step("needs.present") { subject, _ in
                [
                    Occasion(
                        expects: .entry(hasSome: !subject.presentCompetence.isEmpty),
                        answer: subject.complete["needs.present"]
                            ? .data("\(subject.presentCompetence.count)") : nil)
                ]
            } take: { reply, _, subject, _ throws(Refusal) in
                guard case .text(let words) = reply else {
                    subject.complete["needs.present"] = true
                    return nil
                }
                subject.presentCompetence.append(try PresentCompetence.read(words))
                return nil
            },
            .text("needs.who", ofEach: \.needs, into: \.who),
            .references(
                "needs.factors", ofEach: \.needs, where: { _, subject in !subject.factors.isEmpty },
                to: { $0.factors }, into: \.factors),
            .text("needs.sign", ofEach: \.needs, into: \.sign),
            .one("needs.form", ofEach: \.needs, into: \.form),
            .one("needs.theme", ofEach: \.needs, where: { need, _ in need.becomesMeasure }, into: \.theme),
            .text("needs.area", ofEach: \.needs, where: { need, _ in need.becomesMeasure }, into: \.practiceArea),
            .text(
                "needs.partner", ofEach: \.needs, where: { need, _ in need.becomesMeasure }, into: \.partnerWish),
            .ofEach("needs.own", \.needs, where: { need, _ in need.form == .notCompetence }) { need, _, around in
                (.text, need.ownAction.map { .answer($0.words, around.language) })
            } take: { reply, need, _ in
                guard case .text(let words) = reply else { return }
                need.ownAction = OwnAction(words: words)
            },
            .entries(
                "needs.add", into: \.needs, numbering: \.numbering, complete: \.complete, showing: chosenArea
            ) { id, words, _, _ in
                Need(id: id, ability: words)
            },
        ])
}

extension PresentCompetence {
    /// Reads «3 spesialpedagogikk, 60 studiepoeng»: a count first, then in what.
    static func read(_ words: String) throws(Refusal) -> PresentCompetence {
        let parts = words.split(separator: " ", maxSplits: 1)
        guard parts.count == 2, let people = Int(parts[0]), people > 0 else {
            throw Refusal(
                Text(
                    nb: "Skriv først hvor mange, så hva de kan. For eksempel: 3 spesialpedagogikk, 60 studiepoeng",
                    nn: "Skriv først kor mange, så kva dei kan. Til dømes: 3 spesialpedagogikk, 60 studiepoeng",
                    en: "Write how many first, then in what. For example: 3 special needs education, 60 credits"))
        }
        return PresentCompetence(people: people, area: String(parts[1]))
    }
}
