public import Formats
public import Model

/// What differs between two states of a workspace, item by item; the header, which every change changes, is left out.
public struct Difference: Sendable, Hashable {
    /// The differences: documents from below first, items in the order of the chain, then single answers.
    public let entries: [Entry]

    /// One difference.
    public enum Entry: Sendable, Hashable {
        /// A document from below was brought in, taken out, or exchanged for another revision of the same workspace.
        case document(old: DocumentHead?, new: DocumentHead?)
        /// An item is only in the newer state.
        case added(ItemID, JSON)
        /// An item is only in the older state.
        case removed(ItemID, JSON)
        /// An item is in both and says something else.
        case changed(ItemID, [Field])
        /// Something that belongs to no item.
        case field(Field)
    }

    /// One member that differs.
    public struct Field: Sendable, Hashable {
        /// Its path in the item or in the body: `sign`, `ownAction.words`, `desk.county`.
        public let path: String
        /// What it was; `nil` where there was nothing.
        public let old: JSON?
        /// What it is; `nil` where there is nothing.
        public let new: JSON?
    }

    /// A document from below, by its first members.
    public struct DocumentHead: Sendable, Hashable {
        /// The workspace it came from.
        public let id: String
        /// Who handed it over.
        public let name: String
        /// Which revision.
        public let revision: Int
        /// Its seal.
        public let seal: String
    }

    /// How many things differ: an item that came or went counts as one, of a changed one each member.
    public var answers: Int {
        entries.reduce(0) { count, entry in
            if case .changed(_, let fields) = entry { count + fields.count } else { count + 1 }
        }
    }

    /// Whether more than one answer differs: of an item that came or went, its words and each answer about it; of a
    /// changed one each member.
    public var isMoreThanOneAnswer: Bool {
        entries.reduce(0) { count, entry in
            switch entry {
            case .changed(_, let fields): count + fields.count
            case .added(let id, let item), .removed(let id, let item): count + Difference.answers(of: id, item)
            case .document, .field: count + 1
            }
        } > 1
    }

    /// How many answers an item holds; a row that is written as one is one.
    private static func answers(of id: ItemID, _ item: JSON) -> Int {
        let answered: Set<ItemKind> = [.goal, .finding, .candidate, .factor, .need, .priority, .measure]
        guard answered.contains(id.kind), case .object(let object) = item else { return 1 }
        return object.members.count { member in !comeWithTheWords.contains(member.key) && !isNothing(member.value)
        }
    }

    /// What an item has from the moment its words are written.
    private static let comeWithTheWords: Set = ["id", "candidate", "perspective", "effect"]

    private static func isNothing(_ json: JSON) -> Bool {
        if case .array(let elements) = json { return elements.isEmpty }
        return json == .null
    }

    /// The items that differ, in the order of the chain.
    public var items: [ItemID] {
        entries.compactMap { entry in
            switch entry {
            case .added(let id, _), .removed(let id, _), .changed(let id, _): id
            case .document, .field: nil
            }
        }
    }

    /// Compares two trees that hold a body and a desk.
    init(_ old: JSON, _ new: JSON) {
        var documents: [Entry] = []
        var items: [(ItemID, Entry)] = []
        var fields: [Field] = []
        let (oldBody, newBody) = (Difference.object(old, "body"), Difference.object(new, "body"))
        for key in Difference.keys(oldBody, newBody) where key != "numbering" {
            let (before, after) = (oldBody[key], newBody[key])
            guard before != after else { continue }
            if ReceivedFiles.keys.contains(key) {
                documents += Difference.documents(before, after)
            } else if let (before, after) = Difference.items(before, after) {
                items += Difference.items(from: before, to: after)
            } else {
                fields += Difference.fields(key, before, after)
            }
        }
        fields += Difference.fields(
            "desk", .object(Difference.object(old, "desk").withoutCounts),
            .object(Difference.object(new, "desk").withoutCounts))
        entries = documents + items.sorted { $0.0 < $1.0 }.map(\.1) + fields.map(Entry.field)
    }

    private static func object(_ tree: JSON, _ key: String) -> JSONObject {
        guard case .object(let object) = tree, case .object(let part)? = object[key] else { return JSONObject() }
        return part
    }

    private static func keys(_ old: JSONObject, _ new: JSONObject) -> [String] {
        old.members.map(\.key) + new.members.map(\.key).filter { old[$0] == nil }
    }

    /// The members that differ, objects by their own members, everything else as a whole.
    private static func fields(_ path: String, _ old: JSON?, _ new: JSON?) -> [Field] {
        let (old, new) = (old == .null ? nil : old, new == .null ? nil : new)
        guard old != new else { return [] }
        switch (old, new) {
        case (.object(let old)?, .object(let new)?):
            return keys(old, new).flatMap { fields("\(path).\($0)", old[$0], new[$0]) }
        case (.object(let old)?, nil):
            return keys(old, JSONObject()).flatMap { fields("\(path).\($0)", old[$0], nil) }
        case (nil, .object(let new)?):
            return keys(new, JSONObject()).flatMap { fields("\(path).\($0)", nil, new[$0]) }
        default: return [Field(path: path, old: old, new: new)]
        }
    }
}

extension JSONObject {
    /// A desk without what the votes came to: while a meeting is held, nothing that is told may steer those who are left,
    /// and afterwards the vote itself tells it.
    fileprivate var withoutCounts: JSONObject {
        guard case .array(let votes)? = self["votes"] else { return self }
        let told = votes.map { vote -> JSON in
            guard case .object(let vote) = vote, case .array(let piles)? = vote["piles"] else { return vote }
            let groups = piles.map { pile -> JSON in
                guard case .object(let pile) = pile else { return .null }
                return pile["group"] ?? .null
            }
            return .object(
                JSONObject(vote.members.map { $0.key == "piles" ? .init("piles", .array(groups)) : $0 }))
        }
        return JSONObject(members.map { $0.key == "votes" ? .init("votes", .array(told)) : $0 })
    }
}

// Items, by their ids.
extension Difference {
    /// Two lists as items with their ids, if that is what both are; an empty or missing list is a list of any kind.
    private static func items(_ old: JSON?, _ new: JSON?) -> ([(ItemID, JSON)], [(ItemID, JSON)])? {
        func identified(_ list: JSON?) -> [(ItemID, JSON)]? {
            guard let list else { return [] }
            guard case .array(let elements) = list else { return nil }
            let pairs = elements.compactMap { element -> (ItemID, JSON)? in
                guard case .object(let object) = element, case .string(let code)? = object["id"] else {
                    return nil
                }
                return ItemID(code).map { ($0, element) }
            }
            return pairs.count == elements.count ? pairs : nil
        }
        guard let old = identified(old), let new = identified(new), !old.isEmpty || !new.isEmpty else {
            return nil
        }
        return (old, new)
    }

    private static func items(from old: [(ItemID, JSON)], to new: [(ItemID, JSON)]) -> [(ItemID, Entry)] {
        let before = Dictionary(old) { first, _ in first }
        let after = Dictionary(new) { first, _ in first }
        let gone = old.filter { after[$0.0] == nil }.map { ($0.0, Entry.removed($0.0, $0.1)) }
        let rest = new.compactMap { id, item -> (ItemID, Entry)? in
            guard let earlier = before[id] else { return (id, .added(id, item)) }
            guard case .object(let old) = earlier, case .object(let new) = item else { return nil }
            let changed = keys(old, new).filter { $0 != "id" }.flatMap { fields($0, old[$0], new[$0]) }
            return changed.isEmpty ? nil : (id, .changed(id, changed))
        }
        return gone + rest
    }
}

// Documents from below, which are never looked into: a seal says whether they are the same.
extension Difference {
    private static func documents(_ old: JSON?, _ new: JSON?) -> [Entry] {
        let (before, after) = (heads(old), heads(new))
        var gone = before.filter { !after.contains($0) }
        var entries: [Entry] = []
        for head in after where !before.contains(head) {
            let place = gone.firstIndex { $0.id == head.id }
            entries.append(.document(old: place.map { gone.remove(at: $0) }, new: head))
        }
        return entries + gone.map { .document(old: $0, new: nil) }
    }

    private static func heads(_ list: JSON?) -> [DocumentHead] {
        guard case .array(let documents)? = list else { return [] }
        return documents.compactMap { document in
            guard case .object(let object) = document, case .string(let id)? = object["id"],
                case .string(let name)? = object["name"], case .number(let digits)? = object["revision"],
                let revision = Int(digits), case .string(let seal)? = object["seal"]
            else { return nil }
            return DocumentHead(id: id, name: name, revision: revision, seal: seal)
        }
    }
}

extension Difference {
    /// What differs between two states of one workspace.
    ///
    /// - Throws: `Trouble` of kind `unreadable` where a state cannot be written as a tree.
    public static func between(_ old: Workspace, _ new: Workspace) throws(Trouble) -> Difference {
        Difference(try old.tree(), try new.tree())
    }

    /// Whether nothing differs.
    public var isEmpty: Bool { entries.isEmpty }
}

extension Workspace {
    /// All of it as a tree.
    fileprivate func tree() throws(Trouble) -> JSON {
        switch self {
        case .unit(let opened): try FileTree.encode(WorkspaceFile(opened), file: Store.fileName)
        case .owner(let opened): try FileTree.encode(WorkspaceFile(opened), file: Store.fileName)
        case .region(let opened): try FileTree.encode(WorkspaceFile(opened), file: Store.fileName)
        }
    }
}
