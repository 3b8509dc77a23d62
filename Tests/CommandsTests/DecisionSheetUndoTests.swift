import Testing

@testable import Model

extension DecisionSheetTests {
    @Test func anUndoneSheetTellsWhoseNeedsItWasAbout() throws {
        let sandbox = try folder()
        var rows = try export(sandbox)
        rows[1][Column.decision] = "eget arbeid"
        try take(rows, sandbox)
        #expect(sandbox.run("angre -n --språk nb", in: "lia") == 0)
        let unit = try #require(try owner(sandbox).received.newest().first).name
        #expect(sandbox.output.contains(", utgave 1)"), "\(sandbox.output)")
        #expect(sandbox.output.contains(" (") && !sandbox.output.contains(" (utgave"), "\(unit) \(sandbox.output)")
    }
}
