import Formats
import Model

/// The packed form of a sealed document: it, with references where the documents within it stood, and those beside it.
enum PackedForm {
    /// The name of the entry that says which form it is.
    static let name = "format"
    /// The form this program writes, and the newest it reads. An archive without the entry is from before there was one.
    static let newest = 1
    /// What the entry says.
    static var mark: [UInt8] { Array("\(beginning)\(newest)\n".utf8) }

    private static let beginning = "behov/package "

    /// Refuses a form that is newer than the program.
    static func check(_ mark: [UInt8], file: String) throws(Trouble) {
        let text = String(decoding: mark.prefix(64), as: UTF8.self)
        guard text.hasPrefix(beginning), let form = Int(text.dropFirst(beginning.count).prefix { $0 != "\n" })
        else {
            throw ParcelTrouble.damaged(file)
        }
        guard form <= newest else { throw ParcelTrouble.newer(file, form: form, newest: newest) }
    }

    /// The document with references, and the documents that were within it by the names of their files.
    struct Parted: Sendable {
        let document: [UInt8]
        let within: [String: [UInt8]]
    }

    /// The parts of a document; `nil` of one that holds none, or is not in the form a sealed document has.
    static func parted(_ document: [UInt8]) -> Parted? {
        guard let outline = JSONOutline(document, order: Seal.order), !outline.nested.isEmpty,
            let tree = try? JSONReader.read(document), let folded = try? ReceivedFiles.collapse(tree)
        else { return nil }
        return parted(folded, outline.nested.map { $0.text(in: document) })
    }

    /// The same of a document that is being made; `piece` gives the bytes of what stands for each document within it.
    static func parted(_ tree: JSON, piece: (JSON) -> [UInt8]?) throws(Trouble) -> Parted? {
        let texts = ReceivedFiles.documents(in: tree).compactMap(piece)
        return texts.isEmpty ? nil : parted(try ReceivedFiles.collapse(tree), texts)
    }

    private static func parted(_ folded: JSON, _ texts: [[UInt8]]) -> Parted? {
        let references = ReceivedFiles.documents(in: folded)
        let names = references.compactMap { ReceivedFiles.parts(of: $0)?.name }
        guard names.count == references.count, names.count == texts.count, Set(names).count == names.count else {
            return nil
        }
        return Parted(
            document: JSONWriter.bytes(folded, order: Seal.order),
            within: Dictionary(uniqueKeysWithValues: zip(names, texts)))
    }

    /// The sealed document again, of one with references and the documents they name.
    ///
    /// - Throws: `Trouble` of kind `unreadable` for one that is missing, is not the one that was sealed in, or that
    ///   nothing refers to.
    static func whole(
        _ document: [UInt8], _ within: [String: [UInt8]], file: String
    ) throws(Trouble) -> [UInt8] {
        guard let tree = try? JSONReader.read(document) else {
            if within.isEmpty { return document }
            throw ParcelTrouble.damaged(file)
        }
        var left = within
        var pieces: [JSON: [UInt8]] = [:]
        for reference in ReceivedFiles.documents(in: tree) {
            guard let (name, seal) = ReceivedFiles.parts(of: reference) else { continue }
            guard let bytes = left.removeValue(forKey: name) else { throw ParcelTrouble.missing(name, file) }
            guard let head = try? JSONReader.head(bytes, keys: ["seal"]), head["seal"] == .string(seal),
                JSONOutline(bytes, order: Seal.order) != nil
            else {
                throw ParcelTrouble.another(name, file)
            }
            pieces[reference] = bytes
        }
        if let name = left.keys.min() { throw ParcelTrouble.notReferred(name, file) }
        guard !pieces.isEmpty else { return document }
        // There is one way to write it, as there is of what it stands for.
        guard JSONWriter.bytes(tree, order: Seal.order) == document else { throw ParcelTrouble.damaged(file) }
        return JSONWriter.bytes(tree, order: Seal.order) { pieces[$0] }
    }
}
