import Guidance
import Model
import Pages

/// The needs of many units in figures: by theme and by area, and by kind of unit.
struct NeedTables {
    let counts: NeedCounts

    /// How many areas have a row of their own; the rest are counted and named under the table.
    private static let room = 12

    /// The most units that have a row of their own in a picture.
    private static let most = 12

    var blocks: [Block] { byTheme + byUnit + byArea }

    /// Themes and units in one picture; by kind of unit where there are more units than a picture has room for.
    var picture: [Block] { byUnit.isEmpty ? byTheme : byUnit }

    /// One picture of the whole: how many units, theme by theme.
    var short: [Block] {
        let all = counts.rows { $0.theme }
        let bars = all.map { Double($0.units.count) }
        let rows = all.map { row -> [Line] in
            [
                .capital(.given(row.key?.told)), .data(String(row.units.count)),
                .data(String(row.needs.count)),
            ]
        }
        guard !rows.isEmpty else { return [] }
        return [
            .table(
                Table(
                    caption: .say(
                        nb: "Hva enhetene har meldt behov for", nn: "Kva einingane har meldt behov for",
                        en: "What the units need"),
                    header: [
                        .say(nb: "Tema", nn: "Tema", en: "Theme"),
                        .say(nb: "Enheter", nn: "Einingar", en: "Units"),
                        .say(nb: "Behov", nn: "Behov", en: "Needs"),
                    ], rows: rows, numeric: [1, 2], drawing: .bars([1: bars])))
        ]
    }

    var byTheme: [Block] {
        let rows = counts.rows { $0.theme }.map { row -> [Line] in
            [.capital(.given(row.key?.told))] + numbers(row)
        }
        guard !rows.isEmpty else { return [] }
        return [
            table(
                .say(
                    nb: "Hvor mange enheter som har meldt behov, tema for tema",
                    nn: "Kor mange einingar som har meldt behov, tema for tema",
                    en: "How many units have reported needs, theme by theme"),
                [.say(nb: "Tema", nn: "Tema", en: "Theme")], rows, isDrawn: byUnit.isEmpty)
        ]
    }

    /// Which unit needs what: a row for each unit, a column for each theme, the number of needs where they meet.
    private var byUnit: [Block] {
        let themes = counts.rows { $0.theme }.map(\.key)
        let units = counts.units.filter { !$0.needs.isEmpty }
        guard units.count > 1, units.count <= Self.most, themes.count > 1 else { return [] }
        let rows = units.map { unit -> [Line] in
            [.data(unit.delivering.document.called)]
                + themes.map { theme in
                    let count = unit.needs.count { $0.need.theme == theme }
                    return .data(count == 0 ? "–" : String(count))
                }
        }
        return [
            .table(
                Table(
                    caption: .say(
                        nb: "Enhetenes behov, tema for tema, med antall behov",
                        nn: "Behova til einingane, tema for tema, med talet på behov",
                        en: "The units' needs, theme by theme, with the number of needs"),
                    header: [.say(nb: "Enhet", nn: "Eining", en: "Unit")]
                        + themes.map { .capital(.given($0?.told)) },
                    rows: rows, drawing: .filled(Set(1...themes.count))))
        ]
    }

    var byArea: [Block] {
        let all = counts.rows { $0.practiceArea.map(PracticeArea.key) }
        guard !all.isEmpty else { return [] }
        // One row for the rest would say less than the row it stands for.
        let shown = all.count <= Self.room + 1 ? all[...] : all.prefix(Self.room)
        let left = all.dropFirst(shown.count)
        var rows = shown.map { row -> [Line] in [.capital(NeedTables.area(row)), themes(row)] + numbers(row) }
        if !left.isEmpty {
            let row = NeedCounts.together(left, as: nil)
            rows.append(
                [
                    .say(
                        nb: left.count == 1 ? "1 annet område" : "\(left.count) andre områder",
                        nn: left.count == 1 ? "1 anna område" : "\(left.count) andre område",
                        en: left.count == 1 ? "1 other area" : "\(left.count) other areas"), themes(row),
                ] + numbers(row))
        }
        let others = left.map { row in NeedTables.area(row) + .data(" (\(row.units.count))") }
        let named = Line.say(
            nb: "De andre områdene, med antall enheter: ", nn: "Dei andre områda, med talet på einingar: ",
            en: "The other areas, with the number of units: ")
        return [
            table(
                .say(
                    nb: "Hvor mange enheter som har meldt behov, område for område",
                    nn: "Kor mange einingar som har meldt behov, område for område",
                    en: "How many units have reported needs, area by area"),
                [
                    .say(nb: "Praksisområde", nn: "Praksisområde", en: "Practice area"),
                    .say(
                        nb: "Tema, med antall behov", nn: "Tema, med talet på behov", en: "Themes, number of needs"
                    ),
                ], rows)
        ] + (others.isEmpty ? [] : [.paragraph(named + .joined(others) + .data("."))])
    }

    private func table(_ caption: Line, _ first: [Line], _ rows: [[Line]], isDrawn: Bool = false) -> Block {
        let kinds = counts.kinds.map { kinds in
            .capital(PatternBlocks.kinds(kinds)) + .data(" (\(counts.count(kinds)))")
        }
        let header =
            first + kinds + [
                .say(nb: "Behov", nn: "Behov", en: "Needs"), .say(nb: "Barn", nn: "Barn", en: "Children"),
            ]
        let drawing = Table.Drawing.filled(Set(first.count..<first.count + kinds.count))
        return .table(
            Table(
                caption: caption, header: header, rows: rows, numeric: Set(first.count..<header.count),
                drawing: isDrawn ? drawing : nil))
    }

    /// Units of each kind, needs, and the children behind.
    private func numbers<Key>(_ row: NeedCounts.Row<Key>) -> [Line] {
        counts.kinds.map { kinds in row.count(kinds) == 0 ? .data("–") : .data(String(row.count(kinds))) } + [
            .data(String(row.needs.count)), PatternBlocks.children(row.behind),
        ]
    }

    private func themes(_ row: NeedCounts.Row<String?>) -> Line {
        let themes = Theme.allCases.compactMap { theme -> Line? in
            let count = row.needs.count { $0.need.theme == theme }
            return count == 0 ? nil : .text(theme.told) + .data(" (\(count))")
        }
        return themes.isEmpty ? .data("–") : .joined(themes)
    }

    /// What an area is called; as the first unit wrote it where the catalogue has no such area.
    static func area(_ row: NeedCounts.Row<String?>) -> Line {
        row.needs.first.flatMap { first in first.need.practiceArea.map { .area($0, first.language) } }
            ?? .say(nb: "uten praksisområde", nn: "utan praksisområde", en: "no practice area")
    }

    /// «3 av 4 barnehager, 1 av 2 grunnskoler».
    static func share(_ row: NeedCounts.Row<String?>, _ counts: NeedCounts) -> Line {
        .joined(
            counts.kinds.filter { row.count($0) > 0 }.map { kinds in
                .text(KindWords.share(row.count(kinds), of: counts.count(kinds), kinds))
            })
    }
}
