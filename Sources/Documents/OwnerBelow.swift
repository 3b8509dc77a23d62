import Model
import Pages

/// What an owner's units have delivered: who, which needs, and how their staff took part.
struct OwnerBelow {
    let overview: OwnerOverview

    var blocks: [Block] { units + needs }

    private var units: [Block] {
        let newest = overview.received.newest()
        let names = overview.unitNames
        let rows = newest.map { document -> [Line] in
            let analysis = document.body
            return [
                .data(names[document])
                    + (document.draft ? .say(nb: " (utkast)", nn: " (utkast)", en: " (draft)") : []),
                analysis.profile.kinds.isEmpty
                    ? .text(.notAnswered) : .text(.list(analysis.profile.kinds.map(\.label))),
                .given(analysis.chosenCandidate?.area, document.language), analysis.meetings.inShort,
                .given(analysis.samiPerspective, document.language),
            ]
        }
        let table = Block.table(
            Table(
                header: [
                    .say(nb: "Enhet", nn: "Eining", en: "Unit"), .say(nb: "Type", nn: "Type", en: "Kind"),
                    .say(nb: "Valgt område", nn: "Valt område", en: "Chosen area"),
                    .text(DocumentParts.tookPart),
                    .say(nb: "Samiske perspektiver", nn: "Samiske perspektiv", en: "Sami perspectives"),
                ], rows: rows))
        let nobody = Block.paragraph(
            .say(
                nb: "Ingen enheter har levert ennå.", nn: "Ingen einingar har levert enno.",
                en: "No unit has delivered yet."))
        return .chapter(Text(nb: "Enhetene", nn: "Einingane", en: "The units"), rows.isEmpty ? [nobody] : [table])
    }

    private var needs: [Block] {
        let all = overview.ends
        let ends = overview.received.needs.map { need in
            (decision: all.end(of: need.reference).decision, unit: need.reference.workspace)
        }
        let names = overview.unitNames
        let listed = overview.received.needs.map { received in
            ListedNeed(
                need: received.need, unit: overview.name(of: received, names), language: received.language,
                outcome: overview.outcome(all.end(of: received.reference)))
        }
        return .chapter(
            Text(nb: "Kompetansebehovene", nn: "Kompetansebehova", en: "The competence needs"),
            EndWords.tally(ends) + DocumentParts.needs(listed))
    }
}
