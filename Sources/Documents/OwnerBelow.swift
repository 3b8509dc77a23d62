import Model
import Pages

/// What an owner's units have delivered: who, which needs, and how their staff took part.
struct OwnerBelow {
    let overview: OwnerOverview

    var blocks: [Block] { units + needs }

    private var units: [Block] {
        let newest = overview.received.newest()
        let rows = newest.map { document -> [Line] in
            let analysis = document.body
            return [
                .data(document.name)
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
        let listed = overview.received.needs.map { received in
            ListedNeed(
                need: received.need, unit: received.unit.name, language: received.language,
                outcome: overview.outcome(of: received.reference))
        }
        return .chapter(
            Text(nb: "Kompetansebehovene", nn: "Kompetansebehova", en: "The competence needs"),
            DocumentParts.needs(listed))
    }
}

extension OwnerOverview {
    /// What became of a need: the priorities and further education it was taken up in, that it was declined, or that
    /// nothing was said.
    func outcome(of need: Reference) -> Line {
        let studies = studyPlaces.filter { $0.need?.isSame(as: need) ?? false }.map(\.id.item)
        let taken = priorities(of: need).map(\.id.item) + studies
        if !taken.isEmpty { return .ids(taken) }
        if declined.contains(where: { $0.reference.isSame(as: need) }) {
            return .say(nb: "ikke prioritert", nn: "ikkje prioritert", en: "not prioritised")
        }
        return .text(.notAnswered)
    }
}
