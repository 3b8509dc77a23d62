import Formats
public import Model

/// A key that a workspace has handed over under.
public struct DeliveryKey: Sendable, Hashable, Codable {
    /// The public part; the private one never leaves the configuration folder of whoever has it.
    public let key: PublicKey
    /// When it was first used, ISO 8601 in UTC.
    public let at: String
    /// By whom; absent where nobody said.
    public let by: String?
    /// What another key of the workspace said of it; absent where none did.
    public internal(set) var vouched: Vouching?
}

/// The keys a workspace has handed over under lie in `revisions/register.json`: what is kept beside the revisions makes
/// no new one, and a hand-over must not change what it hands over.
extension Store {
    /// The keys the workspace has handed over under, the first one first.
    ///
    /// - Throws: `Trouble` of kind `unreadable`.
    public func deliveryKeys() throws(Trouble) -> [DeliveryKey] {
        try RevisionRegister.read(self, id: try workspaceID()).keys ?? []
    }

    /// Lists a key the first time it is used, and gives it with what another key has said of it, and whether it is the
    /// first time although there are others: a new machine, which the receiver does not know.
    ///
    /// - Throws: `Trouble` of kind `busy`, `cannotWrite` or `unreadable`.
    public func listed(_ key: SigningKey, by change: Change) throws(Trouble) -> (key: SigningKey, isNew: Bool) {
        let lock = try lock()
        defer { lock.release() }
        var register = try RevisionRegister.read(self, id: try workspaceID())
        var keys = register.keys ?? []
        var key = key
        if let known = keys.first(where: { $0.key == key.publicKey }) {
            key.vouched = known.vouched
            return (key, false)
        }
        keys.append(DeliveryKey(key: key.publicKey, at: change.at, by: change.by, vouched: nil))
        register.keys = keys
        try register.write(self)
        return (key, keys.count > 1)
    }

    /// Keeps a key's word for another key of the workspace, which the other one sends along from now on.
    ///
    /// - Throws: `Trouble` of kind `busy`, `cannotWrite` or `unreadable`.
    public func vouch(for other: PublicKey, with key: SigningKey) throws(Trouble) {
        let lock = try lock()
        defer { lock.release() }
        let id = try workspaceID()
        var register = try RevisionRegister.read(self, id: id)
        guard var keys = register.keys, let place = keys.firstIndex(where: { $0.key == other }) else { return }
        keys[place].vouched = key.vouching(for: other, of: id)
        register.keys = keys
        try register.write(self)
    }

    private func workspaceID() throws(Trouble) -> String {
        let (tree, _) = try FileTree.read(try Disk.read(path), file: path, wanted: [.unit, .owner, .region])
        guard case .object(let object) = tree, case .string(let id)? = object["id"] else { return "" }
        return id
    }
}
