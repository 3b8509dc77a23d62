/// Which character stands between the fields of a CSV text.
enum CSVDelimiter {
    /// From the one that is rarest inside fields to the commonest: Norwegian numbers have commas.
    private static let candidates: [Character] = ["\t", ";", "|", ","]
    private static let sample = 50

    /// The delimiter's byte, if it can be one.
    static func byte(_ delimiter: Character) -> UInt8? {
        guard let byte = delimiter.asciiValue, byte != UInt8(ascii: "\""), byte != 0x0A, byte != 0x0D else {
            return nil
        }
        return byte
    }

    /// What a first line `sep=X` says.
    static func announced(in bytes: UnsafeBufferPointer<UInt8>) -> (delimiter: Character, line: String)? {
        let longest = 40
        let line = String(
            decoding: bytes.prefix(longest).prefix { $0 != 0x0A && $0 != 0x0D }, as: UTF8.self)
        let rest = line.dropFirst("sep=".count)
        guard line.lowercased().hasPrefix("sep="), rest.count == 1, let delimiter = rest.first else { return nil }
        return (delimiter, line)
    }

    /// The candidate with which most of the first rows have the same number of fields, more than one.
    static func detected(in bytes: UnsafeBufferPointer<UInt8>) -> Character {
        var best: (delimiter: Character, rows: Int) = (";", 0)
        for candidate in candidates {
            guard let byte = byte(candidate) else { continue }
            let rows = agreement(bytes, byte)
            if rows > best.rows { best = (candidate, rows) }
        }
        return best.delimiter
    }

    private static func agreement(_ bytes: UnsafeBufferPointer<UInt8>, _ delimiter: UInt8) -> Int {
        var scanner = CSVScanner(bytes, delimiter: delimiter)
        var rowsOfWidth: [Int: Int] = [:]
        for _ in 0..<sample {
            guard let row = try? scanner.row() else { break }
            if row.count > 1 { rowsOfWidth[row.count, default: 0] += 1 }
        }
        return rowsOfWidth.values.max() ?? 0
    }
}
