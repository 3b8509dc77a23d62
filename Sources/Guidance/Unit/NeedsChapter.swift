import Model
import Pages

extension Interview where Subject == UnitAnalysis {
    /// Phase 5, second meeting: what competence is there, and who must be able to do what differently.
    static let needs = Chapter<UnitAnalysis>(
        "needs", phase: .practice,
        title: Text(nb: "Kompetansebehov", nn: "Kompetansebehov", en: "Competence needs"),
        summary: { Counted.text($0.needs.count, Counted.needs) },
        steps: [
            Step("needs.present") { subject, _ in
                [Occasion(expects: .text, answer: subject.presentCompetence.map(PresentCompetence.line))]
            } take: { reply, _, subject, _ throws(Refusal) in
                guard case .text(let words) = reply else { return nil }
                subject.presentCompetence = try PresentCompetence.read(words)
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
            .text("needs.partner", into: \.partnerWish, when: { $0.needs.contains(where: \.becomesMeasure) }),
            .participation("needs.participation", phase: .practice, meetings: \.meetings, numbering: \.numbering),
        ])
}

extension PresentCompetence {
    /// Reads «3 spesialpedagogikk, 60 studiepoeng; 2 veiledning»: of each a count first, then in what; «0» for none.
    static func read(_ words: String) throws(Refusal) -> [PresentCompetence] {
        guard words != "0" else { return [] }
        var all: [PresentCompetence] = []
        for entry in words.split(whereSeparator: { $0 == ";" || $0.isNewline }) {
            let parts = entry.split(separator: " ", maxSplits: 1)
            guard parts.count == 2, let people = Int(parts[0]), people > 0, parts[1].contains(where: \.isLetter)
            else {
                throw Refusal(Sentences.writeCounts)
            }
            all.append(PresentCompetence(people: people, area: String(parts[1]).trimmed))
        }
        guard !all.isEmpty else { throw Refusal(Sentences.writeCounts) }
        return all
    }

    /// The counts as they are read back.
    static func line(_ all: [PresentCompetence]) -> Line {
        .data(all.isEmpty ? "0" : all.map { "\($0.people) \($0.area)" }.joined(separator: "; "))
    }
}
