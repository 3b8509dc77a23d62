import Model
import Pages

extension Interview where Subject == UnitAnalysis {
    /// Phase 5, second meeting: what competence is there, and who must be able to do what differently.
    static let needs = Chapter<UnitAnalysis>(
        "needs", phase: .practice,
        title: Text(nb: "Kompetansebehov", nn: "Kompetansebehov", en: "Competence needs"),
        summary: { .tally($0.needs.count, .needs) },
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
            form,
            theme,
            .ofEach(
                "needs.own", \.needs, where: { need, _ in need.form == .notCompetence }, wantsWords: true
            ) { need, _, around in
                (.text, need.ownAction.map { .answer($0.words, around.language) })
            } take: { reply, need, _ in
                guard case .text(let words) = reply else { return }
                need.ownAction = OwnAction(words: words)
            },
            .entries(
                "needs.add", into: \.needs, numbering: \.numbering, complete: \.complete,
                rewording: { $0.ability = $1 },
                showing: chosenArea
            ) { id, words, _, _ in
                Need(id: id, ability: words)
            },
            .text("needs.partner", into: \.partnerWish, when: { $0.needs.contains(where: \.becomesMeasure) }),
            discussion,
            .participation("needs.participation", phase: .practice, meetings: \.meetings, numbering: \.numbering),
        ])

    /// How a need is best met, and for how long: measures work over time (LP 8.3).
    private static let form = Step<UnitAnalysis>("needs.form") { subject, around in
        subject.needs.map { need in
            Occasion(
                item: need.id.item, about: .item(need, around.language),
                expects: .oneAdding(NeedForm.allCases.map { .text($0.label) }, NeedDuration.addition),
                answer: need.form.map { .text($0.label) + NeedDuration.line(need, around.language) },
                bringsMore: true)
        }
    } take: { reply, occasion, subject, _ throws(Refusal) in
        guard let choice = reply.choice, let place = choice.places.first, let item = occasion.item,
            let id = ID<Need>(item)
        else { return nil }
        let form = NeedForm.allCases[place]
        if form == .notCompetence, choice.words != nil { throw Refusal(NeedDuration.noneHere(place + 1)) }
        let duration = form == .notCompetence ? nil : try choice.words.map(NeedDuration.init)
        subject.needs.change(id) { need in
            need.form = form
            need.years = duration?.years
            need.shorterBecause = duration?.reason
        }
        return item
    }

    /// The theme of the grant and the part of daily work, in one list; the part may be named in words of one's own.
    private static let theme = Step<UnitAnalysis>("needs.theme") { subject, around in
        let areas = PracticeArea.fitting(subject.profile.kinds)
        let expects = Expectation.sorted([
            Sort(
                Text(nb: "ett tema", nn: "eitt tema", en: "one theme"),
                Theme.allCases.map { [.text(Text(nb: "tema: ", nn: "tema: ", en: "theme: ")), .text($0.label)] },
                least: 1, most: 1),
            Sort(
                Text(nb: "én del av hverdagen", nn: "éin del av kvardagen", en: "one part of daily work"),
                areas.map { .text($0.label) }, least: 1, most: 1, takesWords: true),
        ])
        return subject.needs.filter(\.becomesMeasure).map { need in
            let area = need.practiceArea.map { Line([.data("; "), .answer($0, around.language)]) }
            return Occasion(
                item: need.id.item, about: .item(need, around.language), expects: expects,
                answer: need.theme.flatMap { theme in area.map { .text(theme.label) + $0 } })
        }
    } take: { reply, occasion, subject, around in
        guard let choice = reply.choice, let item = occasion.item, let id = ID<Need>(item),
            let theme = choice.places.first(where: Theme.allCases.indices.contains)
        else { return nil }
        let areas = PracticeArea.fitting(subject.profile.kinds)
        let chosen = choice.places.map { $0 - Theme.allCases.count }.first(where: areas.indices.contains)
        subject.needs.change(id) { need in
            need.theme = Theme.allCases[theme]
            let named = choice.words.map { PracticeArea(named: $0)?.label[around.language] ?? $0 }
            need.practiceArea = named ?? chosen.map { areas[$0].label[around.language] }
        }
        return item
    }

    /// The discussion with the employee representatives (drøfting; SKK 1.3).
    private static let discussion = Step<UnitAnalysis>("needs.discussion") { subject, around in
        guard !subject.needs.isEmpty else { return [] }
        return [
            Occasion(
                expects: .text,
                answer: subject.discussion.map { DiscussionReply.line($0, around.language) })
        ]
    } take: { reply, _, subject, around throws(Refusal) in
        guard case .text(let words) = reply else { return nil }
        subject.discussion = try DiscussionReply.read(words, today: around.today)
        return nil
    }
}
