/// A JSON value as it stood in its file: members in their order, numbers with the digits they were written with.
public enum JSON: Sendable, Hashable {
    /// `null`.
    case null
    /// `true` or `false`.
    case bool(Bool)
    /// A number, as its digits in the file (`4.10` stays `4.10`).
    case number(String)
    /// A string, its escapes resolved.
    case string(String)
    /// An array.
    case array([JSON])
    /// An object.
    case object(JSONObject)
}

/// The members of a JSON object, in order, each key once.
public struct JSONObject: Sendable, Hashable {
    /// One key and its value.
    public struct Member: Sendable, Hashable {
        /// The key.
        public let key: String
        /// The value.
        public var value: JSON

        /// Makes a member.
        public init(_ key: String, _ value: JSON) {
            self.key = key
            self.value = value
        }
    }

    /// The members in their order.
    public private(set) var members: [Member]

    /// Makes an object; of a key given twice the last value counts, in the place of the first.
    public init(_ members: [Member] = []) {
        self.members = []
        self.members.reserveCapacity(members.count)
        var index = KeyIndex()
        for member in members {
            if let place = index.place(of: member.key, in: self.members) {
                self.members[place].value = member.value
            } else {
                self.members.append(member)
            }
        }
    }

    /// Makes an object of members whose keys are known to differ.
    init(distinct members: [Member]) {
        self.members = members
    }

    /// The value of a key; setting `nil` removes the key, a new key goes last.
    public subscript(key: String) -> JSON? {
        get { members.first { $0.key == key }?.value }
        set {
            if let place = members.firstIndex(where: { $0.key == key }) {
                if let newValue {
                    members[place].value = newValue
                } else {
                    members.remove(at: place)
                }
            } else if let newValue {
                members.append(Member(key, newValue))
            }
        }
    }
}

extension JSON {
    /// The six kinds of JSON values.
    public enum Kind: String, Sendable, Hashable, CaseIterable {
        /// `null`.
        case null
        /// `true` or `false`.
        case bool
        /// A number.
        case number
        /// A string.
        case string
        /// An array.
        case array
        /// An object.
        case object
    }

    /// The kind of this value.
    public var kind: Kind {
        switch self {
        case .null: .null
        case .bool: .bool
        case .number: .number
        case .string: .string
        case .array: .array
        case .object: .object
        }
    }
}
