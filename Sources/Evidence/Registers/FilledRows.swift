import Formats

/// Why a file is no table of rows.
enum FilledRowsFault: Error, Hashable {
    /// Nothing stands in it.
    case empty
    /// It is no text.
    case notText
    /// It is a text, and no CSV.
    case broken(CSVFault)
}

/// The rows of a small CSV file that hold something, their cells without outer blanks: what registers are read from.
struct FilledRows {
    /// A row as it stands in the file.
    struct Row {
        /// As a spreadsheet counts, from 1.
        let number: Int
        let cells: [String]
    }

    let rows: [Row]

    /// Reads a file; blank rows, and a first row `sep=;`, are counted and left out.
    init(_ bytes: [UInt8]) throws(FilledRowsFault) {
        let table: CSVTable
        do {
            table = try CSVReader.read(try TextDecoding.decode(bytes).text)
        } catch let broken as CSVFault {
            throw .broken(broken)
        } catch let text as TextFault {
            throw text == .empty ? .empty : .notText
        } catch {
            throw .notText
        }
        rows = table.rows.enumerated().map { Row(number: $0 + 1, cells: $1.map(\.onOneLine)) }.filter { row in
            let isAnnouncement =
                row.number == 1 && row.cells.count == 1 && row.cells[0].lowercased().hasPrefix("sep=")
            return !isAnnouncement && !row.cells.allSatisfy(\.isEmpty)
        }
    }
}
