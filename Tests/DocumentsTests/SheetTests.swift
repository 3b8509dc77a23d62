import Chain
import Model
import Pages
import Testing

@testable import Documents

/// A figure of a workbook is found again only with the name of its sheet: wherever a place is told, the sheet is.
@Suite struct SheetTests {
    private static let sheet = "Blad 7"

    private static func within(_ unit: UnitAnalysis) -> UnitAnalysis {
        var unit = unit
        for place in unit.indicators.indices {
            for figure in unit.indicators[place].own.indices {
                unit.indicators[place].own[figure].cell.sheet = sheet
            }
        }
        return unit
    }

    private static func within(_ units: [Sealed<UnitAnalysis>]) -> [Sealed<UnitAnalysis>] {
        units.map { document in
            var document = document
            document.body = within(document.body)
            return document
        }
    }

    private static var region: RegionPlan {
        var plan = Sample.region()
        plan.units = within(plan.units)
        for place in plan.received.indices {
            plan.received[place].body.received = within(plan.received[place].body.received)
        }
        return plan
    }

    private static func pages() -> [Page] {
        var owner = Sample.owner()
        owner.received = within(owner.received)
        let (around, provenance) = (
            Sample.around(county: true), Sample.provenance(Sample.regionID, 7, draft: false)
        )
        return [
            NeedsAssessment.page(within(SampleUnits.solbakken()), language: .nb, around, provenance),
            OwnerOverviewPage.page(owner, language: .nb, around, provenance),
            NeedsReport.page(region, language: .nb, around, provenance),
            CompetencePlan.page(region, language: .nb, around, provenance),
        ]
    }

    @Test(arguments: Language.allCases) func everyDocumentThatTellsARowTellsItsSheet(language: Language) {
        let row = Text(nb: "rad 14, ", nn: "rad 14, ", en: "row 14, ")[language]
        let name = Text(nb: "ark «Blad 7», ", nn: "ark «Blad 7», ", en: "sheet “Blad 7”, ")[language]
        var places = 0
        for page in Self.pages() {
            for line in MarkdownWriter.text(page, language: language).split(separator: "\n")
            where line.mentions(row) {
                places += 1
                #expect(line.mentions(name + row), "\(line)")
            }
        }
        #expect(places > 1)
    }

    @Test func theTableOfPlacesHasAColumnForTheSheetOnlyWhereThereAreSheets() {
        let rows = { (unit: UnitAnalysis) in
            Page(title: [], blocks: DocumentParts.places(unit)).rows().filter { $0.contains("«4,1»") }
        }
        #expect(rows(Self.within(SampleUnits.solbakken())).allSatisfy { $0.contains(Self.sheet) })
        #expect(rows(Self.within(SampleUnits.solbakken())).map(\.count) == [7])
        #expect(rows(SampleUnits.solbakken()).map(\.count) == [6])
    }

    @Test func theTraceTellsTheSheetToPeopleAndToPrograms() throws {
        let link = try #require(
            Self.within(SampleUnits.solbakken()).link(ItemID(.indicator, 1), language: .nb))
        let outcome = TraceOutcome(link)
        let said = ScreenWriter.lines(outcome.page, language: .nb).joined(separator: "\n")
        #expect(said.mentions("ark «Blad 7», rad 14, kolonne 6, «4,1»"))
        let cells = link.all.flatMap(\.cells)
        #expect(!cells.isEmpty)
        let json = "\(outcome.json(for: Reader(language: .nb)))"
        #expect(json.split(separator: "Blad 7", omittingEmptySubsequences: false).count - 1 == cells.count)
    }
}
