import Formats
import Model
import SeededNumbers
import Store

/// Hand-overs of made-up units, owners and regions: the Demo's, with other names, numbers and texts, sealed anew.
enum MadeDocument {
    /// The order of the members of a sealed document and of those within it.
    static let order = JSONOrder(
        leading: SealedOrder.keys, nested: [["body", "received"], ["body", "units"]])

    private static let words = [
        "lesing", "tall", "lek", "språk", "trivsel", "samarbeid", "overganger", "natur", "musikk", "skriving",
        "begreper", "mangfold",
    ]

    /// A unit's hand-over, the same for the same place: as long as a real one, and like no other.
    static func unit(_ place: Int, _ models: [JSON]) -> JSON {
        guard !models.isEmpty else { return .null }
        var draw = Seeded(state: UInt64(truncatingIfNeeded: place))
        var document = models[place % models.count]
        document["body"] = document["body"].map { wide(varied($0, &draw)) }
        return named(document, place, "Enhet")
    }

    /// A document with a name, an id and a number of its own, and its seal on.
    static func named(_ document: JSON, _ place: Int, _ name: String) -> JSON {
        var document = document
        let number = organisationNumber(1000 * place)
        document["id"] = .string(String(Digest.of("\(name) \(place)").prefix(24)))
        document["name"] = .string("\(name) \(place)")
        document["organisationNumber"] = .string(number)
        if var body = document["body"], var profile = body["profile"] {
            profile["name"] = .string("\(name) \(place)")
            profile["organisationNumber"] = .string(number)
            body["profile"] = profile
            document["body"] = body
        }
        document["signature"] = nil
        document["seal"] = nil
        document["seal"] = .string(Digest.of(bytes(document)))
        return document
    }

    /// A document as it lies in a file.
    static func bytes(_ document: JSON) -> [UInt8] { JSONWriter.bytes(document, order: order) }

    /// What a document's file is called.
    static func fileName(_ document: JSON) -> String {
        let digits = document["revision"]?.digits ?? "1"
        let number = String(repeating: "0", count: max(0, 6 - digits.count)) + digits
        return "\(document["id"]?.text ?? "")-\(number)-\((document["seal"]?.text ?? "").prefix(12)).json"
    }

    /// References lead to a document that is there.
    static func pointing(_ json: JSON, to document: JSON, at item: String) -> JSON {
        switch json {
        case .array(let elements): return .array(elements.map { pointing($0, to: document, at: item) })
        case .object(let object):
            if object["workspace"] != nil, object["revision"] != nil {
                var reference = json
                reference["workspace"] = document["id"]
                reference["revision"] = document["revision"]
                reference["item"] = .string(item)
                return reference
            }
            return .object(
                JSONObject(
                    object.members.map {
                        $0.key == "received"
                            ? $0 : JSONObject.Member($0.key, pointing($0.value, to: document, at: item))
                    }))
        default: return json
        }
    }

    /// The same with something more said in every long text. What needs are gathered by is alike in many units.
    private static func varied(_ json: JSON, _ draw: inout Seeded, key: String = "") -> JSON {
        switch json {
        case .string(let text)
        where text.utf8.count > 30 && text.contains(" ") && !["file", "at", "practiceArea"].contains(key):
            return .string("\(text) Vi valgte \(word(&draw)) og \(word(&draw)).")
        case .array(let elements): return .array(elements.map { varied($0, &draw, key: key) })
        case .object(let object):
            return .object(
                JSONObject(
                    object.members.map { JSONObject.Member($0.key, varied($0.value, &draw, key: $0.key)) }))
        default: return json
        }
    }

    /// The same beneath a municipality of so many children that no few are left when the figures of all its units are
    /// taken from its own: the Demo's has five kindergartens and schools.
    private static func wide(_ body: JSON) -> JSON {
        var body = body
        body["indicators"] = .array(
            (body["indicators"]?.elements ?? []).map { indicator in
                var indicator = indicator
                for level in ["municipality", "county", "nation"] {
                    guard let figures = indicator[level]?.elements else { continue }
                    indicator[level] = .array(figures.map(wider))
                }
                return indicator
            })
        return body
    }

    private static func wider(_ figure: JSON) -> JSON {
        guard var count = figure["count"], let reading = count["reading"]?.text, let raw = count["raw"]?.text,
            Int(reading) != nil
        else { return figure }
        var figure = figure
        count["reading"] = .string("\(reading)000")
        count["raw"] = .string("\(raw) 000")
        figure["count"] = count
        return figure
    }

    private static func word(_ draw: inout Seeded) -> String { words.randomElement(using: &draw) ?? "" }

    /// A number as registers give them, its last digit a check of the others.
    static func organisationNumber(_ place: Int) -> String {
        var place = place
        while true {
            let digits = Array(String(310_000_000 + place).prefix(8).utf8).map { Int($0) - 48 }
            let sum = zip(digits, [3, 2, 7, 6, 5, 4, 3, 2]).reduce(0) { $0 + $1.0 * $1.1 }
            let check = (11 - sum % 11) % 11
            if check < 10 { return digits.map(String.init).joined() + String(check) }
            place += 50_000_000
        }
    }
}

extension JSON {
    /// A member of an object; setting one of what is no object does nothing.
    subscript(key: String) -> JSON? {
        get { if case .object(let object) = self { object[key] } else { nil } }
        set {
            guard case .object(var object) = self else { return }
            object[key] = newValue
            self = .object(object)
        }
    }

    /// The elements of an array; none of anything else.
    var elements: [JSON] { if case .array(let elements) = self { elements } else { [] } }

    /// The text of a string.
    var text: String? { if case .string(let text) = self { text } else { nil } }

    /// The digits of a number.
    var digits: String? { if case .number(let digits) = self { digits } else { nil } }
}
