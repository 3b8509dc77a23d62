/// The decoding of one text or tree: its marks, and what was asked for so far.
final class JSONReading {
    let marks: JSONMarks
    /// What the types may ask their decoder for.
    let information: [CodingUserInfoKey: any Sendable]
    private var asked: AskedPlaces
    /// Where the value is that is made.
    private let start: Int
    /// Where the next member of an object is looked for first: files have them in the order they are asked for, nearly.
    private var following = (object: -1, key: 0)

    init(_ marks: JSONMarks, _ information: [CodingUserInfoKey: any Sendable], from start: Int = 0) {
        self.marks = marks
        self.information = information
        self.start = start
        asked = AskedPlaces(count: marks[start].next - start)
    }

    /// The whole as a value; every member and element must have been asked for.
    func value<Value: Decodable>(_ type: Value.Type) throws(JSONShapeFault) -> Value {
        let value = try make(type, at: start)
        if let fault = unasked(start) { throw fault }
        return value
    }

    /// Where the value of a member is; `nil` where the object has none of that key.
    func member(_ key: String, of object: Int) -> Int? {
        let start = following.object == object ? following.key : object + 1
        guard let place = marks.member(key, of: object, from: start) else { return nil }
        following = (object, marks[place].next)
        return place
    }

    /// A value that was asked for.
    func mark(_ place: Int) { asked.set(.yes, at: place - start) }

    /// A value all of which was asked for.
    func markWhole(_ place: Int) { asked.set(.whole, at: place - start) }

    /// The first member or element below a place, in the order of the file, that nobody asked for.
    private func unasked(_ place: Int) -> JSONShapeFault? {
        let mark = marks[place]
        guard mark.isBranch, asked[place - start] != .whole else { return nil }
        let key = mark.kind == .object ? 1 : 0
        var at = place + 1
        while at < mark.next {
            guard asked[at + key - start] != .no else {
                return JSONShapeFault(path: path(at + key), reason: .unknownKey)
            }
            if let fault = unasked(at + key) { return fault }
            at = marks[at + key].next
        }
        return nil
    }
}

/// Values.
extension JSONReading {
    /// Makes a value of what is at a place; if that fails, nothing was asked for.
    func make<Value: Decodable>(_ type: Value.Type, at place: Int) throws(JSONShapeFault) -> Value {
        let before = asked.count
        do {
            return try Value(from: JSONPlace(reading: self, at: place))
        } catch {
            asked.takeBack(to: before)
            throw fault(of: error, at: place)
        }
    }

    /// Makes a scalar of what is at a place.
    @inline(__always)
    func scalar<Value: JSONScalar>(at place: Int) throws(JSONShapeFault) -> Value {
        if !marks[place].isBranch, let value = Value(at: place, in: marks) { return value }
        throw noScalar(Value.kind, at: place)
    }

    private func noScalar(_ expected: JSON.Kind, at place: Int) -> JSONShapeFault {
        let found = marks.kind(place)
        return JSONShapeFault(
            path: path(place),
            reason: found == expected ? .badValue(brief(place)) : .wrongType(expected: expected, found: found))
    }

    func fault(of error: any Error, at place: Int) -> JSONShapeFault {
        if let fault = error as? JSONShapeFault { return fault }
        let own = steps(to: place)
        // The steps that somebody else's error names, unless they do not even lead here.
        func known(_ foreign: [any CodingKey]) -> [any CodingKey] {
            foreign.count < own.count ? own : foreign
        }
        guard let error = error as? DecodingError else { return badValue(own) }
        switch error {
        case .keyNotFound(let key, let context):
            let steps = known(context.codingPath) + [JSONStep(stringValue: key.stringValue)]
            return JSONShapeFault(path: JSONStep.path(steps), reason: .missing)
        case .valueNotFound(_, let context), .typeMismatch(_, let context), .dataCorrupted(let context):
            return badValue(known(context.codingPath))
        @unknown default:
            return badValue(own)
        }
    }

    private func badValue(_ steps: [any CodingKey]) -> JSONShapeFault {
        var place: Int? = 0
        for step in steps {
            place = place.flatMap { here in
                switch marks[here].kind {
                case .object: marks.member(step.stringValue, of: here, from: here + 1)
                case .array: step.intValue.flatMap { element($0, of: here) }
                default: nil
                }
            }
        }
        return JSONShapeFault(path: JSONStep.path(steps), reason: .badValue(place.map(brief) ?? ""))
    }

    private func element(_ count: Int, of array: Int) -> Int? {
        guard count >= 0, count < marks[array].count else { return nil }
        var place = array + 1
        for _ in 0..<count { place = marks[place].next }
        return place
    }

    /// What a message shows of a value: a scalar as it is written, of others only their brackets.
    private func brief(_ place: Int) -> String {
        switch marks[place].kind {
        case .null: "null"
        case .no: "false"
        case .yes: "true"
        case .number, .ascii, .plain, .escaped: marks.text(place)
        case .array: marks[place].count == 0 ? "[]" : "[…]"
        case .object: marks[place].count == 0 ? "{}" : "{…}"
        }
    }
}

/// Places.
extension JSONReading {
    /// The steps from the whole to a place: only made where something is told of it.
    func steps(to place: Int) -> [any CodingKey] {
        var steps: [any CodingKey] = []
        var here = 0
        while here < place {
            let key = marks[here].kind == .object ? 1 : 0
            var at = here + 1
            var count = 0
            while marks[at + key].next <= place {
                at = marks[at + key].next
                count += 1
            }
            steps.append(key == 1 ? JSONStep(stringValue: marks.text(at)) : JSONStep(intValue: count))
            here = at + key
        }
        return steps
    }

    func path(_ place: Int) -> String { JSONStep.path(steps(to: place)) }

    func path(_ place: Int, to step: JSONStep) -> String { JSONStep.path(steps(to: place) + [step]) }
}

/// What was asked for so far, place by place.
private struct AskedPlaces {
    enum Asked: UInt8 { case no, yes, whole }

    private var places: [Asked]
    /// What was asked for in its order, and what was known of it before: what a failed attempt asked for is taken back.
    private var journal: [(place: Int, before: Asked)] = []

    init(count: Int) {
        places = Array(repeating: .no, count: count)
        journal.reserveCapacity(count)
    }

    /// How many times something new was asked for.
    var count: Int { journal.count }

    subscript(place: Int) -> Asked { places[place] }

    mutating func set(_ new: Asked, at place: Int) {
        let before = places[place]
        guard before != new, before != .whole else { return }
        journal.append((place, before))
        places[place] = new
    }

    /// Forgets what was asked for after something.
    mutating func takeBack(to count: Int) {
        while journal.count > count, let last = journal.popLast() { places[last.place] = last.before }
    }
}
