import Testing

@testable import Commands

/// `guide --sheet`, `import` of a sheet and `export answer-sheet`, through the whole program.
@Suite struct SheetTests {
    private func sandbox() throws -> Sandbox {
        let sandbox = try Sandbox()
        let start = ["--name", "Solbakken", "--kind", "kindergarten", "--municipality", "Lillehammer"]
        #expect(sandbox.run(["init", "solbakken"] + start) == 0, "\(sandbox.complaints)")
        return sandbox
    }

    @Test func aSheetIsWrittenFilledInAndTakenBackOnce() throws {
        let sandbox = try sandbox()
        #expect(sandbox.run("guide --sheet ark.txt 1", in: "solbakken") == 0, "\(sandbox.complaints)")
        let sheet = try sandbox.text("solbakken/ark.txt")
        #expect(sheet.hasPrefix("Svarark til behov (1)\nSolbakken · fase 1, "))
        // An existing file is left alone.
        #expect(sandbox.run("guide --sheet ark.txt", in: "solbakken") == 73)
        #expect(try sandbox.text("solbakken/ark.txt") == sheet)

        let parts = sheet.components(of: "[mål]")
        #expect(parts.count == 2)
        let filled = parts[0] + "[mål]" + parts[1].answered("Alle har en å leke med\r\nferdig\r")
        try sandbox.write("\u{FEFF}" + filled, to: "solbakken/ark.txt")
        #expect(sandbox.run("import ark.txt -n", in: "solbakken") == 0, "\(sandbox.complaints)")
        #expect(sandbox.output.contains("Kommandoen ville ha hentet 2 svar"))
        #expect(sandbox.run("import ark.txt", in: "solbakken") == 0, "\(sandbox.complaints)")
        #expect(sandbox.output.contains("Hentet 2 svar"))
        let once = try sandbox.text("solbakken/workspace.json")
        #expect(once.contains("Alle har en å leke med"))
        #expect(sandbox.run("import ark.txt", in: "solbakken") == 0, "\(sandbox.complaints)")
        #expect(try sandbox.text("solbakken/workspace.json") == once)
        #expect(sandbox.run("export svarark --format markdown", in: "solbakken") == 0, "\(sandbox.complaints)")
    }

    @Test func whatIsUnclearIsRefusedAndTheRestKept() throws {
        let sandbox = try sandbox()
        try sandbox.write(
            "Answer sheet for behov (1)\n[goals.add]\nAnswer: Alle har en å leke med\n7\n", to: "solbakken/ark.txt"
        )
        #expect(sandbox.run("import ark.txt", in: "solbakken") == 65)
        #expect(sandbox.complaints.contains("Linje 4 (mål): "))
        #expect(try sandbox.text("solbakken/workspace.json").contains("Alle har en å leke med"))
        try sandbox.write(
            Array("Svarark til behov (1)\n[goals.add]\nSvar: Sm".utf8) + [0xE5], to: "solbakken/ark.txt")
        #expect(sandbox.run("import ark.txt", in: "solbakken") == 65)
        #expect(sandbox.complaints.contains("UTF-8"))
    }

    @Test func aPasteIsOneReplyAndWhatIsNoTextIsNone() {
        var lines: [[UInt8]] = [
            Array("\u{1B}[200~første".utf8), Array("andre".utf8), Array("tredje\u{1B}[201~ til slutt".utf8),
            [0x53, 0x6D, 0xE5], Array("\u{1B}[D".utf8), Array("blåbær".utf8),
        ]
        let ear = Ear(line: { lines.isEmpty ? nil : lines.removeFirst() })
        #expect(ear.next() == .reply("første\nandre\ntredje til slutt"))
        #expect(ear.next() == .notText)
        #expect(ear.next() == .steeringKey)
        #expect(ear.next() == .reply("blåbær"))
        #expect(ear.next() == nil)
    }

    @Test func theScreenFollowsTheTerminalWithinBounds() {
        #expect([nil, 200, 60, 12].map { Console.width($0) } == [78, 78, 60, 30])
        #expect([nil, 120, 60, 36].map { Console.width($0, isLarge: true) } == [58, 60, 45, 30])
        var said = ""
        let console = Console(
            language: .nb, width: 30, out: { said += $0 }, err: { _ in },
            commands: CommandWords(invocation: "behov", workspace: nil))
        console.say(.init(alike: "Her er det ingen ting her. Se absolutt alle nå med: behov vis --json"))
        #expect(said.contains("\nbehov vis --json\n"))
        let path = "/hjem/en-lang/sti/som-er/bredere/enn-linja.csv"
        console.say(.init(alike: "Laget \(path)"))
        #expect(said.contains(path))
    }
}

extension String {
    fileprivate func components(of word: String) -> [String] {
        guard let place = ranges(of: word).first else { return [self] }
        return [String(self[..<place.lowerBound]), String(self[place.upperBound...])]
    }

    /// The text with the first answer line filled in.
    fileprivate func answered(_ words: String) -> String {
        let parts = components(of: "Svar: ")
        return parts[0] + "Svar: " + words + parts.dropFirst().joined()
    }
}
