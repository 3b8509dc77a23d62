import Formats

/// PC-Axis (`.px`): SSB's own kind of file. A cell's row is the line of the file that its number stands in, its column
/// the place of the number in that line.
enum PXFile {
    /// Reads a text of this form; `nil` if it is none.
    static func read(_ text: String) -> ExportBuilder? {
        guard isBegun(by: text.utf8.prefix(4_096)), let parts = parts(text) else { return nil }
        let keywords = parts.keywords
        let stub = keywords["STUB"] ?? []
        let names = stub + (keywords["HEADING"] ?? [])
        guard !names.isEmpty else { return nil }
        var axes: [StatbankCube.Axis] = []
        for name in names {
            guard let values = keywords["VALUES(\"\(name)\")"], !values.isEmpty else { return nil }
            axes.append(axis(name, values, keywords))
        }
        let title = keywords["DESCRIPTION"]?.first ?? keywords["TITLE"]?.first ?? keywords["CONTENTS"]?.first ?? ""
        let cells = parts.cells
        return StatbankCube(title: title, axes: axes).read { place in
            guard cells.indices.contains(place) else { return nil }
            let cell = cells[place]
            return (cell.raw, cell.row, cell.column, CellSigns.ssb.read(cell.raw))
        }
    }

    /// Whether a text begins as these files do.
    static func isBegun(by beginning: some Sequence<UInt8>) -> Bool {
        ["CHARSET=", "AXIS-VERSION=", "MATRIX=", "CODEPAGE=", "SUBJECT-CODE=", "TITLE=", "LANGUAGE="].contains {
            beginning.starts(with: $0.utf8)
        }
    }

    private static func axis(
        _ name: String, _ values: [String], _ keywords: [String: [String]]
    ) -> StatbankCube.Axis {
        let codes = keywords["CODES(\"\(name)\")"] ?? []
        let isTime = keywords["TIMEVAL(\"\(name)\")"] != nil || StatbankWords.isTime(name)
        let isRegion = StatbankWords.isRegion(name) || keywords["MAP(\"\(name)\")"] != nil
        let isContents = keywords["CONTVARIABLE"]?.first == name || StatbankWords.isContents(name)
        let role: StatbankCube.Axis.Role = isTime ? .time : isRegion ? .region : isContents ? .contents : .other
        guard role == .region, codes.count == values.count else {
            return StatbankCube.Axis(name: name, role: role, values: values)
        }
        return StatbankCube.Axis(
            name: name, role: role, values: zip(codes, values).map { $1.hasPrefix($0) ? $1 : $0 + " " + $1 })
    }

    private struct Number {
        let raw: String
        let row: Int
        let column: Int
    }

    /// The keywords with their values, and the numbers behind `DATA=`; `nil` where there are no numbers.
    private static func parts(_ text: String) -> (keywords: [String: [String]], cells: [Number])? {
        var scanner = Scanner(bytes: Array(text.utf8))
        var keywords: [String: [String]] = [:]
        while let key = scanner.keyword() {
            if key == "DATA" { return (keywords, scanner.numbers()) }
            let values = scanner.values()
            if keywords[key] == nil { keywords[key] = values }
        }
        return nil
    }

    /// Walks over a text; quoted texts may go on over several lines.
    private struct Scanner {
        let bytes: [UInt8]
        var at = 0
        var line = 1

        init(bytes: [UInt8]) { self.bytes = bytes }

        private mutating func step() {
            if bytes[at] == 0x0A { line += 1 }
            at += 1
        }

        /// The next keyword, up to its `=`.
        mutating func keyword() -> String? {
            while at < bytes.count, bytes[at] <= 0x20 { step() }
            let start = at
            var isQuoted = false
            while at < bytes.count, isQuoted || bytes[at] != UInt8(ascii: "=") {
                if bytes[at] == UInt8(ascii: "\"") { isQuoted.toggle() }
                step()
            }
            guard at < bytes.count else { return nil }
            let key = String(decoding: bytes[start..<at], as: UTF8.self)
            step()
            return Blanks.collapsed(key)
        }

        /// The texts up to the next `;`; pieces of one text that stand after each other are joined.
        mutating func values() -> [String] {
            var values: [String] = []
            var isOpen = true
            while at < bytes.count, bytes[at] != UInt8(ascii: ";") {
                if bytes[at] == UInt8(ascii: "\"") {
                    let text = quoted()
                    if isOpen { values.append(text) } else { values[values.count - 1] += text }
                    isOpen = false
                } else if bytes[at] == UInt8(ascii: ",") {
                    isOpen = true
                    step()
                } else if bytes[at] <= 0x20 {
                    step()
                } else {
                    values.append(word())
                    isOpen = false
                }
            }
            if at < bytes.count { step() }
            return values
        }

        /// The numbers and marks up to the end.
        mutating func numbers() -> [Number] {
            var numbers: [Number] = []
            var (before, column) = (line, 0)
            while at < bytes.count, bytes[at] != UInt8(ascii: ";") {
                if bytes[at] <= 0x20 || bytes[at] == UInt8(ascii: ",") {
                    step()
                    continue
                }
                if line != before { (before, column) = (line, 0) }
                column += 1
                let raw = bytes[at] == UInt8(ascii: "\"") ? quoted() : word()
                numbers.append(Number(raw: raw, row: before, column: column))
            }
            return numbers
        }

        private mutating func quoted() -> String {
            at += 1
            let start = at
            while at < bytes.count, bytes[at] != UInt8(ascii: "\"") { step() }
            let text = String(decoding: bytes[start..<at], as: UTF8.self)
            if at < bytes.count { at += 1 }
            return text
        }

        private mutating func word() -> String {
            let start = at
            while at < bytes.count, bytes[at] > 0x20, !",;\"".utf8.contains(bytes[at]) { at += 1 }
            if at == start { at += 1 }
            return String(decoding: bytes[start..<at], as: UTF8.self)
        }
    }
}
