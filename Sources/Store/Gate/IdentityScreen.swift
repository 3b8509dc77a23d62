import Formats
import Model

/// Whether a file holds a national identity number, looked for in what it says and not in how it is packed.
enum IdentityScreen {
    /// How many archives inside each other are opened.
    private static let deepest = 3

    /// Whether a file of any kind holds one: ours in its free texts, others' in tables, texts, names and properties.
    static func isIn(file bytes: [UInt8]) -> Bool { isIn(bytes, depth: deepest) }

    /// The same of a file that was just made: what says it is one of ours is looked through as it lies.
    static func isIn(own bytes: [UInt8]) -> Bool {
        guard Seal.schema(bytes) != nil, let text = try? JSONText(bytes) else { return isIn(file: bytes) }
        return holds(text)
    }

    /// Whether one of our own files holds one.
    ///
    /// Hardly any file has a text that could be one, and only then is it asked who wrote it.
    static func holds(_ tree: JSON) -> Bool {
        mayHold(tree) && FreeText.all(in: tree).contains(where: holds)
    }

    /// The same of a text of which no tree was made.
    static func holds(_ text: JSONText) -> Bool {
        text.hasString(mayBe: NationalIdentityNumber.mayBe, where: holds)
            && FreeText.all(in: text.tree).contains(where: holds)
    }

    /// Whether some string in a tree, keys apart, holds one.
    private static func mayHold(_ tree: JSON) -> Bool {
        switch tree {
        case .string(let text): return holds(text)
        case .array(let elements):
            for element in elements where mayHold(element) { return true }
            return false
        case .object(let object):
            for member in object.members where mayHold(member.value) { return true }
            return false
        default: return false
        }
    }

    /// Whether a text of one of our own files holds one.
    static func holds(_ found: FreeText.Found) -> Bool { holds(found.text) }

    private static func holds(_ text: String) -> Bool {
        !isDigest(text) && NationalIdentityNumber.isIn(text)
    }

    /// Whether a text is a checksum as we write them: nobody reads its digits as a number.
    private static func isDigest(_ text: String) -> Bool {
        guard text.utf8.count == 64 else { return false }
        var digits = 0
        for byte in text.utf8 {
            switch byte {
            case 48...57: digits += 1
            case 97...102: break
            default: return false
            }
        }
        return digits < 60
    }

    private static func isIn(_ bytes: [UInt8], depth: Int) -> Bool {
        if bytes.starts(with: [0x50, 0x4B]), let archive = try? ZIPReader(bytes) {
            return depth > 0 && isIn(archive, bytes, depth: depth - 1)
        }
        // Most tables are clean, and need no texts made of their cells to be found so.
        if let begin = bytes.first(where: { $0 > 0x20 }), !"{[<".utf8.contains(begin),
            PackedTable(bytes).map(isClean) == true
        {
            return false
        }
        guard let text = try? TextDecoding.decode(bytes).text else { return isIn(raw: bytes) }
        let first = text.utf8.first { $0 > 0x20 }
        if first == UInt8(ascii: "{") || first == UInt8(ascii: "["),
            let tree = try? JSONReader.read(Array(text.utf8))
        {
            return isIn(tree)
        }
        if first == UInt8(ascii: "<") {
            return MarkupTexts.contains(in: text, where: NationalIdentityNumber.isIn)
        }
        // Markdown's cells are parted by bars; its commas are sentences' and decimals', and amounts in cells beside each
        // other are no number.
        guard !isMarkdown(text), let table = try? CSVReader.read(text),
            table.rows.contains(where: { $0.count > 1 })
        else {
            return lines(of: text).contains(where: NationalIdentityNumber.isIn)
        }
        return NationalIdentityNumber.stands(inRows: isOneOfDecimals(table.rows) ? whole(text) : table.rows)
    }

    /// Whether a table surely holds none; false too for what is read in another way than as a table.
    static func isClean(_ table: PackedTable) -> Bool {
        let first = table.withText { text in text.first { $0 > 0x20 } }
        guard first.map({ "{[<".utf8.contains($0) }) != true, !table.withText(isMarkdown) else { return false }
        // Two columns may be one, of figures with a decimal comma.
        var (isWide, columns) = (false, IdentityNumberGlance())
        let isRead = table.scan { _, _, cells in
            isWide = isWide || cells.count > 2
            return !columns.finds(in: cells)
        }
        return isRead && isWide && !columns.areNumbers
    }

    /// Whether a text has a table as Markdown writes it.
    private static func isMarkdown(_ text: String) -> Bool {
        var text = text
        return text.withUTF8(isMarkdown)
    }

    private static func isMarkdown(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
        let row = Array("| -".utf8)
        var place = 0
        while let found = bytes.place(of: row[0], from: place) {
            if beginsLine(found, in: bytes), bytes[found...].starts(with: row) { return true }
            place = found + 1
        }
        return false
    }

    /// Whether a place in a text is its first, or stands behind a sign that ends a line.
    private static func beginsLine(_ place: Int, in bytes: UnsafeBufferPointer<UInt8>) -> Bool {
        guard place > 0 else { return true }
        // The last bytes, the newest lowest.
        let before = bytes[max(0, place - 3)..<place].reduce(UInt32(0)) { $0 << 8 | UInt32($1) }
        return (0x0A...0x0D).contains(before & 0xFF) || before & 0xFFFF == 0xC285 || before == 0xE280A8
            || before == 0xE280A9
    }

    /// Whether what looks like two columns is one, of figures with a decimal comma.
    private static func isOneOfDecimals(_ rows: [[String]]) -> Bool {
        guard rows.first?.count == 1 else { return false }
        return rows.allSatisfy { row in
            row.count < 2
                || row.count == 2 && row[1].utf8.allSatisfy { (48...57).contains($0) }
                    && row[0].utf8.allSatisfy { (48...57).contains($0) || $0 == 0x2D } && !row[0].isEmpty
        }
    }

    private static func whole(_ text: String) -> [[String]] {
        text.split(whereSeparator: \.isNewline).map { [String($0)] }
    }

    // MARK: Archives

    private static func isIn(_ archive: ZIPReader, _ bytes: [UInt8], depth: Int) -> Bool {
        if let book = try? XLSXWorkbook(bytes) {
            for sheet in book.sheets {
                guard let table = try? book.table(sheet) else { continue }
                if NationalIdentityNumber.stands(inRows: table.rows) { return true }
            }
        }
        if let book = try? ODSWorkbook(bytes),
            book.sheets.contains(where: { NationalIdentityNumber.stands(inRows: $0.table.rows) })
        {
            return true
        }
        for entry in archive.entries {
            if NationalIdentityNumber.isIn(entry.name) { return true }
            guard let part = try? archive.bytes(of: entry) else { continue }
            let isMarkup = [".xml", ".rels", ".vml"].contains { entry.name.lowercased().hasSuffix($0) }
            if isMarkup ? MarkupParts.holdNumber(part) : isIn(part, depth: depth) { return true }
        }
        return false
    }

    // MARK: JSON

    private static func isIn(_ tree: JSON) -> Bool {
        if case .object(let object) = tree, case .string(let schema)? = object["schema"],
            schema.hasPrefix("behov/")
        {
            return holds(tree)
        }
        var tables = JSONRows()
        tables.take(tree)
        return tables.holdsNumber
    }

    // MARK: Other texts

    /// The lines of a text, each with the next, since a number may be broken between them; of a table the cells.
    private static func lines(of text: String) -> [String] {
        let lines = text.split(whereSeparator: \.isNewline)
        guard lines.contains(where: { $0.hasPrefix("|") }) else { return [text] }
        return lines.flatMap { line in line.split(separator: "|").map(String.init) }
    }

    /// Bytes of no kind that can be read: eleven digits in a row, also where every second byte is zero.
    private static func isIn(raw bytes: [UInt8]) -> Bool {
        var run: [UInt8] = []
        func holds() -> Bool {
            run.count == 11 && NationalIdentityNumber.isIn(String(decoding: run, as: UTF8.self))
        }
        for byte in bytes where byte != 0 {
            if (48...57).contains(byte) {
                run.append(byte)
            } else {
                if holds() { return true }
                run.removeAll(keepingCapacity: true)
            }
        }
        return holds()
    }
}
