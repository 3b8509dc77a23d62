import Formats
public import Model

/// A writing of a text that is not the text itself.
public struct AlikeText: Sendable {
    /// As it stands.
    public let text: String
    /// In how many texts and files it stands.
    public let places: Int
}

/// How a text is written elsewhere in a workspace.
public struct AlikeTexts: Sendable {
    /// Its other writings, those in most places first.
    public let writings: [AlikeText]
    /// In how many texts one of its words stands alone.
    public let parts: Int
}

extension Store {
    /// How a text is written elsewhere in the workspace, its revisions, files beside it and their names.
    ///
    /// Files that cannot be read as text are left out; `redact` names them.
    /// - Throws: `Trouble` of kind `unreadable`.
    public func writings(alike wanted: String) throws(Trouble) -> AlikeTexts {
        let alike = AlikeWritings(wanted)
        var counts: [[UInt8]: Int] = [:]
        var parts = 0
        for file in try WorkspaceFolder.files(in: folder) {
            let isState = !file.contains("/") || file.hasPrefix("revisions/")
            for text in FileTexts.all(try Disk.read("\(folder)/\(file)")) + (isState ? [] : [Disk.name(of: file)])
            {
                let found = alike.all(in: text)
                for writing in found { counts[Array(writing.utf8), default: 0] += 1 }
                guard !file.contains("/") else { continue }
                let rest = (found + [wanted]).reduce(text) { $0.exchanging($1, with: "/") }
                if alike.isNamedInPart(in: rest) { parts += 1 }
            }
        }
        let writings = counts.map { AlikeText(text: String(decoding: $0, as: UTF8.self), places: $1) }
        return AlikeTexts(
            writings: writings.sorted { ($1.places, $0.text) < ($0.places, $1.text) }, parts: parts)
    }
}

/// The texts of a file of any kind, as a reader sees them.
enum FileTexts {
    static func all(_ bytes: [UInt8]) -> [String] {
        if bytes.starts(with: [0x50, 0x4B]), let archive = try? ZIPReader(bytes) {
            return archive.entries.flatMap { entry in
                (try? archive.bytes(of: entry)).map { [entry.name] + all($0) } ?? [entry.name]
            }
        }
        guard let text = try? TextDecoding.decode(bytes).text else { return [] }
        switch text.utf8.first(where: { $0 > 0x20 }) {
        case UInt8(ascii: "{"), UInt8(ascii: "["):
            guard let tree = try? JSONReader.read(Array(text.utf8)) else { return [text] }
            return FreeText.all(in: tree).map(\.text)
        case UInt8(ascii: "<"): return MarkupTexts.all(in: text)
        default: return [text]
        }
    }
}
