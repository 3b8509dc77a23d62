/// The texts that cells share, and texts as workbooks write them.
enum XLSXTexts {
    /// Reads the shared texts.
    static func read(_ part: XLSXPart, limits: XLSXLimits) throws(XLSXFault) -> [String] {
        var part = part
        var texts: [String] = []
        var bytes = 0
        while let event = try part.next() {
            guard case .start(let element) = event, XLSXSpace.has(element.name), element.name.local == "si" else {
                continue
            }
            let text = try rich(&part)
            bytes += text.utf8.count
            guard texts.count < limits.texts.count, bytes <= limits.texts.bytes else { throw .tooLarge }
            texts.append(text)
        }
        return texts
    }

    /// The text of the element that has just begun: its runs joined, without how it is to be pronounced.
    static func rich(_ part: inout XLSXPart) throws(XLSXFault) -> String {
        var text = ""
        var depth = 1
        while depth > 0, let event = try part.next() {
            switch event {
            case .end: depth -= 1
            case .text: break
            case .start(let element):
                switch (XLSXSpace.has(element.name), element.name.local) {
                case (true, "t"): text += unescaped(try part.wholeText())
                case (true, "r"): depth += 1
                default: try part.skip()
                }
            }
        }
        return text
    }

    /// A text whose characters that XML cannot hold are written as `_x000D_`.
    static func unescaped(_ text: String) -> String {
        guard text.utf8.contains(UInt8(ascii: "_")) else { return text }
        let bytes = Array(text.utf8)
        var made: [UInt8] = []
        made.reserveCapacity(bytes.count)
        var at = 0
        while at < bytes.count {
            if let scalar = escape(bytes[at...]), let encoded = UTF8.encode(scalar) {
                made.append(contentsOf: encoded)
                at += 7
            } else {
                made.append(bytes[at])
                at += 1
            }
        }
        return String(decoding: made, as: UTF8.self)
    }

    private static func escape(_ bytes: ArraySlice<UInt8>) -> Unicode.Scalar? {
        guard bytes.first == UInt8(ascii: "_"), bytes.count >= 7 else { return nil }
        let start = bytes.startIndex
        guard bytes[start + 1] == UInt8(ascii: "x"), bytes[start + 6] == UInt8(ascii: "_") else { return nil }
        var value: UInt32 = 0
        for byte in bytes[(start + 2)..<(start + 6)] {
            guard let digit = Character(Unicode.Scalar(byte)).hexDigitValue else { return nil }
            value = value << 4 | UInt32(digit)
        }
        return Unicode.Scalar(value)
    }
}
