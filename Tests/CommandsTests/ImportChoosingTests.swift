import Testing

@testable import Commands

/// Which of many indicators `import` takes.
@Suite struct ImportChoosingTests {
    private static let subjects = (1...12).map { "Fag \($0)" }

    /// A table of Statistikkbanken with so many indicators for one school and the nation.
    private static var table: String {
        let keys = ["EnhetNivaa", "Nasjonaltkode", "Organisasjonsnummer", "EnhetNavn"]
        let headings = keys + subjects.map { "2025-26.\($0).Snittkarakter" }
        let nation = ["1", "I", "I", "Alle skoler"] + subjects.map { _ in "4,0" }
        let school = ["4", "I", "999000001", "Sample"] + subjects.indices.map { "4,\($0 % 10)" }
        return [headings, nation, school].map { $0.joined(separator: ";") + "\n" }.joined()
    }

    private func sandbox() throws -> Sandbox {
        let sandbox = try Sandbox.school()
        try sandbox.write(Self.table, to: "fag.csv")
        return sandbox
    }

    private func names(_ sandbox: Sandbox) throws -> [String] {
        #expect(sandbox.run("show --json", in: "sample") == 0)
        return Self.subjects.filter {
            sandbox.output.contains("\"\($0), ") || sandbox.output.contains("\"\($0)\"")
        }
    }

    @Test func someAreTakenByTheirNumbersAndTheRestLater() throws {
        let sandbox = try sandbox()
        #expect(
            sandbox.run(["import", "../fag.csv", "--only", "1,3-4"], in: "sample") == 0, "\(sandbox.complaints)")
        #expect(sandbox.output.contains("9 indikatorer blir værende i fila"))
        #expect(try names(sandbox) == ["Fag 1", "Fag 3", "Fag 4"])
        #expect(sandbox.run(["import", "../fag.csv", "--only", "alle"], in: "sample") == 0)
        #expect(try names(sandbox) == Self.subjects)
        #expect(sandbox.run("show source-1 --json", in: "sample") == 0)
        #expect(sandbox.run("show source-2 --json", in: "sample") == 66)
        #expect(sandbox.run(["import", "../fag.csv", "--only", "alle"], in: "sample") == 0)
        #expect(sandbox.output.contains("hentet inn før"))
    }

    @Test func withoutAnybodyToAskAllAreTakenAndItIsSaid() throws {
        let sandbox = try sandbox()
        #expect(sandbox.run("import ../fag.csv", in: "sample") == 0)
        #expect(sandbox.output.contains("--bare 1,3-5"))
        #expect(try names(sandbox) == Self.subjects)
    }

    @Test func aTrialListsThemWithTheirNumbers() throws {
        let sandbox = try sandbox()
        #expect(sandbox.run("import ../fag.csv -n", in: "sample") == 0)
        #expect(sandbox.output.contains("12  Fag 12"))
        #expect(try names(sandbox).isEmpty)
    }

    @Test func whoeverIsAskedSeesTheRuleAndTheListInFewLines() throws {
        let sandbox = try sandbox()
        sandbox.someoneAnswers = true
        #expect(sandbox.run(["import", "../fag.csv"], replies: ["1,3"], in: "sample") == 0, "\(sandbox.output)")
        #expect(sandbox.output.contains("et stykke fra landsgjennomsnittet"), "\(sandbox.output)")
        let lines = sandbox.output.split(separator: "\n", omittingEmptySubsequences: false)
        let first = try #require(lines.firstIndex { $0.contains("Fag 1 ") })
        #expect(lines[first + 1].contains("Fag 2"), "no empty line between: \(sandbox.output)")
    }

    @Test(arguments: ["0", "13", "x", "3-1", "1,,99", "-"]) func numbersThatAreNotThereAreRefused(only: String)
        throws
    {
        let sandbox = try sandbox()
        try sandbox.expectRefusal(
            64, ["import", "../fag.csv", "--only=\(only)"], in: "sample",
            says: ["12"])
        #expect(try names(sandbox).isEmpty)
    }
}
