import Model
import Pages

/// A unit's need as an owner or a region lists it.
struct ListedNeed {
    /// The number it keeps at its owner; `nil` for one that no owner has.
    let number: Int?
    let need: Need
    let unit: String
    let language: Language
    /// What it was taken up in, or why it was not.
    let outcome: Line
}

extension DocumentParts {
    /// «Alle behovene, enhet for enhet, er», before the link to the annex.
    static let allNeedsAre: Line = .say(
        nb: "Alle behovene, enhet for enhet, er ", nn: "Alle behova, eining for eining, er ",
        en: "All the needs, unit by unit, are ")

    /// The needs of many units, each with what became of it.
    static func needs(_ needs: [ListedNeed]) -> [Block] {
        guard !needs.isEmpty else {
            return [
                .paragraph(
                    .say(
                        nb: "Ingen kompetansebehov er mottatt.", nn: "Ingen kompetansebehov er mottekne.",
                        en: "No competence needs have been received."))
            ]
        }
        let isNumbered = needs.contains { $0.number != nil }
        return [
            .table(
                Table(
                    header: (isNumbered ? [.say(nb: "Nr.", nn: "Nr.", en: "No.")] : []) + [
                        .say(nb: "Enhet", nn: "Eining", en: "Unit"), .say(nb: "Behov", nn: "Behov", en: "Need"),
                        .say(
                            nb: "Form, tema og praksisområde", nn: "Form, tema og praksisområde",
                            en: "Form, theme and practice area"),
                        .say(nb: "Hva det ble til", nn: "Kva det blei til", en: "What became of it"),
                    ],
                    rows: needs.map { need in
                        (isNumbered ? [.data(need.number.map(String.init) ?? "–")] : []) + row(need)
                    }))
        ]
    }

    private static func row(_ listed: ListedNeed) -> [Line] {
        [
            .data(listed.unit),
            .named(listed.need.ability, listed.language, listed.need.id.item),
            .joined(
                [
                    .given(listed.need.form?.label), .given(listed.need.theme?.label),
                    listed.need.practiceArea.map { .area($0, listed.language) } ?? .text(.notAnswered),
                ], by: "\n"), listed.outcome,
        ]
    }
}
