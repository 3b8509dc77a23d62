import Model
import Pages

/// The fifth phase of a unit's analysis: practice, the needs that came of it, and who took part.
struct NeedsAssessmentNeeds {
    let analysis: UnitAnalysis
    let language: Language

    var blocks: [Block] { practice + needs + ownActions + participation }

    private var practice: [Block] {
        let rows = analysis.factors.map { factor -> [Line] in
            [
                [.text(factor.id.item.words), .data(": "), .answer(factor.statement, language)],
                .text(.list([factor.perspective?.label, factor.effect.label].compactMap(\.self))),
                evidence(of: factor),
                factor.effect == .promoting ? .data("–") : .given(factor.influence?.label),
            ]
        }
        let table = Block.table(
            Table(
                caption: .say(
                    nb: "Det som holder utfordringen ved like, og det som hjelper",
                    nn: "Det som held utfordringa ved like, og det som hjelper",
                    en: "What keeps the challenge going, and what helps"),
                header: [
                    .say(nb: "Faktor", nn: "Faktor", en: "Factor"),
                    .say(nb: "Perspektiv og virkning", nn: "Perspektiv og verknad", en: "Perspective and effect"),
                    .say(nb: "Kilder som viser det", nn: "Kjelder som viser det", en: "Sources that show it"),
                    .say(nb: "Kan vi endre det?", nn: "Kan vi endre det?", en: "Can we change it?"),
                ], rows: rows))
        let present = (analysis.presentCompetence ?? []).map {
            Block.Item([.data("\($0.people): "), .answer($0.area, language)])
        }
        return .chapter(
            NeedsAssessmentPhases.title(.practice),
            (rows.isEmpty ? [unanswered] : [table])
                + .part(
                    Text(nb: "Ledelsen", nn: "Leiinga", en: "Leadership"), analysis.leadership, language)
                + .part(
                    Text(
                        nb: "Kompetanse som finnes fra før (antall ansatte)",
                        nn: "Kompetanse som finst frå før (kor mange tilsette)",
                        en: "Competence already there (number of staff)"),
                    present.isEmpty ? [nothingPresent] : .bullets(present)))
    }

    private func evidence(of factor: Factor) -> Line {
        guard let evidence = factor.evidence else { return .text(.notAnswered) }
        return evidence.isEmpty
            ? .say(nb: "ingen data", nn: "ingen data", en: "no data") : .ids(evidence.map(\.item))
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
            Text(nb: "Kompetansebehovene", nn: "Kompetansebehova", en: "The competence needs"),
            (needs.isEmpty ? [unanswered] : needs)
                + .part(
                    Text(nb: "Ønsket partner", nn: "Ønskt partnar", en: "Partner wished for"),
                    analysis.partnerWish,
                    language))
    }

    private func need(_ need: Need) -> [Block] {
        var facts = [
            Block.Item(Text(nb: "Hvem", nn: "Kven", en: "Who"), .given(need.who, language)),
            Block.Item(
                Text(nb: "Svarer på", nn: "Svarer på", en: "Answers"),
                need.factors.isEmpty ? .text(.notAnswered) : .ids(need.factors.map(\.item))),
            Block.Item(
                Text(
                    nb: "Slik merker barna eller elevene det", nn: "Slik merkar barna eller elevane det",
                    en: "How the children or pupils will notice"), .given(need.sign, language)),
            Block.Item(Text(nb: "Form", nn: "Form", en: "Form"), .given(need.form?.label)),
        ]
        if need.form != .notCompetence {
            facts += [
                Block.Item(Text(nb: "Hvor lenge", nn: "Kor lenge", en: "For how long"), duration(of: need)),
                Block.Item(Text(nb: "Tema", nn: "Tema", en: "Theme"), .given(need.theme?.label)),
                Block.Item(
                    Text(nb: "Praksisområde", nn: "Praksisområde", en: "Practice area"),
                    .given(need.practiceArea, language)),
            ]
        }
        let title: Line = [.text(need.id.item.words), .data(": "), .answer(need.ability, language)]
        return [.heading(level: 3, title)] + .bullets(facts)
    }

    private func duration(of need: Need) -> Line {
        guard let years = need.years else { return .text(.notAnswered) }
        if let reason = need.shorterBecause { return .answer(reason, language) }
        return .text(.counted(years, .years))
    }

    /// What the unit does without a grant (D 1.1).
    private var ownActions: [Block] {
        let own = analysis.needs.filter { $0.form == .notCompetence || $0.ownAction != nil }.map { need in
            Block.Item(need.id.item.words, .given(need.ownAction?.words, language))
        }
        let nothing = Block.paragraph(
            .say(
                nb: "Enheten har ikke ført opp noe den gjør uten tilskudd.",
                nn: "Eininga har ikkje ført opp noko ho gjer utan tilskot.",
                en: "The unit has listed nothing that it does without a grant."))
        return .chapter(
            Text(nb: "Dette gjør vi selv", nn: "Dette gjer vi sjølve", en: "What we do ourselves"),
            own.isEmpty ? [nothing] : .bullets(own))
    }

    private var participation: [Block] {
        .chapter(
            DocumentParts.tookPart,
            DocumentParts.meetings(analysis.meetings, phases: true)
                + .part(
                    Text(
                        nb: "Drøftet med de tillitsvalgte", nn: "Drøfta med dei tillitsvalde",
                        en: "Discussed with the employee representatives"), discussion))
    }

    /// The discussion of needs and measures (SKK 1.3).
    private var discussion: [Block] {
        guard let held = analysis.discussion else { return [unanswered] }
        guard let day = held.day else {
            return [.paragraph(.say(nb: "Ikke holdt ennå.", nn: "Ikkje halde enno.", en: "Not held yet."))]
        }
        return .bullets([
            Block.Item(Text(nb: "Dag", nn: "Dag", en: "Day"), .text(day.words)),
            Block.Item(
                Text(nb: "Organisasjoner", nn: "Organisasjonar", en: "Organisations"), .names(held.organisations)),
            Block.Item(
                Text(nb: "Det vi kom fram til", nn: "Det vi kom fram til", en: "What came of it"),
                .given(held.outcome, language)),
            Block.Item(
                Text(nb: "Uenighet", nn: "Usemje", en: "Disagreement"),
                held.disagreement.map { .answer($0, language) } ?? .say(nb: "ingen", nn: "inga", en: "none")),
        ])
    }

    private var unanswered: Block { .paragraph(.text(.notAnswered)) }
}
