import Foundation
import Testing

@testable import Commands

/// What `allocate` does not take: the file, the row, what is wrong and what to do, in three languages.
@Suite struct AllocateRefusalTests {
    static let files: [(text: String, row: Int, words: String)] = [
        ("Valdres;74,5\nA;3\n", 1, "nettverk;årsverk"),
        ("nettverk;nettverk;årsverk\nA;B;3\n", 1, "nettverk;årsverk"),
        ("nettverk;årsverk;fte\nA;4;3\n", 1, "nettverk;årsverk"),
        ("nettverk;årsverk\nA;10\nB;20\nA;30\n", 4, "A står også i rad 2"),
        ("nettverk;årsverk\nA;10\n\na ;30\n", 4, "a står også i rad 2"),
        ("nettverk;årsverk\nA;-10\n", 2, "A: «-10» er mindre enn null"),
        ("nettverk;årsverk\nA;−10\n", 2, "mindre enn null"),
        ("nettverk;årsverk\nA;mange\n", 2, "A: «mange» er ikke et tall"),
        ("nettverk;årsverk\nA;1.234,5\n", 2, "er ikke et tall"),
        ("nettverk;årsverk\nA;12 34\n", 2, "er ikke et tall"),
        ("nettverk;årsverk\nA;1,\n", 2, "er ikke et tall"),
        ("nettverk;årsverk\nA;,5\n", 2, "er ikke et tall"),
        ("nettverk;årsverk\nA;1e3\n", 2, "er ikke et tall"),
        ("nettverk;årsverk\nA;٣\n", 2, "er ikke et tall"),
        ("nettverk;årsverk\nA\n", 2, "A: tallet mangler"),
        ("nettverk;årsverk\nA;\n", 2, "A: tallet mangler"),
        ("nettverk;årsverk\n;10\n", 2, "nettverket mangler navn"),
        ("nettverk;årsverk\nA;10\nSum;10\n", 3, "«Sum» ser ut til å være summen"),
        ("nettverk;årsverk\nA;1000001\n", 2, "A har mer enn 1 000 000"),
        ("nettverk;årsverk\nA;0,1234567890123456\n", 2, "har for mange sifre"),
        ("nettverk;årsverk\nA;99999999999999999999\n", 2, "har for mange sifre"),
        ("nettverk;årsverk\nA;1.234\nB;74,5\n", 2, "kan være tusener eller desimaler"),
        ("nettverk,årsverk\nA,10,5\nB,20\n", 2, "raden har 3 celler, men det er 2 overskrifter"),
        ("nettverk;årsverk\n\"A;10\n", 2, "anførselstegn"),
    ]

    private func said(_ sandbox: Sandbox) -> String {
        sandbox.complaints.split(whereSeparator: \.isNewline).joined(separator: " ")
    }

    @Test(arguments: files) func aFileThatIsNotUnderstoodIsRefusedWithItsRow(
        _ text: String, _ row: Int, _ words: String
    ) throws {
        let sandbox = try Sandbox()
        try sandbox.write(text, to: "fte.csv")
        #expect(sandbox.run("allocate --frame 1000 --fte fte.csv --language nb") == 65)
        let nb = said(sandbox).replacingOccurrences(of: "\u{A0}", with: " ")
        #expect(nb.contains("fte.csv, rad \(row): ") && nb.contains(words), "\(nb)")
        #expect(sandbox.output.isEmpty)
        sandbox.run("allocate --frame 1000 --fte fte.csv --language nn")
        #expect(said(sandbox).contains("fte.csv, rad \(row): "))
        sandbox.run("allocate --frame 1000 --fte fte.csv --language en --json")
        #expect(said(sandbox).contains("fte.csv, row \(row): ") && sandbox.output.isEmpty)
    }

    @Test(arguments: ["", "\n\n", "nettverk;årsverk\n", "\u{FEFF}", "nettverk;årsverk\n;\n"])
    func anEmptyFileIsRefused(_ text: String) throws {
        let sandbox = try Sandbox()
        try sandbox.write(text, to: "fte.csv")
        #expect(sandbox.run("allocate --frame 1000 --fte fte.csv") == 65)
        #expect(said(sandbox).contains("fte.csv har ingen nettverk"))
    }

    @Test func aFileThatIsNoTextIsRefused() throws {
        let sandbox = try Sandbox()
        try sandbox.write([0x50, 0x4B, 3, 4, 0, 0, 1, 2, 0], to: "fte.csv")
        #expect(sandbox.run("allocate --frame 1000 --fte fte.csv") == 65)
        #expect(said(sandbox).contains("Lagre tabellen som CSV"))
    }

    @Test(arguments: [
        ("network;need\nB;1\nAsnettverket;5\n", "rad 3: Asnettverket står ikke i fte.csv. Mente du Åsnettverket?"),
        ("network;need\nÅsnettverket;5,50\n", "rad 2: Åsnettverket: «5,50» er ikke hele kroner"),
        ("network;need\nB;1.000\n", "rad 2: B: «1.000» er ikke hele kroner"),
        ("network;need\nB;1000000000000001\n", "rad 2: B har mer enn 1 000 000 000 000 000"),
        ("network;need\nB;1\nB;2\n", "rad 3: B står også i rad 2"),
        ("network;fte\nB;1\n", "network;fte"),
    ]) func needsThatAreNotUnderstoodAreRefused(_ text: String, _ words: String) throws {
        let sandbox = try Sandbox()
        try sandbox.write("network;fte\nÅsnettverket;10\nB;20\n", to: "fte.csv")
        try sandbox.write(text, to: "needs.csv")
        #expect(sandbox.run("allocate --frame 1000 --fte fte.csv --needs needs.csv") == 65)
        let nb = said(sandbox).replacingOccurrences(of: "\u{A0}", with: " ")
        #expect(nb.hasPrefix("needs.csv, rad ") && (nb.contains(words) || words == "network;fte"), "\(nb)")
    }

    @Test(arguments: ["1000,50", "tusen", "1.000.000", "1000000000000001", "9223372036854775807", "-5", " "])
    func aFrameThatIsNoSumIsRefused(_ frame: String) throws {
        let sandbox = try Sandbox()
        try sandbox.write("network;fte\nA;10\n", to: "fte.csv")
        #expect(sandbox.run(["allocate", "--frame=\(frame)", "--fte", "fte.csv"]) == 64)
        #expect(said(sandbox).contains("--ramme må være et beløp i hele kroner"))
    }

    @Test func whatIsNotThereIsNotFound() throws {
        let sandbox = try Sandbox()
        try sandbox.write("network;fte\nA;10\n", to: "fte.csv")
        #expect(sandbox.run("allocate --frame 1000 --fte none.csv") == 66)
        #expect(sandbox.run("allocate --frame 1000 --fte fte.csv --needs none.csv") == 66)
        #expect(sandbox.run("allocate --frame 1000 --fte fte.csv --profile mars") == 66)
        #expect(sandbox.run("allocate --fte fte.csv") == 64)
        #expect(sandbox.run("allocate --frame 1000") == 64)
    }

    @Test func aCountyMayHaveItsOwnShares() throws {
        let sandbox = try Sandbox()
        try sandbox.write("network;fte\nA;10\nB;30\n", to: "fte.csv")
        func profile(_ allocation: String) -> String {
            #"{"name": "own", "county": {"nb": "Eget", "nn": "Eige", "en": "Own"}, "sources": []\#(allocation)}"#
        }
        func run(_ allocation: String) throws -> Int32 {
            try sandbox.write(profile(allocation), to: "own/profile.json")
            return sandbox.run(
                "allocate --frame 1000 --fte fte.csv --profile \(sandbox.path("own")) --language en")
        }
        let shares = #""common": 5, "levelling": 1, "levellingNetworks": ["B"]"#
        #expect(try run(#", "allocation": {\#(shares), "networkLimit": 50}"#) == 0)
        #expect(sandbox.output.contains("up to 5% for common measures"))
        #expect(sandbox.output.contains("Levelling: B"))
        #expect(try run("") == 0)
        #expect(sandbox.output.contains("no shares are given"))
        #expect(try run(#", "allocation": {\#(shares), "networkLimit": 150}"#) == 65)
        #expect(said(sandbox).contains("allocation.networkLimit"))
        let more = #""common": 99, "levelling": 2, "levellingNetworks": ["B"], "networkLimit": 50"#
        #expect(try run(#", "allocation": {\#(more)}"#) == 65)
        #expect(said(sandbox).contains("The shares in the county profile own do not add up"))
        #expect(try run(#", "allocation": {\#(shares), "networkLimit": "40"}"#) == 65)
    }
}
