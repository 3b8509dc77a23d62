import Model
import Pages

extension Interview where Subject == UnitAnalysis {
    /// Phase 4: one area, chosen openly, with reasons for what was not chosen.
    static let prioritisation = Chapter<UnitAnalysis>(
        "prioritisation", phase: .prioritisation, title: Phase.prioritisation.label,
        summary: { subject in
            subject.chosenCandidate.map { Text(alike: $0.area) }
                ?? .tally(subject.candidates.count, .candidates)
        },
        steps: [
            .text(UnitAnalysis.running),
            .text(UnitAnalysis.couldStop),
            .references(
                Candidate.findings, ofEach: UnitAnalysis.candidates,
                where: { _, subject in !subject.findings.isEmpty },
                to: { $0.findings }),
            .entries(
                "prioritisation.add", into: UnitAnalysis.candidates,
                rewording: { $0.area = $1 },
                offering: { subject in
                    let last = subject.previous
                    return ((last?.area.map { [$0] } ?? []) + (last?.aside ?? [])).map { words in
                        Offer(words: Text(alike: words)) { id, words, _ in Candidate(id: id, area: words) }
                    }
                }, showing: running
            ) { id, words, _, _ in
                Candidate(id: id, area: words)
            },
            choice,
            .one(
                Candidate.concern, ofEach: UnitAnalysis.candidates,
                where: { candidate, subject in subject.chosen == candidate.id }),
            .text(
                Candidate.reason, as: "prioritisation.reason", ofEach: UnitAnalysis.candidates,
                where: { candidate, subject in subject.chosen == candidate.id }),
            .text(
                Candidate.reason, as: "prioritisation.declined", ofEach: UnitAnalysis.candidates,
                where: { candidate, subject in subject.chosen != nil && subject.chosen != candidate.id }),
            .participation("prioritisation.participation", phase: .prioritisation),
        ])

    /// The one area, with what each candidate rests on; a choice that is no longer among them is made again.
    private static let choice = Step<UnitAnalysis>("prioritisation.choice") { subject, around in
        guard !subject.candidates.isEmpty else { return [] }
        let stored = subject.chosen.map { Line.ids([$0.item]) }
        return [
            Occasion(
                shown: evidence(subject, around) + again(subject),
                expects: .one(.items(subject.candidates, around.language)),
                answer: subject.chosenCandidate == nil ? nil : stored,
                outdated: subject.chosenCandidate == nil ? stored : nil, bringsMore: true)
        ]
    } take: { reply, _, subject, _ throws(Refusal) in
        guard let choice = try reply.ids(Candidate.self).first else { throw Refusal(Sentences.notThatReply) }
        if subject.chosen != choice {
            // The two that changed places were given reasons for something else; why the others wait still holds. What
            // keeps it going was looked for elsewhere.
            let changed = subject.chosen.map { [$0, choice] } ?? subject.candidates.map(\.id)
            for place in subject.candidates.indices where changed.contains(subject.candidates[place].id) {
                subject.candidates[place].reason = nil
            }
            if subject.chosen != nil {
                for list in ["context", "actor", "individual", "promoting"] {
                    subject.complete["practice." + list] = false
                }
            }
        }
        subject.chosen = choice
        return .answer
    }

    /// What another choice leaves standing, and what it asks for again.
    private static func again(_ subject: UnitAnalysis) -> [Block] {
        guard subject.chosenCandidate != nil else { return [] }
        return [
            .paragraph(
                .text(
                    Text(
                        nb:
                            "Velger dere noe annet, blir begrunnelsene for de andre områdene stående. Dere blir spurt på nytt om "
                            + "hvorfor dere valgte det nye, hvorfor dere ikke valgte det gamle, og hva i praksis som henger "
                            + "sammen med det nye.",
                        nn:
                            "Vel de noko anna, blir grunngivingane for dei andre områda ståande. De blir spurde på nytt om "
                            + "kvifor de valde det nye, kvifor de ikkje valde det gamle, og kva i praksis som heng saman "
                            + "med det nye.",
                        en:
                            "If you choose another area, the reasons you gave for the others are kept. You will be "
                            + "asked again why you chose the new one, why you did not choose the old one, and what in "
                            + "practice is connected with the new one.")))
        ]
    }

    /// What is running already and what could stop, before new areas are named.
    private static let running: @Sendable (UnitAnalysis, Surroundings) -> [Block] = { subject, around in
        let lines = [
            (Text(nb: "I gang nå: ", nn: "I gang no: ", en: "Under way now: "), subject.running),
            (Text(nb: "Kan stoppe: ", nn: "Kan stoppe: ", en: "Could stop: "), subject.couldStop),
        ].compactMap { name, words in words.map { Line([.text(name), .answer($0, around.language)]) } }
        return lines.isEmpty ? [] : [.list(lines.map { Block.Item($0) }, numbered: false)]
    }

    /// Each candidate with the findings it rests on.
    private static let evidence: @Sendable (UnitAnalysis, Surroundings) -> [Block] = { subject, around in
        let items = subject.candidates.filter { !$0.findings.isEmpty }.map { candidate in
            Block.Item(
                .item(candidate, around.language),
                below: candidate.findings.compactMap { subject.findings[$0] }.map {
                    Block.Item(.item($0, around.language))
                })
        }
        return items.isEmpty ? [] : [.list(items, numbered: false)]
    }
}
