import Evidence
import Formats
import SeededNumbers
import Testing

/// A table of unknown form that is looked into where it lies is what it is when it is read.
@Suite struct CountedUnknownTests {
    /// What is said of a table, or why it is none.
    private static func said(_ export: Export) -> [String] {
        ["\(export.form)", "\(export.columns)", "\(String(describing: export.proposal))", "\(export.notes)"]
            + ["\(String(describing: export.encoding))", "\(String(describing: export.delimiter))"]
            + ["\(export.inspection())", "\(export.layout)", "\(export.signs)", "\(export.isStatistic)"]
    }

    /// Whether a table was looked into where it lies; what was found is held against what is read.
    private static func isCounted(_ bytes: [UInt8], _ words: Comment? = nil) -> Bool {
        guard let table = PackedTable(bytes), CountedExport.mayBe(table) else { return false }
        var counted: [String]?
        do throws(ExportFault) {
            counted = try CountedExport(table).flatMap { $0.export.form == .unknown ? said($0.export) : nil }
        } catch {
            counted = ["\(error)"]
        }
        guard let counted else { return false }
        do throws(ExportFault) {
            #expect(counted == said(try ExportReader.read(bytes)), words)
        } catch {
            #expect(counted == ["\(error)"], words)
        }
        return true
    }

    @Test func tablesOfOnesOwnAreLookedInto() {
        let table = """
            Skolenavn;Orgnr;Kommune;Skoleår;A11 Elever 1. trinn;A12 Elever 2. trinn;Sum årstimer
            Bekkefaret skole;999100007;Fjellvik;2025/26;21;19;12 345
            Vik skole;999100015;Fjellvik;2025/26;8;*;5 100
            """
        #expect(Self.isCounted(Array(table.utf8)))
        #expect(Self.isCounted(MadeUp.utf16(table)))
        // A register, and persons: no table of indicators.
        #expect(Self.isCounted(Array("Navn;Orgnr;Adresse\nVik skole;999100015;Vikveien 1\n".utf8)))
        #expect(Self.isCounted(Array("Navn;Fødselsdato;Poeng\nKari Nordmann;01.02.2015;4\n".utf8)))
    }

    @Test func whatMayBeOfAKnownFormIsLeftToBeRead() {
        #expect(!Self.isCounted(Array("Region;År;Verdi\n3403 Hamar;2024;12\n3405 Lillehammer;2024;9\n".utf8)))
        // The only row below the headings is longer than they are.
        let longer = "Orgnr;Adresse;Periode;value\n999100015;Vikveien 1;2024;12;;Vik skole;7\n"
        #expect(!Self.isCounted(Array(longer.utf8)))
        let times =
            "Tid;Trives du?;Alder\n03.11.2025 10:00;Enig;9\n04.11.2025 10:00;Uenig;9\n05.11.2025 11:00;Enig;8\n"
        #expect(!Self.isCounted(Array(times.utf8)))
    }

    // MARK: Made tables

    private static func texts(under heading: String) -> [String] {
        switch heading {
        case "Skole", "Skolenavn", "Enhet", "Sted":
            ["Vik skole", "Åsen skole", "A\u{30A}sen skole", "Lia", "Tuv  barnehage", " Vik skole ", "Sum", ""]
        case "Orgnr", "Skolenummer": ["999100007", "999100015", "999100023", "999 100 023", ""]
        case "Kommune": ["Fjellvik", "0301 Lia", "3403", "Hamar"]
        case "Skoleår", "År", "Periode": ["2023-24", "2024-25", "2025", "Høst 2024", ""]
        case "Kjønn", "Type": ["Alle", "Jenter", "Gutter", "\"sagt \"\"ja\"\"\"", "≤ 5", "–"]
        case "Trinn", "Kode", "Stillingskode": ["5", "8", "10", "A1", "B"]
        case "Navn", "Rektor", "Kontakt": ["Kari Nordmann", "Ola Dahl", "Dahl, Åse", "kari@vik.no", "22 33 44 55"]
        case "Merknad", "": ["", "", "ny", "se «Lia»"]
        case "Tid": ["03.11.2025 10:00", "04.11.2025 10:00"]
        case "Nord", "Adresse": ["59,91", "Vikveien 1", "60,1"]
        default:
            [
                "12", "3", "4,5", "0,7", "*", "", "1 204", "1\u{A0}204", "1.204", "2,310", "41.3", "70,9 %", "-",
                ":", "<5",
            ]
        }
    }

    private static func table(_ chance: inout Seeded) -> [[String]] {
        func isSo(_ part: Int) -> Bool { Int.random(in: 0..<part, using: &chance) == 0 }
        let others = [
            "Skole", "Skolenavn", "Enhet", "Sted", "Orgnr", "Skolenummer", "Kommune", "Skoleår", "År", "Periode",
            "Kjønn",
            "Type", "Trinn", "Kode", "Stillingskode", "Navn", "Rektor", "Merknad", "", "Tid", "Nord", "Adresse",
        ].filter { _ in isSo(6) }
        let figures = [
            "Antall", "Antall svar", "Snitt", "Prosent", "A11 Elever 1. trinn", "2023", "2024", "Elever 2024",
            "Verdi",
            "Sum", "Kari Nordmann", "Antall",
        ].filter { _ in isSo(5) }
        let headings = (isSo(3) ? [] : ["Skole"]) + others.shuffled(using: &chance) + figures
        var rows = isSo(5) ? [["Elever i Fjellvik"], []] : []
        rows.append(headings)
        for _ in 0..<Int.random(in: 0...14, using: &chance) {
            rows.append(headings.map { texts(under: $0).randomElement(using: &chance) ?? "" })
            if isSo(8) { rows.append(isSo(2) ? [] : ["", "", "", "", "", "", "", "", "", "", "", "", "", ""]) }
            if isSo(12) { rows[rows.count - 1] += ["", "Vik skole", "7"] }
        }
        return rows
    }

    @Test(arguments: [1, 2, 3, 4] as [UInt64]) func madeTablesAreLookedIntoAsTheyAreRead(seed: UInt64) {
        var chance = Seeded(state: seed)
        var counted = 0
        for turn in 0..<100 {
            let text = Self.table(&chance).map { $0.joined(separator: ";") }.joined(separator: "\n") + "\n"
            let bytes = turn.isMultiple(of: 5) ? MadeUp.utf16(text) : Array(text.utf8)
            if Self.isCounted(bytes, Comment(rawValue: text)) { counted += 1 }
        }
        #expect(counted > 20)
    }
}
