extension StringProtocol {
    /// The text as names are compared: in small letters, without outer blanks, one blank where there were several.
    public var folded: String {
        let plain = utf8.withContiguousStorageIfAvailable(Folding.plain) ?? nil
        return plain ?? lowercased().onOneLine
    }
}

/// Folds the commonest texts byte by byte.
private enum Folding {
    /// The folded text, where all its letters are of Western Europe, and its blanks single and within it; else `nil`.
    static func plain(_ bytes: UnsafeBufferPointer<UInt8>) -> String? {
        guard isPlain(bytes) else { return nil }
        return String(unsafeUninitializedCapacity: bytes.count) { low in
            for place in bytes.indices {
                let byte = bytes[place]
                let isCapital =
                    byte < 0x80
                    ? 65...90 ~= byte : 0x80...0x9E ~= byte && byte != 0x97 && bytes[place - 1] == 0xC3
                low[place] = isCapital ? byte | 0x20 : byte
            }
            return bytes.count
        }
    }

    private static func isPlain(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
        var isAfterBlank = true
        var place = 0
        while place < bytes.count {
            let rest = bytes.count - place
            switch bytes[place] {
            case 0x20 where !isAfterBlank:
                isAfterBlank = true
                place += 1
                continue
            case 0x21...0x7E: place += 1
            case 0xC3 where rest > 1: place += 2
            // «, », § and the like, but for the blank that breaks no line.
            case 0xC2 where rest > 1 && bytes[place + 1] > 0xA0: place += 2
            // Dashes, quotation marks, three dots.
            case 0xE2 where rest > 2 && bytes[place + 1] == 0x80 && 0x90...0xA7 ~= bytes[place + 2]: place += 3
            default: return false
            }
            isAfterBlank = false
        }
        return !isAfterBlank
    }
}
