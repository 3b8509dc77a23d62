import Model
import Pages

/// What an owner's units have delivered: the whole in figures, and unit by unit in an annex.
struct OwnerBelow {
    let overview: OwnerOverview
    let language: Language
    let counts: NeedCounts

    private static let place = "enhetene"

    /// Where everything on each unit stands, as a link.
    static let see: Line =
        DocumentParts.allNeedsAre
        + Line.say(nb: "i vedlegget om enhetene", nn: "i vedlegget om einingane", en: "in the annex on the units")
        .linked(to: place)

    /// What became of the needs, how staff took part, and what was found of Sami perspectives.
    var blocks: [Block] {
        guard !counts.units.isEmpty else {
            return .chapter(
                Self.needsTitle,
                [
                    .paragraph(
                        .say(
                            nb: "Ingen enheter har levert ennå.", nn: "Ingen einingar har levert enno.",
                            en: "No unit has handed over anything yet."))
                ])
        }
        let all = overview.ends
        let ends = overview.received.needs.map { need in
            (decision: all.end(of: need.reference).decision, unit: need.reference.workspace)
        }
        let names = overview.unitNames
        return [.target(Self.needsPlace)]
            + .chapter(Self.needsTitle, [.paragraph(Self.see + .data("."))] + EndWords.tally(ends))
            + .part(
                NeedsReportNeeds.staffTitle, SummedStaff(counts: counts, names: names, see: Self.see).blocks)
            + .part(
                Text(nb: "Samiske perspektiver", nn: "Samiske perspektiv", en: "Sami perspectives"),
                SamiFound(units: counts.units, names: names, see: Self.see).blocks)
    }

    /// The name that links back to the chapter on the needs use.
    private static let needsPlace = "behovene"

    private static let needsTitle = Text(
        nb: "Kompetansebehovene", nn: "Kompetansebehova", en: "The competence needs")

    /// Each unit with what it chose and who took part, and each need with what became of it.
    var annex: [Block] {
        guard !counts.units.isEmpty else { return [] }
        let title = Text(
            nb: "Vedlegg: enhetene og behovene", nn: "Vedlegg: einingane og behova",
            en: "Annex: the units and their needs")
        let back = Line.say(
            nb: "Tilbake til kompetansebehovene", nn: "Tilbake til kompetansebehova",
            en: "Back to the competence needs")
        return [.target(Self.place)]
            + .chapter(title, [.source(back.linked(to: Self.needsPlace))] + units + needs)
    }

    /// Whether so many units stand under each other that who took part is told by who did not.
    private var isMany: Bool { counts.units.count > 12 }

    private var units: [Block] {
        let names = overview.unitNames
        let units = overview.received.newest().map { document -> Fact in
            let (gist, brief) = (document.gist, document.brief)
            let kinds: Line =
                gist.profile.kinds.isEmpty
                ? .text(.notAnswered) : .text(.list(gist.profile.kinds.map(\.label)))
            return Fact(
                .data(names[document])
                    + (document.draft ? .say(nb: " (utkast)", nn: " (utkast)", en: " (draft)") : []),
                DocumentParts.labelled([
                    (Text(nb: "Type", nn: "Type", en: "Kind"), kinds),
                    (DocumentParts.chosenArea, .given(brief.chosenArea, document.language)),
                    (
                        DocumentParts.tookPart,
                        isMany
                            ? brief.participation.inShortest(at: gist.profile.kinds)
                            : brief.participation.inShort(at: gist.profile.kinds)
                    ),
                    (
                        DocumentParts.samiFound,
                        .brief(gist.samiPerspective, document.language, room: isMany ? 120 : .max)
                    ),
                ]))
        }
        return .part(Text(nb: "Enhetene", nn: "Einingane", en: "The units"), [.facts(units)])
    }

    private var needs: [Block] {
        let all = overview.ends
        let (names, numbers) = (overview.unitNames, NeedNumbers(overview))
        let listed = overview.received.needs.map { received in
            ListedNeed(
                number: numbers[received.reference], need: received.need,
                unit: names[workspace: received.reference.workspace] ?? received.name,
                language: received.language,
                outcome: overview.outcome(all.end(of: received.reference), language))
        }
        return .part(
            Text(nb: "Behovene", nn: "Behova", en: "The needs"), DocumentParts.needs(listed))
    }
}
