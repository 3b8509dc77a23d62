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
    /// look as if they told of one child.
    public static func looked<Body: Level>(
        into document: Sealed<Body>, _ words: PersonWords?
    ) -> (faults: [PrivacyFault], doubts: [ChildDoubt]) {
        guard let tree = try? JSONTree.encode(document.body) else { return ([], []) }
        let texts = FreeText.all(inBody: tree, of: Body.sealedAs)
        return (PrivacyScreen.faults(texts), words.map { PrivacyScreen.doubts(texts, $0) } ?? [])
    }
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
        for found in texts where IdentityScreen.holds(found) {
            add(.identityNumber, found.item)
        }
        for found in texts where found.writing == .words {
            for kind in [PrivacyFault.Kind.email, .telephone] where kind.isIn(found.text) { add(kind, found.item) }
        }
        return faults
    }
}
