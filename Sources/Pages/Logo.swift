/// A mark at the head of a document: a picture (PNG) and what it shows, for those who do not see it.
public struct Logo: Sendable, Hashable {
    /// The bytes of the picture.
    public let bytes: [UInt8]
    /// What it shows, in the document's language.
    public let alternative: String
    /// How wide it is for each part of its height.
    let shape: Double

    /// Makes a mark; `nil` where the bytes are no PNG picture of a size that can be shown.
    ///
    /// - Parameters:
    ///   - bytes: The picture.
    ///   - alternative: What it shows.
    public init?(png bytes: [UInt8], alternative: String) {
        let start: [UInt8] = [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0, 0, 0, 13, 0x49, 0x48, 0x44, 0x52]
        guard bytes.count > 33, bytes.starts(with: start) else { return nil }
        let number = { (place: Int) in bytes[place..<place + 4].reduce(0) { $0 * 256 + Int($1) } }
        let (width, height) = (number(16), number(20))
        guard (1...20_000).contains(width), (1...20_000).contains(height) else { return nil }
        self.bytes = bytes
        self.alternative = alternative
        shape = min(max(Double(width) / Double(height), 0.1), 12)
    }

    /// The picture as an address that needs no file.
    var address: String {
        let letters = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/")
        var written = "data:image/png;base64,"
        var place = 0
        while place < bytes.count {
            let three = bytes[place..<min(place + 3, bytes.count)]
            let sum = three.reduce(0) { $0 << 8 | Int($1) } << (8 * (3 - three.count))
            for digit in 0..<4 {
                written.append(digit > three.count ? "=" : letters[sum >> (18 - 6 * digit) & 63])
            }
            place += 3
        }
        return written
    }
}
