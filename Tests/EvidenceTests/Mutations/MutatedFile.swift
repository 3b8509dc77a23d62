import Formats
import Foundation
import MadeUpWorkbooks
import SeededNumbers

/// A file that was made by changing another one, with what each of its figures is.
struct MutatedFile: Sendable {
    let kind: MutationKind
    let bytes: [UInt8]
    /// Its sheets by name; of a text one without a name.
    let sheets: [String?: MarkedTable]

    /// Changes a table in one way, and saves it in some way.
    init(_ kind: MutationKind, seed: UInt64) throws {
        var numbers = Seeded(state: seed)
        self.kind = kind
        let form = kind.forms.randomElement(using: &numbers) ?? .wide
        var tables = [("Ark1", MutationBases.any(form, &numbers))]
        let before = MutationKind.besides.filter { $0.forms.contains(form) }.randomElement(using: &numbers)
        if kind.canComeAfter, Bool.random(using: &numbers), let before {
            Mutations.change(&tables, before, &numbers)
        }
        Mutations.change(&tables, kind, &numbers)
        let isWorkbook = kind.needsWorkbook || !kind.needsText && Int.random(in: 0..<3, using: &numbers) == 0
        if isWorkbook {
            bytes = try Self.workbook(tables)
            sheets = Dictionary(tables.map { (Optional($0.0), $0.1) }) { first, _ in first }
        } else {
            var table = tables[0].1
            let delimiter = ["\t", ";"].randomElement(using: &numbers) ?? ";"
            let isAlways = Bool.random(using: &numbers)
            if delimiter == "\t", table.form != .statbank, kind != .titleRows, Bool.random(using: &numbers) {
                table.rows.insert([MarkedField("sep=\t")], at: 0)
            }
            let end = ["\n", "\r\n"].randomElement(using: &numbers) ?? "\n"
            bytes = Self.encoded(Self.text(table.texts, delimiter, end, isAlways), kind, &numbers)
            sheets = [nil: table]
        }
    }

    private static func workbook(_ tables: [(String, MarkedTable)]) throws -> [UInt8] {
        var book = WorkbookMaker()
        for (name, table) in tables {
            book.add(name, table.texts.map { $0.map { Written(opened: $0) } }, hiddenRows: table.hiddenRows)
        }
        return try book.bytes()
    }

    private static func text(_ rows: [[String]], _ delimiter: String, _ end: String, _ isAlways: Bool) -> String {
        rows.map { row in
            let isSign = row.count == 1 && row[0].hasPrefix("sep=")
            return row.map { text in
                let needs = ["\"", "\n", delimiter].contains { text.contains($0) } || isAlways && !text.isEmpty
                return needs && !isSign ? "\"" + text.replacingOccurrences(of: "\"", with: "\"\"") + "\"" : text
            }.joined(separator: delimiter) + end
        }.joined()
    }

    private static func encoded(_ text: String, _ kind: MutationKind, _ numbers: inout Seeded) -> [UInt8] {
        if kind == .mangled {
            switch Int.random(in: 0..<3, using: &numbers) {
            case 0: return bytes(text, table: dos)
            case 1: return bytes(text, table: mac)
            default: return Array(twice(text).utf8)
            }
        }
        switch Int.random(in: 0..<6, using: &numbers) {
        case 0: return Array(text.utf8)
        case 1: return [0xEF, 0xBB, 0xBF] + text.utf8
        case 2: return MadeUp.utf16("\u{FEFF}" + text)
        case 3:
            return [0xFE, 0xFF]
                + text.utf16.flatMap { [UInt8(truncatingIfNeeded: $0 >> 8), UInt8(truncatingIfNeeded: $0)] }
        case 4 where text.unicodeScalars.allSatisfy { $0.value < 0x80 || (0xA0...0xFF).contains($0.value) }:
            return text.unicodeScalars.map { UInt8(truncatingIfNeeded: $0.value) }
        default: return MadeUp.utf16(text)
        }
    }

    private static let dos: [Unicode.Scalar: UInt8] = [
        "æ": 0x91, "Æ": 0x92, "ø": 0x9B, "Ø": 0x9D, "å": 0x86, "Å": 0x8F, "é": 0x82, "\u{A0}": 0xFF, "«": 0xAE,
        "»": 0xAF,
    ]
    private static let mac: [Unicode.Scalar: UInt8] = [
        "æ": 0xBE, "Æ": 0xAE, "ø": 0xBF, "Ø": 0xAF, "å": 0x8C, "Å": 0x81, "é": 0x8E, "\u{A0}": 0xCA, "«": 0xC7,
        "»": 0xC8,
    ]

    private static func bytes(_ text: String, table: [Unicode.Scalar: UInt8]) -> [UInt8] {
        text.unicodeScalars.map { table[$0] ?? ($0.isASCII ? UInt8($0.value) : UInt8(ascii: "e")) }
    }

    /// What a program makes of UTF-8 that it takes for Windows-1252 and saves as UTF-8 once more.
    private static func twice(_ text: String) -> String {
        let high: [UInt8: Unicode.Scalar] = [0x85: "…", 0x86: "†", 0x98: "˜", 0x81: "\u{81}"]
        let known = text.unicodeScalars.map { $0.isASCII || dos[$0] != nil ? Character($0) : "e" }
        let scalars = String(known).utf8.map { high[$0] ?? Unicode.Scalar($0) }
        return String(String.UnicodeScalarView(scalars))
    }
}
