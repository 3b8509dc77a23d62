public import Formats
public import Model

/// How a workspace's file refers to a document under `received/`.
struct ReceivedReference: Sendable, Hashable, Codable {
    /// The file's name.
    let file: String
    /// The document's seal.
    let seal: String
}

/// The shape of each kind of file, as the types that read it tell.
enum FileShape {
    /// The shape of a kind of file.
    ///
    /// - Throws: What a type's own `init(from:)` throws, which a test holds against every kind.
    static func of(_ schema: Schema) throws -> Shape {
        let type = FileTypes.of(schema)
        let whole = try schema.handover == nil ? shape(of: type) : workspace(type)
        return whole.changing(["schema"]) { _ in .fixed(.text(schema.rawValue)) }
            .changing(["version"]) { _ in .fixed(.number(Schema.newestVersion)) }
    }

    private static func shape(of type: any Fielded.Type) throws -> Shape { try ShapeRecorder.shape(of: type) }

    /// In a workspace's own file, documents from below are references.
    private static func workspace(_ type: any Fielded.Type) throws -> Shape {
        let reference = try ShapeRecorder.shape(of: ReceivedReference.self)
        return ReceivedFiles.keys.reduce(try shape(of: type)) { shape, key in
            shape.changing(["body", key]) { _ in .list(reference) }
        }
    }
}

/// JSON Schema (2020-12) of each kind of file.
public enum FileSchema {
    /// The schema of a kind of file, derived from the types that read it; each member is titled in one language.
    ///
    /// - Throws: What a type's own `init(from:)` throws.
    public static func json(of schema: Schema, _ language: Language) throws -> JSON {
        var definitions: [String: JSON] = [:]
        guard case .object(let object) = try FileShape.of(schema) else { return .object(JSONObject()) }
        var json = members(of: object, language, &definitions)
        json["$schema"] = .string("https://json-schema.org/draft/2020-12/schema")
        json["title"] = .string(schema.rawValue)
        if !definitions.isEmpty {
            json["$defs"] = .object(JSONObject(definitions.map { .init($0.key, $0.value) }))
        }
        return .object(json)
    }

    /// The order a schema is written in.
    public static let order = [
        "$schema", "title", "type", "minimum", "maximum", "properties", "required", "additionalProperties",
        "$defs",
    ]

    private static func json(_ shape: Shape, _ language: Language, _ definitions: inout [String: JSON]) -> JSON {
        switch shape {
        case .text: object([("type", .string("string"))])
        case .choice(let words): object([("enum", .array(words.map(JSON.string)))])
        case .spelled(let pattern): object([("type", .string("string")), ("pattern", .string(pattern))])
        case .integer(let bounds):
            object(
                [("type", .string("integer"))]
                    + (bounds.map { range in
                        [
                            ("minimum", .number(String(range.lowerBound))),
                            ("maximum", .number(String(range.upperBound))),
                        ]
                    } ?? []))
        case .number: object([("type", .string("number"))])
        case .truth: object([("type", .string("boolean"))])
        case .list(let element):
            object([("type", .string("array")), ("items", json(element, language, &definitions))])
        case .dictionary(let value):
            object([("type", .string("object")), ("additionalProperties", json(value, language, &definitions))])
        case .fixed(.text(let word)): object([("const", .string(word))])
        case .fixed(.number(let number)): object([("const", .number(String(number)))])
        case .object(let shape): reference(to: shape, language, &definitions)
        }
    }

    /// An object is told once, under the name of its type.
    private static func reference(
        to shape: ObjectShape, _ language: Language, _ definitions: inout [String: JSON]
    ) -> JSON {
        let name = shape.name.exchanging("<", with: "-").exchanging(">", with: "")
        if definitions[name] == nil {
            definitions[name] = .null
            definitions[name] = .object(members(of: shape, language, &definitions))
        }
        return object([("$ref", .string("#/$defs/\(name)"))])
    }

    private static func members(
        of shape: ObjectShape, _ language: Language, _ definitions: inout [String: JSON]
    ) -> JSONObject {
        var properties = JSONObject()
        for member in shape.members {
            var json = json(member.shape, language, &definitions)
            if let name = member.outline?.name, case .object(var members) = json {
                members["title"] = .string(name[language])
                json = .object(members)
            }
            properties[member.key] = json
        }
        let required = shape.members.filter(\.isRequired).map { JSON.string($0.key) }
        return JSONObject([
            .init("type", .string("object")), .init("properties", .object(properties)),
            .init("required", .array(required)), .init("additionalProperties", .bool(false)),
        ])
    }

    private static func object(_ members: [(String, JSON)]) -> JSON {
        .object(JSONObject(members.map { .init($0.0, $0.1) }))
    }
}
