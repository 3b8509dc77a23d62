public import Formats
import Guidance
public import Model
import Pages

/// What was brought to a region as a sheet to decide in, a row for each, and the measures beside: `export decisions`.
public struct BasisTables {
    /// How many empty rows there are for new measures.
    private static let emptyMeasures = 20

    private let plan: RegionPlan
    private let header: Header
    private let around: Surroundings
    private let make: TableMaker
    private let digest: (String) -> String

    /// What the tables are made of; `digest` is kept in the column that people leave alone.
    public init(
        _ plan: RegionPlan, _ header: Header, _ around: Surroundings, digest: @escaping (String) -> String
    ) {
        self.plan = plan
        self.header = header
        self.around = around
        make = TableMaker(language: around.language)
        self.digest = digest
    }

    /// The priorities and needs, then the measures, then how these are written.
    public var all: [DataTable] { [bases, measures, manner] }

    /// How each column of the measures is filled in, with an example, and what the units are called.
    private var manner: DataTable {
        let year = plan.planYears.offered.first ?? plan.planYears.first
        let columns = MeasureColumn.allCases.compactMap { column -> [DataTable.Cell]? in
            guard let manner = column.manner(year) else { return nil }
            return [
                make.text(make.column(column.rawValue, column.name).name), make.text(manner.parts),
                make.text(manner.example),
            ]
        }
        let list = plan.eligibleUnits
        let units = list.map { unit -> [DataTable.Cell] in
            [
                make.text(Text(nb: "Enhet", nn: "Eining", en: "Unit")), make.text(unit.owner),
                make.text(list.told(unit.unit)),
            ]
        }
        return make.table(
            "manner", Text(nb: "slik skriver dere", nn: "slik skriv de", en: "how to write"),
            [
                make.column("column", Text(nb: "kolonne", nn: "kolonne", en: "column")),
                make.column(
                    "parts",
                    Text(nb: "hva som skal stå der", nn: "kva som skal stå der", en: "what to write there")),
                make.column("example", Text(nb: "for eksempel", nn: "til dømes", en: "for example")),
            ], columns + units)
    }

    private var bases: DataTable {
        let titles = Dictionary(plan.measures.map { ($0.id.item, $0.title) }) { first, _ in first }
        let rows = BasisDesk(plan).rows.map { row -> [DataTable.Cell] in
            let into = row.decision.into.map { item -> String in
                let word = item.words[make.language]
                guard let title = titles[item], !title.contains(";") else { return word }
                return "\(word): \(title.onOneLine)"
            }
            let areas = row.areas.map { $0.string(in: make.language) }
            return [
                make.number(row.number), make.text(row.basis.owner), make.text(areas.joined(separator: ", ")),
                make.text(row.basis.title), make.text(row.why), make.number(row.units), make.number(row.needs),
                make.text(row.alike.map(String.init).joined(separator: " ")),
                make.text(row.decision.kind?.label), make.text(into.joined(separator: "; ")),
                make.text(row.decision.reason), make.text(row.mark(digest)),
            ]
        }
        let columns = BasisColumn.allCases.map { column in
            let name = make.column(column.rawValue, column.name).name
            return DataTable.Column(
                column.rawValue, column == .mark ? mark(.bases) : name, isFilledIn: column.isFilledIn,
                choices: column == .decision ? BasisDecision.Kind.allCases.map { $0.label[make.language] } : [])
        }
        return make.table("decisions", DecisionTables.word, columns, rows)
    }

    private var measures: DataTable {
        let known = MeasureDesk(plan, around).rows.map { row -> [DataTable.Cell] in
            MeasureColumn.allCases.map { column in
                make.text(
                    column == .mark ? row.mark(make.language, digest) : row.cell(column, make.language))
            }
        }
        var numbering = plan.numbering
        let new = (0..<Self.emptyMeasures).map { _ -> [DataTable.Cell] in
            let id: ID<Measure> = numbering.next()
            return MeasureColumn.allCases.map { $0 == .number ? make.text(id.item.words) : .nothing }
        }
        let columns = MeasureColumn.allCases.map { column in
            let name = make.column(column.rawValue, column.name).name
            return DataTable.Column(
                column.rawValue, column == .mark ? mark(.measures) : name, isFilledIn: column.isFilledIn,
                choices: column == .partner ? PartnerKind.allCases.map { $0.label[make.language] } : [])
        }
        return make.table("measures", TableWords.measures, columns, known + new)
    }

    private func mark(_ kind: SheetMark.Kind) -> String {
        SheetMark(kind, workspace: header.id, revision: header.revision).words(make.language)
    }
}
