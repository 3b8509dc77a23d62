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
        var before = UInt8(ascii: " ")
        for byte in bytes {
            switch byte {
            case 0x21...0x7E, 0xC3: break
            case 0x20 where before != 0x20: break
            case 0x80...0xBF where before == 0xC3: break
            default: return false
            }
            before = byte
        }
        return before != 0x20
    }
}
