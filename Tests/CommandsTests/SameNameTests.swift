import Foundation
import Model
import Testing

/// Units whose names are the same, or that a file system takes for the same: told apart in all that is said, and each with
/// files of its own.
@Suite struct SameNameTests {
    private static let long = String(repeating: "Langtnavn ", count: 20)
    private static let lia = Municipality(number: "9901", name: "Lia")
    private static let vik = Municipality(number: "9902", name: "Vik")
    /// Two in one municipality, one in another, one in capitals, one with å in two parts, one with more blanks, and others.
    private static let units: [(number: String, name: String, place: Municipality)] = [
        ("319100008", "Åsen barnehage", lia), ("319101004", "Åsen barnehage", lia),
        ("319102000", "Åsen barnehage", vik), ("319103007", "ÅSEN BARNEHAGE", lia),
        ("319104003", "A\u{30A}sen barnehage", vik), ("319105018", "Åsen  barnehage", vik),
        ("319106006", "con", lia),
        ("319107002", long, lia), ("319108009", "\(long)til", lia),
    ]

    /// An owner that all of them have handed over to.
    private func owner() throws -> Sandbox {
        let sandbox = try Sandbox()
        #expect(
            sandbox.run(["init", "eier", "--level", "owner", "--name", "Eier", "--ownership", "municipal"]) == 0)
        for unit in Self.units {
            var body = UnitAnalysis(
                profile: Profile(
                    name: unit.name, kinds: [.kindergarten], municipality: unit.place, ownership: .municipal,
                    organisationNumber: OrganisationNumber(unit.number)))
            body.needs = [
                Need(
                    id: body.numbering.next(), ability: "Åpne leken", who: "alle", form: .collective,
                    theme: .inclusion)
            ]
            let document = County.sealed(body, as: .needsAssessment, id: "id-\(unit.number)", revision: 1)
            try sandbox.write(try County.bytes(of: document), to: "inn/\(unit.number).json")
        }
        #expect(sandbox.run("samle ../inn", in: "eier") == 0, "\(sandbox.complaints)")
        return sandbox
    }

    private func expectAllApart(_ said: String, _ location: SourceLocation = #_sourceLocation) {
        for number in ["319100008", "319101004", "319103007", "319102000", "319104003", "319105018"] {
            #expect(said.contains(number), "\(said)", sourceLocation: location)
        }
    }

    @Test func theyAreToldApartWhenTheyAreBroughtInAndInRemarksAndTables() throws {
        let sandbox = try owner()
        expectAllApart(sandbox.output)
        sandbox.run("sjekk --json", in: "eier")
        #expect(sandbox.output.contains("Åsen barnehage (Lia, 319100008), behov-1"), "\(sandbox.output)")
        sandbox.run("sjekk --json --below", in: "eier")
        expectAllApart(sandbox.output)
        #expect(sandbox.run("eksporter tabeller --format csv -o ../ut", in: "eier") == 0, "\(sandbox.complaints)")
        let needs = try sandbox.everything(in: "ut").filter { $0.key.hasSuffix(".csv") }.values
            .map { String(decoding: $0, as: UTF8.self) }.first { $0.contains("Åpne leken") }
        expectAllApart(try #require(needs))
    }

    @Test func eachGetsAReplyInAFileOfItsOwnAndWhatIsReadyLiesThere() throws {
        let sandbox = try owner()
        #expect(sandbox.run("svar --json", in: "eier") == 0, "\(sandbox.complaints)")
        let made = try #require(
            try JSONSerialization.jsonObject(with: Data(sandbox.output.utf8)) as? [[String: Any]])
        let paths = made.compactMap { $0["path"] as? String }
        #expect(paths.count == Self.units.count && Set(paths.map { $0.lowercased() }).count == paths.count)
        for path in paths {
            #expect(path.utf8.count < 200)
            #expect(FileManager.default.fileExists(atPath: sandbox.path("eier/\(path)")), "\(path)")
        }
        for unit in Self.units { #expect(paths.contains { $0.contains(unit.number) }, "\(unit.number)") }
        #expect(Set(made.compactMap { $0["name"] as? String }).count == paths.count, "\(made)")
        let lying = try sandbox.everything(in: "eier/handover").keys.filter { $0.contains("svar-fra") }
        #expect(Set(lying.map { "handover/\($0)" }) == Set(paths))
    }

    @Test func theWayDownFromAPriorityTellsThemApart() throws {
        let sandbox = try owner()
        sandbox.run("guide --from priorities.add --only", replies: ["Leken", "ferdig"], in: "eier")
        sandbox.run("guide --from priorities.needs --only", replies: ["1-9"], in: "eier")
        sandbox.run("spor prioritering-1", in: "eier")
        expectAllApart(sandbox.output)
        sandbox.run("spor prioritering-1 --json", in: "eier")
        expectAllApart(sandbox.output)
    }

    @Test func aUnitOfARegisterThatIsMissingIsNotTakenForOneThatHasHandedOver() throws {
        let sandbox = try owner()
        let rows = ["319100008;Åsen barnehage", "319001018;Åsen barnehage", "319100016;Myra barnehage"]
        try sandbox.write(
            ([RegisterTests.heading] + rows.map { "\($0);barnehage;kommunal;;20;5" }).joined(separator: "\n"),
            to: "enheter.csv")
        #expect(sandbox.run("samle --register ../enheter.csv", in: "eier") == 0, "\(sandbox.complaints)")
        #expect(
            sandbox.output.contains("Mangler (2): Åsen barnehage (319001018), Myra barnehage"), "\(sandbox.output)"
        )
        sandbox.run("sjekk --json", in: "eier")
        #expect(sandbox.output.contains("Åsen barnehage (319001018), Myra barnehage"), "\(sandbox.output)")
    }
}
