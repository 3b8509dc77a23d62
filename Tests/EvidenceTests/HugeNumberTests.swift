import Foundation
import Formats
import MadeUpWorkbooks
import Model
import SeededNumbers
import Testing

@testable import Evidence

/// Numbers of any size and writing, in a text, in a workbook and in JSON, are read or refused: nothing of ours traps.
///
/// A trap ends the whole run, so that it cannot be overlooked.
@Suite struct HugeNumberTests {
    /// How many tables; more with `BEHOV_LONG`.
    static let tables = ProcessInfo.processInfo.environment["BEHOV_LONG"] == nil ? 120 : 5_000

    /// The edges of what a machine can count, and writings of numbers that are none.
    static let edges = [
        "9223372036854775807", "9223372036854775808", "-9223372036854775808", "-9223372036854775809",
        "18446744073709551616", "9000000000000000000", "1E-9223372036854775808", "1E9223372036854775807", "1e400",
        "-1e-400", "1E-400", "4.9E-324", "1.7976931348623157E308", "0." + String(repeating: "0", count: 400) + "1",
        String(repeating: "9", count: 400), "-0", "0,0", "-0,0000000000000000000000001", "NaN", "nan", "inf",
        "-inf",
        "Infinity", "1,5e3", "1e", "e5", "+7", "--7", "7-", "0x1F", "１２", "٣", "1 000 000 000 000 000 000 000",
        "1.000.000.000.000.000.000", "99999999999999999999,9", ",5", "5,", ".", ",", "1_000", "½", "1e+9",
        "1E+99999",
    ]

    private func written(_ random: inout Seeded) -> String {
        switch Int.random(in: 0..<4, using: &random) {
        case 0: return Self.edges.randomElement(using: &random) ?? "0"
        case 1:
            return (Bool.random(using: &random) ? "-" : "") + random.digits(.random(in: 1...40, using: &random))
        case 2:
            let sign = Bool.random(using: &random) ? "-" : ""
            return random.digits(.random(in: 1...22, using: &random))
                + [".", ","][.random(in: 0...1, using: &random)]
                + random.digits(.random(in: 1...30, using: &random)) + "E" + sign
                + random.digits(.random(in: 1...22, using: &random))
        default:
            return random.digits(.random(in: 1...6, using: &random)) + ","
                + random.digits(.random(in: 1...4, using: &random))
        }
    }

    /// The whole way of a figure: counted, found for a unit, merged into an analysis.
    private func takenAllTheWay(_ export: Export) {
        _ = export.inspection()
        for unit in export.units ?? [] {
            guard let drafts = try? export.indicators(forUnit: unit.name) else { continue }
            for draft in drafts {
                for figure in draft.own + draft.municipality + draft.nation {
                    if case .number(let quantity) = figure.cell.reading { _ = quantity.words.nb }
                }
            }
        }
    }

    private func table(_ random: inout Seeded) -> [[String]] {
        var rows = Sample.wide
        for row in 1..<rows.count {
            for column in rows[row].indices.suffix(2) { rows[row][column] = written(&random) }
        }
        return rows
    }

    @Test func inATextTheyAreReadOrRefused() throws {
        var random = Seeded(state: 11)
        for _ in 0..<Self.tables {
            let rows = table(&random)
            if let export = try? Sample.export(rows) { takenAllTheWay(export) }
        }
    }

    @Test func inAWorkbookTheyAreReadOrRefused() throws {
        var random = Seeded(state: 12)
        for _ in 0..<Self.tables {
            var book = WorkbookMaker()
            book.add(
                "Ark",
                table(&random).map { row in
                    row.enumerated().map { place, words in
                        place >= row.count - 2 && words.contains(where: \.isNumber) ? .number(words) : .text(words)
                    }
                })
            if let export = try? ExportReader.read(book.bytes()) { takenAllTheWay(export) }
        }
    }

    @Test func inJSONTheyAreReadOrRefused() throws {
        var random = Seeded(state: 13)
        for _ in 0..<Self.tables {
            let objects = (0..<4).map { place in
                "{\"EnhetNavn\": \"Skole \(place)\", \"Organisasjonsnummer\": \"99900000\(place)\", "
                    + "\"Skoleaarnavn\": \"2024-25\", \"Andel\": \(written(&random)), "
                    + "\"AntallBesvart\": \"\(written(&random))\"}"
            }
            let text = "[" + objects.joined(separator: ",") + "]"
            if let export = try? ExportReader.read(Array(text.utf8)) { takenAllTheWay(export) }
        }
    }

    @Test(arguments: edges) func aWrittenNumberIsANumberOrNone(_ words: String) {
        guard let quantity = Quantity(words) else { return }
        // What was read can be written, and is then the same.
        #expect(Quantity(quantity.code) == quantity)
    }
}
