import Guidance
import Model
import Pages

/// What an owner puts in of its own, and whom it has talked with.
struct OwnerContributionBlocks {
    let overview: OwnerOverview
    let language: Language

    var blocks: [Block] {
        .chapter(
            OwnerOverview.ownContribution.name,
            [.paragraph(DocumentParts.contribution(overview.ownContribution, language))] + parts)
            + .chapter(
                OwnerOverview.partnerDialogue.name, dialogue)
    }

    private var parts: [Block] {
        guard !overview.contributions.isEmpty else {
            guard overview.complete["contribution.parts"] else { return [] }
            return [
                .paragraph(
                    .say(
                        nb: "Eieren har ikke oppgitt timer eller kroner som kan telles.",
                        nn: "Eigaren har ikkje oppgitt timar eller kroner som kan teljast.",
                        en: "The owner has not stated any hours or kroner that can be counted."))
            ]
        }
        let number = { (value: Int?) -> Line in value.map { .text(Quantity($0).words) } ?? .data("–") }
        let rows = overview.contributions.map { part -> [Line] in
            [
                .text(part.form.label), .answer(part.words, language), number(part.hours), number(part.kroner),
            ]
        }
        let sum: [Line] = [
            .say(nb: "Sum", nn: "Sum", en: "Total"), [], number(overview.contributedHours),
            number(overview.contributedKroner),
        ]
        return [
            .table(
                Table(
                    caption: .say(
                        nb: "Egeninnsatsen i ett år", nn: "Eigeninnsatsen i eitt år",
                        en: "The owner's own contribution in a year"),
                    header: [
                        .text(Contribution.form.name), .text(Contribution.words.name),
                        .text(Contribution.hours.name), .text(Contribution.kroner.name),
                    ], rows: rows + [sum], numeric: [2, 3]))
        ]
    }

    private var dialogue: [Block] {
        let told: [Block] = overview.partnerDialogue.map { [.paragraph(.answer($0, language))] } ?? []
        guard !overview.dialogues.isEmpty else {
            guard told.isEmpty else { return told }
            let nobody = Line.say(
                nb: "Eieren har ikke snakket med noen ennå.", nn: "Eigaren har ikkje snakka med nokon enno.",
                en: "The owner has not talked to any partners yet.")
            return [.paragraph(overview.complete["contribution.partner"] ? nobody : .text(.notAnswered))]
        }
        let rows = overview.dialogues.sorted { ($0.day, $0.id) < ($1.day, $1.id) }
        return told + [
            .table(
                Table(
                    rows,
                    [
                        Point(Dialogue.day, language), Point(Dialogue.who, language),
                        Point(Dialogue.about, language),
                    ]))
        ]
    }
}

extension DocumentParts {
    /// What an owner puts in, in its own words and with the sums of a year where there are any.
    static func contribution(_ overview: OwnerOverview, _ language: Language) -> Line {
        guard !overview.contributions.isEmpty else { return contribution(overview.ownContribution, language) }
        let sums = [
            overview.contributedHours.map(RowNumbers.hours), overview.contributedKroner.map(RowNumbers.kroner),
        ].compactMap { $0.map { Line.text($0) } }
        let words = Line.given(overview.ownContribution?.words, language)
        guard !sums.isEmpty else { return words }
        return words + .data(" (") + .joined(sums) + .say(nb: " i året)", nn: " i året)", en: " a year)")
    }
}
