/// Walks once over the bytes of a CSV text.
struct CSVScanner {
    private let bytes: UnsafeBufferPointer<UInt8>
    private let delimiter: UInt8
    private var at = 0
    private var rowNumber = 0
    private var width = 0

    private static let quote = UInt8(ascii: "\"")

    init(_ bytes: UnsafeBufferPointer<UInt8>, delimiter: UInt8) {
        self.bytes = bytes
        self.delimiter = delimiter
    }

    /// The next row; `nil` at the end.
    mutating func row() throws(CSVFault) -> [String]? {
        guard at < bytes.count else { return nil }
        rowNumber += 1
        var fields: [String] = []
        fields.reserveCapacity(width)
        repeat {
            let isQuoted = at < bytes.count && bytes[at] == Self.quote
            fields.append(isQuoted ? try quoted(column: fields.count + 1) : plain())
        } while stepOverDelimiter()
        stepOverLineEnd()
        width = fields.count
        return fields
    }

    /// Steps over a line that is no record.
    mutating func skipLine() {
        rowNumber += 1
        while at < bytes.count, bytes[at] != 0x0A, bytes[at] != 0x0D { at += 1 }
        stepOverLineEnd()
    }

    private mutating func plain() -> String {
        let start = at
        while at < bytes.count, bytes[at] != delimiter, bytes[at] != 0x0A, bytes[at] != 0x0D { at += 1 }
        return text(start..<at)
    }

    private mutating func quoted(column: Int) throws(CSVFault) -> String {
        at += 1
        var start = at
        var before = ""
        while at < bytes.count {
            guard bytes[at] == Self.quote else {
                at += 1
                continue
            }
            if at + 1 < bytes.count, bytes[at + 1] == Self.quote {
                before += text(start..<at + 1)
                at += 2
                start = at
                continue
            }
            let field = before.isEmpty ? text(start..<at) : before + text(start..<at)
            at += 1
            guard isFieldEnd else { throw .textAfterQuote(row: rowNumber, column: column) }
            return field
        }
        throw .unclosedQuote(row: rowNumber, column: column)
    }

    private var isFieldEnd: Bool {
        at == bytes.count || bytes[at] == delimiter || bytes[at] == 0x0A || bytes[at] == 0x0D
    }

    private mutating func stepOverDelimiter() -> Bool {
        guard at < bytes.count, bytes[at] == delimiter else { return false }
        at += 1
        return true
    }

    private mutating func stepOverLineEnd() {
        guard at < bytes.count else { return }
        at += bytes[at] == 0x0D && at + 1 < bytes.count && bytes[at + 1] == 0x0A ? 2 : 1
    }

    private func text(_ range: Range<Int>) -> String {
        String(decoding: UnsafeBufferPointer(rebasing: bytes[range]), as: UTF8.self)
    }
}
