import Model
import Pages

extension Interview where Subject == UnitAnalysis {
    /// Phase 5, second meeting: what competence is there, and who must be able to do what differently.
    static let needs = Chapter<UnitAnalysis>(
        "needs", phase: .practice,
        title: Text(nb: "Kompetansebehov", nn: "Kompetansebehov", en: "Competence needs"),
        summary: { .tally($0.needs.count, .needs) },
        steps: [
            Step("needs.present") { subject, around in
                let stored = subject.presentCompetence.map { around.telling(PresentCompetence.line($0)) }
                return [Occasion(expects: .text, answer: stored)]
            } take: { reply, _, subject, _ throws(Refusal) in
                subject.presentCompetence = try PresentCompetence.read(try reply.words())
                return .answer
            }.inRows { _, _, _ in PresentCompetence.rows },
            .text(Need.who, ofEach: UnitAnalysis.needs),
            .references(
                Need.factors, ofEach: UnitAnalysis.needs, where: { _, subject in !subject.factors.isEmpty },
                to: { $0.factors }),
            .text(Need.sign, ofEach: UnitAnalysis.needs),
            form,
            theme,
            .text(Need.practiceSign, ofEach: UnitAnalysis.needs, where: { need, _ in need.becomesMeasure }),
            .ofEach(
                "needs.own", UnitAnalysis.needs, where: { need, _ in need.form == .notCompetence },
                wantsWords: true
            ) { _, around in
                { need in (.text, need.ownAction.map { around.telling(OwnActionReply.line($0, around.language)) })
                }
            } take: { reply, need, _ throws(Refusal) in
                need.ownAction = OwnActionReply.read(try reply.words(), done: need.ownAction?.done)
            }.inRows { _, _, _ in .ownAction },
            .entries(
                "needs.add", into: UnitAnalysis.needs,
                rewording: { $0.ability = $1 }, on: chosenArea,
                offering: { subject in
                    (subject.previous?.goingOn ?? []).map { carried in
                        Offer(words: Text(alike: carried.words)) { id, words, _ in Need(id: id, ability: words) }
                    }
                }
            ) { id, words, _, _ in
                Need(id: id, ability: words)
            },
            FollowUpSteps.done, FollowUpSteps.seen,
            .text(UnitAnalysis.partnerWish, when: { $0.needs.contains(where: \.becomesMeasure) })
                .inRows { _, _, _ in .partnerWish },
            .discussion("needs.discussion", into: UnitAnalysis.discussion) { !$0.needs.isEmpty },
            .participation("needs.participation", phase: .practice),
        ])

    /// How a need is best met, and for how long: measures work over time (LP 8.3).
    private static let form = Step<UnitAnalysis>("needs.form") { subject, around in
        let expects = around.expecting { .oneAdding(.labels(NeedForm.allCases), NeedDuration.addition) }
        return subject.needs.map { need in
            var occasion = Occasion(
                item: need.id.item, about: around.about(need), expects: expects,
                answer: need.form.map { .text($0.label) + NeedDuration.line(need, around.language) },
                bringsMore: true)
            // What is no competence need has no duration.
            occasion.isWhole = { $0 == [NeedDuration.noneFor] }
            return occasion
        }
    } take: { reply, occasion, subject, _ throws(Refusal) in
        let form = try reply.label(NeedForm.self)
        if form == .notCompetence, reply.added != nil { throw Refusal(NeedDuration.noneHere) }
        let duration = form == .notCompetence ? nil : try reply.added.map(NeedDuration.init)
        try subject.needs.edit(try occasion.id()) { need in
            need.form = form
            need.years = duration?.years
            need.shorterBecause = duration?.reason
        }
        return .answer
    }

    /// The theme of the grant and the part of daily work, in one list; the part may be named in words of one's own.
    private static let theme = Step<UnitAnalysis>("needs.theme") { subject, around in
        let expects = around.expecting {
            .sorted([
                Sort(
                    Text(nb: "ett tema", nn: "eitt tema", en: "one theme"),
                    Theme.allCases.map { theme in
                        Choice.Option(.label(theme), .text(theme.label))
                    }, least: 1, most: 1),
                Sort(
                    Text(nb: "én del av hverdagen", nn: "éin del av kvardagen", en: "one part of daily work"),
                    .labels(PracticeArea.fitting(subject.profile.kinds)), least: 1, most: 1, takesWords: true),
            ])
        }
        return subject.needs.filter(\.becomesMeasure).map { need in
            let area = need.practiceArea.map { around.telling(.data("; ") + .area($0, around.language)) }
            return Occasion(
                item: need.id.item, about: around.about(need), expects: expects,
                answer: need.theme.flatMap { theme in area.map { .text(theme.label) + $0 } })
        }
    } take: { reply, occasion, subject, around throws(Refusal) in
        let theme = try reply.label(Theme.self)
        let chosen = try reply.labels(PracticeArea.self).first
        let named = reply.added.map { PracticeArea(named: $0)?.label[around.language] ?? $0 }
        try subject.needs.edit(try occasion.id()) { need in
            need.theme = theme
            need.practiceArea = named ?? chosen?.label[around.language]
        }
        return .answer
    }
}
