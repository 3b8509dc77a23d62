import Testing

/// One cohort over the years is shown where a reader looks, apart from the series of new children.
@Suite struct CohortPageTests {
    private static let table = """
        Skole;År;Mobbing 8. trinn (%);Mobbing 9. trinn (%);Svar
        Sample;2024;20;30;100
        Sample;2025;21;5;100
        """
    private static let map =
        #"{"unit": "Skole", "year": "År", "value": ["Mobbing 8. trinn (%)", "Mobbing 9. trinn (%)"], "n": "Svar"}"#

    @Test func eighthGradeIsFollowedIntoNinthInTheItemAndTheDocument() throws {
        let sandbox = try Sandbox.school()
        try sandbox.write(Self.table, to: "egen.csv")
        try sandbox.write(Self.map, to: "kart.json")
        #expect(
            sandbox.run(["import", "../egen.csv", "--map", "../kart.json"], in: "sample") == 0,
            "\(sandbox.complaints)")
        for id in ["indicator-1", "indicator-2"] {
            #expect(sandbox.run("show \(id)", in: "sample") == 0)
            #expect(sandbox.output.contains("Samme kull fra ett år til det neste"), "\(sandbox.output)")
        }
        #expect(
            sandbox.run("export needs-assessment --format markdown", in: "sample") == 0, "\(sandbox.complaints)")
        let name = try #require(sandbox.output.split(whereSeparator: \.isWhitespace).first { $0.hasSuffix(".md") })
        let page = String(decoding: try Repository.bytes(sandbox.path("sample/" + name)), as: UTF8.self)
        let table = try #require(page.components(separatedBy: "Samme kull fra ett år til det neste").last)
        #expect(table.contains("2024: 20"), "\(page)")
        #expect(table.contains("2025: 5"), "\(page)")
    }
}
