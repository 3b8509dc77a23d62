import Chain
import Model
import Pages

/// The fifth phase of a unit's analysis: practice, the needs that came of it, and who took part.
struct NeedsAssessmentNeeds {
    let analysis: UnitAnalysis
    let language: Language

    var blocks: [Block] { practice + needs + participation }

    private var practice: [Block] {
        let perspective = Point<Factor>(
            Text(nb: "Perspektiv og virkning", nn: "Perspektiv og verknad", en: "Perspective and effect")
        ) { factor in
            .text(.list([factor.perspective?.label, factor.effect.label].compactMap(\.self)))
        }
        let evidence = Point<Factor>(Factor.evidence.name) { factor in
            factor.evidence.map { .ids($0.map(\.item)) } ?? .text(.notAnswered)
        }
        // What helps is not to be changed.
        let influence = Point<Factor>(Factor.influence.name) { factor in
            factor.effect == .promoting ? .data("–") : Factor.influence.line(of: factor, language)
        }
        let table = Table(
            items: analysis.factors,
            [.statement(Factor.statement, language), perspective, evidence, influence],
            caption: .say(
                nb: "Det som gjør at utfordringen fortsetter, og det som hjelper",
                nn: "Det som gjer at utfordringa held fram, og det som hjelper",
                en: "What keeps the challenge going, and what helps"))
        let present = (analysis.presentCompetence ?? []).map {
            Block.Item([.data("\($0.people): "), .answer($0.area, language)])
        }
        return .chapter(
            NeedsAssessmentPhases.title(.practice),
            (analysis.factors.isEmpty ? [unanswered] : [.table(table)])
                + UnitAnalysis.adults.part(of: analysis, language)
                + UnitAnalysis.leadership.part(of: analysis, language)
                + .part(
                    UnitAnalysis.presentCompetence.name, present.isEmpty ? [nothingPresent] : .bullets(present)))
    }

    /// That there is none is an answer once it was given.
    private var nothingPresent: Block {
        guard analysis.presentCompetence != nil else { return unanswered }
        return .paragraph(
            .say(
                nb: "Enheten har ikke ført opp noe.", nn: "Eininga har ikkje ført opp noko.",
                en: "The unit has listed none."))
    }

    private var needs: [Block] {
        let needs = analysis.needs.flatMap(need)
        return .chapter(
            UnitAnalysis.needs.name,
            (needs.isEmpty ? [unanswered] : needs) + withoutGrant
                + UnitAnalysis.partnerWish.part(of: analysis, language))
    }

    private func need(_ need: Need) -> [Block] {
        var facts = [
            Need.who.fact(of: need, language),
            Fact(
                Need.factors.name, need.factors.isEmpty ? .text(.notAnswered) : .ids(need.factors.map(\.item))),
            Need.sign.fact(of: need, language), Need.form.fact(of: need, language),
        ]
        if need.form != .notCompetence {
            facts += [
                Need.practiceSign.fact(of: need, language),
                Fact(Text(nb: "Hvor lenge", nn: "Kor lenge", en: "For how long"), duration(of: need)),
                Fact(
                    Text(nb: "Tema og praksisområde", nn: "Tema og praksisområde", en: "Theme and practice area"),
                    [Need.theme.line(of: need, language), Need.practiceArea.line(of: need, language)].stacked),
            ]
        }
        // What the unit does without a grant (D 1.1).
        if need.form == .notCompetence || need.ownAction != nil {
            facts.append(Fact(Need.ownAction.name, .given(need.ownAction?.words, language)))
        }
        return [.card(Card(need.id.item, title: .named(need.ability, language, need.id.item), facts: facts))]
            + way(to: need)
    }

    /// The chain of reasons of a need, down to the cell of the file.
    private func way(to need: Need) -> [Block] {
        guard let link = analysis.link(need.id.item, language: language) else { return [] }
        let title = Line.say(
            nb: "Veien fra behovet ned til tallene", nn: "Vegen frå behovet ned til tala",
            en: "The way from the need down to the figures")
        return [.folded(title + [.data(" ("), .item(need.id.item), .data(")")], [ChainList.block(link)])]
    }

    private func duration(of need: Need) -> Line {
        guard let years = need.years else { return .text(.notAnswered) }
        if let reason = need.shorterBecause { return .answer(reason, language) }
        return .text(.counted(years, .years))
    }

    /// That there is nothing the unit does without a grant is said too (D 1.1).
    private var withoutGrant: [Block] {
        let own = analysis.needs.filter { $0.form == .notCompetence || $0.ownAction != nil }
        guard own.isEmpty else { return [] }
        return [
            .paragraph(
                .say(
                    nb: "Enheten har ikke ført opp noe den gjør uten tilskudd.",
                    nn: "Eininga har ikkje ført opp noko ho gjer utan tilskot.",
                    en: "The unit has listed nothing that it does without a grant."))
        ]
    }

    private var participation: [Block] {
        .chapter(
            DocumentParts.tookPart,
            [.paragraph(analysis.meetings.inShort + (analysis.meetings.isEmpty ? [] : .data(".")))]
                + .part(UnitAnalysis.discussion.name, discussion))
    }

    /// The discussion of needs and measures (SKK 1.3).
    private var discussion: [Block] {
        guard let held = analysis.discussion else { return [unanswered] }
        guard held.isHeld else {
            return [.paragraph(.say(nb: "Ikke holdt ennå.", nn: "Ikkje halde enno.", en: "Not held yet."))]
        }
        return .bullets([
            Discussion.day.item(of: held, language), Discussion.organisations.item(of: held, language),
            Discussion.outcome.item(of: held, language),
            Block.Item(
                Discussion.disagreement.name,
                held.disagreement.map { .answer($0, language) } ?? .say(nb: "ingen", nn: "inga", en: "none")),
        ])
    }

    private var unanswered: Block { .paragraph(.text(.notAnswered)) }
}
