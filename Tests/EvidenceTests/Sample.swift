import Evidence
import Formats
import MadeUpWorkbooks
import Model

/// Small tables of a few made-up units, to be changed in one thing at a time.
enum Sample {
    /// The nation, a county, a municipality and two schools, as Statistikkbanken writes them, with a number of figures.
    static let units = [
        ["1", "I", "00", "0000", "I", "Hele landet", "Alle fylker", "Alle kommuner", "Alle skoler"],
        ["2", "I", "99", "99", "99", "Hele landet", "Sørfjell", "Alle kommuner", "Alle skoler"],
        ["3", "I", "99", "9901", "9901", "Hele landet", "Sørfjell", "Lia", "Alle skoler"],
        ["4", "I", "99", "9901", "999000001", "Hele landet", "Sørfjell", "Lia", "Solbakken skole"],
        ["4", "I", "99", "9901", "999000002", "Hele landet", "Sørfjell", "Lia", "Tussvika skole"],
    ]

    /// Figures of each of the units, over two years.
    static let figures = [
        ["630 100", "631 200"], ["41 000", "40 900"], ["1 204", "1 198"], ["210", "*"], ["95", "101"],
    ]

    /// The table that the others are made of: units as rows, two years of one number.
    static let wide: [[String]] =
        [MadeUp.unitColumns + ["2024-25.Alle kjønn.Antall elever", "2025-26.Alle kjønn.Antall elever"]]
        + zip(units, figures).map { $0 + $1 }

    /// Rows as a CSV text.
    static func text(_ rows: [[String]], _ delimiter: String = ";") -> String {
        rows.map { $0.joined(separator: delimiter) + "\r\n" }.joined()
    }

    /// What rows are read as.
    static func export(_ rows: [[String]], _ delimiter: String = ";") throws -> Export {
        try ExportReader.read(Array(text(rows, delimiter).utf8))
    }

    /// What a sheet of a workbook is read as.
    static func sheet(_ rows: [[String]], merged: [String] = []) throws -> Export {
        var book = WorkbookMaker()
        book.add("Ark", rows.map { $0.map { Written(opened: $0) } }, merged: merged)
        return try ExportReader.read(book.bytes())
    }

    /// Rows from a text with `|` between cells.
    static func rows(_ text: String) -> [[String]] {
        text.split(separator: "\n", omittingEmptySubsequences: false).map { line in
            line.split(separator: "|", omittingEmptySubsequences: false).map(String.init)
        }
    }

    /// Units, indicators, values, suppressed, missing: as COUNTS.md has them.
    static func counts(_ export: Export) -> [Int?] {
        let seen = export.inspection()
        return [seen.units, seen.indicators, seen.values, seen.suppressed, seen.missing]
    }

    /// Why rows are refused; `nil` where they are not.
    static func fault(_ rows: [[String]]) -> ExportFault? { RefusalTests.fault(Array(text(rows).utf8)) }
}
