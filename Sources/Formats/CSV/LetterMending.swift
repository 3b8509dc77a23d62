/// Letters that came out wrong somewhere on the way, found by what they look like.
public enum MendedLetters: String, Sendable, Hashable, CaseIterable {
    /// The code page of Norwegian DOS, as older systems for schools still write.
    case dos = "cp865"
    /// The code page of the first Macintosh.
    case macintosh = "macroman"
    /// UTF-8 that was taken for Windows-1252 and written as UTF-8 once more: `kjÃ¸nn`.
    case twice = "utf-8-twice"
}

/// Finds texts whose letters are not those of the encoding that their bytes could be in, and reads them rightly.
enum LetterMending {
    /// The table that bytes which are no UTF-8 are rather written in than Windows-1252; `nil` where that fits.
    ///
    /// Decided by å and ø beside other letters, where Windows-1252 has signs that never stand there, and only in a
    /// text without the letters that Windows-1252 would have for them.
    static func table(of bytes: UnsafeBufferPointer<UInt8>) -> MendedLetters? {
        var counts: [MendedLetters: Int] = [:]
        for place in bytes.indices where bytes[place] >= 0x80 && isBesideLetter(bytes, place) {
            switch bytes[place] {
            case 0xC5, 0xC6, 0xD8, 0xE5, 0xE6, 0xF8: return nil
            case 0x86, 0x8F, 0x9B, 0x9D: counts[.dos, default: 0] += 1
            case 0x81, 0x8C, 0xAF, 0xBE, 0xBF: counts[.macintosh, default: 0] += 1
            default: break
            }
        }
        guard let best = counts.max(by: { ($0.value, $1.key.rawValue) < ($1.value, $0.key.rawValue) }),
            best.value > 1
        else { return nil }
        return best.key
    }

    /// The text that bytes are in a table.
    static func text(_ bytes: UnsafeBufferPointer<UInt8>, _ letters: MendedLetters) throws(TextFault) -> String {
        let table = letters == .macintosh ? macintosh : dos
        var utf8: [UInt8] = []
        utf8.reserveCapacity(bytes.count + bytes.count / 8)
        for (place, byte) in bytes.enumerated() {
            if byte == 0 { throw .notText(offset: place) }
            if byte < 0x80 {
                utf8.append(byte)
            } else if let encoded = UTF8.encode(table[Int(byte) - 0x80]) {
                utf8.append(contentsOf: encoded)
            }
        }
        return String(decoding: utf8, as: UTF8.self)
    }

    /// The text with every letter that was written as UTF-8 twice written once; `nil` where there is none.
    static func once(_ text: String) -> String? {
        guard mayBeTwice(text.utf8) else { return nil }
        let bytes = Array(text.utf8)
        var mended: [UInt8] = []
        var next = 0
        var place = 0
        while place + 3 < bytes.count {
            guard bytes[place] == 0xC3, bytes[place + 1] == 0x82 || bytes[place + 1] == 0x83,
                let second = second(bytes[(place + 2)...])
            else {
                place += 1
                continue
            }
            mended += bytes[next..<place]
            mended += [bytes[place + 1] + 0x40, second.byte]
            place += 2 + second.width
            next = place
        }
        guard next > 0 else { return nil }
        return String(decoding: mended + bytes[next...], as: UTF8.self)
    }

    private static func mayBeTwice(_ bytes: String.UTF8View) -> Bool {
        var previous: UInt8 = 0
        for byte in bytes {
            if previous == 0xC3, byte == 0x82 || byte == 0x83 { return true }
            previous = byte
        }
        return false
    }

    /// The byte that Windows-1252 shows as the character at the beginning, where it can be the second of two in UTF-8.
    private static func second(_ bytes: ArraySlice<UInt8>) -> (byte: UInt8, width: Int)? {
        guard let first = bytes.first, let next = bytes.dropFirst().first else { return nil }
        if first == 0xC2, next >= 0x80, next < 0xC0 { return (next, 2) }
        let shown = bytes.prefix(first >= 0xE0 ? 3 : 2)
        return Windows1252.bytes[Array(shown)].map { ($0, shown.count) }
    }

    private static func isBesideLetter(_ bytes: UnsafeBufferPointer<UInt8>, _ place: Int) -> Bool {
        func isLetter(_ place: Int) -> Bool {
            bytes.indices.contains(place) && (0x61...0x7A).contains(bytes[place] | 0x20)
        }
        return isLetter(place - 1) || isLetter(place + 1)
    }

    private static let dos = Array(
        ("ÇüéâäàåçêëèïîìÄÅÉæÆôöòûùÿÖÜø£Ø₧ƒáíóúñÑªº¿⌐¬½¼¡«¤░▒▓│┤╡╢╖╕╣║╗╝╜╛┐"
            + "└┴┬├─┼╞╟╚╔╩╦╠═╬╧╨╤╥╙╘╒╓╫╪┘┌█▄▌▐▀αßΓπΣσµτΦΘΩδ∞φε∩≡±≥≤⌠⌡÷≈°∙·√ⁿ²■\u{A0}").unicodeScalars)

    private static let macintosh = Array(
        ("ÄÅÇÉÑÖÜáàâäãåçéèêëíìîïñóòôöõúùûü†°¢£§•¶ß®©™´¨≠ÆØ∞±≤≥¥µ∂∑∏π∫ªºΩæø"
            + "¿¡¬√ƒ≈∆«»…\u{A0}ÀÃÕŒœ–—“”‘’÷◊ÿŸ⁄€‹›ﬁﬂ‡·‚„‰ÂÊÁËÈÍÎÏÌÓÔ\u{F8FF}ÒÚÛÙıˆ˜¯˘˙˚¸˝˛ˇ").unicodeScalars)
}
