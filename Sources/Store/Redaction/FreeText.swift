import Formats
public import Model

/// The texts of a file that people wrote, apart from those the program makes and reads itself.
enum FreeText {
    /// Members whose text is the program's own: changing one would break what refers to it.
    private static let own: Set<String> = [
        "schema", "version", "id", "parents", "at", "command", "restored", "digest", "seal", "workspace",
        "recipient",
        "program",
        "format", "county", "complete", "old", "new", "code",
    ]

    /// The shapes are the same for every revision of a file.
    private static let shapes = Dictionary(
        uniqueKeysWithValues: Schema.allCases.compactMap { schema in
            (try? FileShape.of(schema)).map { (schema, $0) }
        })

    /// What a text is replaced by; `nil` leaves it.
    typealias Change = (_ text: String, _ item: ItemID?) -> String?

    /// A file's tree with its free texts changed; one whose shape is not known has them everywhere but in `own`.
    static func changed(_ tree: JSON, _ change: Change) -> JSON {
        var shape: Shape?
        if case .object(let object) = tree, case .string(let word)? = object["schema"] {
            shape = Schema(rawValue: word).flatMap { shapes[$0] }
        }
        return changed(tree, shape, item: nil, change)
    }

    private static func changed(_ json: JSON, _ shape: Shape?, item: ItemID?, _ change: Change) -> JSON {
        switch (json, shape) {
        case (.string, .choice), (.string, .spelled), (.string, .fixed): return json
        case (.string(let text), _): return change(text, item).map(JSON.string) ?? json
        case (.array(let elements), _):
            var element: Shape?
            if case .list(let known) = shape { element = known }
            return .array(elements.map { changed($0, element, item: item, change) })
        case (.object(let object), _): return .object(changed(object, shape, item: item, change))
        default: return json
        }
    }

    private static func changed(
        _ object: JSONObject, _ shape: Shape?, item: ItemID?, _ change: Change
    ) -> JSONObject {
        var item = item
        if case .string(let id)? = object["id"] { item = ItemID(id) ?? item }
        // A reference to a document under received/ names a file and its seal, and nothing else.
        guard object["file"] == nil || object["seal"] == nil else { return object }
        return JSONObject(
            object.members.map { member in
                guard !own.contains(member.key) else { return member }
                var known: Shape?
                switch shape {
                case .object(let object): known = object[member.key]
                case .dictionary(let value): known = value
                default: break
                }
                return .init(member.key, changed(member.value, known, item: item, change))
            })
    }

    /// Every free text of a file, with the item it belongs to; words of closed sets are among them.
    static func all(in tree: JSON, leavingOut keys: Set<String> = []) -> [(text: String, item: ItemID?)] {
        var all: [(String, ItemID?)] = []
        collect(tree, item: nil, leavingOut: own.union(keys), into: &all)
        return all
    }

    private static func collect(
        _ json: JSON, item: ItemID?, leavingOut keys: Set<String>, into all: inout [(String, ItemID?)]
    ) {
        switch json {
        case .string(let text): all.append((text, item))
        case .array(let elements):
            for element in elements { collect(element, item: item, leavingOut: keys, into: &all) }
        case .object(let object):
            var item = item
            if case .string(let id)? = object["id"] { item = ItemID(id) ?? item }
            guard object["file"] == nil || object["seal"] == nil else { return }
            for member in object.members where !keys.contains(member.key) {
                collect(member.value, item: item, leavingOut: keys, into: &all)
            }
        default: break
        }
    }

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

/// What is to be taken out, and how it is found.
public struct Redacted: Sendable {
    /// The text, or all free texts of an item.
    public enum Target: Sendable {
        /// A text, wherever it stands.
        case text(String)
        /// The texts of an item, in every revision.
        case item(ItemID)
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
        case .text(let wanted): text.mentions(wanted) ? text.exchanging(wanted, with: word) : nil
        }
    }
}
