import Evidence
import Formats
import Model
import Testing

@Suite struct LongTableTests {
    static let reportBuilder = """
        EnhetsId;Enhetsnavn;Statistikk;Indikator/delskår;Måleenhet;Periode;Eierform;Trinn;Kjønn;Skoletype;Verdi
        0;Nasjonalt;Elevundersøkelsen;Trivsel;Snitt;2019-20;Alle eierformer;Trinn 7;Begge kjønn;Grunnskole;4,3
        9901;Lia kommune;Elevundersøkelsen;Trivsel;Snitt;2019-20;Alle eierformer;Trinn 7;Begge kjønn;Grunnskole;4,2
        999000001;Solbakken skole;Elevundersøkelsen;Trivsel;Snitt;2020-21;Alle eierformer;Trinn 7;Begge kjønn;Grunnskole;4,5
        999000001;Solbakken skole;Elevundersøkelsen;Trivsel;Snitt;2019-20;Alle eierformer;Trinn 7;Begge kjønn;Grunnskole;4,4
        999000001;Solbakken skole;Elevundersøkelsen;Trivsel;Antall svar;2019-20;Alle eierformer;Trinn 7;Begge kjønn;Grunnskole;4
        999000001;Solbakken skole;Elevundersøkelsen;Trivsel;Snitt;2019-20;Offentlig;Trinn 7;Begge kjønn;Grunnskole;4,4
        999000001;Solbakken skole;Elevundersøkelsen;Trivsel;Snitt;2019-20;Alle eierformer;Trinn 7;Jenter;Grunnskole;*
        999000001;Solbakken skole;Elevundersøkelsen;Mestring;Snitt;2019-20;Alle eierformer;Trinn 7;Begge kjønn;Grunnskole;.
        999000001;Solbakken skole;Elevundersøkelsen;Mestring;Snitt;2020-21;Alle eierformer;Trinn 7;Begge kjønn;Grunnskole;
        """

    @Test(arguments: ["", "\u{FEFF}"])
    func theRapportbyggerHasOneValueARow(mark: String) throws {
        let export = try ExportReader.read(Array((mark + Self.reportBuilder).utf8))
        let seen = export.inspection()
        #expect(seen.format == .skoleporten)
        #expect(seen.encoding == (mark.isEmpty ? .utf8 : .utf8Mark))
        #expect([seen.units, seen.indicators] == [3, 3])
        #expect([seen.values, seen.suppressed, seen.missing, seen.belowMinimumGroup] == [6, 2, 1, 1])
        #expect(seen.periods == ["2019-20", "2020-21"])
        let indicators = try export.indicators(forUnit: "999000001", municipality: "9901")
        #expect(indicators.map(\.name) == ["Trivsel, Trinn 7", "Trivsel, Trinn 7, Jenter", "Mestring, Trinn 7"])
        #expect(indicators.map { $0.own.map(\.raw) } == [["4,4", "4,5"], ["*"], ["."]])
        #expect(indicators[0].own.first?.row == 5)
        #expect(indicators[0].own.first?.column == 11)
        #expect(indicators[0].own.first?.count?.raw == "4")
        #expect(indicators[0].own.last?.count == nil)
        #expect(indicators[0].municipality.map(\.raw) == ["4,2"])
        #expect(indicators[0].nation.map(\.raw) == ["4,3"])
        #expect(indicators[0].measuredIn == "Snitt")
        #expect(indicators[0].direction == .higher)
    }

    @Test func headingsInNynorskAreKnownToo() throws {
        let text = """
            Einingsnamn;Indikator/delskår;Periode;Eigarform;Trinn;Kjønn;Skuletype;Verdi
            Heile landet;Mobbing på skulen;2021-22;Alle eigarformer;Trinn 7;Begge kjønn;Grunnskule;6,1
            Solbakken skule;Mobbing på skulen;2021-22;Alle eigarformer;Trinn 7;Begge kjønn;Grunnskule;5,0
            """
        let export = try ExportReader.read(Array(text.utf8))
        let indicators = try export.indicators(forUnit: "999000001", named: "Solbakken skule")
        #expect(indicators.map(\.name) == ["Mobbing på skulen, Trinn 7"])
        #expect(indicators.first?.nation.map(\.raw) == ["6,1"])
        #expect(indicators.first?.direction == .lower)
    }

    /// Windows-1252: one byte a character.
    static func windows(_ text: String) -> [UInt8] {
        text.unicodeScalars.map { UInt8(truncatingIfNeeded: $0.value) }
    }

    @Test func statbankHasRegionsAsRowsAndYearsInTheHeadings() throws {
        let text = """
            "11616: Elever i kulturskole, etter region, statistikkvariabel og år"\r
            \r
            "region";"Elever 2021";"Elever 2022";"Lærere, årsverk 2022"\r
            "0 Hele landet";1000;1100;.\r
            "9901 Lia";120;:;4,5\r
            "9902 Tussvika";..;90;""\r

            """
        let export = try ExportReader.read(Self.windows(text))
        let seen = export.inspection()
        #expect(seen.format == .ssbStatbank)
        #expect(seen.encoding == .windows1252)
        #expect(seen.delimiter == ";")
        #expect([seen.units, seen.indicators] == [3, 2])
        #expect([seen.values, seen.suppressed, seen.missing, seen.belowMinimumGroup] == [5, 1, 3, 0])
        #expect(seen.periods == ["2021", "2022"])
        let pupils = try #require(try export.indicators(forUnit: "9901").first)
        #expect(pupils.name == "Elever")
        #expect(pupils.own.map(\.reading) == [.number(Quantity(120)), .suppressed])
        #expect(pupils.own.map(\.row) == [5, 5])
        #expect(pupils.nation.map(\.raw) == ["1000", "1100"])
    }

    @Test func statbankMayHaveOneValueARow() throws {
        let text = """
            "region";"år";"statistikkvariabel";"06913: Befolkning, etter region, år og statistikkvariabel"
            "9901 Lia";"2023";"Folkemengde";4012
            "9901 Lia";"2024";"Folkemengde";4100
            "9901 Lia";"2024";"Fødte";31
            """
        let export = try ExportReader.read(Array(text.utf8))
        let indicators = try export.indicators(forUnit: "9901")
        #expect(indicators.map(\.name) == ["Folkemengde", "Fødte"])
        #expect(indicators.map { $0.own.map(\.raw) } == [["4012", "4100"], ["31"]])
        #expect(export.inspection().periods == ["2023", "2024"])
    }
}
