import Evidence
import Model
import Testing

@Suite(.enabled(if: RealFiles.areHere, RealFiles.whySkipped))
struct RealWorkbookTests {
    /// Counted by an independent reader.
    @Test func thePortalsWorkbooksAreCountedAsAnIndependentReaderDoes() throws {
        let wellbeing = try RealFiles.export("udir/telemark_EU-Trivsel-Vg1-Telemark-Landet-2019_2014.xlsx")
        let seen = wellbeing.inspection()
        #expect(seen.format == .surveyPortal)
        #expect([seen.units, seen.indicators] == [2, 2])
        #expect([seen.values, seen.suppressed, seen.missing] == [120, 0, 0])
        #expect(seen.periods == (2014...2019).map { "Høst \($0)" })
        let all = try RealFiles.export("udir/telemark_Elevundersøkelsen_VT_2021.xlsx").inspection()
        #expect([all.units, all.indicators] == [1, 104])
        #expect([all.values, all.suppressed, all.missing, all.belowMinimumGroup] == [1006, 20, 0, 0])
        #expect(all.periods == ["Høst 2021"])
        #expect(all.encoding == nil && all.delimiter == nil)
    }

    @Test func aUnitOfThePortalHasItsAnswersWithTheirPlaces() throws {
        let wellbeing = try RealFiles.export("udir/telemark_EU-Trivsel-Vg1-Telemark-Landet-2019_2014.xlsx")
        let drafts = try wellbeing.indicators(forUnit: "Telemark fylkeskommune - vg1")
        #expect(drafts.count == 10)
        #expect(drafts[0].name == "Trives du på skolen?: Trives svært godt")
        #expect(drafts[0].own.map(\.raw) == ["894", "848", "928", "902", "813", "873"])
        #expect(drafts[0].own.map(\.row) == [25, 24, 23, 22, 21, 20])
        #expect(drafts[0].nation.map(\.raw) == ["26336", "26408", "27584", "26416", "26071", "26146"])
        let all = try RealFiles.export("udir/telemark_Elevundersøkelsen_VT_2021.xlsx")
        let answers = try all.indicators(forUnit: "Vestfold og Telemark fylkeskommune")
        let homework = try #require(answers.first { $0.name.hasSuffix("egen hånd?: Har ikke lekser") })
        #expect(homework.own.map(\.raw) == ["5,7%"])
        #expect(homework.own.map(\.row) == [76])
        #expect(homework.own.map(\.column) == [13])
        #expect(homework.own.map(\.sheet) == ["Sheet1"])
        #expect(!answers.contains { $0.name.hasSuffix("Godt eller svært godt") })
    }

    @Test func statbanksWorkbookIsCountedAsAnIndependentReaderDoes() throws {
        let export = try RealFiles.export("ssb/SSB_13135_kulturskole.xlsx")
        let seen = export.inspection()
        #expect(seen.format == .ssbStatbank)
        #expect([seen.units, seen.indicators] == [59, 1])
        #expect([seen.values, seen.suppressed, seen.missing] == [171, 0, 183])
        #expect(seen.periods == ["2015", "2016", "2017", "2018", "2019", "2020"])
        let horten = try #require(try export.indicators(forUnit: "3801").first)
        #expect(horten.name == "Barn 6-15 år i kommunens kulturskole (prosent)")
        #expect(horten.own.last?.raw == "5.0999999999999996")
        #expect(horten.own.last?.reading == .number(Quantity(51, decimals: 1)))
        #expect([horten.own.last?.row, horten.own.last?.column] == [5, 7])
        // Before 2020 the same municipality stands under its number of then.
        #expect(horten.own.map(\.period) == ["2015", "2016", "2017", "2018", "2019", "2020"])
        #expect(horten.own.prefix(5).allSatisfy { $0.row == 28 })
    }
}
