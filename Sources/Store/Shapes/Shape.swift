import Model

/// The form a value has in a file, as its own `init(from:)` asks for it.
indirect enum Shape: Sendable {
    /// Any text, and who writes it.
    case text(Writing)
    /// One of a closed set of words.
    case choice([String])
    /// A text of one form.
    case spelled(String)
    /// A whole number, and between which it lies where that is known.
    case integer(ClosedRange<Int>?)
    case number
    case truth
    case list(Shape)
    /// An object whose keys are not known before.
    case dictionary(Shape)
    case object(ObjectShape)
    /// Always the same.
    case fixed(JSONScalarValue)
}

/// A value that a file of one kind always has in one place.
enum JSONScalarValue: Sendable {
    case text(String)
    case number(Int)
}

/// An object: its members, and which of them must be there.
struct ObjectShape: Sendable {
    /// A member.
    struct Member: Sendable {
        let key: String
        var shape: Shape
        let isRequired: Bool
        /// What is known of it, where the type tells its fields.
        var outline: FieldOutline?
    }

    /// The type it is of.
    private let whose: any Any.Type
    /// The same, where it tells its fields.
    let type: (any Fielded.Type)?
    var members: [Member]

    /// An object of a type; each member is told what its field knows of it.
    init(of type: any Any.Type, _ fields: (any Fielded.Type)?, members: [Member]) {
        whose = type
        self.type = fields
        let outlines = fields?.outlines ?? []
        self.members = members.map { member in
            guard let outline = outlines.first(where: { $0.key == member.key }) else { return member }
            return Member(
                key: member.key, shape: member.shape.written(as: outline.kind), isRequired: member.isRequired,
                outline: outline)
        }
    }

    /// The name of the type.
    var name: String { "\(whose)" }

    subscript(key: String) -> Shape? {
        get { members.first { $0.key == key }?.shape }
        set {
            guard let newValue, let place = members.firstIndex(where: { $0.key == key }) else { return }
            members[place].shape = newValue
        }
    }
}

extension Shape {
    /// The same object with the shape of one member changed, however deep it lies.
    func changing(_ path: [String], _ change: (Shape) -> Shape) -> Shape {
        guard let key = path.first else { return change(self) }
        guard case .object(var object) = self, let member = object[key] else { return self }
        object[key] = member.changing(Array(path.dropFirst()), change)
        return .object(object)
    }
}

extension Shape {
    /// The same shape, with its texts written by whoever a field says.
    fileprivate func written(as kind: FieldKind) -> Shape {
        switch (self, kind) {
        case (.text, .text(let writing)): .text(writing)
        case (.list(let shape), .list(let kind)): .list(shape.written(as: kind))
        default: self
        }
    }
}
