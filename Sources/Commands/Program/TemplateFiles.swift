import Documents
import Formats
import Guidance
import Model
import Store
import Synchronization
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

    /// What the meeting after each chapter is for; what comes next in the one that is being held is no other meeting.
    ///
    /// The files say what it is about, and which meeting that is is said here; after the last there is none.
    static func meetings(during open: [MeetingPart] = []) throws(Trouble) -> [String: Text] {
        let all = try decode([String: Text].self, "Templates/Meetings/unit.json")
        let parts = MeetingPart.allCases
        return Dictionary(
            uniqueKeysWithValues: all.map { chapter, about in
                let next = parts.drop { $0.rawValue != chapter }.dropFirst().first
                guard let next else { return (chapter, about) }
                let which = open.contains(next) ? nextPart : nextMeeting
                return (chapter, about.mapped { words, language in "\(which[language]) \(words)" })
            })
    }

    private static let nextMeeting = Text(nb: "Neste møte", nn: "Neste møte", en: "The next meeting")
    private static let nextPart = Text(
        nb: "Neste del av møtet", nn: "Neste del av møtet", en: "The next part of the meeting")

    /// The sources of rules that hold in every county: a file for each law or plan.
    static func laws() throws(Trouble) -> [Law] {
        try laws(in: Templates.paths(below: "Templates/Laws").filter { $0.split(separator: "/").count == 3 })
    }

    /// The plans of all counties that the executable carries.
    static func countyLaws() throws(Trouble) -> [Law] {
        try laws(in: Templates.paths(below: "Templates/Laws/Counties"))
    }

    /// The plan of a county that the executable carries; none where the county has none.
    static func laws(of county: String) throws(Trouble) -> [Law] {
        try laws(in: ["Templates/Laws/Counties/\(county).json"].filter(Templates.holds))
    }

    private static func laws(in paths: [String]) throws(Trouble) -> [Law] {
        var laws: [Law] = []
        for path in paths { laws += try decode([Law].self, path) }
        return laws
    }

    /// The names of the files of rates and limits.
    static let valueFiles = Templates.paths(below: "Templates/Laws/Values").map {
        String(Disk.name(of: $0).dropLast(".json".count))
    }

    /// What each rate and limit is and was: a file for each.
    static func parameters() throws(Trouble) -> [Parameter: ParameterHistory] {
        var all: [Parameter: ParameterHistory] = [:]
        for parameter in Parameter.allCases {
            all[parameter] = try decode(ParameterHistory.self, "Templates/Laws/Values/\(parameter.rawValue).json")
        }
        return all
    }

    /// The rates and limits as they are on a day.
    static func limits(on day: Day) throws(Trouble) -> Limits {
        let all = try parameters()
        do throws(MissingParameter) {
            return try Limits(all, on: day)
        } catch {
            let (file, day) = ("Templates/Laws/Values/\(error.parameter.rawValue).json", day.words)
            throw Trouble(
                .ours,
                Text(
                    nb: "\(file) har ingen verdi for \(day.nb).", nn: "\(file) har ingen verdi for \(day.nn).",
                    en: "\(file) has no value for \(day.en)."))
        }
    }

    /// The fault of each rule as its sample has it, by code.
    static func examples() throws(Trouble) -> [String: RuleExample] {
        try decode([String: RuleExample].self, "Templates/Rules/examples.json")
    }

    /// The names of the counties' profiles that the executable carries.
    static let counties = Templates.paths(below: "Templates/Profiles").map {
        String(Disk.name(of: $0).dropLast(".json".count))
    }

    /// Whether the executable carries a county's profile.
    static func isCounty(_ name: String) -> Bool { Templates.holds("Templates/Profiles/\(name).json") }

    /// The profile of a county that the executable carries.
    static func county(_ name: String) throws(Trouble) -> CountyProfile {
        try decode(CountyProfile.self, "Templates/Profiles/\(name).json")
    }

    /// Words by which a sentence is seen to be about one child.
    static func persons() throws(Trouble) -> PersonWords {
        try decode(PersonWords.self, "Templates/Persons/children.json")
    }

    /// The words of control codes: the same in bokmål and nynorsk, and no two that are heard as one.
    static func controlWords() throws(Trouble) -> [String] {
        try decode([String].self, "Templates/Words/control.json")
    }

    /// The municipalities of Norway by number, 2026.
    static func municipalities() throws(Trouble) -> [Municipality] {
        try decode([String: String].self, "Templates/Codes/municipalities.json")
            .map { Municipality(number: $0.key, name: $0.value) }.sorted { $0.number < $1.number }
    }

    /// What happens in the sample region, in order.
    static func demoStory() throws(Trouble) -> [DemoScene] {
        try decode([DemoScene].self, "Templates/Demo/story.json")
    }

    /// What has been decoded: what the executable carries never changes while it runs.
    private static let known = Mutex<[String: any Sendable]>([:])

    private static func decode<Value: Decodable & Sendable>(
        _ type: Value.Type, _ path: String
    ) throws(Trouble) -> Value {
        if let value = known.withLock({ $0[path] }) as? Value { return value }
        do {
            let value = try JSONText(Templates.bytes(path) ?? []).decode(type)
            known.withLock { $0[path] = value }
            return value
        } catch {
            throw Trouble(
                .ours,
                Text(
                    nb: "\(path) kan ikke brukes: \(error).", nn: "\(path) kan ikkje brukast: \(error).",
                    en: "\(path) cannot be used: \(error)."))
        }
    }
}
