import Formats
public import Model
internal import Synchronization

/// The texts of a file that people wrote, apart from those the program makes and reads itself; which is which, the
/// fields of the model tell.
enum FreeText {
    /// A text of a file.
    struct Found {
        let text: String
        let writing: Writing
        /// The item it belongs to.
        let item: ItemID?
    }

    /// What a text is replaced by; `nil` leaves it.
    typealias Change = (_ text: String, _ item: ItemID?) -> String?

    /// A file's tree with its free texts changed.
    static func changed(_ tree: JSON, _ change: Change) -> JSON {
        changed(tree, kind(of: tree), key: nil, item: nil) { text, writing, item in
            writing == .mark ? nil : change(text, item)
        }
    }

    /// Every free text of a file, with the item it belongs to.
    static func all(in tree: JSON) -> [Found] { all(in: tree, kind(of: tree)) }

    /// Every free text of the body of a document.
    static func all(inBody tree: JSON, of schema: Schema) -> [Found] {
        all(in: tree, FileTypes.of(schema).textKinds["body"])
    }

    private static func all(in tree: JSON, _ kind: FieldKind?) -> [Found] {
        var all: [Found] = []
        gather(tree, kind, key: nil, item: nil, &all)
        return all
    }

    /// As `changed` finds them, and in its order, but with nothing made anew.
    private static func gather(
        _ json: JSON, _ kind: FieldKind?, key: String?, item: ItemID?, _ all: inout [Found]
    ) {
        switch json {
        case .string(let text):
            guard let writing = writing(kind, key), writing != .mark else { return }
            all.append(Found(text: text, writing: writing, item: item))
        case .array(let elements):
            var element: FieldKind?
            if case .list(let known)? = kind { element = known }
            for part in elements { gather(part, element, key: key, item: item, &all) }
        case .object(let object):
            var item = item
            if case .string(let id)? = object["id"] { item = ItemID(id) ?? item }
            let kinds = kind?.members(of: json)
            for member in object.members {
                gather(member.value, kinds?[member.key], key: member.key, item: item, &all)
            }
        default: return
        }
    }

    /// What a file is, by what it says of itself; `nil` for one that is not ours.
    private static func kind(of tree: JSON) -> FieldKind? {
        guard case .object(let object) = tree, case .string(let word)? = object["schema"] else { return nil }
        return Schema(rawValue: word).map { .parts(FileTypes.of($0)) }
    }

    private typealias Visit = (_ text: String, _ writing: Writing, _ item: ItemID?) -> String?

    private static func changed(
        _ json: JSON, _ kind: FieldKind?, key: String?, item: ItemID?, _ visit: Visit
    ) -> JSON {
        switch json {
        case .string(let text):
            guard let writing = writing(kind, key) else { return json }
            return visit(text, writing, item).map(JSON.string) ?? json
        case .array(let elements):
            var element: FieldKind?
            if case .list(let known)? = kind { element = known }
            return .array(elements.map { changed($0, element, key: key, item: item, visit) })
        case .object(let object):
            var item = item
            if case .string(let id)? = object["id"] { item = ItemID(id) ?? item }
            let kinds = kind?.members(of: json)
            return .object(
                JSONObject(
                    object.members.map { member in
                        let known = kinds?[member.key]
                        return .init(member.key, changed(member.value, known, key: member.key, item: item, visit))
                    }))
        default: return json
        }
    }

    /// Who wrote a text; `nil` for a word of a closed set or a value of one spelling.
    private static func writing(_ kind: FieldKind?, _ key: String?) -> Writing? {
        switch kind {
        case .text(let writing)?: writing
        case .choice?, .day?, .item?, .number?, .ordinal?: nil
        case .truth?, .parts?, .list?, nil: key.flatMap { byKey[$0] } ?? .words
        }
    }

    /// Who writes the texts of a key in a file of a kind that is not known: a mark anywhere is left alone everywhere.
    private static let byKey: [String: Writing] = {
        var known: [String: Writing] = [:]
        var seen: Set<ObjectIdentifier> = []
        func visit(_ type: any Fielded.Type) {
            guard seen.insert(ObjectIdentifier(type)).inserted else { return }
            for outline in type.outlines {
                switch outline.kind.element {
                case .text(.mark): known[outline.key] = .mark
                case .text(let writing):
                    if known[outline.key] == nil { known[outline.key] = writing }
                    if writing == .words, known[outline.key] != .mark { known[outline.key] = .words }
                case .parts(let part): visit(part)
                case .number, .ordinal, .truth, .day, .choice, .item, .list: break
                }
            }
        }
        for type in FileTypes.all { visit(type) }
        return known
    }()

    /// A tree with every string that is one of some digests replaced.
    static func changed(_ json: JSON, digests: [String: String]) -> JSON {
        switch json {
        case .string(let text): digests[text].map(JSON.string) ?? json
        case .array(let elements): .array(elements.map { changed($0, digests: digests) })
        case .object(let object):
            .object(JSONObject(object.members.map { .init($0.key, changed($0.value, digests: digests)) }))
        default: json
        }
    }
}

extension FieldKind {
    /// What the members of a value hold, where it has members; a workspace refers to the documents it has received.
    fileprivate func members(of json: JSON) -> [String: FieldKind]? {
        guard case .parts(let type) = self else { return nil }
        return ReceivedFiles.parts(of: json) == nil ? type.textKinds : ReceivedReference.textKinds
    }
}

/// What the members of types hold, by their keys: every type's fields are told once in a run.
private let toldKinds = Mutex<[ObjectIdentifier: [String: FieldKind]]>([:])

extension Fielded {
    fileprivate static var textKinds: [String: FieldKind] {
        toldKinds.withLock { told in
            if let known = told[ObjectIdentifier(Self.self)] { return known }
            let kinds = Dictionary(outlines.map { ($0.key, $0.kind) }) { first, _ in first }
            told[ObjectIdentifier(Self.self)] = kinds
            return kinds
        }
    }
}

/// What is to be taken out, and how it is found.
public struct Redacted: Sendable {
    /// The text in some writings of it, or all free texts of an item.
    public enum Target: Sendable {
        /// Texts, wherever they stand.
        case texts([String])
        /// The texts of an item, in every revision.
        case item(ItemID)

        /// One text, wherever it stands.
        public static func text(_ text: String) -> Target { .texts([text]) }
    }

    let target: Target
    /// What is looked for outside the item's own place.
    let texts: [String]
    /// What stands there afterwards.
    let word: String

    /// A text with what is to go replaced; `nil` where there is nothing of it.
    func replaced(_ text: String, item: ItemID?) -> String? {
        switch target {
        case .item(let id): item == id && text != word && !text.isEmpty ? word : nil
        case .texts:
            texts.contains(where: text.mentions)
                ? texts.reduce(text) { $0.exchanging($1, with: word) } : nil
        }
    }
}
