import Formats
public import Model

/// A sealed document together with files its figures were read from: a ZIP archive with the document byte for byte as it
/// was sealed, and the files under the names they have under `sources/`.
///
/// Nothing in it is believed for standing in it: the document has its seal, and each file the digest that the document
/// gives.
public struct SourceParcel: Sendable {
    /// The document's bytes.
    public let document: [UInt8]
    /// The files by their names under `sources/`; none where a document came alone.
    public let files: [String: [UInt8]]

    /// Makes a parcel of a document and files.
    public init(_ document: [UInt8], _ files: [String: [UInt8]]) {
        self.document = document
        self.files = files
    }

    /// Reads a parcel, or a document that came alone.
    ///
    /// - Throws: `Trouble` of kind `unreadable` for an archive that is damaged, or that holds no document, or several.
    public init(reading bytes: [UInt8], file: String) throws(Trouble) {
        guard bytes.starts(with: [0x50, 0x4B, 0x03, 0x04]) else {
            self.init(bytes, [:])
            return
        }
        guard let archive = try? ZIPReader(bytes, limits: ZIPLimits(entries: 10_000, total: Gate.most)) else {
            throw ParcelTrouble.damaged(file)
        }
        var documents: [[UInt8]] = []
        var files: [String: [UInt8]] = [:]
        for entry in archive.entries where !entry.name.hasSuffix("/") {
            guard let content = try? archive.bytes(of: entry) else { throw ParcelTrouble.damaged(file) }
            if let name = Self.kept(entry.name) {
                files[name] = content
            } else if Seal.schema(content) != nil {
                documents.append(content)
            }
        }
        guard let document = documents.first, documents.count == 1 else { throw ParcelTrouble.noDocument(file) }
        self.init(document, files)
    }

    /// The name of a file that lies straight in the folder of sources.
    private static func kept(_ entry: String) -> String? {
        guard entry.hasPrefix(folder) else { return nil }
        let name = entry.dropFirst(folder.count)
        return name.isEmpty || name.contains("/") || name.contains("\\") ? nil : String(name)
    }

    private static let folder = "sources/"

    /// The archive: the document under its own name, then the files by name; the same for the same.
    ///
    /// - Throws: `Trouble` of kind `cannotWrite` where it would be too large.
    public func bytes(named name: String) throws(Trouble) -> [UInt8] {
        do throws(ZIPFault) {
            var writer = ZIPWriter()
            try writer.add(name, document)
            for (name, content) in files.sorted(by: { $0.key < $1.key }) {
                try writer.add(Self.folder + name, content)
            }
            return try writer.finished()
        } catch {
            throw ParcelTrouble.tooLarge
        }
    }
}

/// The sources of a document whose files came with it.
public struct ParcelSources: Sendable {
    /// The files that are what the document says, by their names under `sources/`.
    public private(set) var files: [String: [UInt8]] = [:]
    /// The files that belong to no source, are not what the document says, or may not come in.
    public private(set) var refused: [String] = []

    /// Holds the files of a parcel against what its document says of them.
    ///
    /// - Parameters:
    ///   - parcel: The parcel.
    ///   - assessments: The units' assessments the document is, or rests on.
    ///   - mayBeSent: Whether a file of a source may be sent along at all.
    public init(
        _ parcel: SourceParcel, _ assessments: [Sealed<UnitAnalysis>], mayBeSent: (SourceFile) -> Bool
    ) {
        let told = assessments.flatMap { $0.body.sources.compactMap(\.file) }.filter(mayBeSent)
        let digests = Dictionary(told.map { ($0.keptName, $0.digest) }) { first, _ in first }
        for (name, bytes) in parcel.files.sorted(by: { $0.key < $1.key }) {
            guard let digest = digests[name], Digest.of(bytes) == digest,
                let passed = try? Gate.typed(bytes, named: name), !passed.hasAddress
            else {
                refused.append(name)
                continue
            }
            files[name] = bytes
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
        let document = try Disk.read("\(folder)/\(path)")
        try keep(SourceParcel(document, files).bytes(named: Disk.name(of: path)), in: "handover", named: name)
        return "handover/\(name)"
    }
}

/// What can be wrong with a parcel, in words.
enum ParcelTrouble {
    static func damaged(_ file: String) -> Trouble {
        Trouble(
            .unreadable,
            Text(
                nb:
                    "\(file) er ødelagt på veien og kan ikke pakkes ut. Be den som sendte den, om å sende den på nytt.",
                nn:
                    "\(file) er øydelagd på vegen og kan ikkje pakkast ut. Be den som sende ho, om å sende ho på nytt.",
                en: "\(file) was damaged on its way and cannot be unpacked. Ask whoever sent it to send it again.")
        )
    }

    static func noDocument(_ file: String) -> Trouble {
        Trouble(
            .unreadable,
            Text(
                nb:
                    "\(file) har ikke ett forseglet dokument i seg. En slik fil lages med «lever --med-kilder».",
                nn:
                    "\(file) har ikkje eitt forsegla dokument i seg. Ei slik fil blir laga med «lever --med-kjelder».",
                en:
                    "\(file) does not hold one sealed document. Such a file is made with “handover --with-sources”."
            ))
    }

    static let tooLarge = Trouble(
        .cannotWrite,
        Text(
            nb:
                "Filene er for store til å sendes sammen. Det forseglede dokumentet er laget; send filene hver for seg.",
            nn:
                "Filene er for store til å sendast saman. Det forsegla dokumentet er laga; send filene kvar for seg.",
            en:
                "The files are too large to be sent together. The sealed document was made; send the files one by one."
        ))
}
