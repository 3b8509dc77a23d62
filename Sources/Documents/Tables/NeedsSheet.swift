import Formats
import Model
import Pages

/// The needs of one or many units as data, a row for each.
struct NeedsSheet {
    let make: TableMaker

    /// A need with whose it is, and what became of it.
    struct Row {
        let owner: String?
        let unit: Profile
        /// What the unit is called among the others.
        let name: String
        let need: Need
        let outcome: Line
    }

    /// The table; the owner's column only where there are several owners' units.
    func table(_ rows: [Row], withOwners: Bool = false) -> DataTable {
        let owner = withOwners ? [make.column("owner", TableWords.owner)] : []
        let columns =
            owner + [
                make.column("unit", TableWords.unit), make.column("kind", TableWords.kind),
                make.column("number", TableWords.number), make.column("ability", Need.ability.name),
                make.column("who", Need.who.name), make.column("form", Need.form.name),
                make.column("theme", Need.theme.name), make.column("practiceArea", Need.practiceArea.name),
                make.column("sign", Need.sign.name),
                make.column("years", Text(nb: "antall år", nn: "talet på år", en: "number of years")),
                make.column("outcome", TableWords.outcome),
            ]
        return make.table(
            "needs", TableWords.needs, columns,
            rows.map { row in
                (withOwners ? [make.text(row.owner)] : []) + [
                    make.text(row.name), make.text(row.unit.kinds.map(\.label)),
                    make.text(row.need.id.item.words), make.text(row.need.ability), make.text(row.need.who),
                    make.text(row.need.form?.label), make.text(row.need.theme?.label),
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
            return [make.text(theme.label), make.number(Set(here.map(\.unit)).count), make.number(here.count)]
        }
        return make.table(
            "themes", Text(nb: "tema", nn: "tema", en: "themes"),
            [
                make.column("theme", Need.theme.name), make.column("units", TableWords.units),
                make.column("needs", TableWords.needs),
            ], rows)
    }
}
