/// What an item of a document says, as far as a decision on it rests on it.
public struct Meaning: Sendable, Hashable {
    /// The item.
    public let item: ItemID
    /// The words a decision is about, in a fixed order: other words, another decision.
    public let words: [String]
    /// Whether a measure can still come of it.
    public let isOpen: Bool

    init(_ item: some Item, _ words: [String], isOpen: Bool = true) {
        self.item = item.id.item
        self.words = words
        self.isOpen = isOpen
    }

    /// The words in one text, each with its length before it, so that no two lists give the same text.
    public var told: String { words.map { "\($0.utf8.count):\($0)" }.joined(separator: "\n") }
}

/// What each item that others decide on says, as digests: learnt when a document is opened, and no part of what it is.
///
/// Model knows no digests: Store hands in how one is made.
public struct Learnt: Sendable, Hashable {
    private var digests: Later<[ItemID: String]>?
    /// What those who handed over are called among each other; `nil` where nobody has looked.
    var names: Later<UnitNames>?
    /// What the needs of a unit say that a measure can meet; `nil` where nobody has looked.
    var needs: Later<[ReceivedNeed.Said]>?
    /// What overviews of many units ask of one besides its gist; `nil` where nobody has looked.
    var brief: Later<UnitBrief>?
    /// Whether all was learnt that there is to learn of what lies there now.
    var isWhole = false

    /// Nothing yet.
    init() {}

    /// Notes that the document says something else now, and that all is to be learnt again.
    mutating func forgetBody() {
        needs = nil
        brief = nil
        isWhole = false
    }

    /// What some items say.
    public init(_ meanings: [Meaning], _ digest: @escaping @Sendable (String) -> String) {
        self.init(of: { meanings }, digest)
    }

    /// The same, found out when the first is asked for.
    init(of meanings: @escaping @Sendable () -> [Meaning], _ digest: @escaping @Sendable (String) -> String) {
        digests = Later { Dictionary(meanings().map { ($0.item, digest($0.told)) }) { first, _ in first } }
        isWhole = true
    }

    /// The digest of what an item says; `nil` where there is no such item, or nothing has been learnt.
    public subscript(item: ItemID) -> String? { digests?.value[item] }

    /// Always: two documents are the same whether or not somebody has read them.
    public static func == (left: Learnt, right: Learnt) -> Bool { true }

    /// Takes in nothing, as `==` compares nothing.
    public func hash(into hasher: inout Hasher) {}
}

extension Sealed {
    /// What whoever handed it over is called where it lies: told apart from others of the same name, once that is learnt.
    public var called: String { said.names?.value[workspace: id] ?? name }

    /// A reference to an item as it stands here.
    public func reference(to item: ItemID) -> Reference {
        Reference(workspace: id, revision: revision, item: item, said: said[item])
    }

    /// What an item that others decide on says here; `nil` where there is no such item.
    func meaning(of item: ItemID) -> Meaning? {
        Body.meanings(of: gist).first { $0.item == item }
    }
}

extension Array {
    /// A reference with the digest of what it points at: its own, or that of the document where it remembers none.
    public func remembered<Body>(_ reference: Reference) -> Reference where Element == Sealed<Body>, Body: Level {
        Reference(
            workspace: reference.workspace, revision: reference.revision, item: reference.item,
            said: reference.said ?? document(of: reference)?.said[reference.item])
    }
}

extension UnitAnalysis {
    /// The needs: what must be learnt, by whom, and how it is best met.
    public static func meanings(of gist: UnitGist) -> [Meaning] {
        let isCovered = gist.profile.kinds.isEmpty || gist.profile.kinds.contains(where: \.isCovered)
        return gist.needs.map { need in
            Meaning(
                need, [need.ability, need.who ?? "", need.form?.rawValue ?? ""],
                isOpen: isCovered && need.becomesMeasure)
        }
    }

    /// A need, who has it, and how it is best met.
    public func shown(_ item: ItemID) -> [Text] {
        guard let need = ID<Need>(item).flatMap({ needs[$0] }) else { return [] }
        return [Text(alike: need.ability)]
            + [need.who.map { Text(alike: $0) }, need.form?.label].compactMap(\.self)
    }
}

extension OwnerOverview {
    /// The priorities: what is prioritised, and the needs each rests on as they were when it was decided.
    public static func meanings(of gist: OwnerOverview) -> [Meaning] {
        gist.priorities.map { priority in
            let needs = priority.needs.map { need in
                let said = gist.received.remembered(need).said ?? String(need.revision)
                return "\(need.workspace) \(need.item.code) \(said)"
            }
            return Meaning(priority, [priority.statement] + needs.sorted())
        }
    }

    /// A priority and the needs it rests on, each with whose it is, as they were when it was decided.
    public func shown(_ item: ItemID) -> [Text] {
        guard let priority = ID<Priority>(item).flatMap({ priorities[$0] }) else { return [] }
        let needs = needs(behind: priority).map { based in
            Text.joined([Text(alike: based.unit)] + received.shown(based.reference), by: " · ")
        }
        return [Text(alike: priority.statement)] + needs
    }

    /// Learns what the needs of the units' assessments say.
    public mutating func learn(_ digest: @escaping @Sendable (String) -> String) {
        for place in received.indices { received[place].learn(digest) }
        let overview = self
        received.learn(Later { overview.unitNames })
    }
}

extension RegionPlan {
    /// Learns what the owners' priorities and the needs below them say.
    public mutating func learn(_ digest: @escaping @Sendable (String) -> String) {
        for place in received.indices { received[place].learn(digest) }
        for place in units.indices { units[place].learn(digest) }
        let plan = self
        let names = Later { plan.unitNames }
        units.learn(names)
        for place in received.indices { received[place].body.received.learn(names) }
    }
}

extension [Sealed<UnitAnalysis>] {
    /// Learns what each unit is called among the others.
    fileprivate mutating func learn(_ names: Later<UnitNames>) {
        for place in indices { self[place].learn(names: names) }
    }

    fileprivate func shown(_ reference: Reference) -> [Text] {
        document(of: reference)?.body.shown(reference.item) ?? []
    }
}

extension Text {
    fileprivate static func joined(_ texts: [Text], by separator: String) -> Text {
        Text(
            nb: texts.map(\.nb).joined(separator: separator), nn: texts.map(\.nn).joined(separator: separator),
            en: texts.map(\.en).joined(separator: separator))
    }
}
