import Model

/// Kinds of files that are no tables behov reads, told by their first bytes or by what is packed in them.
public enum FileKind: String, Sendable, Hashable, CaseIterable {
    /// A picture.
    case picture
    /// A PDF document.
    case pdf
    /// A workbook of the kind that Excel wrote before 2007 (`.xls`).
    case oldWorkbook
    /// A workbook that is locked with a password.
    case lockedWorkbook
    /// A binary workbook of Excel's (`.xlsb`).
    case binaryWorkbook
    /// A workbook that Excel 2003 wrote as XML.
    case xmlWorkbook
    /// A spreadsheet of Apple's Numbers.
    case numbers
    /// A text document or slides.
    case document
    /// A table packed as ZIP.
    case packedTable
    /// Something else packed as ZIP.
    case archive
    /// A web page, also where its name says that it is a workbook.
    case webPage
    /// Other XML.
    case markup

    /// The kind that the first bytes tell of; `nil` for what may be a table.
    static func of(_ bytes: [UInt8]) -> FileKind? {
        let pictures: [[UInt8]] = [
            [0x89, 0x50, 0x4E, 0x47], [0xFF, 0xD8, 0xFF], Array("GIF8".utf8),
            [0x49, 0x49, 0x2A, 0x00], [0x4D, 0x4D, 0x00, 0x2A],
        ]
        if pictures.contains(where: { bytes.starts(with: $0) }) { return .picture }
        if bytes.starts(with: Array("RIFF".utf8)), bytes.dropFirst(8).starts(with: Array("WEBP".utf8)) {
            return .picture
        }
        if bytes.starts(with: Array("%PDF-".utf8)) { return .pdf }
        if bytes.starts(with: Array("{\\rtf".utf8)) { return .document }
        if bytes.starts(with: [0xD0, 0xCF, 0x11, 0xE0]) { return compound(bytes) }
        // The beginnings of Excel's own records, from before they were packed.
        if [
            [0x09, 0x08, 0x10, 0x00], [0x09, 0x08, 0x08, 0x00], [0x09, 0x04, 0x06, 0x00],
            [0x09, 0x02, 0x06, 0x00],
        ]
        .contains(where: { bytes.starts(with: $0) }) {
            return .oldWorkbook
        }
        return markup(bytes)
    }

    /// What a compound file of Microsoft's is, by the names in its directory.
    private static func compound(_ bytes: [UInt8]) -> FileKind {
        func holds(_ name: String) -> Bool {
            bytes.holds(
                name.utf16.flatMap { [UInt8(truncatingIfNeeded: $0), UInt8(truncatingIfNeeded: $0 >> 8)] })
        }
        if holds("EncryptedPackage") { return .lockedWorkbook }
        if holds("WordDocument") || holds("PowerPoint Document") { return .document }
        return .oldWorkbook
    }

    /// What kind of markup a text is, with or without a byte order mark and in UTF-16 too.
    private static func markup(_ bytes: [UInt8]) -> FileKind? {
        var text = bytes.prefix(4_096).filter { $0 != 0 }[...]
        for mark in [[0xEF, 0xBB, 0xBF], [0xFF, 0xFE], [0xFE, 0xFF]] as [[UInt8]] where text.starts(with: mark) {
            text = text.dropFirst(mark.count)
        }
        text = text.drop { $0 <= 0x20 }
        guard text.first == UInt8(ascii: "<") else { return nil }
        let words = String(decoding: text, as: UTF8.self).lowercased()
        if words.mentions("excel.sheet") || words.mentions("office:spreadsheet") { return .xmlWorkbook }
        let isPage = ["<html", "<!doctype html", "<table", "<body", "<head", "<meta", "<div"].contains {
            words.mentions($0)
        }
        return isPage ? .webPage : .markup
    }
}

extension [UInt8] {
    /// Whether the bytes hold others.
    fileprivate func holds(_ wanted: [UInt8]) -> Bool {
        guard let first = wanted.first, count >= wanted.count else { return false }
        var place = 0
        while let found = self[place...].firstIndex(of: first) {
            if self[found...].starts(with: wanted) { return true }
            place = found + 1
        }
        return false
    }
}
