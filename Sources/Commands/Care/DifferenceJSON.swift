import Formats
import Store

/// A difference as JSON.
enum DifferenceJSON {
    static func of(_ difference: Difference) -> JSON { .array(difference.entries.map(of)) }

    private static func of(_ entry: Difference.Entry) -> JSON {
        switch entry {
        case .document(let old, let new):
            object([("change", .string("document")), ("from", old.map(of)), ("to", new.map(of))])
        case .added(let id, let item):
            object([("change", .string("added")), ("item", .string(id.code)), ("to", item)])
        case .removed(let id, let item):
            object([("change", .string("removed")), ("item", .string(id.code)), ("from", item)])
        case .changed(let id, let fields):
            object([
                ("change", .string("changed")), ("item", .string(id.code)),
                ("fields", .array(fields.map { of($0) })),
            ])
        case .field(let field): of(field, change: "changed")
        }
    }

    private static func of(_ field: Difference.Field, change: String? = nil) -> JSON {
        object([
            ("change", change.map { .string($0) }), ("field", .string(field.path)), ("from", field.old ?? .null),
            ("to", field.new ?? .null),
        ])
    }

    private static func of(_ head: Difference.DocumentHead) -> JSON {
        object([
            ("id", .string(head.id)), ("name", .string(head.name)), ("revision", .number(String(head.revision))),
            ("seal", .string(head.seal)),
        ])
    }

    private static func object(_ members: [(String, JSON?)]) -> JSON {
        .object(JSONObject(members.compactMap { key, value in value.map { JSONObject.Member(key, $0) } }))
    }
}
