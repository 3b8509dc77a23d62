/// One step of a path: a member's key or an element's place.
struct JSONStep: CodingKey {
    let stringValue: String
    let intValue: Int?

    init(stringValue: String) {
        self.stringValue = stringValue
        intValue = nil
    }

    init(intValue: Int) {
        stringValue = String(intValue)
        self.intValue = intValue
    }

    static let `super` = JSONStep(stringValue: "super")

    /// A path as people read it: `analysis.goals[2].statement`; a key with other signs than letters, digits, `_` and
    /// `-` stands in brackets and quotes.
    static func path(_ steps: [any CodingKey]) -> String {
        var path = ""
        for step in steps {
            if let place = step.intValue, step is JSONStep {
                path += "[\(place)]"
            } else if isPlain(step.stringValue) {
                path += path.isEmpty ? step.stringValue : "." + step.stringValue
            } else {
                let text = JSONWriter.bytes(.string(step.stringValue)).dropLast()
                path += "[" + String(decoding: text, as: UTF8.self) + "]"
            }
        }
        return path
    }

    private static func isPlain(_ key: String) -> Bool {
        !key.isEmpty
            && key.unicodeScalars.allSatisfy { scalar in
                scalar == "_" || scalar == "-" || scalar.properties.isAlphabetic
                    || ("0"..."9").contains(scalar)
            }
    }
}

/// A set of small places: without memory of its own for the first 64.
struct JSONMarks {
    private var few: UInt64 = 0
    private var more: [UInt64] = []

    func contains(_ place: Int) -> Bool {
        if place < 64 { return few & 1 << UInt64(place) != 0 }
        let word = place / 64 - 1
        return word < more.count && more[word] & 1 << UInt64(place % 64) != 0
    }

    mutating func insert(_ place: Int) {
        guard place >= 64 else {
            few |= 1 << UInt64(place)
            return
        }
        let word = place / 64 - 1
        while more.count <= word { more.append(0) }
        more[word] |= 1 << UInt64(place % 64)
    }

    var isEmpty: Bool { few == 0 && more.isEmpty }
}
