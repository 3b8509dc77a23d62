import Model

/// The notes of a file while its lines are taken one by one: headings are told apart, groups named above their notes.
struct NoteReading {
    private(set) var notes: [NotesFile.Note] = []
    private(set) var headings: [String] = []
    private var group: String?
    /// The place of the next note among the weightiest, below a heading that says so.
    private var weight: Int?

    /// The weightiest are three.
    private static let weighty = 3

    mutating func take(_ line: NoteLine, before next: NoteLine?) {
        let words = line.words
        if let name = NoteHeading.group(words) {
            (group, weight) = (name, nil)
            headings.append(words)
        } else if let said = NoteHeading.weighted(words) {
            notes.append(NotesFile.Note(words: said.words, group: group, weight: said.weight))
        } else if NoteHeading.tellsWeight(words) {
            weight = 1
            headings.append(words)
        } else if line.isHeading || NoteHeading.isLabel(words) || Self.leads(line, next) {
            weight = nil
            headings.append(words)
        } else {
            notes.append(NotesFile.Note(words: words, group: group, weight: weight))
            weight = weight.flatMap { $0 < Self.weighty ? $0 + 1 : nil }
        }
    }

    /// Whether a line leads to the list that follows: few words or a question, and unlike the list without a mark.
    private static func leads(_ line: NoteLine, _ next: NoteLine?) -> Bool {
        guard !line.hasMark, next?.hasMark == true, line.words.first?.isUppercase == true else { return false }
        return line.words.hasSuffix("?") || line.words.split(separator: " ").count <= 3
    }
}

/// What stands over notes and says nothing itself.
enum NoteHeading {
    /// Whether a line is the name of a part of the analysis, or ends as what leads to something does.
    static func isLabel(_ words: String) -> Bool {
        guard !words.hasSuffix(":") else { return true }
        return names.contains(named(words))
    }

    /// A line that names the group whose notes follow: «Gruppe Stjerne», «Gruppe 2», «Fase 3, Tolkning · Gruppe 1».
    static func group(_ words: String) -> String? {
        let pieces = words.split(separator: "·").map { String($0).trimmed }
        guard let last = pieces.last, pieces.dropLast().allSatisfy(isLabel) else { return nil }
        let parts = last.split { $0 == " " || $0 == ":" }.map(String.init)
        guard let first = parts.first, groups.contains(first.folded), (2...4).contains(parts.count) else {
            return nil
        }
        let name = parts.dropFirst()
        guard name.allSatisfy({ $0.first?.isUppercase == true || $0.allSatisfy(\.isNumber) }) else { return nil }
        let isNumber = name.allSatisfy { $0.allSatisfy(\.isNumber) }
        return (isNumber ? parts : Array(name)).joined(separator: " ")
    }

    /// Whether the notes below are said to be the weightiest: «De tre viktigste punktene våre».
    static func tellsWeight(_ words: String) -> Bool {
        let parts = words.folded.split { !$0.isLetter }.map(String.init)
        guard parts.count <= 6, let first = parts.first else { return false }
        let isSaid = parts.contains(where: isWeightiest) || (parts.contains("most") && parts.contains("important"))
        guard isSaid else { return false }
        // «Ro viktigst» is what somebody says; «De viktigste», «Viktigste punkter» and «Most important» lead to a list.
        let leads = isWeightiest(first) || ["de", "dei", "det", "våre", "the", "our", "most"].contains(first)
        return leads && parts.count <= 2 || words.hasSuffix(":")
            || (["de", "dei", "våre", "the", "our"].contains(first)
                && parts.contains { ["tre", "three"].contains($0) })
    }

    /// A note that says itself that it is among the weightiest: «Viktigst 2: mer tid ute».
    static func weighted(_ words: String) -> (words: String, weight: Int)? {
        guard let colon = words.firstIndex(of: ":") else { return nil }
        let before = String(words[..<colon]).folded.split { !$0.isLetter && !$0.isNumber }.map(String.init)
        let after = String(words[colon...].dropFirst()).trimmed
        let weight = before.last.flatMap { Int($0) }
        let names = weight == nil ? before : Array(before.dropLast())
        guard names == ["most", "important"] || (names.count == 1 && names.allSatisfy(isWeightiest)),
            after.contains(where: \.isLetter), (1...3).contains(weight ?? 1)
        else { return nil }
        return (after, weight ?? 1)
    }

    private static func isWeightiest(_ word: String) -> Bool {
        ["viktigst", "viktigste", "viktigast", "viktigaste"].contains(word)
    }

    private static let groups: Set = [
        "gruppe", "gruppa", "group", "avdeling", "avdelingen", "avdelinga", "department",
    ]

    /// A name without the number of its phase before it.
    private static func named(_ words: String) -> String {
        let parts = words.folded.split { !$0.isLetter && !$0.isNumber }.map(String.init)
        guard parts.count > 2, ["fase", "phase"].contains(parts[0]), Int(parts[1]) != nil else {
            return parts.joined(separator: " ")
        }
        return parts.dropFirst(2).joined(separator: " ")
    }

    private static let names: Set<String> = {
        let parts = MeetingPart.allCases.flatMap { part in Language.allCases.map { part.label[$0] } }
        let phases = (1...5).flatMap { ["fase \($0)", "phase \($0)"] }
        let others = [
            "innspill", "innspel", "input", "notater", "notat", "notes", "lapper", "lappar", "gruppeark",
            "group sheet",
            "dette ser vi ulikt på", "what we see differently",
        ]
        return Set((parts + phases + others).map { named($0) })
    }()
}
