import Evidence
import Formats
import Model
import Testing

/// SSB's tables, with what people do to them, and SSB's other kinds of files.
@Suite struct StatbankTests {
    static let sheet = """
        12061: Kommunale kulturskoler, etter region, statistikkvariabel og år

        |Elever (antall)|
        |2023|2024
        9901 Lia|100|110
        9902 Tuv|90|95
        """

    static func export(_ text: String) throws -> Export { try Sample.sheet(Sample.rows(text)) }

    @Test func ownSumsBelowAndBesideAreNoRegions() throws {
        let below = try Self.export(
            Self.sheet
                + "\n\nSum Lia og Tuv|190|205\nAndel av landet|0,0012|0,0013\n\nSist endret:\n20250615 08:00")
        #expect(Sample.counts(below) == [2, 1, 4, 0, 0])
        #expect(below.unreadRows.map(\.row) == [8, 9])
        let lines = Self.sheet.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
        for beside in ["||8", "|Endring", "||Endring|Rang"] {
            let changed = lines.enumerated().map { $0 == 3 ? $1 + beside : $0 > 3 ? $1 + "||7" : $1 }
            let export = try Self.export(changed.joined(separator: "\n"))
            if beside == "|Endring" { continue }
            #expect(Sample.counts(export) == [2, 1, 4, 0, 0], "\(beside)")
            #expect(!export.unreadColumns.isEmpty)
        }
        let uncoded = Self.sheet.replacing("9901 ", with: "").replacing("9902 ", with: "")
        #expect(Sample.counts(try Self.export(uncoded + "\n\nSum|190|205\nTotalt|1|2")) == [2, 1, 4, 0, 0])
    }

    @Test func codesAndNamesMayStandInColumnsOfTheirOwn() throws {
        let export = try Self.export(
            """
            13502: Nøkkeltall, etter region, statistikkvariabel og år

            ||Andel barn (prosent)|
            ||2023|2024
            9901|Lia|90,1|91,2
            0|Hele landet|85,5|86,1

            Kilde: SSB
            """)
        #expect(Sample.counts(export) == [2, 1, 4, 0, 0])
        let draft = try #require(try export.indicators(forUnit: "9901").first)
        #expect(draft.name == "Andel barn (prosent)")
        #expect(draft.nation.map(\.raw) == ["85.5", "86.1"])
    }

    @Test func severalTablesOfASheetAreReadEachFromItsTitle() throws {
        let other = Self.sheet.replacing("12061: Kommunale kulturskoler", with: "13135: Noe annet").replacing(
            "Elever", with: "Lærere")
        let below = try Self.export(Self.sheet + "\n\n" + other)
        #expect(Sample.counts(below) == [2, 2, 8, 0, 0])
        let rows = Sample.rows(Self.sheet).map { row in (row + ["", "", ""]).prefix(4) }
        let beside = zip(rows, Sample.rows(other)).map { Array($0) + $1 }
        let export = try Sample.sheet(beside)
        #expect(Sample.counts(export) == [2, 2, 8, 0, 0])
        #expect(try export.indicators(forUnit: "9901").map { $0.own.map(\.column) } == [[2, 3], [6, 7]])
    }

    @Test func aTableWithoutItsTitleIsKnownByItsRegions() throws {
        let export = try Sample.export(
            Sample.rows(
                "region|Andel barn (prosent) 2023|Andel barn (prosent) 2024\n9901 Lia|90,1|91,2\n0 Hele landet|85,5|86,1"
            ))
        #expect(export.form == .ssbStatbank)
        #expect(Sample.counts(export) == [2, 1, 4, 0, 0])
        let long = try Sample.export(
            Sample.rows(
                "region|contents|year|value\n9901|KOSandel120000|2023|90.1\n9901|KOSandel120000|2024|91.2"), ",")
        #expect(Sample.counts(long) == [1, 1, 2, 0, 0])
        // A table of one's own is none.
        let own = try Sample.export(
            Sample.rows(
                "Fylke|År|Type|Verdi|Retning\nSørfjell|2023|Elever|3 912|Yrkesfag\nSørfjell|2024|Elever|71|Yrkesfag"
            ))
        #expect(own.form == .unknown)
    }

    static let cube = """
        {"version":"2.0","class":"dataset","label":"13502: Nøkkeltall, etter region, statistikkvariabel og år",
        "id":["KOKkommuneregion0000","ContentsCode","Tid"],"size":[2,1,2],
        "dimension":{"KOKkommuneregion0000":{"label":"region","category":{"index":{"9901":0,"EAK":1},
        "label":{"9901":"Lia","EAK":"Landet"}}},
        "ContentsCode":{"label":"statistikkvariabel","category":{"index":{"A":0},"label":{"A":"Andel barn (prosent)"}}},
        "Tid":{"label":"år","category":{"index":{"2023":0,"2024":1}}}},
        "value":[90.1,91.2,85.5,null],"status":{"3":":"},
        "role":{"time":["Tid"],"geo":["KOKkommuneregion0000"],"metric":["ContentsCode"]}}
        """

    @Test func jsonStatIsReadAsTheTableItIs() throws {
        for text in [Self.cube, "{\"dataset\":\(Self.cube)}"] {
            let export = try ExportReader.read(Array(text.utf8))
            #expect(export.form == .ssbStatbank)
            #expect(Sample.counts(export) == [2, 1, 3, 1, 0])
            #expect(export.periods == ["2023", "2024"])
            let draft = try #require(try export.indicators(forUnit: "9901").first)
            #expect(draft.name == "Andel barn (prosent)")
            #expect(draft.own.map(\.raw) == ["90.1", "91.2"])
            #expect(draft.own.map(\.column) == [1, 2])
            #expect(draft.nation.map(\.reading) == [.number(Quantity(855, decimals: 1)), .suppressed])
        }
    }

    @Test func pcAxisIsReadAsTheTableItIs() throws {
        let text = """
            CHARSET="ANSI";
            AXIS-VERSION="2013";
            TITLE="13502: Nøkkeltall, etter region, "
            "alder og år";
            STUB="region","alder";
            HEADING="år";
            VALUES("region")="Lia","Hele landet";
            CODES("region")="9901","0";
            VALUES("alder")="1 år","2 år";
            VALUES("år")="2023","2024";
            DATA=
            90.1 ".."
            80 81
            85.5 ":"
            75 76;
            """
        let export = try ExportReader.read(Array(text.utf8))
        #expect(export.form == .ssbStatbank)
        #expect(Sample.counts(export) == [2, 2, 6, 1, 1])
        let drafts = try export.indicators(forUnit: "9901")
        #expect(drafts.map(\.name) == ["Nøkkeltall, 1 år", "Nøkkeltall, 2 år"])
        #expect(drafts[1].own.map(\.raw) == ["80", "81"])
        #expect(drafts[1].own.map(\.row) == [13, 13])
        #expect(drafts[1].own.map(\.column) == [1, 2])
    }

    @Test func groupsOfRegionsAreNoCounties() throws {
        let export = try Self.export(
            Self.sheet
                + "\nEKA99 Sørfjell|15,9|15,4\nEAKUO Landet uten Oslo|12,2|12,3\nEKG07 Kostragruppe 07|11|12\nEAK Landet|12|12,1"
        )
        #expect(Sample.counts(export) == [6, 1, 12, 0, 0])
        #expect(export.units?.map(\.level) == [.municipality, .municipality, .county, .other, .other, .nation])
        #expect(try export.indicators(forUnit: "Sørfjell").first?.own.map(\.raw) == ["15.9", "15.4"])
        #expect(try export.indicators(forUnit: "9901").first?.county.map(\.raw) == ["15.9", "15.4"])
    }
}
