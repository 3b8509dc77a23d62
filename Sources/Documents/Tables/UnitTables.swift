import Formats
import Model
import Pages

/// What a unit found and needs, as data.
enum UnitTables {
    static func all(_ analysis: UnitAnalysis, _ make: TableMaker) -> [DataTable] {
        let needs = analysis.needs.map {
            NeedsSheet.Row(
                owner: nil, unit: analysis.profile, name: analysis.profile.name, need: $0, outcome: .data(""))
        }
        return [NeedsSheet(make: make).table(needs), findings(analysis, make), meetings(analysis.meetings, make)]
    }

    private static func findings(_ analysis: UnitAnalysis, _ make: TableMaker) -> DataTable {
        make.table(
            "findings", Text(nb: "funn", nn: "funn", en: "findings"),
            [
                make.column("number", TableWords.number), make.column("statement", Finding.statement.name),
                make.column("nature", Finding.nature.name),
            ],
            analysis.findings.map {
                [make.text($0.id.item.words), make.text($0.statement), make.text($0.nature?.label)]
            })
    }

    static func meetings(_ meetings: [Meeting], _ make: TableMaker) -> DataTable {
        make.table(
            "meetings", Text(nb: "møter", nn: "møte", en: "meetings"),
            [
                make.column("day", Text(nb: "dag", nn: "dag", en: "day")),
                make.column("roles", Text(nb: "hvem som var med", nn: "kven som var med", en: "who took part")),
            ], meetings.sorted { $0.day < $1.day }.map { [make.day($0.day), make.text($0.groups.map(\.label))] })
    }
}
