import Formats
import Model
import Store

/// A unit's workspace with many items, and with many revisions.
enum MadeUnit {
    private static let kinds = [
        "goals": "goal", "sources": "source", "indicators": "indicator", "findings": "finding",
        "candidates": "candidate", "factors": "factor", "needs": "need",
    ]

    /// Makes a unit with about so many items: the Demo's, over and over, each time with ids of their own. What would
    /// change the group's mind is left open of every finding, so that there is something to answer.
    static func make(_ folder: String, items: Int) throws {
        var file = try Workshop.carried("solbakken/workspace.json")
        guard var body = file["body"] else { return }
        let own = kinds.keys.reduce(0) { $0 + (body[$1]?.elements.count ?? 0) }
        let times = max(1, (items + own / 2) / max(own, 1))
        for (list, kind) in kinds {
            let first = body[list]?.elements ?? []
            let all = (0..<times).flatMap { time in
                first.map { moved($0, by: time, in: body) }
            }
            body[list] = .array(list == "findings" ? all.map(opened) : list == "factors" ? all.map(ofOne) : all)
            body["numbering"]?[kind] = .number(String(all.count))
        }
        file["body"] = body
        file["parents"] = .array([])
        file["revision"] = .number("1")
        try Output.makeFolder(folder)
        try Workshop.save(file, in: folder)
    }

    /// Gives a unit so many earlier revisions, each with its file.
    static func revisions(in folder: String, _ count: Int) throws {
        try Output.makeFolder("\(folder)/revisions")
        var file = try JSONReader.read(Output.bytes(of: "\(folder)/workspace.json"))
        for number in 1...max(count, 1) {
            file["revision"] = .number(String(number))
            let bytes = JSONWriter.bytes(file, leading: Header.order)
            let digest = Digest.of(bytes)
            let digits = String(repeating: "0", count: 6 - min(6, String(number).count)) + String(number)
            try Output.save(bytes, to: "\(folder)/revisions/\(digits)-\(digest.prefix(12)).json")
            file["parents"] = .array([.string(digest)])
        }
        file["revision"] = .number(String(count + 1))
        try Workshop.save(file, in: folder)
    }

    private static func opened(_ finding: JSON) -> JSON {
        var finding = finding
        finding["wouldChangeOurMind"] = nil
        return finding
    }

    /// Every factor is about the area that was chosen.
    private static func ofOne(_ factor: JSON) -> JSON {
        var factor = factor
        factor["candidate"] = .string("candidate-1")
        return factor
    }

    /// An item with the ids of another time round, and texts that tell it from the others.
    private static func moved(_ json: JSON, by time: Int, in body: JSON) -> JSON {
        switch json {
        case .string(let text):
            if let moved = id(text, by: time, in: body) { return .string(moved) }
            return .string(time > 0 && text.utf8.count > 20 && text.contains(" ") ? "\(text) (\(time + 1))" : text)
        case .array(let elements): return .array(elements.map { moved($0, by: time, in: body) })
        case .object(let object):
            return .object(
                JSONObject(object.members.map { JSONObject.Member($0.key, moved($0.value, by: time, in: body)) }))
        default: return json
        }
    }

    private static func id(_ text: String, by time: Int, in body: JSON) -> String? {
        let parts = text.split(separator: "-")
        guard parts.count == 2, let number = Int(parts[1]), kinds.values.contains(String(parts[0])),
            let many = body["numbering"]?[String(parts[0])]?.digits.flatMap(Int.init)
        else { return nil }
        return "\(parts[0])-\(number + time * many)"
    }
}
