/// What was asked for, in order, so that a failed attempt can be taken back.
final class JSONJournal {
    struct Entry {
        let node: JSONNode
        let place: Int
    }

    var entries: [Entry] = []
    /// What the types may ask their decoder for.
    let information: [CodingUserInfoKey: any Sendable]

    init(information: [CodingUserInfoKey: any Sendable]) { self.information = information }
}

/// A value of the tree that is being decoded, and which of its members and elements were asked for.
///
/// There is one node for each array and object for as long as the decoding lasts, and a passing one for a scalar.
final class JSONNode {
    static let whole = -1

    let value: JSON
    /// The members, where the value is an object.
    let members: [JSONObject.Member]
    private(set) var parent: JSONNode?
    private let place: Int
    let journal: JSONJournal
    private var asked = JSONMarks()
    private var askedWhole = false
    private var children: [JSONNode?] = []
    private var index = KeyIndex()

    init(_ value: JSON, parent: JSONNode?, place: Int, _ journal: JSONJournal) {
        self.value = value
        if case .object(let object) = value { members = object.members } else { members = [] }
        self.parent = parent
        self.place = place
        self.journal = journal
    }

    /// The place of a member.
    func place(of key: String) -> Int? {
        index.place(of: key, in: members)
    }

    /// The node of a member or an element.
    func child(_ place: Int, _ value: JSON) -> JSONNode {
        let count: Int
        switch value {
        case .array, .object: count = self.count
        default: return JSONNode(value, parent: self, place: place, journal)
        }
        if children.isEmpty { children = Array(repeating: nil, count: count) }
        if let child = children[place] { return child }
        let child = JSONNode(value, parent: self, place: place, journal)
        children[place] = child
        return child
    }

    private var count: Int {
        switch value {
        case .array(let elements): elements.count
        default: members.count
        }
    }
}

/// What was asked for.
extension JSONNode {
    func mark(_ place: Int) {
        guard !asked.contains(place) else { return }
        asked.insert(place)
        journal.entries.append(.init(node: self, place: place))
    }

    /// All that is in here was asked for.
    func markWhole() {
        guard !askedWhole else { return }
        askedWhole = true
        journal.entries.append(.init(node: self, place: Self.whole))
    }

    private func takeBack(_ count: Int) {
        while journal.entries.count > count, let last = journal.entries.popLast() {
            if last.place == Self.whole {
                last.node.askedWhole = false
            } else {
                last.node.asked.remove(last.place)
            }
        }
    }

    /// The first member or element, in the order of the file, that nobody asked for.
    func unasked() -> JSONShapeFault? {
        if askedWhole { return nil }
        for place in 0..<count {
            guard asked.contains(place) else {
                return JSONShapeFault(path: path(to: step(place)), reason: .unknownKey)
            }
            if place < children.count, let fault = children[place]?.unasked() { return fault }
        }
        return nil
    }

    /// Lets go of all nodes, which hold each other.
    func dismantle() {
        journal.entries = []
        let below = children
        children = []
        parent = nil
        for child in below { child?.dismantle() }
    }
}

/// Places.
extension JSONNode {
    var steps: [any CodingKey] {
        var steps: [any CodingKey] = []
        var node = self
        while let parent = node.parent {
            steps.append(parent.step(node.place))
            node = parent
        }
        return steps.reversed()
    }

    func step(_ place: Int) -> JSONStep {
        place < members.count ? JSONStep(stringValue: members[place].key) : JSONStep(intValue: place)
    }

    var path: String { JSONStep.path(steps) }

    func path(to step: JSONStep) -> String { JSONStep.path(steps + [step]) }
}

/// Values.
extension JSONNode {
    /// Makes a value of this node; if that fails, nothing was asked for.
    func make<Value: Decodable>(_ type: Value.Type) throws(JSONShapeFault) -> Value {
        let before = journal.entries.count
        do {
            return try Value(from: self)
        } catch {
            takeBack(before)
            throw fault(of: error)
        }
    }

    private func fault(of error: any Error) -> JSONShapeFault {
        if let fault = error as? JSONShapeFault { return fault }
        guard let error = error as? DecodingError else { return badValue(steps) }
        switch error {
        case .keyNotFound(let key, let context):
            let place = known(context.codingPath) + [JSONStep(stringValue: key.stringValue)]
            return JSONShapeFault(path: JSONStep.path(place), reason: .missing)
        case .valueNotFound(_, let context), .typeMismatch(_, let context), .dataCorrupted(let context):
            return badValue(known(context.codingPath))
        @unknown default:
            return badValue(steps)
        }
    }

    /// The steps that somebody else's error names, unless they do not even lead here.
    private func known(_ foreign: [any CodingKey]) -> [any CodingKey] {
        let own = steps
        return foreign.count < own.count ? own : foreign
    }

    private func badValue(_ steps: [any CodingKey]) -> JSONShapeFault {
        var value: JSON? = root.value
        for step in steps {
            switch value {
            case .object(let object): value = object[step.stringValue]
            case .array(let elements):
                value = step.intValue.flatMap { elements.indices.contains($0) ? elements[$0] : nil }
            default: value = nil
            }
        }
        return JSONShapeFault(path: JSONStep.path(steps), reason: .badValue(value?.brief ?? ""))
    }

    private var root: JSONNode {
        var node = self
        while let parent = node.parent { node = parent }
        return node
    }
}

extension JSON {
    /// What a message shows of a value: a scalar as it is written, of others only their brackets.
    var brief: String {
        switch self {
        case .null: "null"
        case .bool(let value): value ? "true" : "false"
        case .number(let digits): digits
        case .string(let text): text
        case .array(let elements): elements.isEmpty ? "[]" : "[…]"
        case .object(let object): object.members.isEmpty ? "{}" : "{…}"
        }
    }
}
