/// The form a value has in a file, as its own `init(from:)` asks for it.
indirect enum Shape: Sendable {
    /// Any text.
    case text
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
    }

    /// The name of the type.
    let name: String
    var members: [Member]

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
