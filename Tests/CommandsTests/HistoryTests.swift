import Foundation
import Testing

@testable import Commands

/// `history`, `diff`, `undo` and `restore` as somebody at a keyboard meets them.
@Suite struct HistoryTests {
    /// A kindergarten with so many goals, each written by a command of its own: revision 1 is empty, 2 has one goal …
    private func kindergarten(goals: Int) throws -> Sandbox {
        let sandbox = try Sandbox()
        #expect(
            sandbox.run([
                "init", "sol", "--kind", "kindergarten", "--name", "Solbakken", "--municipality", "3401",
                "--ownership", "municipal", "--by", "styrer",
            ]) == 0, "\(sandbox.complaints)")
        for number in stride(from: 1, through: goals, by: 1) { add("Mål nummer \(number)", to: sandbox) }
        return sandbox
    }

    private func add(_ goal: String, to sandbox: Sandbox) {
        sandbox.run(["guide", "--from", "goals.add", "--by", "styrer"], replies: [goal], in: "sol")
    }

    private func goals(_ sandbox: Sandbox) -> [String] {
        sandbox.run("show --language en", in: "sol")
        return sandbox.output.split(separator: "\n").map { $0.trimmingCharacters(in: .whitespaces) }
            .filter { $0.hasPrefix("goal-") }
    }

    /// What was said, without the breaks of its lines.
    private func words(_ sandbox: Sandbox) -> String {
        sandbox.output.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    }

    @Test func historyTellsWhenByWhomAndWhatTheNewestFirst() throws {
        let sandbox = try kindergarten(goals: 2)
        #expect(sandbox.run("historikk", in: "sol") == 0)
        let lines = sandbox.output.split(separator: "\n").map(String.init)
        #expect(lines.count == 4)
        #expect(lines[1].contains("3") && lines[1].contains("styrer") && lines[1].contains("svarte på spørsmål"))
        #expect(lines[3].contains("1") && lines[3].contains("startet analysen"))
        sandbox.run("historikk --language nn", in: "sol")
        #expect(sandbox.output.contains("Utgåve") && sandbox.output.contains("svara på spørsmål"))
        sandbox.run("history --language en", in: "sol")
        #expect(sandbox.output.contains("answered questions"))
    }

    @Test func whatAKilledCommandLeftIsShownAsNotFinished() throws {
        let sandbox = try kindergarten(goals: 2)
        for name in try FileManager.default.contentsOfDirectory(atPath: sandbox.path("sol/revisions"))
        where name.hasPrefix("000003") {
            try FileManager.default.removeItem(atPath: sandbox.path("sol/revisions/" + name))
        }
        sandbox.run("historikk", in: "sol")
        #expect(words(sandbox).contains("ikke avsluttet ennå"))
        sandbox.run("history --json", in: "sol")
        let json = try #require(
            try JSONSerialization.jsonObject(with: Data(sandbox.output.utf8)) as? [String: Any])
        let revisions = try #require(json["revisions"] as? [[String: Any]])
        #expect(revisions.map { $0["revision"] as? Int } == [3, 2, 1])
        #expect(revisions.map { $0["open"] as? Bool } == [true, false, false])
    }

    @Test func readingTheHistoryChangesNothing() throws {
        let sandbox = try kindergarten(goals: 3)
        let before = try sandbox.everything()
        for words in [
            "history", "history --json", "diff", "diff 1 3", "undo -n", "restore 2 -n", "history --thin -n",
            "history --name påske -n", "check",
        ] { sandbox.run(words, in: "sol") }
        #expect(try sandbox.everything() == before)
    }

    @Test func diffNamesWhatChangedAndBothAnswers() throws {
        let sandbox = try kindergarten(goals: 1)
        sandbox.run("guide --from goal-1", replies: ["3", "1", "Ingen er alene", "/slutt"], in: "sol")
        sandbox.run("guide --from goal-1", replies: ["3", "2", "Alle er med", "/slutt"], in: "sol")
        #expect(sandbox.run("endringer", in: "sol") == 0)
        let words = words(sandbox)
        #expect(words.contains("endret: mål-1 Mål nummer 1"))
        #expect(words.contains("Forståelsen blant de ansatte – før: felles forståelse"))
        #expect(words.contains("nå: delvis felles forståelse"))
        #expect(words.contains("før: Ingen er alene – nå: Alle er med"))
        #expect(!words.contains("svarte på"), "the header is not reported")
        sandbox.run("endringer --language nn", in: "sol")
        #expect(sandbox.output.contains("Forståinga blant dei tilsette"))
        #expect(sandbox.output.contains("før: felles forståing"))
    }

    @Test func diffAsJSONHasKeysAndValues() throws {
        let sandbox = try kindergarten(goals: 1)
        #expect(sandbox.run("diff 1 2 --json", in: "sol") == 0)
        let json = try #require(
            try JSONSerialization.jsonObject(with: Data(sandbox.output.utf8)) as? [String: Any])
        let changes = try #require(json["changes"] as? [[String: Any]])
        #expect(changes.count == 1)
        #expect(changes.first?["change"] as? String == "added")
        #expect(changes.first?["item"] as? String == "goal-1")
    }

    @Test func undoAgainGoesFurtherBackAndIdsAreNotGivenAgain() throws {
        let sandbox = try kindergarten(goals: 3)
        #expect(sandbox.run("angre", in: "sol") == 0)
        #expect(sandbox.output.contains("tatt bort: mål-3"))
        #expect(goals(sandbox).count == 2)
        sandbox.run("angre", in: "sol")
        #expect(goals(sandbox).count == 1)
        sandbox.run("angre", in: "sol")
        #expect(goals(sandbox).isEmpty)
        #expect(sandbox.run("angre", in: "sol") == 0)
        #expect(sandbox.output.contains("ingenting igjen å angre"))
        add("Et nytt mål", to: sandbox)
        #expect(goals(sandbox) == ["goal-4  Et nytt mål"])
        // After a new change, undo takes back that change and then goes on further back from there.
        sandbox.run("undo", in: "sol")
        #expect(goals(sandbox).isEmpty)
    }

    @Test func anUndoThatChangesNothingStillGoesFurtherBack() throws {
        let sandbox = try kindergarten(goals: 2)
        let text = try sandbox.text("sol/workspace.json")
        try sandbox.write(text + "\n", to: "sol/workspace.json")
        sandbox.run("angre", in: "sol")
        #expect(sandbox.output.contains("endret fila for hånd") && sandbox.output.contains("ingen forskjell"))
        sandbox.run("angre", in: "sol")
        #expect(goals(sandbox).count == 1)
        #expect(sandbox.run("gjenopprett 2", in: "sol") == 0)
        #expect(words(sandbox).contains("det samme som i utgave 2. Ingenting er endret."))
    }

    @Test func aRestoreIsAChangeThatCanItselfBeUndone() throws {
        let sandbox = try kindergarten(goals: 2)
        sandbox.run("undo", in: "sol")
        sandbox.run("undo", in: "sol")
        #expect(sandbox.run("gjenopprett 3", in: "sol") == 0)
        #expect(sandbox.output.contains("lagt til: mål-2"))
        #expect(goals(sandbox).count == 2)
        sandbox.run("undo", in: "sol")
        #expect(goals(sandbox).isEmpty)
        sandbox.run("historikk", in: "sol")
        #expect(sandbox.output.contains("hentet fram utgave 3"))
        #expect(sandbox.output.contains("gikk tilbake til utgave 5"))
        sandbox.run("check", in: "sol")
        #expect(!sandbox.output.contains("SEA-001"))
    }

    @Test func aNameServesWhereverANumberDoes() throws {
        let sandbox = try kindergarten(goals: 1)
        let before = try sandbox.everything(in: "sol")
        #expect(sandbox.run(["historikk", "--name", "etter planleggingsdag"], in: "sol") == 0)
        for (name, bytes) in before { #expect(try sandbox.bytes("sol/" + name) == bytes, "\(name)") }
        add("Et nytt mål", to: sandbox)
        #expect(sandbox.run(["diff", "Etter planleggingsdag"], in: "sol") == 0)
        #expect(sandbox.output.contains("lagt til: mål-2"))
        #expect(sandbox.run(["restore", "etter planleggingsdag"], in: "sol") == 0)
        #expect(goals(sandbox).count == 1)
        sandbox.run("historikk", in: "sol")
        #expect(words(sandbox).contains("«etter planleggingsdag»"))
        #expect(sandbox.run(["history", "--name", "Etter Planleggingsdag"], in: "sol") == 64, "the name is taken")
    }

    @Test(arguments: ["", "  ", "12", "3-ab", "barn 12817810002"]) func someNamesCannotBeGiven(_ name: String)
        throws
    {
        let sandbox = try kindergarten(goals: 0)
        #expect(sandbox.run(["history", "--name", name], in: "sol") == 64)
        #expect(!sandbox.complaints.isEmpty)
    }

    @Test(arguments: [
        ("restore 9", 66), ("diff 9", 66), ("diff nowhere", 66), ("restore påske", 66), ("restore", 64),
    ])
    func whatIsNotThereIsSaid(_ words: String, _ code: Int32) throws {
        let sandbox = try kindergarten(goals: 1)
        let before = try sandbox.everything()
        #expect(sandbox.run(words, in: "sol") == code)
        #expect(!sandbox.complaints.isEmpty)
        #expect(try sandbox.everything() == before)
    }

    @Test func thereIsNothingToCompareOrUndoInAFirstRevision() throws {
        let sandbox = try kindergarten(goals: 0)
        #expect(sandbox.run("diff", in: "sol") == 0)
        #expect(sandbox.output.contains("bare én utgave"))
        #expect(sandbox.run("undo", in: "sol") == 0)
        #expect(sandbox.output.contains("ingenting igjen å angre"))
    }

    @Test func everyCommandThatChangesSomethingHasWordsInTheHistory() throws {
        let folder = Repository.root + "/Sources/Commands"
        let names = FileManager.default.enumerator(atPath: folder)?.compactMap { $0 as? String } ?? []
        var found: Set<String> = []
        for name in names where name.hasSuffix(".swift") {
            let text = String(decoding: try Repository.bytes(folder + "/" + name), as: UTF8.self)
            for match in text.matches(of: #/\.change\("(?<command>[a-z]+)"\)/#) {
                found.insert(String(match.command))
            }
        }
        #expect(found.isSuperset(of: ["init", "guide", "import", "collect", "undo", "restore"]))
        // Naming and thinning change no revision.
        for command in found.subtracting(["history"]) {
            #expect(CommandList.named(command)?.did != nil, "\(command)")
        }
    }

    @Test func aChangedCellIsToldByItsTextAndPlace() throws {
        let sandbox = try Sandbox()
        sandbox.make("sol", "--organisation-number", "999000002")
        try sandbox.write(MadeUpFile.nationalTest, to: "tests.csv")
        #expect(sandbox.run("import ../tests.csv", in: "sol") == 0, "\(sandbox.complaints)")
        let text = try sandbox.text("sol/workspace.json")
        let row = try #require(text.firstMatch(of: /"row": (\d+)/))
        try sandbox.write(
            text.replacingCharacters(in: row.range, with: "\"row\": 777"), to: "sol/workspace.json")
        #expect(sandbox.run("endringer", in: "sol") == 0, "\(sandbox.complaints)")
        #expect(sandbox.output.holds("Rad") && sandbox.output.holds("nå: 777"), "\(sandbox.output)")
        #expect(sandbox.output.holds("før: \(row.1)"))
        #expect(!sandbox.output.contains("tatt bort"))
    }
}
