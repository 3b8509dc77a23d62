import Foundation
import Model
import Testing

@testable import Formats
@testable import Store

/// A fault in a workspace's file, and what its message must name besides the file.
struct BadFile: Sendable, CustomTestStringConvertible {
    let name: String
    let says: [String]
    let make: @Sendable (String) -> String

    var testDescription: String { name }

    init(_ name: String, says: [String] = [], _ make: @escaping @Sendable (String) -> String) {
        self.name = name
        self.says = says
        self.make = make
    }

    /// The same text with the first of one thing replaced by another.
    static func replacing(_ name: String, says: [String] = [], _ old: String, _ new: String) -> BadFile {
        BadFile(name, says: says) { text in
            guard let range = text.range(of: old) else { return "the sample has no \(old)" }
            return text.replacingCharacters(in: range, with: new)
        }
    }

    static let all = [
        BadFile("an empty file", says: ["1"]) { _ in "" },
        BadFile("nothing but blanks") { _ in " \n\n" },
        BadFile("a file that is no JSON", says: ["1"]) { _ in "Kjære styrer" },
        BadFile("a byte order mark") { "\u{FEFF}" + $0 },
        BadFile("something after the end") { $0 + "{}\n" },
        BadFile("an array") { _ in "[]\n" },
        BadFile("a string") { _ in "\"behov/unit\"\n" },
        BadFile("an object without a schema") { _ in "{}\n" },
        BadFile("a thousand levels") { _ in String(repeating: "[", count: 100_000) },
        replacing("an unknown key", says: ["hobby"], "\"body\": {", "\"hobby\": 1, \"body\": {"),
        replacing("an unknown key in the body", says: ["body.hobby"], "\"body\": {", "\"body\": {\"hobby\": 1, "),
        replacing("an unknown key on the desk", says: ["desk.hobby"], "\"desk\": {", "\"desk\": {\"hobby\": 1, "),
        replacing(
            "an unknown key in the header", says: ["change.hobby"], "\"change\": {", "\"change\": {\"hobby\": 1, "),
        replacing(
            "an unknown key far down", says: ["body.indicators[0].own[0].count.hobby"], "\"count\": {",
            "\"count\": {\"hobby\": 1, "),
        replacing(
            "an unknown key in a list", says: ["body.goals[0].hobby"], "\"goals\": [\n      {",
            "\"goals\": [\n      {\"hobby\": 1, "),
        replacing("a key twice", says: ["version", "3"], "\"version\": 1,", "\"version\": 1, \"version\": 1,"),
        replacing("a key twice far down", says: ["raw"], "\"raw\": \"2,3\"", "\"raw\": \"2,3\", \"raw\": \"2,4\""),
        replacing("a newer version", says: ["7", "1"], "\"version\": 1", "\"version\": 7"),
        replacing("a version before the first", says: ["0"], "\"version\": 1", "\"version\": 0"),
        replacing("a version that is no number", says: ["version"], "\"version\": 1", "\"version\": \"1\""),
        replacing(
            "a version beyond counting", says: ["version"], "\"version\": 1", "\"version\": 1" + Digits.many),
        replacing("a version with decimals", says: ["version"], "\"version\": 1", "\"version\": 1.5"),
        replacing("a schema nobody knows", says: ["behov/klubb"], "behov/unit", "behov/klubb"),
        replacing("a sealed document", "behov/unit", "behov/needs-assessment"),
        replacing("an owner's schema over a unit's body", "behov/unit", "behov/owner"),
        replacing("a language nobody knows", says: ["language", "se"], "\"nn\"", "\"se\""),
        replacing("a revision that is no number", says: ["revision"], "\"revision\": 1", "\"revision\": null"),
        replacing("a revision before the first", says: ["revision"], "\"revision\": 1", "\"revision\": -1"),
        replacing(
            "an id that leads out of the folder", says: ["id"], "\"id\": \"id-one\"", "\"id\": \"../../one\""),
        replacing("an empty id", says: ["id"], "\"id\": \"id-one\"", "\"id\": \"\""),
        replacing("a member that is missing", says: ["desk"], "\"desk\"", "\"disk\""),
        replacing(
            "a reference to another kind", says: ["body.chosen", "goal-1"],
            "\"chosen\": \"candidate-1\"", "\"chosen\": \"goal-1\""),
        replacing(
            "an item's own id of another kind", says: ["body.goals[0].id"], "\"id\": \"goal-1\"",
            "\"id\": \"need-1\""),
        replacing("a day the calendar has not", says: ["2026-02-30"], "2026-11-21\"", "2026-02-30\""),
        replacing("an organisation number with a wrong digit", says: ["999000003"], "999000002", "999000003"),
        replacing(
            "a word outside its set", says: ["body.findings[0].nature", "worry"], "\"challenge\"", "\"worry\""),
        replacing(
            "a text where a list should be", says: ["body.needs"], "\"needs\": [", "\"needs\": \"\", \"x\": ["),
    ]
}

extension Digits {
    static let many = String(repeating: "0", count: 40)
}

@Suite struct BadFileTests {
    @Test(arguments: BadFile.all) func aFileWithAFaultIsRefusedAndLeftAsItIs(_ bad: BadFile) throws {
        let folder = try Folder()
        let store = try folder.store("one", with: Sample.unit)
        let right = try folder.text("one/workspace.json")
        let wrong = bad.make(right)
        #expect(wrong != right)
        try folder.write(wrong, to: "one/workspace.json")
        let says = [folder.path + "/one/workspace.json"] + bad.says
        let told = try expectTrouble(.unreadable, in: folder, says: says) { _ = try store.read() }
        let again = try expectTrouble(.unreadable, in: folder, says: says) {
            _ = try store.change(UnitAnalysis.self, by: Sample.change("guide")) { $0.body.running = nil }
        }
        try expectTrouble(.unreadable, in: folder, says: says) { _ = try store.body(UnitAnalysis.self) }
        // The message says what to do, and is no note from one programmer to another.
        for text in Language.allCases.compactMap({ told?.text[$0] })
            + Language.allCases.compactMap({ again?.text[$0] })
        {
            // A command stands last without a full stop, so that it can be copied.
            #expect([".", "behov gjenopprett", "behov restore"].contains(where: text.hasSuffix), "\(text)")
            #expect(
                !text.contains("Error") && !text.contains("Optional(") && !text.contains("CodingKey"), "\(text)")
        }
    }

    @Test func aFileCutOffAnywhereIsRefusedWithThePlace() throws {
        let folder = try Folder()
        let store = try folder.store("one", with: RegionPlan(profile: Profile(name: "Fjellnettverket")))
        let whole = try folder.bytes("one/workspace.json")
        for length in 0..<(whole.count - 1) {
            try folder.write(Array(whole.prefix(length)), to: "one/workspace.json")
            let trouble = #expect(throws: Trouble.self) { try store.read() }
            let line = whole.prefix(length).count { $0 == UInt8(ascii: "\n") } + 1
            guard let trouble, trouble.kind == .unreadable, trouble.text.en.contains("line \(line), character"),
                trouble.text.nb.contains("linje \(line), tegn"), trouble.text.nn.contains("linje \(line), teikn")
            else {
                Issue.record("cut after \(length) bytes: \(trouble?.text.en ?? "taken")")
                return
            }
        }
    }

    @Test func aByteThatIsNoLetterIsRefused() throws {
        let folder = try Folder()
        let store = try folder.store("one", with: Sample.unit)
        let whole = try folder.bytes("one/workspace.json")
        let place = try #require(whole.firstIndex(of: 0xC3))
        for byte: UInt8 in [0x00, 0x1F, 0x80, 0xC0, 0xFF] {
            var wrong = whole
            wrong[place] = byte
            try folder.write(wrong, to: "one/workspace.json")
            try expectTrouble(.unreadable, in: folder, says: ["workspace.json"]) { _ = try store.read() }
        }
    }

    @Test func aWorkspaceOfAnotherLevelIsRefused() throws {
        let folder = try Folder()
        let store = try folder.store("one", with: Sample.owner)
        let read = try expectTrouble(.unreadable, in: folder, says: ["workspace.json"]) {
            _ = try store.body(UnitAnalysis.self)
        }
        let changed = try expectTrouble(.unreadable, in: folder, says: ["workspace.json"]) {
            _ = try store.change(RegionPlan.self, by: Sample.change("guide")) { $0.body.contact = "x" }
        }
        #expect(read?.text.nb.contains("arbeidsfila til en eier. Her trengs arbeidsfila til en enhet.") == true)
        #expect(changed?.text.nb.contains("Her trengs arbeidsfila til et nettverk.") == true)
    }

    @Test func whatIsNotThereIsSaidToBeMissing() throws {
        let folder = try Folder()
        try expectTrouble(.notFound, in: folder, says: ["nowhere"]) { _ = try folder.store("nowhere").read() }
        try FileManager.default.createDirectory(atPath: folder.path + "/empty", withIntermediateDirectories: true)
        try expectTrouble(.notFound, in: folder, says: ["empty", "behov"]) { _ = try folder.store("empty").read() }
        try expectTrouble(.notFound, in: folder, says: ["empty"]) {
            _ = try folder.store("empty").change(UnitAnalysis.self, by: Sample.change("guide")) {
                $0.body.running = "x"
            }
        }
        try expectTrouble(.notFound, in: folder, says: ["nowhere"]) { try folder.store("nowhere").settle() }
    }

    @Test func aFolderInThePlaceOfTheFileIsSaidToBeOne() throws {
        let folder = try Folder()
        try FileManager.default.createDirectory(
            atPath: folder.path + "/one/workspace.json", withIntermediateDirectories: true)
        try expectTrouble(.unreadable, in: folder, says: ["workspace.json"]) { _ = try folder.store("one").read() }
    }
}
