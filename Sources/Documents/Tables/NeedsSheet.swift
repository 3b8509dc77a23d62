import Formats
import Model
import Pages

/// The needs of one or many units as data, a row for each.
struct NeedsSheet {
    let make: TableMaker

    /// A need with whose it is, and what became of it.
    struct Row {
        /// The number it keeps at its owner.
        var number: Int?
        let whose: UnitCells
        let need: Need
        let outcome: Line
    }

    /// The table; the owner's column only where there are several owners' units, and the number a need keeps at its owner
    /// only where one has it.
    func table(_ rows: [Row], withOwners: Bool = false) -> DataTable {
        let isNumbered = rows.contains { $0.number != nil }
        let lasting = Text(
            nb: "nummer hos eieren", nn: "nummer hos eigaren", en: "number at the owner")
        let columns =
            (isNumbered ? [make.column("numberAtOwner", lasting, .whole)] : [])
            + UnitCells.columns(make, withOwners: withOwners) + [
                make.column("number", TableWords.number), make.column("ability", Need.ability.name),
                make.column("who", Need.who.name), make.column("form", Need.form.name),
                make.column("theme", Need.theme.name), make.column("practiceArea", Need.practiceArea.name),
                make.column("sign", Need.sign.name),
                make.column("years", Text(nb: "antall år", nn: "talet på år", en: "number of years"), .whole),
                make.column("outcome", TableWords.outcome),
            ]
        return make.table(
            "needs", TableWords.needs, columns,
            rows.map { row in
                (isNumbered ? [make.number(row.number)] : []) + row.whose.cells(make, withOwners: withOwners) + [
                    make.item(row.need.id.item), make.text(row.need.ability), make.text(row.need.who),
                    make.word(row.need.form), make.word(row.need.theme),
                    make.text(row.need.practiceArea), make.text(row.need.sign), make.number(row.need.years),
                    make.text(row.outcome),
                ]
            })
    }

    /// How many units and needs each theme has.
    func themes(_ needs: [(unit: String, need: Need)]) -> DataTable {
        let rows = Theme.allCases.compactMap { theme -> [DataTable.Cell]? in
            let here = needs.filter { $0.need.theme == theme }
            guard !here.isEmpty else { return nil }
            return [make.word(theme), make.number(Set(here.map(\.unit)).count), make.number(here.count)]
        }
        return make.table(
            "themes", Text(nb: "tema", nn: "tema", en: "themes"),
            [
                make.column("theme", Need.theme.name), make.column("units", TableWords.units, .whole),
                make.column("needs", TableWords.needs, .whole),
            ], rows)
    }
}
