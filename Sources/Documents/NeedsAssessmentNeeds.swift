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
        let present = (analysis.presentCompetence ?? []).map { group -> Line in
            [.data("\(group.people): "), .answer(group.area, language)]
        }
        return .chapter(
            NeedsAssessmentPhases.title(.practice),
            (analysis.factors.isEmpty ? [unanswered] : [.table(table)])
                + [
                    .facts([
                        UnitAnalysis.adults.fact(of: analysis, language),
                        UnitAnalysis.leadership.fact(of: analysis, language),
                        Fact(
                            UnitAnalysis.presentCompetence.name,
                            present.isEmpty ? nothingPresent : .joined(present, by: "; ")),
                    ])
                ])
    }

    /// That there is none is an answer once it was given.
    private var nothingPresent: Line {
        guard analysis.presentCompetence != nil else { return .text(.notAnswered) }
        return .say(
            nb: "Enheten har ikke ført opp noe.", nn: "Eininga har ikkje ført opp noko.",
            en: "The unit has not listed anything.")
    }

    private var needs: [Block] {
        let needs = analysis.needs.flatMap(need)
        return .chapter(
            UnitAnalysis.needs.name,
            (needs.isEmpty ? [unanswered] : needs) + withoutGrant
                + [.facts([UnitAnalysis.partnerWish.fact(of: analysis, language)])])
    }

    private func need(_ need: Need) -> [Block] {
        var facts = [
            Need.who.fact(of: need, language),
            Fact(
                Need.factors.name,
                (need.factors.isEmpty ? Line.text(.notAnswered) : .ids(need.factors.map(\.item)) + .data(". "))
                    + Self.down.linked(to: Self.way(need))),
            Need.sign.fact(of: need, language),
        ]
        if need.form == .notCompetence {
            facts.append(Need.form.fact(of: need, language))
        } else {
            facts += [
                Need.practiceSign.fact(of: need, language),
                Fact(
                    Text(
                        nb: "Form, varighet og tema", nn: "Form, varigheit og tema", en: "Form, duration and theme"
                    ),
                    .joined(
                        [
                            Need.form.line(of: need, language), duration(of: need),
                            need.theme == Theme.none
                                ? .text(Theme.none.told) : Need.theme.line(of: need, language),
                            Need.practiceArea.line(of: need, language),
                        ], by: "; ")),
            ]
        }
        // What the unit does without a grant (D 1.1).
        if need.form == .notCompetence || need.ownAction != nil {
            facts.append(Fact(Need.ownAction.name, .given(need.ownAction?.sentence, language)))
        }
        return [.card(Card(need.id.item, title: .named(need.ability, language, need.id.item), facts: facts))]
    }

    private static let down = Line.say(
        nb: "Se grunnlaget i vedlegget, helt ned til dataene",
        nn: "Sjå grunnlaget i vedlegget, heilt ned til dataa",
        en: "See what this is based on in the annex, right down to the data")

    /// The name that links to a need's chain of reasons use.
    private static func way(_ need: Need) -> String { wayName + need.id.item.code }

    /// How such names begin.
    private static let wayName = "veien-"

    /// The chain of reasons of each need, down to the cell of the file; what an earlier need showed is only named.
    var annex: [Block] {
        var chain = ChainList(under: Self.wayName)
        let back = Line.say(nb: "Tilbake til behovet", nn: "Tilbake til behovet", en: "Back to the need")
        let unfold = Line.say(
            nb: "Vis hva behovet bygger på", nn: "Vis kva behovet byggjer på",
            en: "Show what the need is based on")
        let ways = analysis.needs.flatMap { need -> [Block] in
            guard let link = analysis.link(need.id.item, language: language) else { return [] }
            return [
                .target(Self.way(need)), .heading(level: 3, .named(need.ability, language, need.id.item)),
                .source(back.linked(to: need.id.item.code)),
                .folded(unfold, [chain.block(link)]),
            ]
        }
        guard !ways.isEmpty else { return [] }
        return .chapter(
            Text(
                nb: "Vedlegg: fra behovene ned til tallene", nn: "Vedlegg: frå behova ned til tala",
                en: "Annex: from the needs down to the figures"), [chain.reading] + ways)
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
                    en: "The unit has not listed anything it does without a grant."))
        ]
    }

    private var participation: [Block] {
        .chapter(
            DocumentParts.tookPart,
            [
                .paragraph(
                    analysis.meetings.participation.inShort(at: analysis.profile.kinds)
                        + (analysis.meetings.isEmpty ? [] : .data(".")))
            ]
                + DocumentParts.discussion(
                    analysis.discussion, named: UnitAnalysis.discussion.name, language, isAtUnit: true))
    }

    private var unanswered: Block { .paragraph(.text(.notAnswered)) }
}
