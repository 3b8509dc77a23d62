import Evidence
import Formats
import Testing

@Suite(.enabled(if: RealFiles.areHere, RealFiles.whySkipped))
struct RealOtherTests {
    /// Counted by an independent reader.
    @Test func theOpenAPIsTablesAreCountedAsAnIndependentReaderDoes() throws {
        let pupils = try RealFiles.export("udir/vgs_tabell_152.json").inspection()
        #expect([pupils.units, pupils.indicators] == [1, 134])
        #expect([pupils.values, pupils.suppressed, pupils.missing] == [16104, 2236, 3100])
        #expect(pupils.periods == ["2021-22", "2022-23", "2023-24", "2024-25", "2025-26"])
        let bullying = try RealFiles.export("udir/vgs_tabell_154.json").inspection()
        #expect(bullying.format == .udirAPI)
        #expect([bullying.units, bullying.indicators] == [1, 12])
        #expect([bullying.values, bullying.suppressed, bullying.missing] == [144, 336, 0])
        #expect(bullying.belowMinimumGroup == 0)
    }

    @Test func aSchoolInTheOpenAPIHasItsScores() throws {
        let export = try RealFiles.export("udir/vgs_tabell_152.json")
        let indicators = try export.indicators(forUnit: "Bergen private gymnas AS")
        #expect(indicators.count == 134)
        let challenge = try #require(indicators.first { $0.name == "Faglig utfordring, Videregående trinn 2" })
        #expect(challenge.own.first?.raw == "4,4")
        #expect(challenge.own.first?.count?.raw == "145")
        #expect(challenge.own.first?.row == 3)
    }

    @Test(arguments: ["875295772", "931225596"])
    func barnehagefaktaIsCountedAsAnIndependentReaderDoes(number: String) throws {
        let export = try RealFiles.export("barnehage/barnehagefakta_hamar_\(number).json")
        let seen = export.inspection()
        #expect(seen.format == .barnehagefakta)
        #expect([seen.units, seen.indicators] == [2, 20])
        #expect([seen.values, seen.suppressed, seen.missing] == [41, 0, 3])
        #expect(seen.periods == ["2023"])
        let wellbeing = try export.indicators(forUnit: number).first {
            $0.name == "Foreldreundersøkelsen: barnets trivsel"
        }
        #expect(wellbeing?.own.map(\.raw) == [number == "875295772" ? "4.6" : "4.9"])
        #expect(wellbeing?.municipality.map(\.raw) == ["4.8"])
        #expect(wellbeing?.own.first?.count?.raw == (number == "875295772" ? "32" : "15"))
    }

    @Test func statbankIsCountedAsAnIndependentReaderDoes() throws {
        let export = try RealFiles.export("ssb/SSB_11616_20220427-120901.csv")
        let seen = export.inspection()
        #expect(seen.format == .ssbStatbank)
        #expect(seen.encoding == .windows1252)
        #expect(seen.delimiter == ";")
        #expect([seen.units, seen.indicators] == [23, 4])
        #expect([seen.values, seen.suppressed, seen.missing] == [92, 0, 0])
        #expect(seen.periods == ["2021"])
        let skien = try export.indicators(forUnit: "3807")
        #expect(skien.map { $0.own.map(\.raw) } == [["26245"], ["9294"], ["8924"], ["26615"]])
        #expect(skien.map { $0.own.map(\.row) } == [[10], [10], [10], [10]])
    }

    @Test func answersToFormsAreCountedAsAnIndependentReaderDoes() throws {
        let export = try RealFiles.export("survey/msforms_skjermbruk.csv")
        let seen = export.inspection()
        #expect(seen.format == .microsoftForms)
        #expect([seen.indicators, seen.values, seen.suppressed, seen.missing] == [11, 649, 0, 0])
        #expect(export.distributions.last?.options.map(\.answer) == ["Nei", "Vet ikke", "Ja"])
        #expect(export.distributions.allSatisfy { $0.answered == 59 })
        let boxes = try RealFiles.export("survey/derived_nettskjema_data-123823.csv").inspection()
        #expect(boxes.format == .nettskjema)
        #expect([boxes.indicators, boxes.values, boxes.suppressed, boxes.missing] == [9, 55, 0, 2])
        #expect(boxes.belowMinimumGroup == 55)
    }

    @Test(arguments: [
        "register/innlandet-units.csv", "register/ssb_klass_fylkesinndeling_2026.csv",
        "register/ssb_klass_kommuneinndeling_2026.csv",
    ])
    func registersAreRefused(path: String) throws {
        #expect(throws: ExportFault.noIndicators(.register)) { try RealFiles.export(path) }
    }
}
