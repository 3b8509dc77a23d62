extension Desk {
    /// What is remembered of the sender from a workspace.
    public func sender(_ id: String) -> Sender? { senders?.first { $0.id == id } }

    /// The seals of the documents whose sender nobody has confirmed.
    public var unconfirmed: Set<String> { Set((senders ?? []).flatMap { $0.unconfirmed ?? [] }) }

    /// The workspaces whose sender has a key.
    public func senders(with key: PublicKey) -> Set<String> {
        Set((senders ?? []).filter { $0.keys.contains(key) }.map(\.id))
    }

    /// Remembers how a document that was taken in is signed.
    public mutating func remember(_ document: Delivered, _ standing: SenderStanding) {
        switch standing {
        case .unsigned, .known: return
        case .first(let key), .vouched(let key): add(key, to: document.id)
        case .accepted(let key):
            if let key { add(key, to: document.id) }
        case .unconfirmed:
            edit(document.id) {
                $0.unconfirmed = ($0.unconfirmed ?? []).filter { $0 != document.seal } + [document.seal]
            }
        }
    }

    /// Whether somebody has said that a key is no longer its sender's alone.
    public func isWithdrawn(_ key: PublicKey) -> Bool {
        (senders ?? []).contains { $0.withdrawn?.contains(key) == true }
    }

    /// Takes a key from all whose it was: nothing that is signed with it is taken in any more, and what came under it is to
    /// be asked about.
    public mutating func withdraw(_ key: PublicKey, among all: [Delivered]) {
        for id in senders(with: key) {
            let seals = all.filter { $0.id == id && $0.key == key }.map(\.seal)
            edit(id) { sender in
                sender.keys.removeAll { $0 == key }
                sender.withdrawn = (sender.withdrawn ?? []) + [key]
                sender.unconfirmed = (sender.unconfirmed ?? []).filter { !seals.contains($0) } + seals
            }
        }
        tidy()
    }

    /// Adds a key to those that are known to be a sender's.
    public mutating func add(_ key: PublicKey, to id: String) {
        guard !isWithdrawn(key) else { return }
        edit(id) { sender in
            if !sender.keys.contains(key) { sender.keys.append(key) }
        }
    }

    /// Takes it that a document comes from whom it says, and every other under its key from there.
    public mutating func confirm(_ document: Delivered, among all: [Delivered]) {
        let same = all.filter { other in
            other.id == document.id
                && (other.seal == document.seal || document.key != nil && other.key == document.key)
        }
        if let key = document.key { add(key, to: document.id) }
        edit(document.id) { sender in
            sender.unconfirmed?.removeAll { seal in same.contains { $0.seal == seal } }
        }
        tidy()
    }

    /// Forgets what was said of documents that are no longer there.
    public mutating func forgetSenders(but there: [Delivered]) {
        let seals = Set(there.map(\.seal))
        for place in (senders ?? []).indices { senders?[place].unconfirmed?.removeAll { !seals.contains($0) } }
        tidy()
    }

    private mutating func edit(_ id: String, _ change: (inout Sender) -> Void) {
        var all = senders ?? []
        // Given up for a moment, so that the list is changed where it lies and not copied for each.
        senders = nil
        let place = all.firstIndex { $0.id == id } ?? all.endIndex
        if place == all.endIndex { all.append(Sender(id: id, keys: [])) }
        change(&all[place])
        senders = all
    }

    private mutating func tidy() {
        for place in (senders ?? []).indices where senders?[place].unconfirmed?.isEmpty == true {
            senders?[place].unconfirmed = nil
        }
    }
}
