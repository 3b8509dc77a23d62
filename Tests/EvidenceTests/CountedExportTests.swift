import Evidence
import Formats
import Model
import SeededNumbers
import Testing

/// What is counted where it lies is what is read.
@Suite struct CountedExportTests {
    /// Whether a file was counted; what was counted is held against what is read.
    @discardableResult
    static func isCounted(_ bytes: [UInt8], minimum: Int = 5, _ words: Comment? = nil) throws -> Bool {
        guard let table = PackedTable(bytes), CountedExport.mayBe(table),
            let counted = try CountedExport(table, minimumGroup: minimum)
        else { return false }
        let read = try ExportReader.read(bytes)
        #expect(counted.inspection == read.inspection(minimumGroup: minimum), words)
        let export = counted.export
        #expect(export.names == read.names, words)
        #expect(export.indicators.map(\.measuredIn) == read.indicators.map(\.measuredIn), words)
        #expect(export.indicators.map(\.direction) == read.indicators.map(\.direction), words)
        #expect(export.signs == read.signs && export.columns == read.columns, words)
        #expect(export.layout == read.layout, words)
        #expect(export.unreadRows == read.unreadRows, words)
        #expect(export.notes == read.notes, words)
        #expect(
            export.prose.map { [$0.raw, "\($0.row)", "\($0.column)"] }
                == read.prose.map { [$0.raw, "\($0.row)", "\($0.column)"] }, words)
        #expect(export.isStatistic == read.isStatistic && export.periods == read.periods, words)
        return true
    }

    @Test func theTablesOfStatistikkbankenAreCounted() throws {
        #expect(try Self.isCounted(Array(VariantTests.text(VariantTests.wide, ";").utf8)))
        #expect(try Self.isCounted(MadeUp.utf16(MadeUp.nationalTests)))
        #expect(try Self.isCounted(Array(Sample.text(Sample.wide).utf8), minimum: 500))
        #expect(
            try Self.isCounted(
                Array(VariantTests.text(VariantTests.resaved(VariantTests.wide, decimal: "."), ";").utf8)))
    }

    @Test func otherTablesAreLeftToBeRead() throws {
        for rows in [VariantTests.turned, VariantTests.survey] {
            #expect(try !Self.isCounted(Array(VariantTests.text(rows, ";").utf8)))
        }
    }

    @Test(
        .enabled(if: RealFiles.areHere, RealFiles.whySkipped),
        arguments: [
            "udir/bergen_20260223-1505_Laerere_og_aarsverk.csv", "udir/bergen_20260223-1515_Grunnskolepoeng.csv",
            "udir/bergen_20260223-1518_Nasjonale_proever_5._trinn.csv",
            "udir/bergen_20260223-1526_Fravaer_i_grunnskole.csv",
            "udir/norge_2025-26_20260218-1045_Nasjonale_proever_5._trinn.csv",
            "barnehage/telemark_20230102-0943_Pedagognormen.csv",
        ])
    func realTablesAreCounted(name: String) throws {
        #expect(try Self.isCounted(RealFiles.bytes(name), minimum: 10))
    }

    // MARK: Made tables

    private static func figure(_ chance: inout Seeded) -> String {
        let figures = [
            "*", "", ".", "3", "4,5", "12", "1 204", "1\u{A0}204", "1,204", "2.310", "41.3", "0,5", "0.709",
            "70,9%", "-1,5",
            "−2", " 7 ", "<5", "(3,2)", "–", "1e3", "0", "123456789012345678", "2024.5", "100,0 %", "..", "1.000",
        ]
        let usual = ["12", "3", "4,5", "0,7", "*", ""]
        let isUsual = Int.random(in: 0..<4, using: &chance) > 0
        return (isUsual ? usual : figures).randomElement(using: &chance) ?? ""
    }

    /// A table with a row for each unit, and dimensions, codes, ownership and own sums as they may stand there.
    private static func wide(_ chance: inout Seeded) -> [[String]] {
        func isSo(_ part: Int) -> Bool { Int.random(in: 0..<part, using: &chance) == 0 }
        let others = ["Fag", "Fagkode", "Trinn", "EierformNavn", "Merknad", "Kontaktperson", "Kode"].filter { _ in
            isSo(4)
        }
        let hasCodes = !isSo(4)
        let units = hasCodes ? MadeUp.unitColumns : ["Fylke", "Kommune", "Skolenavn"]
        let measures = [
            "Skalapoeng", "Usikkerhet", "Antall elever deltatt", "Andel (andel)", "Antall elever", "Standardavvik",
            "Antall lærere", "Andel (andel).Brudd",
        ].filter { _ in isSo(2) }
        let headings = ["2023-24", "2024-25"].flatMap { year in
            measures.flatMap { measure in
                (isSo(3) ? ["Engelsk", "Lesing"] : ["Lesing"]).map { "\(year).\($0).Alle kjønn.\(measure)" }
            }
        }
        var rows: [[String]] = [units + others + headings]
        for _ in 0..<Int.random(in: 1...14, using: &chance) {
            let unit = Sample.units.randomElement(using: &chance) ?? []
            var own = hasCodes ? unit : Array(unit[6...])
            if hasCodes, isSo(6) {
                own[4] =
                    ["96433853\(Int.random(in: 0...9, using: &chance))S", "", " 999000003"].randomElement(
                        using: &chance) ?? ""
            }
            let texts = others.map { other in
                let texts: [String] =
                    switch other {
                    case "Fagkode": ["ENG01", "LES01"]
                    case "Trinn": ["5", "8", ""]
                    case "EierformNavn": ["Alle eierformer", "Offentlig", "Privat"]
                    case "Merknad": ["", "ny skole \(Int.random(in: 0...9, using: &chance))"]
                    case "Kontaktperson": ["Kari Nordmann", ""]
                    case "Kode": ["1", "2", "A"]
                    default: ["Engelsk", "Lesing", "Alle fag"]
                    }
                return texts.randomElement(using: &chance) ?? ""
            }
            rows.append(own + texts + headings.map { _ in figure(&chance) })
            if isSo(12) { rows.append([]) }
            if isSo(12) { rows.append((own + texts).map { _ in "" } + headings.map { _ in "12" }) }
            if isSo(15) {
                rows.append(["Sum"] + (own + texts).dropFirst().map { _ in "" } + headings.map { _ in "7,5" })
            }
            if isSo(15) { rows[rows.count - 1].append("") }
            if isSo(40) { rows[rows.count - 1].append("egen sum") }
        }
        return rows
    }

    /// A table with Udir's keys as headings, and a row for each unit and period.
    private static func keyed(_ chance: inout Seeded) -> [[String]] {
        func isSo(_ part: Int) -> Bool { Int.random(in: 0..<part, using: &chance) == 0 }
        let others = ["Kjoenn", "TrinnKode", "TrinnNavn", "SpoersmaalNavn", "EierformNavn", "Grad"].filter { _ in
            isSo(2)
        }
        let measures = ["Score", "Standardavvik", "AntallBesvart", "AndelMobbet", "AntallElever", "Indeks"].filter
        { _ in
            isSo(2)
        }
        var rows = [["EnhetNivaa", "Organisasjonsnummer", "EnhetNavn", "SkoleaarNavn"] + others + measures]
        for _ in 0..<Int.random(in: 1...16, using: &chance) {
            let unit = Sample.units.randomElement(using: &chance) ?? []
            let texts = others.map { other in
                let texts: [String] =
                    switch other {
                    case "TrinnKode", "Grad": ["7", "10"]
                    case "EierformNavn": ["Alle eierformer", "Offentlig", "Privat"]
                    default: ["Alle", "En", "To"]
                    }
                return texts.randomElement(using: &chance) ?? ""
            }
            let year = isSo(15) ? "" : isSo(2) ? "2023-24" : "2024-25"
            rows.append([unit[0], unit[4], unit[8], year] + texts + measures.map { _ in figure(&chance) })
            if isSo(12) { rows.append([]) }
            if isSo(12) { rows[rows.count - 1] = Array(rows[rows.count - 1].dropLast()) }
        }
        return rows
    }

    @Test(arguments: [1, 2, 3, 4]) func madeTablesAreCountedAsTheyAreRead(seed: UInt64) throws {
        var chance = Seeded(state: seed)
        var counted = 0
        for turn in 0..<150 {
            let rows = turn.isMultiple(of: 3) ? Self.keyed(&chance) : Self.wide(&chance)
            let text = VariantTests.text(rows, ";", end: turn.isMultiple(of: 2) ? "\r\n" : "\n")
            let bytes = turn.isMultiple(of: 5) ? MadeUp.utf16(text) : Array(text.utf8)
            if try Self.isCounted(bytes, minimum: 1 + turn % 12, Comment(rawValue: text)) { counted += 1 }
        }
        #expect(counted > 50)
    }
}
