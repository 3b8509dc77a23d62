import Formats
import Guidance
import Model
import Store
import Templates

/// The files the executable carries, decoded.
enum TemplateFiles {
    /// The wording of an interview's chapters.
    static func wording(_ chapters: [String]) throws(Trouble) -> Wording {
        var wording: Wording = [:]
        for chapter in chapters {
            let part = try decode([String: StepWording].self, "Templates/Guides/\(chapter).json")
            wording.merge(part) { first, _ in first }
        }
        return wording
    }

    /// What the meeting after each chapter is for.
    static func meetings() throws(Trouble) -> [String: Text] {
        try decode([String: Text].self, "Templates/Meetings/unit.json")
    }

    /// The sources of rules.
    static func laws() throws(Trouble) -> LawBook { LawBook(try decode([Law].self, "Templates/Laws/laws.json")) }

    /// The fault of each rule as its sample has it, by code.
    static func examples() throws(Trouble) -> [String: RuleExample] {
        try decode([String: RuleExample].self, "Templates/Rules/examples.json")
    }

    /// A county's profile by its name or by a folder that holds `profile.json`.
    static func county(_ name: String) throws(Trouble) -> CountyProfile {
        let own = "Templates/Profiles/\(name).json"
        if Templates.bytes(own) != nil { return try decode(CountyProfile.self, own) }
        let path = "\(name)/profile.json"
        guard Disk.exists(path) else {
            let known = Templates.paths(below: "Templates/Profiles").map {
                String(Disk.name(of: $0).dropLast(".json".count))
            }.joined(separator: ", ")
            throw Trouble(
                .notFound,
                Text(
                    nb:
                        "Finner ingen fylkesprofil «\(name)». Velg en av \(known), eller en mappe med profile.json.",
                    nn: "Finn ingen fylkesprofil «\(name)». Vel ein av \(known), eller ei mappe med profile.json.",
                    en:
                        "There is no county profile “\(name)”. Choose one of \(known), or a folder with profile.json."
                ))
        }
        return try decode(CountyProfile.self, path, bytes: try Disk.read(path))
    }

    /// The municipalities of Norway by number, 2026.
    static func municipalities() throws(Trouble) -> [Municipality] {
        try decode([String: String].self, "Templates/Codes/municipalities.json")
            .map { Municipality(number: $0.key, name: $0.value) }.sorted { $0.number < $1.number }
    }

    private static func decode<Value: Decodable>(
        _ type: Value.Type, _ path: String, bytes: [UInt8]? = nil
    ) throws(Trouble) -> Value {
        do {
            return try JSONTree.decode(type, from: JSONReader.read(bytes ?? Templates.bytes(path) ?? []))
        } catch {
            throw Trouble(
                bytes == nil ? .ours : .unreadable,
                Text(
                    nb: "\(path) kan ikke brukes: \(error).", nn: "\(path) kan ikkje brukast: \(error).",
                    en: "\(path) cannot be used: \(error)."))
        }
    }
}
