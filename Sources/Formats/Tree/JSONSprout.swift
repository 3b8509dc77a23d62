/// A place of the tree that is being encoded, and what has grown there so far.
final class JSONSprout {
    /// The members of an object that is still growing.
    final class Members {
        private var keys = KeyIndex()
        private var members: [JSONObject.Member] = []
        private var growing: [Int: JSONSprout] = [:]

        func put(_ key: String, _ part: Part) {
            let place: Int
            if let known = keys.place(of: key, in: members) {
                place = known
                growing[place] = nil
            } else {
                place = members.count
                members.append(JSONObject.Member(key, .null))
            }
            switch part {
            case .value(let json): members[place].value = json
            case .sprout(let sprout): growing[place] = sprout
            }
        }

        var object: JSONObject {
            for (place, sprout) in growing { members[place].value = sprout.json }
            return JSONObject(distinct: members)
        }
    }

    /// The elements of an array that is still growing.
    final class Elements {
        var parts: [Part] = []
    }

    /// A part that is finished, or one that may still grow.
    enum Part {
        case value(JSON)
        case sprout(JSONSprout)

        var json: JSON {
            switch self {
            case .value(let json): json
            case .sprout(let sprout): sprout.json
            }
        }
    }

    /// What has grown here.
    enum Content {
        case nothing
        case value(JSON)
        case members(Members)
        case elements(Elements)
    }

    private let parent: JSONSprout?
    private let step: JSONStep?
    private let information: [CodingUserInfoKey: any Sendable]
    var content = Content.nothing

    init(parent: JSONSprout?, step: JSONStep?, information: [CodingUserInfoKey: any Sendable] = [:]) {
        self.parent = parent
        self.step = step
        self.information = parent?.information ?? information
    }

    /// The tree from here; a type that encodes nothing is an empty object.
    var json: JSON {
        switch content {
        case .nothing: .object(JSONObject())
        case .value(let json): json
        case .members(let members): .object(members.object)
        case .elements(let elements): .array(elements.parts.map(\.json))
        }
    }

    func json<Value: Encodable>(of value: Value) throws(JSONShapeFault) -> JSON {
        try grow(value)
        return json
    }

    private func grow<Value: Encodable>(_ value: Value) throws(JSONShapeFault) {
        do {
            try value.encode(to: self)
        } catch let fault as JSONShapeFault {
            throw fault
        } catch EncodingError.invalidValue(let wrong, _) {
            throw badValue("\(wrong)")
        } catch {
            throw badValue("\(value)")
        }
    }

    func badValue(_ text: String) -> JSONShapeFault {
        JSONShapeFault(path: JSONStep.path(steps), reason: .badValue(text))
    }

    var steps: [any CodingKey] {
        var steps: [any CodingKey] = []
        var sprout: JSONSprout? = self
        while let here = sprout {
            if let step = here.step { steps.append(step) }
            sprout = here.parent
        }
        return steps.reversed()
    }
}

extension JSONSprout: Encoder {
    var codingPath: [any CodingKey] { steps }
    var userInfo: [CodingUserInfoKey: Any] { information }

    func container<Key: CodingKey>(keyedBy type: Key.Type) -> KeyedEncodingContainer<Key> {
        let members: Members
        if case .members(let known) = content { members = known } else { members = Members() }
        content = .members(members)
        return KeyedEncodingContainer(JSONKeyedWriting(sprout: self, members: members))
    }

    func unkeyedContainer() -> any UnkeyedEncodingContainer {
        let elements: Elements
        if case .elements(let known) = content { elements = known } else { elements = Elements() }
        content = .elements(elements)
        return JSONUnkeyedWriting(sprout: self, elements: elements)
    }

    func singleValueContainer() -> any SingleValueEncodingContainer { self }
}

extension JSONSprout: SingleValueEncodingContainer, JSONScalarWriting {
    func scalar(_ value: some JSONScalar) throws(JSONShapeFault) {
        guard let json = value.scalar else { throw badValue("\(value)") }
        content = .value(json)
    }

    func encodeNil() throws { content = .value(.null) }
    func encode<Value: Encodable>(_ value: Value) throws { try grow(value) }
    func encode(_ value: Int128) throws { try scalar(value) }
    func encode(_ value: UInt128) throws { try scalar(value) }
}
