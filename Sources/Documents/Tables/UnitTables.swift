import Formats
import Model
import Pages

/// What a unit found and needs, as data.
enum UnitTables {
    static func all(_ analysis: UnitAnalysis, _ make: TableMaker) -> [DataTable] {
        let whose = UnitCells(name: analysis.profile.name, profile: analysis.profile)
        let needs = analysis.needs.map { NeedsSheet.Row(whose: whose, need: $0, outcome: .data("")) }
        let evidence = EvidenceSheets(make: make, units: [(whose, analysis.forOthers)])
        return [
            NeedsSheet(make: make).table(needs), evidence.findings, evidence.figures,
            meetings(analysis.meetings, make),
        ]
    }

    static func meetings(_ meetings: [Meeting], _ make: TableMaker) -> DataTable {
        make.table(
            "meetings", Text(nb: "møter", nn: "møte", en: "meetings"),
            [
                make.column("day", Text(nb: "dag", nn: "dag", en: "day"), .day),
                make.column("roles", Text(nb: "hvem som var med", nn: "kven som var med", en: "who took part")),
            ], meetings.sorted { $0.day < $1.day }.map { [make.day($0.day), make.words($0.groups)] })
    }
}
