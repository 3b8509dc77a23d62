import Formats
public import Model

/// A sealed document on its way: alone, or packed as a ZIP archive (`.behov`) that anybody can unpack.
///
/// In the archive lie the documents within it byte for byte as they were handed over, each a file with its own seal
/// under `received/`, and the document itself with a reference to each of them where it stood, as a workspace's file
/// has it. Unpacked, that is the sealed document again to the last byte, so that it has one seal in either form, and
/// that seal holds every one of them. Files its figures were read from may lie beside, under the names they have under
/// `sources/`.
///
/// Nothing in it is believed for standing in it: the document is verified when it is opened, and each file of a source
/// has the digest that the document gives.
public struct SourceParcel: Sendable {
    /// The document's bytes as it was sealed, those within it in their places.
    public let document: [UInt8]
    /// The files by their names under `sources/`; none where a document came alone.
    public let files: [String: [UInt8]]

    /// The document's parts, where it was parted when it was made.
    private let parted: PackedForm.Parted?

    /// Makes a parcel of a document and files.
    public init(_ document: [UInt8], _ files: [String: [UInt8]] = [:]) {
        (self.document, self.files, parted) = (document, files, nil)
    }

    /// Makes a parcel of a document whose parts are known.
    init(_ document: [UInt8], parted: PackedForm.Parted?) {
        (self.document, self.files, self.parted) = (document, [:], parted)
    }

    /// Whether the document is known to hold others.
    var holdsDocuments: Bool { parted != nil }

    /// The ending of a packed file's name.
    public static let ending = ".behov"

    /// Reads a packed document, or one that came alone.
    ///
    /// - Throws: `Trouble` of kind `unreadable` for an archive that is damaged or newer than the program, that holds no
    ///   document, or several, or in which a document within it is missing, is another, or is one too many.
    public init(reading bytes: [UInt8], file: String) throws(Trouble) {
        guard Self.isPacked(bytes) else {
            self.init(bytes)
            return
        }
        guard let archive = try? ZIPReader(bytes, limits: Self.limits) else {
            throw ParcelTrouble.damaged(file)
        }
        var documents: [[UInt8]] = []
        var within: [String: [UInt8]] = [:]
        var files: [String: [UInt8]] = [:]
        for entry in archive.entries {
            guard let content = try? archive.bytes(of: entry) else { throw ParcelTrouble.damaged(file) }
            if let name = Self.kept(entry.name, in: Self.sources) {
                files[name] = content
            } else if let name = Self.kept(entry.name, in: Self.received) {
                within[name] = content
            } else if entry.name == PackedForm.name {
                try PackedForm.check(content, file: file)
            } else if Seal.schema(content) != nil {
                documents.append(content)
            }
        }
        guard let document = documents.first, documents.count == 1 else { throw ParcelTrouble.noDocument(file) }
        self.init(try PackedForm.whole(document, within, file: file), files)
    }

    /// The beginning of a packed document, without anything else being unpacked; `nil` of one that came with sources.
    static func beginning(of bytes: [UInt8]) -> [UInt8]? {
        guard let archive = try? ZIPReader(bytes, limits: limits),
            !archive.entries.contains(where: { $0.name.hasPrefix(sources) }),
            let entry = archive.entries.first(where: {
                $0.name != PackedForm.name && !$0.name.hasPrefix(received)
            })
        else { return nil }
        return try? archive.stream(entry).next()
    }

    private static let limits = ZIPLimits(entries: 10_000, total: Gate.most)

    /// Whether a file is a packed one, by how it begins.
    static func isPacked(_ bytes: [UInt8]) -> Bool { bytes.starts(with: [0x50, 0x4B, 0x03, 0x04]) }

    /// The name of a file that lies straight in a folder of the archive.
    private static func kept(_ entry: String, in folder: String) -> String? {
        guard entry.hasPrefix(folder) else { return nil }
        let name = entry.dropFirst(folder.count)
        return name.isEmpty || name.contains("/") || name.contains("\\") ? nil : String(name)
    }

    private static let sources = "sources/"
    private static let received = "received/"

    /// The archive: which form it has, the document under its own name, then those within it and the files by their
    /// names; the same for the same.
    ///
    /// - Throws: `Trouble` of kind `cannotWrite` where it would be too large.
    public func bytes(named name: String) throws(Trouble) -> [UInt8] {
        let parted = self.parted ?? PackedForm.parted(document)
        let within = (parted?.within ?? [:]).map { (name: Self.received + $0.key, content: $0.value) }
        let beside = files.map { (name: Self.sources + $0.key, content: $0.value) }
        let entries =
            [(name: name, content: parted?.document ?? document)] + within.sorted { $0.name < $1.name }
            + beside.sorted { $0.name < $1.name }
        let packed = Together.map(entries) { entry in
            Result { () throws(ZIPFault) in (entry.name, try ZIPWriter.Content(entry.content)) }
        }
        do throws(ZIPFault) {
            var writer = ZIPWriter()
            try writer.add(PackedForm.name, PackedForm.mark, stored: true)
            for entry in packed {
                let (name, content) = try entry.get()
                try writer.add(name, content)
            }
            return try writer.finished()
        } catch {
            throw ParcelTrouble.tooLarge
        }
    }
}

extension Store {
    /// Puts a document that was handed over, with files, beside it as one archive.
    ///
    /// - Parameters:
    ///   - path: The document's path within the workspace.
    ///   - files: The files by their names under `sources/`.
    ///   - name: The archive's name.
    /// - Returns: Its path within the workspace.
    /// - Throws: `Trouble` of kind `cannotWrite` or `unreadable`.
    public func handOver(
        _ path: String, with files: [String: [UInt8]], named name: String
    ) throws(Trouble) -> String {
        let document = try SourceParcel(reading: Disk.read("\(folder)/\(path)", most: Gate.most), file: path)
            .document
        let parcel = try SourceParcel(document, files).bytes(named: HandoverName.alone(Disk.name(of: path)))
        try keep(parcel, in: "handover", named: name)
        return "handover/\(name)"
    }
}
