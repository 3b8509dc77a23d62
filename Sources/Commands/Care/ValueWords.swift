import Formats
import Guidance
import Model
import Pages

/// A value of a workspace's file as people read it.
struct ValueWords {
    /// The words of a closed set's values.
    let labels: [String: Text]
    let wording: Wording

    /// The value on one line; `nil` is no answer.
    func line(_ value: JSON?, _ language: Language) -> Line {
        switch value {
        case nil, .null?: return .text(Text(nb: "ikke besvart", nn: "ikkje svara på", en: "not answered"))
        case .bool(let yes)?:
            return .text(yes ? Text(nb: "ja", nn: "ja", en: "yes") : Text(nb: "nei", nn: "nei", en: "no"))
        case .number(let digits)?: return .data(digits)
        case .string(let words)?: return line(of: words, language)
        case .array(let elements)?:
            guard !elements.isEmpty else { return .text(Text(nb: "ingen", nn: "ingen", en: "none")) }
            return joined(elements.map { line($0, language) }, with: ", ")
        case .object(let object)?: return line(of: object, language)
        }
    }

    private func line(of words: String, _ language: Language) -> Line {
        if let label = labels[words] { return .text(label) }
        // A list that was said to be complete is called what its question asks.
        if let question = wording[words]?.question { return .text(question) }
        if let id = ItemID(words), id.code == words { return .text(id.words) }
        if let day = Day(words) { return .text(day.words) }
        return .answer(words, language)
    }

    private func line(of object: JSONObject, _ language: Language) -> Line {
        if case .string(let code)? = object["item"], let item = ItemID(code),
            case .number(let digits)? = object["revision"], let revision = Int(digits)
        {
            return [.text(item.words), .data(" ("), .text(RevisionWords.revision(revision)), .data(")")]
        }
        if let reference = object["reference"], let reason = object["reason"] {
            return line(reference, language) + .data(": ") + line(reason, language)
        }
        if object["period"] != nil, object["reading"] != nil,
            let figure = try? JSONTree.decode(Figure.self, from: .object(object))
        {
            return (figure.period.isEmpty ? [] : .data(figure.period + ": ")) + FigureWords.line(figure)
        }
        if let unit = object["unit"], let role = object["role"], let people = object["people"] {
            return joined([line(unit, language), line(role, language), line(people, language)], with: ", ")
        }
        if let half = object["half"], let year = object["year"] {
            return line(half, language) + .data(" ") + line(year, language)
        }
        if let when = object["when"], let words = object["words"] {
            return line(when, language) + .data(": ") + line(words, language)
        }
        if let day = object["day"], let who = object["who"] {
            return line(day, language) + .data(": ") + line(who, language)
        }
        if let post = object["post"], let kroner = object["kroner"] {
            return line(post, language) + .data(" ") + line(kroner, language)
        }
        if let year = object["year"], let lines = object["lines"] {
            return line(year, language) + .data(": ") + line(lines, language)
        }
        if case .number(let people)? = object["people"], let area = object["area"] {
            return .data(people + " ") + line(area, language)
        }
        if let joined = object["isJoined"], let needs = object["needs"] {
            return line(needs, language) + .data(": ") + line(joined, language)
        }
        if let role = object["role"], let kroner = object["kroner"] {
            return line(role, language) + .data(" ") + line(kroner, language)
        }
        if case .string(let number)? = object["organisationNumber"], let name = object["name"] {
            return line(name, language) + .data(" (\(number))")
        }
        return joined(object.members.map { .data($0.key + " ") + line($0.value, language) }, with: ", ")
    }

    private func joined(_ lines: [Line], with separator: String) -> Line {
        lines.dropFirst().reduce(lines.first ?? []) { $0 + .data(separator) + $1 }
    }

    /// The elements, where the value is a list; no answer is an empty one.
    static func list(_ value: JSON?) -> [JSON]? {
        switch value {
        case nil: []
        case .array(let elements)?: elements
        default: nil
        }
    }
}
