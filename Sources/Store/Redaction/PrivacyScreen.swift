import Formats
public import Model

extension Store {
    /// What stands in the workspace's texts that leads to a person, each place once; documents from below are not
    /// looked into.
    ///
    /// - Throws: `Trouble` of kind `notFound` or `unreadable`.
    public func privacyFaults() throws(Trouble) -> [PrivacyFault] {
        guard Disk.isFolder(folder) else { throw StoreTrouble.missing(folder) }
        guard Disk.exists(path) else { throw StoreTrouble.notWorkspace(folder) }
        let bytes = try Disk.read(path)
        guard let tree = try? JSONReader.read(bytes) else { return [] }
        return PrivacyScreen.faults(FreeText.all(in: tree))
    }

    /// What stands in the texts of a received document that leads to a person, each place once, and the sentences that
    /// look as if they told of one child. Documents within it that are the newest of theirs are looked into by
    /// themselves.
    public static func looked<Body: Level>(into document: Sealed<Body>, _ words: PersonWords?) -> TextFinds {
        guard let tree = try? JSONTree.encode(document.body) else { return TextFinds(faults: [], doubts: []) }
        return PrivacyScreen.finds(inBody: ReceivedFiles.alone(tree), of: Body.sealedAs, words)
    }

    /// Looks into the texts of every document from below that is opened from now on.
    public func look(for words: PersonWords?) { shelf.look(for: words) }

    /// What was found in the texts of documents from below, and of those within them, by their seals.
    public var lookedBelow: [String: TextFinds] { shelf.finds }
}

extension Store {
    /// The sentences of the workspace that look as if they told of one child, each once.
    ///
    /// - Throws: `Trouble` of kind `notFound` or `unreadable`.
    public func childDoubts(_ words: PersonWords) throws(Trouble) -> [ChildDoubt] {
        guard let tree = try? JSONReader.read(try Disk.read(path)) else { return [] }
        return PrivacyScreen.doubts(FreeText.all(in: tree), words)
    }
}

/// Looks for what leads to a person in the texts of a file.
enum PrivacyScreen {
    /// What is found in the body of a document.
    static func finds(inBody body: JSON, of schema: Schema, _ words: PersonWords?) -> TextFinds {
        let texts = FreeText.all(inBody: body, of: schema)
        return TextFinds(faults: faults(texts), doubts: words.map { doubts(texts, $0) } ?? [])
    }

    /// The same of a document and of each within it, by their seals.
    static func finds(in document: JSON, _ words: PersonWords?) -> [String: TextFinds] {
        guard case .object(let object) = document, case .string(let seal)? = object["seal"],
            case .string(let written)? = object["schema"], let schema = Schema(rawValue: written),
            let body = object["body"]
        else { return [:] }
        let within = ReceivedFiles.documents(in: document).map { finds(in: $0, words) }
        let own = [seal: finds(inBody: ReceivedFiles.alone(body), of: schema, words)]
        return within.reduce(into: own) { all, finds in all.merge(finds) { first, _ in first } }
    }

    static func doubts(_ texts: [FreeText.Found], _ words: PersonWords) -> [ChildDoubt] {
        let mention = ChildMention(words)
        var seen: Set<ChildDoubt> = []
        return texts.filter { $0.writing == .words }.flatMap { found in
            mention.all(in: found.text).map { ChildDoubt($0, in: found.item) }
        }.filter { seen.insert($0).inserted }
    }

    /// Where a way to reach somebody belongs, or where digits are somebody else's, only identity numbers are looked for.
    static func faults(_ texts: [FreeText.Found]) -> [PrivacyFault] {
        var faults: [PrivacyFault] = []
        var seen: Set<PrivacyFault> = []
        func add(_ kind: PrivacyFault.Kind, _ item: ItemID?) {
            let fault = PrivacyFault(kind, in: item)
            if seen.insert(fault).inserted { faults.append(fault) }
        }
        let glances = texts.map { TextGlance($0.text) }
        for (found, glance) in zip(texts, glances) where glance.mayHoldNumber && IdentityScreen.holds(found) {
            add(.identityNumber, found.item)
        }
        for (found, glance) in zip(texts, glances) where found.writing == .words {
            if glance.mayHoldAddress, PrivacyFault.Kind.email.isIn(found.text) { add(.email, found.item) }
            if glance.mayHoldNumber, PrivacyFault.Kind.telephone.isIn(found.text) { add(.telephone, found.item) }
        }
        return faults
    }
}
