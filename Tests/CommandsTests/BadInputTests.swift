import Foundation
import Model
import Testing

@testable import Commands

/// A workspace's file that cannot be used.
struct BadWorkspace: Sendable, CustomTestStringConvertible {
    let testDescription: String
    let says: [String]
    let todo: Text
    let spoil: @Sendable (String) -> String

    init(
        _ name: String, says: [String] = [], todo: Text = ToDo.mend,
        _ spoil: @escaping @Sendable (String) -> String
    ) {
        testDescription = name
        self.says = says
        self.todo = todo
        self.spoil = spoil
    }

    private static func put(_ words: String, after place: String) -> @Sendable (String) -> String {
        { $0.replacingOccurrences(of: place, with: place + words) }
    }

    static let all = [
        BadWorkspace("truncated") { String($0.prefix($0.count / 2)) },
        BadWorkspace("empty", says: ["1"]) { _ in "" },
        BadWorkspace("edited into no JSON") { $0.replacingOccurrences(of: "\"body\":", with: "\"body\"") },
        BadWorkspace("edited into a wrong value", says: ["body.profile.kinds[0]", "klubb"]) {
            $0.replacingOccurrences(of: "\"kindergarten\"", with: "\"klubb\"")
        },
        BadWorkspace(
            "an unknown key", says: ["hobby"],
            { $0.replacingOccurrences(of: "{\n  \"schema\"", with: "{\n  \"hobby\": 1,\n  \"schema\"") }),
        BadWorkspace(
            "an unknown key further down", says: ["body.profile.hobby"],
            put("\"hobby\": 1,", after: "\"profile\": {")),
        BadWorkspace("a key twice", says: ["name"], put("\"name\": \"Ulven\",", after: "\"profile\": {")),
        BadWorkspace("a newer version", says: ["9", "1"], todo: ToDo.update) {
            $0.replacingOccurrences(of: "\"version\": 1", with: "\"version\": 9")
        },
        BadWorkspace("a schema of somebody else", says: ["annen/fil"], todo: ToDo.checkFile) {
            $0.replacingOccurrences(of: "behov/unit", with: "annen/fil")
        },
    ]

    /// Every command that opens a workspace.
    static let commands = [
        ["status"], [], ["guide"], ["import", "../tests.csv"], ["show"], ["show", "goal-1"], ["check"],
        ["trace", "goal-1"],
        ["handover"], ["handover", "--draft"], ["collect", "../tests.csv"], ["export"], ["check", "--json"],
    ]
}

@Suite struct BadInputTests {
    @Test(arguments: BadWorkspace.all) func aWorkspaceThatCannotBeReadIsRefusedByEveryCommand(_ bad: BadWorkspace)
        throws
    {
        let sandbox = try Sandbox()
        sandbox.make("sample", "--organisation-number", "999000002")
        try sandbox.write(MadeUpFile.nationalTest, to: "tests.csv")
        let right = try sandbox.text("sample/workspace.json")
        let wrong = bad.spoil(right)
        #expect(wrong != right)
        try sandbox.write(wrong, to: "sample/workspace.json")
        // Every command reads in the same way and says it with the same words: two faults are enough to see all commands,
        // one command to see all languages.
        let isPlain = ["truncated", "an unknown key"].contains(bad.testDescription)
        for command in isPlain ? BadWorkspace.commands : [["check"], ["handover", "--draft"]] {
            try sandbox.expectRefusal(
                65, command, in: "sample", replies: ["Et mål"], says: ["workspace.json"] + bad.says, todo: bad.todo
            )
        }
    }

    @Test func aMissingFolderIsSaidToBeMissing() throws {
        let sandbox = try Sandbox()
        for command in BadWorkspace.commands where command.first != "import" {
            try sandbox.expectRefusal(
                66, command + ["-w", sandbox.path("borte")], says: ["borte"], todo: ToDo.start,
                speaking: command == ["check"] ? Language.allCases : [.en])
        }
    }

    @Test func aFolderThatIsNoWorkspaceIsSaidToBeNone() throws {
        let sandbox = try Sandbox()
        try sandbox.write("noe", to: "tom/notat.txt")
        try sandbox.write(MadeUpFile.nationalTest, to: "tests.csv")
        // `status` and no command at all welcome whoever stands there.
        for command in BadWorkspace.commands where !command.isEmpty && command != ["status"] {
            try sandbox.expectRefusal(
                66, command, in: "tom", todo: ToDo.start,
                speaking: command == ["check"] ? Language.allCases : [.nb])
        }
        #expect(sandbox.run([], in: "tom") == 0)
        for command in BadWorkspace.commands where command.first != "import" {
            try sandbox.expectRefusal(
                66, command + ["-w", sandbox.path("tom")], says: ["tom"], todo: ToDo.start,
                speaking: command == ["check"] ? Language.allCases : [.nb])
        }
    }

    // Root may write in a folder without permission, and tests may run as root. A file where a folder must be made, or a
    // folder where a file must be, stops everybody, and ends in the same place of the program.
    @Test(arguments: [
        (["guide"], "revisions", ["Et mål"]), (["import", "../tests.csv"], "sources", []),
        (["import", "../tests.csv"], "revisions", []), (["handover", "--draft"], "handover", []),
        (["export"], "documents", []),
    ])
    func whereNothingCanBeWrittenNothingIsChanged(_ command: [String], _ obstacle: String, _ replies: [String])
        throws
    {
        let sandbox = try Sandbox()
        sandbox.make("sample", "--organisation-number", "999000002")
        try sandbox.write(MadeUpFile.nationalTest, to: "tests.csv")
        try? FileManager.default.removeItem(atPath: sandbox.path("sample/" + obstacle))
        try sandbox.write("i veien", to: "sample/" + obstacle)
        try sandbox.expectRefusal(
            73, command, in: "sample", replies: replies, says: ["sample/" + obstacle], todo: ToDo.mayWrite)
    }

    @Test func anAnswerThatCannotBeSavedIsNotSaidToBe() throws {
        let sandbox = try Sandbox()
        sandbox.make("sample")
        try FileManager.default.createDirectory(
            atPath: sandbox.path("sample/.workspace.json.saving"), withIntermediateDirectories: true)
        try sandbox.expectRefusal(73, ["guide"], in: "sample", replies: ["Et mål"], says: ["workspace.json"])
        #expect(!sandbox.output.contains("Saved"))
    }

    @Test func whileSomebodyElseSavesTheCommandSaysSo() throws {
        let sandbox = try Sandbox()
        sandbox.make("sample")
        let handle = open(sandbox.path("sample"), O_RDONLY)
        defer { close(handle) }
        try #require(flock(handle, LOCK_EX | LOCK_NB) == 0)
        let before = try sandbox.everything()
        #expect(sandbox.run(["guide"], replies: ["Et mål"], in: "sample") == 75)
        #expect(sandbox.complaints.contains("Vent litt"))
        #expect(try sandbox.everything() == before)
    }

    /// Two synthetic numbers that belong to nobody.
    @Test(arguments: ["01818000010", "418590-00183"]) func anIdentityNumberIsNeitherStoredNorRepeated(
        _ number: String
    )
        throws
    {
        let sandbox = try Sandbox()
        sandbox.make("sample")
        let before = try sandbox.everything()
        let code = sandbox.run(["guide"], replies: ["Barnet \(number) er ofte alene"], in: "sample")
        #expect(code == 2)
        #expect(!(sandbox.output + sandbox.complaints).contains(number), "\(sandbox.output)")
        #expect(sandbox.output.contains("fødselsnummer"))
        #expect(try sandbox.everything() == before)
        // Nor by the ways around the interview.
        for command in [["init", "ny", "--name", "Solbakken \(number)", "--kind", "school"]] {
            try sandbox.expectRefusal(64, command)
            #expect(!(sandbox.output + sandbox.complaints).contains(number))
        }
        #expect(sandbox.run(["guide", "--by", number], replies: ["Et mål"], in: "sample") == 64)
        #expect(!(sandbox.output + sandbox.complaints).contains(number))
        #expect(try sandbox.everything() == before)
    }
}
