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
