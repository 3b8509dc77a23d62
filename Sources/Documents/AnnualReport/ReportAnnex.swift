import Guidance
import Model
import Pages

/// What the report has besides what the regulation asks for, marked as ours: what was measured again, what was learnt,
/// what goes back to teacher education.
struct ReportAnnex {
    let plan: RegionPlan
    let language: Language

    var blocks: [Block] {
        .chapter(
            Text(
                nb: "Vedlegg: det vi legger til", nn: "Vedlegg: det vi legg til", en: "Annex: what we add"),
            [
                .note(
                    .say(
                        nb:
                            "Forskriften ber ikke om dette. Vi tar det med for dem som skal lære av det vi "
                            + "gjorde.",
                        nn:
                            "Forskrifta ber ikkje om dette. Vi tek det med for dei som skal lære av det vi "
                            + "gjorde.",
                        en:
                            "The regulation does not ask for this. We add it for those who want to learn from "
                            + "what was done."
                    ))
            ] + again + seen + owners
                + .part(AnnexWords.learnt, plan.report?.learnt, language)
                + .part(AnnexWords.back, plan.report?.backToEducation, language))
    }

    private var again: [Block] {
        let measured = plan.reportedMeasures.flatMap { measure -> [Block] in
            let signs: [(EvaluationSign?, String?)] = [
                (measure.childSign, measure.result?.childSeen),
                (measure.practiceSign, measure.result?.practiceSeen),
            ]
            let told = signs.flatMap { sign, seen -> [Block.Item] in
                guard let sign else { return [] }
                let lines = MeasuredAgain(plan, sign, language).lines
                return [
                    Block.Item(
                        lines.first ?? [],
                        below: lines.dropFirst().map { Block.Item($0) } + [Block.Item(.given(seen, language))])
                ]
            }
            guard !told.isEmpty else { return [] }
            return [
                .paragraph(.named(measure.title, language, measure.id.item)), .list(told, numbered: false),
            ]
        }
        return .part(
            AnnexWords.again, measured.isEmpty ? [.paragraph(.text(AnnexWords.nothingMeasured))] : measured)
    }

    /// What each unit behind a measure has seen, in its own words; the number of those that have told nothing.
    private var seen: [Block] {
        let blocks = plan.reportedMeasures.flatMap { measure -> [Block] in
            let needs = plan.needs(behind: measure)
            guard !needs.isEmpty else { return [] }
            let told = needs.compactMap { based in
                based.need.seen.map {
                    Block.Item(
                        .data("\(based.unit), ") + .text(based.need.id.item.words) + .data(": ")
                            + .answer($0, based.language))
                }
            }
            let left = needs.count - told.count
            let silent = Block.Item(
                .say(
                    nb: "For \(left) av \(needs.count) behov har enhetene ikke skrevet noe.",
                    nn: "For \(left) av \(needs.count) behov har einingane ikkje skrive noko.",
                    en: "The units have not written anything for \(left) of \(needs.count) needs."))
            return [
                .paragraph(.named(measure.title, language, measure.id.item)),
                .list(told + (left > 0 ? [silent] : []), numbered: false),
            ]
        }
        return blocks.isEmpty ? [] : .part(AnnexWords.seen, blocks)
    }

    /// What each owner has seen in its units, in its own words; nothing where none has told.
    private var owners: [Block] {
        let told = plan.received.newest().compactMap { owner in
            owner.body.seen.map {
                Block.Item(.data("\(owner.name): ") + .answer($0, owner.language))
            }
        }
        guard !told.isEmpty else { return [] }
        let all = plan.received.newest().count
        let silent: [Block] =
            told.count == all
            ? []
            : [
                .paragraph(
                    .say(
                        nb: "\(told.count) av \(all) eiere har svart.",
                        nn: "\(told.count) av \(all) eigarar har svara.",
                        en: "\(told.count) of \(all) owners \(told.count == 1 ? "has" : "have") answered."))
            ]
        return .part(AnnexWords.owners, [.list(told, numbered: false)] + silent)
    }

    private enum AnnexWords {
        static let owners = Text(
            nb: "Hva eierne så, med egne ord", nn: "Kva eigarane såg, med eigne ord",
            en: "What the owners saw, in their own words")
        static let seen = Text(
            nb: "Hva enhetene så, med egne ord", nn: "Kva einingane såg, med eigne ord",
            en: "What the units saw, in their own words")
        static let again = Text(nb: "Målt på nytt", nn: "Målt på nytt", en: "Measured again")
        static let nothingMeasured = Text(
            nb: "Planen har ingen tegn å måle på nytt.", nn: "Planen har ingen teikn å måle på nytt.",
            en: "The plan has no signs to measure again.")
        static let learnt = Text(nb: "Det vi har lært", nn: "Det vi har lært", en: "What we have learnt")
        static let back = Text(
            nb: "Det vi gir tilbake til lærerutdanningen", nn: "Det vi gir tilbake til lærarutdanninga",
            en: "What we give back to teacher education")
    }
}
