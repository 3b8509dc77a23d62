import Formats
import Model
import Pages

/// What a network received, plans and asks for, as data.
struct RegionTables {
    let plan: RegionPlan
    let make: TableMaker

    var all: [DataTable] {
        let evidence = evidence
        return [needs, measures, money, people, units, evidence.findings, evidence.figures]
    }

    private var needs: DataTable {
        let names = plan.unitNames
        let numbers = Dictionary(plan.received.newest().map { ($0.id, NeedNumbers($0.body)) }) { first, _ in first
        }
        let rows = plan.deliveringUnits.flatMap { unit in
            [unit.document].needs.map { need in
                NeedsSheet.Row(
                    number: unit.owner.flatMap { numbers[$0.id]?[need.reference] },
                    whose: UnitCells(owner: unit.owner?.name, name: names[unit.document], profile: need.unit),
                    need: need.need, outcome: plan.told(need.reference, in: unit))
            }
        }
        return NeedsSheet(make: make).table(rows, withOwners: true)
    }

    /// The units that have handed over, each once by whichever way it came.
    private var units: DataTable {
        let names = plan.unitNames
        return make.table(
            "units", TableWords.units,
            UnitCells.columns(make, withOwners: true) + [
                make.column("ownership", Text(nb: "eierform", nn: "eigarform", en: "ownership")),
                make.column("revision", Text(nb: "utgave", nn: "utgåve", en: "revision"), .whole),
                make.column("handedOver", Text(nb: "levert", nn: "levert", en: "handed over"), .day),
                make.column("needs", TableWords.needs, .whole),
            ],
            plan.deliveringUnits.map { unit in
                let (document, profile) = (unit.document, unit.document.gist.profile)
                let whose = UnitCells(owner: unit.owner?.name, name: names[document], profile: profile)
                return whose.cells(make, withOwners: true) + [
                    make.word(profile.ownership), make.number(document.revision), make.day(document.handedOver),
                    make.number(document.gist.needs.count),
                ]
            })
    }

    private var evidence: EvidenceSheets {
        let names = plan.unitNames
        let told = UnitComplement.told(
            plan.received.flatMap(\.body.received) + plan.units, register: plan.registeredUnits, homes: plan.homes)
        let bySeal = Dictionary(told.map { ($0.seal, $0.body) }) { first, _ in first }
        return EvidenceSheets(
            make: make,
            units: plan.deliveringUnits.compactMap { unit in
                bySeal[unit.document.seal].map {
                    (UnitCells(owner: unit.owner?.name, name: names[unit.document], profile: $0.profile), $0)
                }
            }, withOwners: true)
    }

    private var measures: DataTable {
        make.table(
            "measures", TableWords.measures,
            [
                make.column("number", TableWords.number), make.column("title", Measure.title.name),
                make.column("goal", Measure.goal.name),
                make.column("owners", Text(nb: "eiere", nn: "eigarar", en: "owners")),
                make.column("responsible", Measure.responsible.name),
                make.column("partner", Measure.partner.name),
                make.column("from", Text(nb: "fra år", nn: "frå år", en: "from year"), .year),
                make.column("to", Text(nb: "til år", nn: "til år", en: "to year"), .year),
                make.column(
                    "applied", Text(nb: "søkt om, kroner", nn: "søkt om, kroner", en: "applied for, kroner"),
                    .whole),
            ],
            plan.measures.map { measure in
                [
                    make.item(measure.id.item), make.text(measure.title), make.text(measure.goal),
                    make.text(plan.owners(behind: measure).joined(separator: ", ")),
                    make.text(plan.responsible(for: measure)), make.word(measure.partner),
                    make.number(measure.years.min()), make.number(measure.years.max()),
                    make.number(measure.budget.map(\.applied)),
                ]
            })
    }

    /// A row for each sum of the grant: measure, year and post. Money left over is taken away, so the column adds up to
    /// what is applied for; what the owners put in is no part of that.
    private var money: DataTable {
        let common = Text(nb: "felles for alle tiltak", nn: "felles for alle tiltak", en: "common to all measures")
        let budgets: [(id: DataTable.Cell, name: DataTable.Cell, years: [YearBudget])] =
            plan.measures.map { (make.item($0.id.item), make.text($0.title), $0.budget ?? []) } + [
                (.nothing, make.text(common), plan.commonBudget ?? [])
            ]
        let rows = budgets.flatMap { id, name, years in
            years.flatMap { year in
                year.lines.filter { $0.post != .own }.map { line in
                    [
                        id, name, make.number(year.year), make.word(line.post),
                        make.number(line.post.isCost ? line.kroner : -line.kroner),
                    ]
                }
            }
        }
        return make.table(
            "money", TableWords.money,
            [
                make.column("number", TableWords.number), make.column("measure", TableWords.measure),
                make.column("year", TableWords.year, .year),
                make.column("post", Text(nb: "post", nn: "post", en: "item")),
                make.column("kroner", Text(nb: "kroner", nn: "kroner", en: "kroner"), .whole),
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
                make.column("people", Text(nb: "antall", nn: "tal", en: "people"), .whole),
            ],
            plan.measures.flatMap { measure in
                (measure.participantGroups ?? []).map { group in
                    [
                        make.item(measure.id.item), make.text(measure.title),
                        make.text(group.unit ?? group.units.map(list.told).joined(separator: ", ")),
                        make.text(group.role), make.number(group.people),
                    ]
                }
            })
    }
}
