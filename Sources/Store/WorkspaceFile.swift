import Formats
public import Model

/// A workspace of any level, as it stands behind Store's door.
public enum Workspace: Sendable {
    /// A unit's.
    case unit(Opened<UnitAnalysis>)
    /// An owner's.
    case owner(Opened<OwnerOverview>)
    /// A region's.
    case region(Opened<RegionPlan>)

    /// Its header.
    public var header: Header {
        switch self {
        case .unit(let opened): opened.header
        case .owner(let opened): opened.header
        case .region(let opened): opened.header
        }
    }

    /// Who it is about.
    public var profile: Profile {
        switch self {
        case .unit(let opened): opened.body.profile
        case .owner(let opened): opened.body.profile
        case .region(let opened): opened.body.profile
        }
    }

    /// The workspace without what may not leave it.
    public var forOthers: Workspace {
        switch self {
        case .unit(let opened): .unit(opened.forOthers)
        case .owner(let opened): .owner(opened.forOthers)
        case .region(let opened): .region(opened.forOthers)
        }
    }

    /// What lies on its desk.
    public var desk: Desk {
        switch self {
        case .unit(let opened): opened.desk
        case .owner(let opened): opened.desk
        case .region(let opened): opened.desk
        }
    }
}

/// The form a workspace has in its file: the header's members first, then body and desk.
struct WorkspaceFile<Body: Level>: Sendable, Hashable, Codable {
    var opened: Opened<Body>

    private enum Key: String, CodingKey { case body, desk }

    init(_ opened: Opened<Body>) { self.opened = opened }

    init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: Key.self)
        opened = Opened(
            header: try Header(from: decoder), body: try container.decode(Body.self, forKey: .body),
            desk: try container.decode(Desk.self, forKey: .desk))
    }

    func encode(to encoder: any Encoder) throws {
        try opened.header.encode(to: encoder)
        var container = encoder.container(keyedBy: Key.self)
        try container.encode(opened.body, forKey: .body)
        try container.encode(opened.desk, forKey: .desk)
    }
}

/// Reads and writes the tree of a file of ours: the header is looked at before anything else.
enum FileTree {
    /// The tree of a file, whose schema must be among those wanted and whose version must not be newer than ours.
    ///
    /// A workspace with a national identity number in it is refused, unless it is read `screened: false`.
    static func read(
        _ bytes: [UInt8], file: String, wanted: [Schema], screened: Bool = true
    ) throws(Trouble) -> (JSON, Schema) {
        let (text, schema) = try text(bytes, file: file, wanted: wanted, screened: screened)
        return (text.tree, schema)
    }

    /// The same, without a tree being made of it.
    static func text(
        _ bytes: [UInt8], file: String, wanted: [Schema], screened: Bool = true
    ) throws(Trouble) -> (JSONText, Schema) {
        let text: JSONText
        let origin = FileOrigin(bytes, wanted: wanted)
        do {
            text = try JSONText(bytes)
        } catch {
            throw JSONTrouble.of(error, in: file, from: origin)
        }
        return (text, try check(text, file: file, wanted: wanted, screened: screened, from: origin))
    }

    /// Looks at the header of a text that was read; gives what it says it is.
    @discardableResult static func check(
        _ text: JSONText, file: String, wanted: [Schema], screened: Bool = true,
        from origin: @autoclosure () -> FileOrigin
    ) throws(Trouble) -> Schema {
        var found: String?
        if case .string(let written)? = text["schema"] { found = written }
        guard let schema = found.flatMap(Schema.init(rawValue:)), wanted.contains(schema) else {
            throw StoreTrouble.foreign(file, found, wanted: wanted)
        }
        if case .number(let digits)? = text["version"], let version = Int(digits), version > Schema.newestVersion {
            throw StoreTrouble.newer(file, has: version)
        }
        if let fault = fault(in: text) { throw JSONTrouble.of(fault, in: file, from: origin()) }
        if screened, schema.handover != nil, IdentityScreen.holds(text) {
            throw RedactionTrouble.identityNumber(file)
        }
        return schema
    }

    /// What is wrong with the header's own values: counts begin at 1, and an id becomes part of files' names.
    private static func fault(in text: JSONText) -> JSONShapeFault? {
        for key in ["version", "revision"] {
            guard case .number(let digits)? = text[key] else { continue }
            guard let number = Int(digits), number > 0, Bounds.Ordinal.range.contains(number) else {
                return JSONShapeFault(path: key, reason: .badValue(digits))
            }
        }
        guard case .string(let id)? = text["id"] else { return nil }
        let isPlain = id.utf8.allSatisfy { byte in
            (48...57).contains(byte) || (65...90).contains(byte) || (97...122).contains(byte) || byte == 45
        }
        return isPlain && !id.isEmpty ? nil : JSONShapeFault(path: "id", reason: .badValue(id))
    }

    static func decode<Value: Decodable>(
        _ type: Value.Type, _ tree: JSON, file: String, from origin: FileOrigin = .own,
        information: [CodingUserInfoKey: any Sendable] = [:]
    ) throws(Trouble) -> Value {
        do {
            return try JSONTree.decode(type, from: tree, information: information)
        } catch {
            throw JSONTrouble.of(error, in: file, from: origin)
        }
    }

    /// A value of a text that was read, straight from it.
    static func decode<Value: Decodable>(
        _ type: Value.Type, _ text: JSONText, file: String, from origin: FileOrigin = .own
    ) throws(Trouble) -> Value {
        do {
            return try text.decode(type)
        } catch {
            throw JSONTrouble.of(error, in: file, from: origin)
        }
    }

    /// The tree of a value; documents from below are only what they are known by.
    static func encode<Value: Encodable>(_ value: Value, file: String) throws(Trouble) -> JSON {
        let information = CodingUserInfoKey.onlyKnownBy.map { [$0: true] } ?? [:]
        do {
            return try JSONTree.encode(value, information: information)
        } catch {
            throw JSONTrouble.of(error, in: file)
        }
    }
}
