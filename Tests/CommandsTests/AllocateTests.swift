import Foundation
import Testing

@testable import Commands

/// `allocate` as it is typed: what it prints, for whom, and in which language.
@Suite struct AllocateTests {
    static let staff = "nettverk;årsverk\nValdres;74,5\nÅsnettverket;100\nFjellnettverket;150\n"
    static let needs = "nettverk;behov\nValdres;1000000\nÅsnettverket;2500000\nFjellnettverket;900000000\n"

    private func sandbox() throws -> Sandbox {
        let sandbox = try Sandbox()
        try sandbox.write(Self.staff, to: "fte.csv")
        try sandbox.write(Self.needs, to: "needs.csv")
        return sandbox
    }

    private func json(_ sandbox: Sandbox) throws -> [String: Any] {
        try #require(try JSONSerialization.jsonObject(with: Data(sandbox.output.utf8)) as? [String: Any])
    }

    /// The commands of the document, run on its own files, print what it says.
    @Test func theExampleWorkedByHandIsWhatTheProgramPrints() throws {
        let document = String(
            decoding: try Repository.bytes(Repository.root + "/Tests/CommandsTests/Allocation.md"), as: UTF8.self)
        func blocks(_ kind: String) -> [String] {
            document.components(separatedBy: "```\(kind)\n").dropFirst().map {
                $0.components(separatedBy: "```")[0]
            }
        }
        let (files, runs) = (blocks("csv"), blocks("console"))
        #expect(files.count == 2 && runs.count == 2)
        let sandbox = try Sandbox()
        for (name, text) in zip(["fte.csv", "needs.csv"], files) { try sandbox.write(text, to: name) }
        for run in runs {
            let lines = run.split(separator: "\n", maxSplits: 1)
            #expect(sandbox.run(String(lines[0].dropFirst("$ behov ".count))) == 0)
            #expect(sandbox.output == String(lines[1]))
        }
    }

    @Test func theJSONHasItsKeysAndNoOthers() throws {
        let sandbox = try sandbox()
        for words in [
            "--profile innlandet", "--profile standard", "--needs needs.csv --profile innlandet --explain",
        ] {
            #expect(sandbox.run("allocate --frame 40000000 --fte fte.csv --json \(words)") == 0)
            let result = try json(sandbox)
            #expect(Set(result.keys) == ["frame", "common", "levelling", "networks", "unallocated"])
            for network in try #require(result["networks"] as? [[String: Any]]) {
                #expect(
                    Set(network.keys) == ["network", "fte", "share", "need", "granted", "toNetwork", "toPartner"])
            }
            for part in try #require(result["levelling"] as? [[String: Any]]) {
                #expect(Set(part.keys) == ["network", "amount"])
            }
        }
    }

    @Test func explainingDoesNotChangeTheJSON() throws {
        let sandbox = try sandbox()
        sandbox.run("allocate --frame 40000000 --fte fte.csv --json --profile innlandet")
        let (plain, beside) = (sandbox.output, sandbox.complaints)
        sandbox.run("allocate --frame 40000000 --fte fte.csv --json --profile innlandet --explain")
        #expect(sandbox.output == plain)
        #expect(beside.contains("anslag å planlegge etter") && !beside.contains("Slik er det regnet ut"))
        #expect(sandbox.complaints.contains("Slik er det regnet ut"))
    }

    @Test func standardSharesEverythingByStaffAndDividesNothing() throws {
        let sandbox = try sandbox()
        #expect(sandbox.run("allocate --frame 649 --fte fte.csv --json") == 0)
        let result = try json(sandbox)
        #expect(result["common"] as? Int == 0)
        #expect((result["levelling"] as? [Any])?.isEmpty == true)
        let networks = try #require(result["networks"] as? [[String: Any]])
        #expect(networks.map { $0["granted"] as? Int } == [300, 149, 200])
        #expect(networks.map { $0["toNetwork"] as? Int } == [300, 149, 200])
        #expect(networks.map { $0["toPartner"] as? Int } == [0, 0, 0])
        #expect(networks.allSatisfy { $0["need"] is NSNull })
    }

    @Test(arguments: [
        (
            "nb", "anslag å planlegge etter, ikke et vedtak", "Utjevning", "Ikke fordelt", "Kontroll",
            "Slik er det regnet ut"
        ),
        (
            "nn", "overslag å planleggje etter, ikkje eit vedtak", "Utjamning", "Ikkje fordelt", "Kontroll",
            "Slik er det rekna ut"
        ),
        (
            "en", "estimate for planning, not a decision", "Levelling", "Not allocated", "Check",
            "How it was calculated"
        ),
    ])
    func itSaysInEachLanguageThatItIsAnEstimate(
        _ language: String, _ estimate: String, _ levelling: String, _ rest: String, _ control: String,
        _ working: String
    ) throws {
        let sandbox = try sandbox()
        let words = "--needs needs.csv --profile innlandet --explain --language \(language)"
        #expect(sandbox.run("allocate --frame 12000000 --fte fte.csv \(words)") == 0)
        let said = sandbox.output.replacingOccurrences(of: "\n", with: " ")
        for part in [estimate, levelling, rest, control, working, "Nord-Østerdal"] { #expect(said.contains(part)) }
        #expect(sandbox.complaints.isEmpty)
        #expect(sandbox.output.split(separator: "\n").allSatisfy { $0.count <= 78 })
    }

    @Test func itNamesWhoLacksWhoWasSilentAndWhoseNameIsUnknown() throws {
        let sandbox = try Sandbox()
        try sandbox.write("network;fte\nNord-Østerdalen;10\nA;20\nB;30\n", to: "fte.csv")
        try sandbox.write("network;need\nA;900\nNord-Østerdalen;1\n", to: "needs.csv")
        #expect(sandbox.run("fordel --frame 1000 --fte fte.csv --needs needs.csv --profile innlandet") == 0)
        let said = sandbox.output.replacingOccurrences(of: "\n", with: " ")
        #expect(said.contains("Nord-Østerdal (mente du Nord-Østerdalen?)"))
        #expect(said.contains("behovet er regnet som 0: B."))
        #expect(said.contains("ikke er dekket, i kroner: A (21). Statsforvalteren ber nettverkene tilpasse"))
    }

    @Test func theSameFileInOtherClothesGivesTheSame() throws {
        let sandbox = try sandbox()
        let command = [
            "allocate", "--frame", "40000000", "--fte", "other.csv", "--profile", "innlandet", "--json",
        ]
        sandbox.run("allocate --frame 40000000 --fte fte.csv --profile innlandet --json")
        let wanted = sandbox.output
        let plain = Self.staff
        let others: [[UInt8]] = [
            [0xEF, 0xBB, 0xBF] + Array(plain.utf8),
            Array(try #require(plain.data(using: .windowsCP1252))),
            [0xFF, 0xFE] + Array(try #require(plain.data(using: .utf16LittleEndian))),
            Array(plain.replacingOccurrences(of: "\n", with: "\r\n").utf8),
            Array(("sep=;\n\n" + plain.replacingOccurrences(of: "\n", with: "\n;\n")).utf8),
            Array("FTE,Network\n74.50,Valdres\n100,Åsnettverket\n150.0,\"Fjellnettverket\"".utf8),
            Array(
                " Nettverk \tkommune\tÅRSVERK\n Valdres\t\t74,5\nÅsnettverket\tx\t100 \nFjellnettverket\t\t150"
                    .utf8),
        ]
        for bytes in others {
            try sandbox.write(bytes, to: "other.csv")
            #expect(sandbox.run(command) == 0)
            #expect(sandbox.output == wanted)
        }
    }

    @Test func thousandsMayStandInGroups() throws {
        let sandbox = try Sandbox()
        try sandbox.write("network;fte\nA;1 234,5\nB;1\u{A0}234,50\nC;1\u{202F}234.5\n", to: "fte.csv")
        try sandbox.write("network;need\nA;12 000 000\nB;12\u{A0}000\u{A0}000,00\nC;12000000\n", to: "needs.csv")
        let frame = ["--frame", "12\u{A0}000 000,00", "--fte", "fte.csv", "--needs", "needs.csv", "--json"]
        #expect(sandbox.run(["allocate"] + frame) == 0)
        let networks = try #require(try json(sandbox)["networks"] as? [[String: Any]])
        #expect(networks.map { $0["granted"] as? Int } == [4_000_000, 4_000_000, 4_000_000])
        #expect(networks.allSatisfy { $0["fte"] as? Double == 1234.5 })
    }

    @Test func nothingIsWrittenAndNoWorkspaceIsNeeded() throws {
        let sandbox = try sandbox()
        let before = try sandbox.everything()
        #expect(sandbox.run("allocate --frame 1000 --fte fte.csv --needs needs.csv --profile innlandet") == 0)
        #expect(try sandbox.everything() == before)
    }

    @Test func inAWorkspaceItsOwnCountyHolds() throws {
        let sandbox = try sandbox()
        #expect(sandbox.run("init nett --level region --name Nett --profile innlandet") == 0)
        #expect(sandbox.run("allocate --frame 1000 --fte \(sandbox.path("fte.csv")) --json", in: "nett") == 0)
        #expect(try json(sandbox)["common"] as? Int == 100)
        let standard = "allocate --frame 1000 --fte \(sandbox.path("fte.csv")) --json --profile standard"
        #expect(sandbox.run(standard, in: "nett") == 0)
        #expect(try json(sandbox)["common"] as? Int == 0)
    }
}
