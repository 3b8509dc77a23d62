import Evidence
import Formats
import Foundation
import Testing

/// The same file saved in other ways says the same.
@Suite struct VariantTests {
    /// Wide with three years, shares in percent, decimals, thousands with blanks, dots within names, prose about breaks.
    static let wide: [[String]] =
        [
            MadeUp.unitColumns
                + ["2023-24", "2024-25"].flatMap { year in
                    [
                        "\(year).5. årstrinn.Alle eierformer.Andel som mobbes (andel)",
                        "\(year).5. årstrinn.Alle eierformer.Andel som mobbes (andel).Brudd",
                        "\(year).5. årstrinn.Alle eierformer.Antall elever",
                    ]
                },
            MadeUp.nation + ["10,5%", "Ny spørreform", "60 412", "11,0%", "", "59\u{A0}987"],
            ["2", "I", "03", "0000", "03", "Hele landet", "Sørfjell", "Alle kommuner", "Alle skoler"]
                + ["9,0%", "", "1 204", "8,0%", "", "1 198"],
            ["3", "I", "03", "0301", "0301", "Hele landet", "Sørfjell", "Lia", "Alle skoler"]
                + ["7,5%", "", "40", "*", "", "39"],
            ["4", "I", "03", "0301", "999000001", "Hele landet", "Sørfjell", "Lia", "St. Olavs skole"]
                + ["70,9%", "", "4", "", "", "."],
            ["4", "I", "03", "0301", "964338531S", "Hele landet", "Sørfjell", "Lia", "Samlet «øst»"]
                + ["0,0%", "", "0", "5,0%", "", "20"],
        ]

    static let turned: [[String]] =
        [
            ["Spoersmaalgruppe", "Spoersmaalnavn"]
                + ["Alle skoler", "St. Olavs skole"].flatMap { school in
                    ["2023-24", "2024-25"].map {
                        "\($0).Hele landet.Sørfjell.Lia.\(school).5. årstrinn.Alle kjønn.Andel"
                    }
                },
            ["Mobbing", "Er du «mobbet»?", "4,2", "*", "3,6", ""],
            ["Trivsel", "Trives du; på skolen?", "4,2", "1 204", "3,6", "0,00"],
        ]

    static let reportBuilder = LongTableTests.reportBuilder.split(separator: "\n").map { line in
        line.split(separator: ";", omittingEmptySubsequences: false).map(String.init)
    }

    static let statbank: [[String]] = [
        ["region", "Elever 2021", "Elever 2022"], ["0 Hele landet", "1000", "1100"], ["9901 Lia", "120", ":"],
        ["9902 Tussvika", "..", "."],
    ]

    static let survey: [[String]] =
        [["ID", "Starttidspunkt", "Fullføringstidspunkt", "E-postadresse", "Navn", "Trives du?", "Hva er bra?"]]
        + (1...6).map { place in
            [
                "\(place)", "5/12/22 10:15:48", "5/12/22 10:16:03", "anonymous", "",
                place < 3 ? "Enig" : "Helt, enig",
                place == 4 ? "Vi leker;\nog \"synger\"" : "ord nr. \(place)",
            ]
        }

    private static func field(_ text: String, _ delimiter: String, always: Bool) -> String {
        let needs = always || ["\"", "\n", "\r", delimiter].contains { text.contains($0) }
        return needs ? "\"" + text.replacingOccurrences(of: "\"", with: "\"\"") + "\"" : text
    }

    static func text(
        _ rows: [[String]], _ delimiter: String, end: String = "\n", always: Bool = false, above: String = ""
    ) -> String {
        above
            + rows.map { row in
                row.map { field($0, delimiter, always: always) }.joined(separator: delimiter) + end
            }.joined()
    }

    /// What a spreadsheet makes of a table: numbers without leading zeros and blanks, percent as a part of one.
    static func resaved(_ rows: [[String]], decimal: String) -> [[String]] {
        rows.enumerated().map { number, row in
            number == 0
                ? row
                : row.map { text in
                    if text.hasPrefix("0"), text.allSatisfy(\.isNumber) { return String(Int(text) ?? 0) }
                    let plain = text.filter { $0 != " " && $0 != "\u{A0}" }
                    let digits = plain.filter { $0.isNumber || $0 == "," || $0 == "%" }
                    guard digits.count == plain.count, !plain.isEmpty else { return text }
                    let isPart = plain.hasSuffix("%")
                    let written = plain.replacingOccurrences(of: "%", with: "").replacingOccurrences(
                        of: ",", with: ".")
                    guard let value = Double(written), isPart || plain.contains(",") else { return plain }
                    return "\(isPart ? value / 100 : value)".replacingOccurrences(of: ".", with: decimal)
                }
        }
    }

    struct Saved: Sendable, CustomTestStringConvertible {
        let how: String
        let bytes: @Sendable ([[String]]) -> [UInt8]
        let encoding: TextEncoding
        var testDescription: String { how }
    }

    static func windows(_ text: String) -> [UInt8] {
        text.unicodeScalars.map { UInt8(truncatingIfNeeded: $0.value) }
    }

    static let ways: [Saved] = [
        Saved(
            how: "UTF-16 with sep=", bytes: { MadeUp.utf16(text($0, "\t", above: "sep=\t\n")) },
            encoding: .utf16Low),
        Saved(
            how: "UTF-16 with a mark", bytes: { MadeUp.utf16("\u{FEFF}" + text($0, "\t")) },
            encoding: .utf16LowMark),
        Saved(how: "UTF-8, tab", bytes: { Array(text($0, "\t").utf8) }, encoding: .utf8),
        Saved(
            how: "UTF-8 with a mark, semicolon, CRLF",
            bytes: {
                Array(("\u{FEFF}" + text($0, ";", end: "\r\n")).utf8)
            }, encoding: .utf8Mark),
        Saved(
            how: "comma, all in quotation marks", bytes: { Array(text($0, ",", always: true).utf8) },
            encoding: .utf8),
        Saved(how: "CR alone", bytes: { Array(text($0, ";", end: "\r").utf8) }, encoding: .utf8),
        Saved(how: "Windows-1252", bytes: { windows(text($0, ";")) }, encoding: .windows1252),
        Saved(
            how: "blank columns behind", bytes: { Array(text($0.map { $0 + ["", ""] }, ";").utf8) },
            encoding: .utf8),
        Saved(
            how: "blanks around",
            bytes: { rows in
                Array(text(rows.map { $0.map { $0.isEmpty ? "" : " \($0)\u{A0}" } }, ";").utf8)
            }, encoding: .utf8),
    ]

    static let tables: [(String, [[String]])] = [
        ("wide", wide), ("turned", turned), ("report builder", reportBuilder), ("survey", survey),
    ]

    static func seen(_ bytes: [UInt8]) throws -> [String] {
        let seen = try ExportReader.read(bytes).inspection()
        let counts = [
            seen.units, seen.indicators, seen.values, seen.suppressed, seen.missing, seen.belowMinimumGroup,
        ]
        return [seen.format.rawValue] + counts.map { $0.map(String.init) ?? "null" } + seen.periods
    }

    @Test(arguments: ways) func howAFileIsSavedChangesNothingInIt(way: Saved) throws {
        for (name, rows) in Self.tables {
            let plain = try Self.seen(Array(Self.text(rows, ";").utf8))
            let bytes = way.bytes(rows)
            #expect(try Self.seen(bytes) == plain, "\(name)")
            #expect(try ExportReader.read(bytes).encoding == way.encoding, "\(name)")
        }
    }

    @Test func theCountsAreThoseCountedByHand() throws {
        let wide = try Self.seen(Array(Self.text(Self.wide, ";").utf8))
        #expect(wide == ["udir-statistikkbanken", "5", "1", "17", "2", "1", "2", "2023-24", "2024-25"])
        let turned = try Self.seen(Array(Self.text(Self.turned, ";").utf8))
        #expect(turned == ["udir-statistikkbanken", "2", "2", "6", "1", "1", "0", "2023-24", "2024-25"])
        let survey = try Self.seen(Array(Self.text(Self.survey, ";").utf8))
        #expect(survey == ["microsoft-forms", "null", "1", "6", "0", "0", "0"])
    }

    @Test(arguments: [",", "."]) func whatASpreadsheetDoesToNumbersChangesNoCount(decimal: String) throws {
        let rows = Self.resaved(Self.wide, decimal: decimal)
        #expect(rows[4][9] == "0\(decimal)7090000000000001" || rows[4][9].hasPrefix("0\(decimal)709"))
        let bytes = Array(Self.text(rows, ";").utf8)
        #expect(try Self.seen(bytes) == Self.seen(Array(Self.text(Self.wide, ";").utf8)))
        let municipality = try ExportReader.read(bytes).indicators(forUnit: "999000001", minimumGroup: 1).first
        #expect(municipality?.municipality.first?.reading.number?.double == 7.5)
        #expect(municipality?.county.first?.reading.number?.double == 9)
    }

    @Test func sumsTypedBelowAndBesideAreNotCounted() throws {
        let plain = try Self.seen(Array(Self.text(Self.wide, ";").utf8))
        let width = Self.wide[0].count
        let blank = Array(repeating: "", count: width)
        var below = blank
        (below[8], below[width - 1], below[width - 2]) = ("Sum", "12", "13")
        let rows = (Self.wide + [blank, below]).enumerated().map { $1 + ["", $0 == 0 ? "Egen sum" : "99"] }
        #expect(try Self.seen(Array(Self.text(rows, ";").utf8)) == plain)
        let turned = try Self.seen(Array(Self.text(Self.turned, ";").utf8))
        let typed = Self.turned + [["", "Sum", "12", "13", "14", "15"]]
        #expect(try Self.seen(Array(Self.text(typed, ";").utf8)) == turned)
    }

    @Test func aTurnedTableOfStatbankHasItsUnitsInTheHeadings() throws {
        let title = "\"11616: Elever i kulturskole, etter region, statistikkvariabel og år\"\n\n"
        let rows = [
            ["statistikkvariabel", "0 Hele landet 2021", "9901 Lia 2021", "9902 Tussvika 2021"],
            ["Elever", "1000", "120", ":"], ["Lærere", "90", "..", "4"],
        ]
        let export = try ExportReader.read(Self.windows(Self.text(rows, ";", above: title)))
        let seen = export.inspection()
        #expect(seen.format == .ssbStatbank)
        #expect([seen.units, seen.indicators, seen.values, seen.suppressed, seen.missing] == [3, 2, 4, 1, 1])
        let pupils = try #require(try export.indicators(forUnit: "9901").first)
        #expect(pupils.own.map(\.raw) == ["120"])
        #expect(pupils.nation.map(\.raw) == ["1000"])
    }

    @Test func aTableWithUnitsInRowsAndColumnsIsNotReadBeforeSomebodySaysHow() throws {
        var rows = Self.turned
        rows[0] = ["EnhetNivaa", "EnhetNavn"] + rows[0]
        for row in 1..<rows.count { rows[row] = ["4", "Skole \(row)"] + rows[row] }
        let bytes = Array(Self.text(rows, ";").utf8)
        #expect {
            try ExportReader.read(bytes)
        } throws: { error in
            guard case .twoReadings(let rows, let columns)? = error as? ExportFault else { return false }
            return rows.count == 2 && columns.count == 2
        }
        #expect(try ExportReader.read(bytes, layout: .rows).units?.map(\.name) == ["Skole 1", "Skole 2"])
        #expect(try ExportReader.read(bytes, layout: .columns).units?.count == 2)
        let wide = Array(Self.text(Self.wide, ";").utf8)
        #expect(throws: ExportFault.noIndicators(.otherLayout)) { try ExportReader.read(wide, layout: .columns) }
    }
}
