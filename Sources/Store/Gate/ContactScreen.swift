import Formats
import Model

extension Gate.Passed {
    /// Whether the file holds an address of mail that is not the publisher's own: somebody's column of whom to reach.
    public var hasAddress: Bool { ContactScreen.isIn(bytes) }
}

/// Looks for addresses of mail in what a file says, not in how it is packed.
private enum ContactScreen {
    /// Those who publish statistics put their own address below the tables.
    private static let publishers = ["ssb.no", "udir.no", "utdanningsdirektoratet.no", "stat.no"]

    static func isIn(_ bytes: [UInt8]) -> Bool {
        if bytes.starts(with: [0x50, 0x4B]), let archive = try? ZIPReader(bytes) {
            return archive.entries.contains { entry in
                guard let part = try? archive.bytes(of: entry) else { return false }
                return isIn(part)
            }
        }
        guard bytes.contains(UInt8(ascii: "@")) || bytes.contains(0),
            let text = try? TextDecoding.decode(bytes).text, text.utf8.contains(UInt8(ascii: "@"))
        else { return false }
        return text.split(whereSeparator: { $0.isWhitespace || ",;|<>\"'".contains($0) }).contains { word in
            ContactDetail.hasEmail(String(word))
                && !publishers.contains { word.lowercased().hasSuffix("@" + $0) }
        }
    }
}
