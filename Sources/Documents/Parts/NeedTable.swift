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
        let needs = isNumbered ? needs.enumerated().sorted(by: byNumber).map(\.element) : needs
        return [
            .table(
                Table(
                    header: (isNumbered ? [.say(nb: "Nr.", nn: "Nr.", en: "No.")] : []) + [
                        .say(nb: "Enhet", nn: "Eining", en: "Unit"), .say(nb: "Behov", nn: "Behov", en: "Need"),
                        .say(
                            nb: "Form, tema og praksisområde", nn: "Form, tema og praksisområde",
                            en: "Form, theme and practice area"),
                        .say(nb: "Hva som skjedde", nn: "Kva som skjedde", en: "What came of it"),
                    ],
                    rows: alike(needs).map { alike in
                        (isNumbered ? [.data(alike.compactMap(\.number).listed)] : [])
                            + row(alike, isMany: needs.count > mostNeeds)
                    }))
        ]
    }

    /// Most needs of a table whose form, theme and area stand on lines of their own.
    private static let mostNeeds = 12

    /// Needs that say the same in the same words, of several units, stand together where the first of them stood.
    private static func alike(_ needs: [ListedNeed]) -> [[ListedNeed]] {
        let groups = Dictionary(grouping: needs, by: Said.init)
        return needs.map(Said.init).once.compactMap { groups[$0] }
    }

    private struct Said: Hashable {
        let ability: String
        let language: Language
        let form: NeedForm?
        let theme: Theme?
        let area: String?
        let outcome: Line

        init(_ listed: ListedNeed) {
            ability = listed.need.ability.folded
            language = listed.language
            form = listed.need.form
            theme = listed.need.theme
            area = listed.need.practiceArea.map(PracticeArea.key)
            outcome = listed.outcome
        }
    }

    /// In the order of the numbers they keep, those without one last.
    private static func byNumber(
        _ one: EnumeratedSequence<[ListedNeed]>.Element, _ other: EnumeratedSequence<[ListedNeed]>.Element
    ) -> Bool {
        (one.element.number ?? .max, one.offset) < (other.element.number ?? .max, other.offset)
    }

    private static func row(_ alike: [ListedNeed], isMany: Bool) -> [Line] {
        guard let listed = alike.first else { return [] }
        // The id stands by the words of one, and by the unit where several have said them.
        let isOne = alike.count == 1
        return [
            .joined(
                alike.map { one -> Line in
                    isOne ? .data(one.unit) : [.data("\(one.unit) ("), .item(one.need.id.item), .data(")")]
                }),
            isOne
                ? .named(listed.need.ability, listed.language, listed.need.id.item)
                : .answer(listed.need.ability, listed.language),
            .joined(
                [
                    .given(isMany ? listed.need.form?.short : listed.need.form?.label),
                    .given(listed.need.theme?.told),
                    listed.need.practiceArea.map { .area($0, listed.language) } ?? .text(.notAnswered),
                ], by: "; "), listed.outcome,
        ]
    }
}

extension [Int] {
    /// «1, 4, 7»; a dash where there are none.
    fileprivate var listed: String { isEmpty ? "–" : map(String.init).joined(separator: ", ") }
}

extension NeedForm {
    /// Its name where many stand under each other.
    fileprivate var short: Text {
        self == .collective ? Text(nb: "kollektiv", nn: "kollektiv", en: "collective") : label
    }
}
