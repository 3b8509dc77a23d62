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
        return PrivacyScreen.faults(bytes, tree)
    }

    /// What stands in the texts of a received document that leads to a person, each place once.
    public static func privacyFaults<Body: Level>(in document: Sealed<Body>) -> [PrivacyFault] {
        guard let tree = try? JSONTree.encode(document.body) else { return [] }
        return PrivacyScreen.faults(JSONWriter.bytes(tree), tree)
    }
}

/// Looks for what leads to a person in the texts of a file.
enum PrivacyScreen {
    /// Members where a way to reach somebody belongs, or where digits are somebody else's.
    private static let elsewhere: Set<String> = [
        "contact", "by", "file", "raw", "reading", "period", "organisationNumber", "number",
    ]

    static func faults(_ bytes: [UInt8], _ tree: JSON) -> [PrivacyFault] {
        var faults: [PrivacyFault] = []
        func add(_ kind: PrivacyFault.Kind, _ item: ItemID?) {
            let fault = PrivacyFault(kind, in: item)
            if !faults.contains(fault) { faults.append(fault) }
        }
        for (_, item) in IdentityScreen.texts(bytes, tree) { add(.identityNumber, item) }
        for (text, item) in FreeText.all(in: tree, leavingOut: elsewhere) {
            for kind in [PrivacyFault.Kind.email, .telephone] where kind.isIn(text) { add(kind, item) }
        }
        return faults
    }
}
