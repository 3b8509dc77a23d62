import Formats
public import Model

/// Which revisions are thinned out: nothing but values.
public struct ThinningPlan: Sendable, Hashable {
    /// The recorded revisions that go, the oldest first.
    public let removed: [RevisionHead]
    /// How many stay.
    public let kept: Int

    /// The newest revisions that always stay.
    public static let newest = 20

    /// Makes a plan: the newest stay, of each day before them the last, and every one that is named or was handed over.
    ///
    /// - Parameters:
    ///   - history: The revisions.
    ///   - handedOver: The numbers of revisions that were handed over.
    ///   - newest: How many of the newest stay.
    init(_ history: History, handedOver: Set<Int>, newest: Int = ThinningPlan.newest) {
        var days: Set<Substring> = []
        var removed: [RevisionHead] = []
        for (place, head) in history.recorded.enumerated() where place >= newest {
            let isLastOfDay = days.insert(head.header.change.at.prefix(10)).inserted
            let isKept =
                isLastOfDay || head == history.current || handedOver.contains(head.number)
                || !history.names(of: head).isEmpty
            if !isKept { removed.append(head) }
        }
        self.removed = removed.reversed()
        kept = history.recorded.count - removed.count
    }
}

extension Store {
    /// Takes away old revisions by the plan, and writes down which.
    ///
    /// Documents below `received/` are never taken away: a revision that stays may refer to them.
    /// - Throws: `Trouble` of kind `unreadable` where the chain is broken, `busy`, `cannotWrite`.
    public func thin(at moment: String, saving: Bool) throws(Trouble) -> ThinningPlan {
        let lock = try lock(saving: saving)
        defer { lock.release() }
        if saving {
            _ = try adopt()
            try record()
        }
        guard try chainFaults().isEmpty else { throw HistoryTrouble.brokenChain }
        let history = try history()
        let plan = ThinningPlan(history, handedOver: try handedOver(id: history.current.header.id))
        guard saving else { return plan }
        var register = history.register
        let before = register
        for head in plan.removed {
            let digest = Digest.of(try bytes(of: head).bytes)
            // A run that was killed may have written it down without taking the file away.
            guard !register.thinned.contains(where: { $0.digest == digest }) else { continue }
            register.thinned.append(
                ThinnedRevision(
                    revision: head.number, digest: digest, parents: head.header.parents, at: moment))
        }
        // Written down first: a file that is still there harms nobody, one that is gone without a word breaks the chain.
        if register != before { try register.write(self) }
        for head in plan.removed {
            SystemCalls.remove("\(revisionsFolder)/\(RevisionFile(number: head.number, digest: head.start).name)")
        }
        return plan
    }

    /// The numbers of the revisions that lie sealed below `handover/`.
    private func handedOver(id: String) throws(Trouble) -> Set<Int> {
        let place = "\(folder)/handover"
        guard Disk.isFolder(place) else { return [] }
        var numbers: Set<Int> = []
        for name in try Disk.names(in: place) where name.hasSuffix(".json") {
            guard let beginning = try? Disk.beginning(of: "\(place)/\(name)", upTo: 4096),
                let head = try? JSONReader.head(beginning, keys: ["id", "revision"]), head["id"] == .string(id),
                case .number(let digits)? = head["revision"], let number = Int(digits)
            else { continue }
            numbers.insert(number)
        }
        return numbers
    }
}
