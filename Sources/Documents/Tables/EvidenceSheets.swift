import Formats
import Model

/// What units found, and the figures they looked at, as data.
struct EvidenceSheets {
    let make: TableMaker
    /// Each unit's analysis as others may see it.
    let units: [(whose: UnitCells, analysis: UnitAnalysis)]
    /// Whether rows say through which owner they came.
    var withOwners = false

    /// A row for each finding.
    var findings: DataTable {
        make.table(
            "findings", Text(nb: "funn", nn: "funn", en: "findings"),
            UnitCells.columns(make, withOwners: withOwners) + [
                make.column("number", TableWords.number), make.column("statement", Finding.statement.name),
                make.column("nature", Finding.nature.name),
            ],
            units.flatMap { whose, analysis in
                analysis.findings.map {
                    whose.cells(make, withOwners: withOwners) + [
                        make.item($0.id.item), make.text($0.statement), make.word($0.nature),
                    ]
                }
            })
    }

    /// A row for each of the units' own figures; one of too few keeps its row and is withheld.
    ///
    /// The municipality's are left out: they would stand once for each unit, and are what a withheld figure could be
    /// reckoned out from.
    var figures: DataTable {
        make.table(
            "figures", Text(nb: "tall", nn: "tal", en: "figures"),
            UnitCells.columns(make, withOwners: withOwners) + [
                make.column("number", TableWords.number),
                make.column("indicator", Text(nb: "indikator", nn: "indikator", en: "indicator")),
                make.column("measuredIn", Text(nb: "måleenhet", nn: "måleining", en: "unit of measurement")),
                make.column("period", Text(nb: "periode", nn: "periode", en: "period")),
                make.column("value", Text(nb: "verdi", nn: "verdi", en: "value"), .number, note: Self.isWithheld),
                make.column(
                    "margin", Text(nb: "usikkerhet", nn: "usikkerheit", en: "margin of uncertainty"), .number),
                make.column(
                    "count", Text(nb: "antall personer", nn: "talet på personar", en: "number of people"), .number),
            ],
            units.flatMap { whose, analysis in
                let cells = whose.cells(make, withOwners: withOwners)
                return analysis.indicators.flatMap { indicator in
                    indicator.own.map { cells + row(of: $0, indicator) }
                }
            })
    }

    private func row(of figure: Figure, _ indicator: Indicator) -> [DataTable.Cell] {
        let isShown = SmallGroup.mayShow(figure)
        return [
            make.item(indicator.id.item), make.text(indicator.name), make.text(indicator.measuredIn),
            make.text(figure.period), isShown ? make.number(figure.reading.number) : make.withheld,
            isShown ? make.number(figure.uncertainty?.reading.number) : .nothing,
            isShown ? make.number(figure.count?.reading.number) : .nothing,
        ]
    }

    private static let isWithheld = Text(
        nb:
            "Tom eller «skjermet» der tallet gjelder færre enn fem personer, eller ville røpet et annet "
            + "skjermet tall.",
        nn:
            "Tom eller «skjerma» der talet gjeld færre enn fem personar, eller ville røpt eit anna "
            + "skjerma tal.",
        en:
            "Empty or “withheld” where the figure is based on fewer than five people, or would reveal "
            + "another withheld figure.")
}
