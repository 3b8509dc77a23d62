/// A member of the model as a value, written down once: its key in a file, its place in the value, what people call it,
/// what it holds, and the questions that ask for it.
///
/// Steps, differences, `show`, rows of documents, redaction, the schema and the rules on what is missing follow from it.
public struct Field<Root: Sendable, Value: FieldValue>: Sendable {
    /// All of it but the place and the type of the value.
    public let outline: FieldOutline
    // To make a place takes longer than all else of a field, and most are never asked for.
    private let place: @Sendable () -> any (WritableKeyPath<Root, Value> & Sendable)
    private let read: (@Sendable (Root) -> Value)?

    /// Makes a field.
    ///
    /// - Parameters:
    ///   - key: The member's key in a file; a test holds it against what the schema recorder sees.
    ///   - path: The member.
    ///   - read: The same for who only reads it, of what every start reads: no place is made for that.
    ///   - kind: What it holds, where the type alone does not tell.
    ///   - orNone: Whether that there is nothing in it is an answer: an empty list, a discussion not held yet.
    ///   - asked: The questions that ask for it, or why none does.
    ///   - name: What people call it, in a few words.
    public init(
        _ key: String,
        _ path: @autoclosure @escaping @Sendable () -> any (WritableKeyPath<Root, Value> & Sendable),
        read: (@Sendable (Root) -> Value)? = nil, kind: FieldKind = Value.fieldKind, orNone: Bool = false,
        asked: Asked, _ name: Text
    ) {
        outline = FieldOutline(key: key, name: name, kind: kind, orNone: orNone, asked: asked)
        place = path
        self.read = read
    }

    /// The place in the value.
    public var path: any (WritableKeyPath<Root, Value> & Sendable) { place() }

    /// The value there.
    public func value(of root: Root) -> Value { read.map { $0(root) } ?? root[keyPath: path] }

    /// What people call it.
    public var name: Text { outline.name }

    /// The question that asks for it first; its own key where none does.
    public var step: String { outline.step }

    /// What stands there.
    public func answer(of root: Root) -> Answer { outline.answer(value(of: root)) }

    /// Whether nothing was said there.
    public func isMissing(in root: Root) -> Bool { outline.isMissing(value(of: root)) }
}

/// A field without the place and the type of its value.
public struct FieldOutline: Sendable {
    /// The key in a file.
    public let key: String
    /// What people call it.
    public let name: Text
    /// What it holds.
    public let kind: FieldKind
    /// Whether that there is nothing in it is an answer: an empty list, a discussion not held yet.
    public let orNone: Bool
    /// The questions that ask for it, or why none does.
    public let asked: Asked

    /// The question that asks for it first; its own key where none does.
    public var step: String { asked.steps.first ?? key }

    /// Whether it holds the program's own marks, which nobody is told and nothing redacts.
    public var isMark: Bool {
        if case .text(.mark) = kind.element { true } else { false }
    }

    func answer(_ value: any FieldValue) -> Answer { isMissing(value) ? .nothing : value.answer(as: kind) }

    func isMissing(_ value: any FieldValue) -> Bool { value.isMissing(orNone: orNone) }
}

/// A field without the type of its value, so that all members of a value stand in one list.
public struct AnyField<Root: Sendable>: Sendable {
    /// All of it but the place.
    public let outline: FieldOutline
    /// What stands there.
    public let value: @Sendable (Root) -> any FieldValue

    /// A field without its type.
    public init<Value>(_ field: Field<Root, Value>) {
        outline = field.outline
        value = { field.value(of: $0) }
    }

    /// A member that is given once and never changed.
    public init<Value: FieldValue>(
        _ key: String, _ path: @autoclosure @escaping @Sendable () -> any (KeyPath<Root, Value> & Sendable),
        kind: FieldKind = Value.fieldKind, asked: Asked, _ name: Text
    ) {
        outline = FieldOutline(key: key, name: name, kind: kind, orNone: false, asked: asked)
        value = { $0[keyPath: path()] }
    }

    /// The same member seen from a value that holds the other.
    public func within<Whole>(
        _ path: @autoclosure @escaping @Sendable () -> any (KeyPath<Whole, Root> & Sendable)
    ) -> AnyField<Whole> {
        AnyField<Whole>(outline: outline) { value($0[keyPath: path()]) }
    }

    private init(outline: FieldOutline, value: @escaping @Sendable (Root) -> any FieldValue) {
        self.outline = outline
        self.value = value
    }

    /// Several fields without their types, in order.
    public static func each<each Value>(_ fields: repeat Field<Root, each Value>) -> [AnyField] {
        var all: [AnyField] = []
        for field in repeat each fields { all.append(AnyField(field)) }
        return all
    }

    /// What people call it.
    public var name: Text { outline.name }

    /// What stands there.
    public func answer(of root: Root) -> Answer { outline.answer(value(root)) }

    /// Whether nothing was said there.
    public func isMissing(in root: Root) -> Bool { outline.isMissing(value(root)) }
}

extension AnyField where Root: Item {
    /// The id every item has.
    static var id: AnyField {
        AnyField(
            "id", \Root.id, asked: .never("given out by the program, never changed"),
            Text(nb: "Nummer", nn: "Nummer", en: "Id"))
    }
}
