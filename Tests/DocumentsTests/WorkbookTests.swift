import Formats
import GoldenFiles
import Model
import Pages
import Testing

@testable import Documents

/// A workbook of tables taken apart: its sheets, what is frozen and filtered, and what kind of thing each cell holds.
@Suite struct WorkbookTests {
    private static let levels: [(name: String, tables: @Sendable (Language) -> [DataTable])] = [
        ("unit", { SampleUnits.solbakken().tables(in: $0) }), ("owner", { Sample.owner().tables(in: $0) }),
        ("region", { Sample.region().tables(in: $0) }),
    ]

    static var names: [String] {
        levels.flatMap { level in Language.allCases.map { "\(level.name).\($0.rawValue).xlsx.txt" } }
    }

    @Test(arguments: Language.allCases) func theWorkbooksHoldWhatTheyHeldBefore(language: Language) throws {
        for level in Self.levels {
            let outline = try Self.outline(XLSXWriter.bytes(level.tables(language)))
            #expect(Golden.difference(outline, "\(level.name).\(language.rawValue).xlsx.txt") == nil)
        }
    }

    /// A line for each part, and for each cell its place, its type and style, and what it says: `B2 n 3 = 12`.
    private static func outline(_ bytes: [UInt8]) throws -> String {
        let archive = try ZIPReader(bytes)
        var lines: [String] = []
        for entry in archive.entries {
            lines.append("[\(entry.name)]")
            guard entry.name == "xl/workbook.xml" || entry.name.hasPrefix("xl/worksheets/") else { continue }
            var xml = XMLReader(try archive.bytes(of: entry))
            var (cell, text) = ("", "")
            while let event = try xml.next() {
                switch event {
                case .start(let element):
                    let value = { (key: String) in element[key] ?? "–" }
                    switch element.name.local {
                    case "sheet": lines.append("sheet \(value("name"))")
                    case "definedName": text = ""
                    case "pane": lines.append("frozen above \(value("topLeftCell"))")
                    case "autoFilter": lines.append("filter \(value("ref"))")
                    case "dataValidation": lines.append("choice \(value("sqref"))")
                    case "c": (cell, text) = ("\(value("r")) \(element["t"] ?? "n") \(value("s"))", "")
                    default: break
                    }
                case .text(let piece): text += piece
                case .end(let name):
                    if name.local == "c" { lines.append("\(cell) = \(text)") }
                    if name.local == "definedName" { lines.append("named \(text)") }
                }
            }
        }
        return lines.joined(separator: "\n") + "\n"
    }
}
