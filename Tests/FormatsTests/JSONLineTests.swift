import Testing

@testable import Formats

/// Where in a text a path stands.
@Suite struct JSONLineTests {
    static let text = """
        {
          "name": "a \\"{[,",
          "networks": [
            { "name": "A",
              "municipalities": ["3401",
                "3403"] },
            {
              "name": "B", "od d": {
                "x": 1 }
            }
          ],
          "empty": [],
          "last": true
        }
        """

    @Test(arguments: [
        ("", 1), ("name", 2), ("networks", 3), ("networks[0]", 4), ("networks[0].name", 4),
        ("networks[0].municipalities", 5), ("networks[0].municipalities[0]", 5),
        ("networks[0].municipalities[1]", 6), ("networks[1]", 7), ("networks[1].name", 8),
        ("networks[1][\"od d\"].x", 9), ("empty", 12), ("last", 13),
    ])
    func aPathStandsOnItsLine(path: String, line: Int) {
        #expect(JSONLines.line(of: path, in: Array(Self.text.utf8)) == line)
    }

    @Test(arguments: [("networks[1].demand", 7), ("named", 1), ("empty[0]", 12), ("last.more[2]", 13)])
    func whatIsMissingStandsOnTheLineAroundIt(path: String, line: Int) {
        #expect(JSONLines.line(of: path, in: Array(Self.text.utf8)) == line)
    }
}
