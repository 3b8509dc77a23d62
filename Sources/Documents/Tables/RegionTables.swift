import Formats
import Model
import Pages

/// What a network received, plans and asks for, as data.
struct RegionTables {
    let plan: RegionPlan
    let make: TableMaker

    var all: [DataTable] { [needs, measures, money, people] }

    private var needs: DataTable {
        let names = plan.unitNames
        let rows = plan.deliveringUnits.flatMap { unit in
            [unit.document].needs.map { need in
                NeedsSheet.Row(
                    owner: unit.owner?.name, unit: need.unit, name: names[unit.document], need: need.need,
                    outcome: plan.told(need.reference, in: unit))
            }
        }
        return NeedsSheet(make: make).table(rows, withOwners: true)
    }

    private var measures: DataTable {
        make.table(
            "measures", TableWords.measures,
            [
                make.column("number", TableWords.number), make.column("title", Measure.title.name),
                make.column("goal", Measure.goal.name),
                make.column("owners", Text(nb: "eiere", nn: "eigarar", en: "owners")),
                make.column("partner", Measure.partner.name),
                make.column("from", Text(nb: "fra år", nn: "frå år", en: "from year")),
                make.column("to", Text(nb: "til år", nn: "til år", en: "to year")),
                make.column(
                    "applied", Text(nb: "søkt om, kroner", nn: "søkt om, kroner", en: "applied for, kroner")),
            ],
            plan.measures.map { measure in
                [
                    make.text(measure.id.item.words), make.text(measure.title), make.text(measure.goal),
                    make.text(plan.owners(behind: measure).joined(separator: ", ")),
                    make.text(measure.partner?.label),
                    make.number(measure.years.min()), make.number(measure.years.max()),
                    make.number(measure.budget.map(\.applied)),
                ]
            })
    }

    /// A row for each sum: measure, year and post. Money left over is taken away, so the column adds up to what is
    /// applied for.
    private var money: DataTable {
        let common = Text(nb: "felles for alle tiltak", nn: "felles for alle tiltak", en: "common to all measures")
        let budgets: [(id: Text?, name: DataTable.Cell, years: [YearBudget])] =
            plan.measures.map { ($0.id.item.words, make.text($0.title), $0.budget ?? []) } + [
                (nil, make.text(common), plan.commonBudget ?? [])
            ]
        let rows = budgets.flatMap { id, name, years in
            years.flatMap { year in
                year.lines.map { line in
                    [
                        make.text(id), name, make.number(year.year), make.text(line.post.label),
                        make.number(line.post.isCost ? line.kroner : -line.kroner),
                    ]
                }
            }
        }
        return make.table(
            "money", TableWords.money,
            [
                make.column("number", TableWords.number), make.column("measure", TableWords.measure),
                make.column("year", TableWords.year),
                make.column("post", Text(nb: "post", nn: "post", en: "post")),
                make.column("kroner", Text(nb: "kroner", nn: "kroner", en: "kroner")),
            ], rows)
    }

    private var people: DataTable {
        let list = plan.eligibleUnits
        return make.table(
            "participants", Text(nb: "deltakere", nn: "deltakarar", en: "participants"),
            [
                make.column("number", TableWords.number), make.column("measure", TableWords.measure),
                make.column("unit", TableWords.unit),
                make.column("role", Text(nb: "rolle", nn: "rolle", en: "role")),
                make.column("people", Text(nb: "antall", nn: "tal", en: "people")),
            ],
            plan.measures.flatMap { measure in
                (measure.participantGroups ?? []).map { group in
                    [
                        make.text(measure.id.item.words), make.text(measure.title),
                        make.text(group.unit ?? group.units.map(list.told).joined(separator: ", ")),
                        make.text(group.role), make.number(group.people),
                    ]
                }
            })
    }
}
