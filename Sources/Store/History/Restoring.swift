public import Model

/// A workspace before and after an earlier state was taken up again.
public struct Restored: Sendable {
    /// As it was.
    public let before: Workspace
    /// As it is now, or would be without `saving`.
    public let after: Workspace

    /// Whether it became a new revision.
    public var isNew: Bool { before.header.revision != after.header.revision }
}

extension Store {
    /// Takes up the state of a revision again, as a new revision; no earlier one is changed.
    ///
    /// With `always` it becomes a new revision even if nothing differs: an undo that made none would go no further back.
    /// Numbers given out since are still never given again. Lines of revisions that lay aside (somebody had put back
    /// an older file) are joined to it.
    ///
    /// - Throws: `Trouble` of kind `unreadable` where the revision was changed or what it rests on is gone, `busy`,
    ///   `cannotWrite`.
    public func restore(_ head: RevisionHead, by change: Change, saving: Bool, always: Bool = false) throws
        -> Restored
    {
        if saving {
            try settle()
            try recordAnswer(head)
        }
        let before = try read()
        let history = try history()
        guard head.header.id == history.current.header.id else { throw HistoryTrouble.foreign(head.number) }
        var change = change
        change.restored = Digest.of(try bytes(of: head).bytes)
        let aside = ChainVerdict.aside(history)
        let joining = try aside.map { Digest.of(try bytes(of: $0).bytes) }
        let after: Workspace =
            switch try state(of: head) {
            case .unit(let old): .unit(try take(old, change, saving, joining, always))
            case .owner(let old): .owner(try take(old, change, saving, joining, always))
            case .region(let old): .region(try take(old, change, saving, joining, always))
            }
        if saving { try finish() }
        return Restored(before: before, after: after)
    }

    private func take<Body: Level>(
        _ old: Opened<Body>, _ change: Change, _ saving: Bool, _ joining: [String],
        _ always: Bool
    ) throws -> Opened<Body> {
        try self.change(Body.self, by: change, saving: saving, joining: joining, always: always) { opened in
            let numbering = opened.body.numbering.joined(with: old.body.numbering)
            opened.body = old.body
            opened.body.numbering = numbering
            opened.desk = old.desk
            opened.header.language = old.header.language
        }
    }
}
