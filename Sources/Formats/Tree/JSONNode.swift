/// A value of the tree that is being decoded, and which of its members and elements were asked for.
///
/// There is one node for each array and object for as long as the decoding lasts; scalars are read by ``JSONLeaf``.
final class JSONNode {
    let value: JSON
    /// The members, where the value is an object.
    let members: [JSONObject.Member]
    private(set) var parent: JSONNode?
    private let place: Int
    /// What the types may ask their decoder for.
    let information: [CodingUserInfoKey: any Sendable]
    private var asked = JSONMarks()
    private var askedWhole = false
    private var children: [JSONNode?] = []
    private var index = KeyIndex()

    init(_ value: JSON, parent: JSONNode?, place: Int, _ information: [CodingUserInfoKey: any Sendable]) {
        self.value = value
        if case .object(let object) = value { members = object.members } else { members = [] }
        self.parent = parent
        self.place = place
        self.information = information
    }

    /// The place of a member.
    func place(of key: String) -> Int? {
        index.place(of: key, in: members)
    }

    /// The node of a member or an element.
    func child(_ place: Int, _ value: JSON) -> JSONNode {
        guard value.isBranch else { return JSONNode(value, parent: self, place: place, information) }
        if children.isEmpty { children = Array(repeating: nil, count: count) }
        if let child = children[place] { return child }
        let child = JSONNode(value, parent: self, place: place, information)
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
    func mark(_ place: Int) { asked.insert(place) }

    /// All that is in here was asked for.
    func markWhole() { askedWhole = true }

    /// What was asked for at some moment, here and below.
    private struct Marks {
        let asked: JSONMarks
        let askedWhole: Bool
        let below: [Marks?]
    }

    /// What was asked for; `nil` where nothing was, as nearly always when a value is about to be made.
    private var marks: Marks? {
        guard askedWhole || !asked.isEmpty || !children.isEmpty else { return nil }
        return Marks(asked: asked, askedWhole: askedWhole, below: children.map { $0?.marks })
    }

    private func takeBack(to marks: Marks?) {
        (asked, askedWhole) = (marks?.asked ?? JSONMarks(), marks?.askedWhole ?? false)
        for (place, child) in children.enumerated() {
            let below = marks?.below ?? []
            child?.takeBack(to: place < below.count ? below[place] : nil)
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
        let before = marks
        do {
            return try Value(from: self)
        } catch {
            takeBack(to: before)
            throw fault(of: error)
        }
    }

    /// Makes a value of a member or an element.
    func make<Value: Decodable>(_ type: Value.Type, of part: JSON, at place: Int) throws(JSONShapeFault) -> Value {
        guard !part.isBranch else { return try child(place, part).make(type) }
        return try JSONLeaf(part, parent: self, place: place).make(type)
    }

    func fault(of error: any Error) -> JSONShapeFault {
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
    /// Whether it is an array or an object.
    fileprivate var isBranch: Bool {
        switch self {
        case .array, .object: true
        default: false
        }
    }

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
