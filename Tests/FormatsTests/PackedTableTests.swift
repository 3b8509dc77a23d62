import Formats
import SeededNumbers
import Testing

/// A table that is looked at where it lies has the rows that are read of it.
@Suite struct PackedTableTests {
    private static func text(_ chance: inout Seeded) -> String {
        let pieces = [
            ";", ";", "\t", ",", "\n", "\r\n", "\r", "\"", "\"\"", "a", "Åsen", "12,5", "«ø»", "€", "|", " ",
            "1 204",
            "\"x;\"\"y\"", "😀", "–",
        ]
        let first =
            ["sep=;\n", "sep=\t\r\n", "Navn;Tall;Merknad\r\n", "", "\n"].randomElement(using: &chance) ?? ""
        return first
            + (0..<Int.random(in: 1...40, using: &chance)).map { _ in pieces.randomElement(using: &chance) ?? "" }
            .joined()
    }

    private static func bytes(_ text: String, _ way: Int) -> [UInt8] {
        func units(_ isLow: Bool) -> [UInt8] {
            text.utf16.flatMap { unit in
                let (low, high) = (UInt8(truncatingIfNeeded: unit), UInt8(truncatingIfNeeded: unit >> 8))
                return isLow ? [low, high] : [high, low]
            }
        }
        return switch way {
        case 0: Array(text.utf8)
        case 1: [0xEF, 0xBB, 0xBF] + Array(text.utf8)
        case 2: units(true)
        case 3: [0xFF, 0xFE] + units(true)
        case 4: [0xFE, 0xFF] + units(false)
        default:
            text.unicodeScalars.map {
                $0 == "€" ? 0x80 : $0 == "–" ? 0x96 : $0.value < 0x100 ? UInt8($0.value) : 0x3F
            }
        }
    }

    @Test(arguments: 0..<6) func whatLiesThereIsWhatIsRead(way: Int) throws {
        var chance = Seeded(state: UInt64(way) + 7)
        var seen = 0
        for _ in 0..<400 {
            let bytes = Self.bytes(Self.text(&chance), way)
            guard let table = PackedTable(bytes) else { continue }
            var rows: [[String]] = []
            var places: [Int] = []
            let isWhole = table.scan { row, place, cells in
                #expect(row == rows.count)
                rows.append(cells.map { String(decoding: $0, as: UTF8.self) })
                places.append(place)
                return true
            }
            let decoded = try TextDecoding.decode(bytes)
            let read = try? CSVReader.read(decoded.text)
            #expect(isWhole == (read != nil))
            #expect(table.encoding == decoded.encoding)
            guard isWhole, let read else { continue }
            #expect(rows == read.rows && table.delimiter == read.delimiter)
            #expect(table.rows(first: 3) == Array(read.rows.prefix(3)))
            let isAnnounced = rows[0].count == 1 && rows[0][0].lowercased().hasPrefix("sep=")
            for (row, place) in zip(rows, places).dropFirst(isAnnounced ? 1 : 0) {
                #expect(table.row(at: place) == row)
            }
            seen += 1
        }
        #expect(seen > 80)
    }

    @Test func whatIsNoPlainTextIsLeftToBeRead() {
        #expect(PackedTable([]) == nil)
        #expect(PackedTable(Array("a;b\n\0;c\n".utf8)) == nil)
        #expect(PackedTable([0xEF, 0xBB, 0xBF, 0x61, 0xFF]) == nil)
        #expect(PackedTable(Array("kjÃ¸nn;b\n".utf8)) == nil)
        #expect(PackedTable([0xFF, 0xFE, 0x61]) == nil)
    }

    @Test func bytesAreFoundInTheText() {
        let table = PackedTable(Array("a;b\nc\u{FFFD};d\n".utf8))
        #expect(table?.holds(Array("\u{FFFD}".utf8)) == true)
        #expect(table?.holds(Array("x".utf8)) == false)
    }
}
