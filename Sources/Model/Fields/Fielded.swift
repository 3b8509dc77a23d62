/// A type that a member of the model can have.
public protocol FieldValue: Sendable, Hashable, Codable {
    /// What such a member holds, where nothing else is said of it.
    static var fieldKind: FieldKind { get }
    /// Whether nothing was said; with `orNone`, an empty list says that there is none.
    func isMissing(orNone: Bool) -> Bool
    /// What is told of it.
    func answer(as kind: FieldKind) -> Answer
    /// The value itself, where it has members of its own and is there.
    var withParts: (any Fielded)? { get }
}

extension FieldValue {
    /// What is there was said.
    public func isMissing(orNone: Bool) -> Bool { false }

    /// Most values have no members of their own.
    public var withParts: (any Fielded)? { nil }
}

/// A value whose members are fields: every key it has in a file, each once.
public protocol Fielded: FieldValue {
    /// Its members; of an item, what it says comes first.
    static var fields: [AnyField<Self>] { get }
    /// What stands between its parts where they tell themselves without their names: «høst 2027: samling».
    static var joint: String? { get }
}

extension Fielded {
    /// Most values tell their parts with their names.
    public static var joint: String? { nil }

    /// Its members.
    public static var fieldKind: FieldKind { .parts(Self.self) }

    /// Its members without their places.
    public static var outlines: [FieldOutline] { fields.map(\.outline) }

    /// Whether nothing was said in any of its parts, unless that is an answer.
    public func isMissing(orNone: Bool) -> Bool { !orNone && Self.fields.allSatisfy { $0.isMissing(in: self) } }

    /// Its parts: with their names, or after each other where they tell themselves.
    public func answer(as kind: FieldKind) -> Answer { told }

    /// Its parts that were given and are no marks of the program's own.
    public var told: Answer {
        let given = Self.fields.filter { !$0.outline.isMark && !$0.isMissing(in: self) }
        if let joint = Self.joint { return .run(given.map { $0.answer(of: self) }, joint: joint) }
        return .parts(given.map { Answer.Part(name: $0.name, answer: $0.answer(of: self)) })
    }

    /// Every member with what stands there.
    public var members: [(field: FieldOutline, answer: Answer)] {
        Self.fields.map { ($0.outline, $0.answer(of: self)) }
    }

    /// The value.
    public var withParts: (any Fielded)? { self }

    /// What stands at the end of a path of keys: `discussion`, `day`; nothing where the path leads nowhere.
    public func answer(at path: some Collection<String>) -> Answer {
        guard let field = Self.fields.first(where: { $0.outline.key == path.first }) else { return .nothing }
        let rest = path.dropFirst()
        guard !rest.isEmpty else { return field.answer(of: self) }
        return field.value(self).withParts?.answer(at: Array(rest)) ?? .nothing
    }

    /// The fields along a path of keys; fewer than there are keys where the path leads nowhere.
    public static func outlines(along path: some Collection<String>) -> [FieldOutline] {
        guard let outline = outlines.first(where: { $0.key == path.first }) else { return [] }
        guard case .parts(let type) = outline.kind, path.count > 1 else { return [outline] }
        return [outline] + type.outlines(along: Array(path.dropFirst()))
    }

    /// What people call the member at the end of a path: «Drøftingen: dag»; a part that is called like its whole is not
    /// named twice. `nil` where the path leads nowhere.
    public static func name(of path: some Collection<String>) -> Text? {
        let names = outlines(along: path).map(\.name)
        guard let first = names.first, names.count == path.count else { return nil }
        return names.dropFirst().reduce(first) { whole, part in
            whole == part ? whole : whole.mapped { words, language in "\(words): \(part[language].uncapitalised)" }
        }
    }
}

extension String {
    /// The words as they stand inside a sentence; abbreviations keep their letters.
    fileprivate var uncapitalised: String {
        guard let first, dropFirst().first?.isLowercase ?? false else { return self }
        return first.lowercased() + dropFirst()
    }
}
