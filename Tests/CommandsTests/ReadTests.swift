import Foundation
import Model
import Testing

@testable import Commands
@testable import Formats
@testable import Store

/// Anybody reads a sealed document: what it is, what the rules say of it, the way down, and what changed.
@Suite struct ReadTests {
    /// Workspaces of the Demo, each with what it hands over, and the paths of that.
    private func handedOver(_ names: String...) throws -> (Sandbox, files: [String]) {
        let sandbox = try Sandbox()
        var files: [String] = []
        for name in names {
            try RuleSample.copy(name, to: sandbox, at: name)
            files.append(try deliver(name, sandbox))
        }
        return (sandbox, files)
    }

    private func deliver(_ name: String, _ sandbox: Sandbox) throws -> String {
        #expect(sandbox.run("lever", in: name) == 0, "\(sandbox.output)\(sandbox.complaints)")
        let names = try FileManager.default.contentsOfDirectory(atPath: sandbox.path(name + "/handover"))
        return name + "/handover/" + (try #require(names.max { ($0.count, $0) < ($1.count, $1) }))
    }

    /// Writes another text in a workspace's file.
    private func change(_ old: String, to new: String, in name: String, _ sandbox: Sandbox) throws {
        let text = try sandbox.text(name + "/workspace.json")
        #expect(text.contains(old))
        try sandbox.write(text.replacingOccurrences(of: old, with: new), to: name + "/workspace.json")
    }

    private func forge(_ file: String, as new: String, _ sandbox: Sandbox, _ changes: (String, String)...) throws {
        let text = changes.reduce(try sandbox.text(file)) { $0.replacingOccurrences(of: $1.0, with: $1.1) }
        try sandbox.write(Seal.sealed(try JSONReader.read(Array(text.utf8))), to: new)
    }

    @Test func aDocumentOfEachLevelIsReadWithoutAWorkspace() throws {
        let (sandbox, files) = try handedOver("solbakken", "fjellvik", "fjellnettverket")
        let before = try sandbox.everything()
        let said = [
            ["Solbakken barnehage · Enhetens behovsvurdering, utgave 8", "Fellesskap i lek", "behov-1"],
            ["Fjellvik kommune", "prioritering-1", "Dokumentene dette bygger på", "Granlia skole"],
            ["Fjellnettverket", "tiltak-1", "Storelva kommune"],
        ]
        for (file, said) in zip(files, said) {
            #expect(sandbox.run("les \(file)") == 0, "\(sandbox.complaints)")
            for words in said + [
                "Seglet er ubrutt", "Kan følges helt ned til", "rad 6, kolonne 26, «4,1» (2025)",
            ] {
                #expect(sandbox.output.holds(words), "\(words): \(sandbox.output)")
            }
            #expect(sandbox.output.holds("Filene selv følger ikke med i dokumentet"))
        }
        #expect(try sandbox.everything() == before, "reading changes nothing")
    }

    @Test func whatTheSenderVerifiedIsTold() throws {
        let (sandbox, files) = try handedOver("granlia")
        sandbox.run("les \(files[0])")
        #expect(sandbox.output.holds("kontrollert mot fila av den som leverte, 21.09.2026"), "\(sandbox.output)")
        sandbox.run("les \(files[0]) --json")
        #expect(sandbox.output.contains("\"standing\": \"toldVerified\""))
    }

    @Test func itIsReadInTheReadersLanguage() throws {
        let (sandbox, files) = try handedOver("vik")
        #expect(sandbox.run("read \(files[0]) --language en") == 0)
        #expect(
            sandbox.output.holds("The seal") || sandbox.output.holds("The seal is intact"), "\(sandbox.output)")
        #expect(sandbox.run("les \(files[0]) --language nn") == 0)
        #expect(sandbox.output.holds("Seglet er ikkje brote"), "\(sandbox.output)")
    }

    @Test func whatTheRulesSayOfItAloneIsTold() throws {
        let sandbox = try Sandbox()
        sandbox.make("sol")
        sandbox.run("guide --from goals.add", replies: ["Mål nummer 1"], in: "sol")
        #expect(sandbox.run("lever --utkast", in: "sol") == 0)
        let file = try #require(
            try FileManager.default.contentsOfDirectory(atPath: sandbox.path("sol/handover")).first)
        #expect(sandbox.run("les sol/handover/\(file)") == 0, "a reader's errors are not the sender's")
        for words in [
            "utkast", "DAT-001", "FEIL", "Rettes i mappa til dem som leverte", "mål-1  Mål nummer 1: ingenting",
        ] {
            #expect(sandbox.output.holds(words), "\(words): \(sandbox.output)")
        }
        sandbox.run("les sol/handover/\(file) --json")
        let json = try JSONSerialization.jsonObject(with: Data(sandbox.output.utf8)) as? [String: Any]
        #expect(json?["draft"] as? Bool == true)
        #expect((json?["remarks"] as? [[String: Any]])?.contains { $0["code"] as? String == "DAT-001" } == true)
    }

    @Test func whatChangedSinceAnotherRevisionIsToldItemByItemInAnyOrder() throws {
        let (sandbox, files) = try handedOver("solbakken")
        try change("Fellesskap i lek", to: "Fellesskap i all lek", in: "solbakken", sandbox)
        let newer = try deliver("solbakken", sandbox)
        for command in ["les \(newer) --mot \(files[0])", "les \(files[0]) --mot \(newer)"] {
            #expect(sandbox.run(command) == 0, "\(sandbox.complaints)")
            for words in [
                "Endret fra utgave 8 (21.09.2026) til utgave 9", "endret: område-1", "før: Fellesskap i lek",
                "nå: Fellesskap i all lek",
            ] {
                #expect(sandbox.output.holds(words), "\(words): \(sandbox.output)")
            }
        }
        #expect(sandbox.run("les \(newer) --mot \(newer)") == 0)
        #expect(sandbox.output.holds("ingen forskjell i innholdet"), "\(sandbox.output)")
    }

    @Test func whatChangedInADocumentWithinIsToldToo() throws {
        let (sandbox, files) = try handedOver("fjellvik", "solbakken")
        try change("Alle barn opplever fellesskap", to: "Alle barn får fellesskap", in: "solbakken", sandbox)
        let unit = try deliver("solbakken", sandbox)
        #expect(sandbox.run("samle \(unit) -w fjellvik") == 0, "\(sandbox.complaints)")
        let said = sandbox.output
        let newer = try deliver("fjellvik", sandbox)
        #expect(newer != files[0], "\(unit): \(said)")
        #expect(sandbox.run("les \(newer) --mot \(files[0])") == 0, "\(sandbox.complaints)")
        for words in ["Solbakken barnehage, utgave 9", "endret: mål-1", "nå: Alle barn får fellesskap"] {
            #expect(sandbox.output.holds(words), "\(newer): \(words): \(sandbox.output)")
        }
        sandbox.run("les \(newer) --mot \(files[0]) --json")
        let json = try JSONSerialization.jsonObject(with: Data(sandbox.output.utf8)) as? [String: Any]
        let changes = json?["changes"] as? [String: Any]
        #expect((changes?["documents"] as? [[String: Any]])?.count == 1, "\(sandbox.output)")
    }

    @Test func oneNumberWithTwoContentsIsSaid() throws {
        let (sandbox, files) = try handedOver("solbakken")
        try forge(files[0], as: "annen.json", sandbox, ("Fellesskap i lek", "Fellesskap i all lek"))
        #expect(sandbox.run("les annen.json --mot \(files[0])") == 0, "\(sandbox.complaints)")
        #expect(sandbox.output.holds("Begge dokumentene er merket som utgave 8, men innholdet er ulikt"))
    }

    @Test func documentsOfTwoWorkspacesAreNotCompared() throws {
        let (sandbox, files) = try handedOver("solbakken", "tussevik", "fjellvik")
        #expect(sandbox.run("les \(files[0]) --mot \(files[1])") == 64)
        for words in ["Solbakken barnehage", "Tussevik barnehage", "to utgaver av samme analyse"] {
            #expect(sandbox.complaints.holds(words), "\(sandbox.complaints)")
        }
        #expect(sandbox.output.isEmpty)
        #expect(sandbox.run("les \(files[2]) --mot \(files[0])") == 64)
    }

    @Test func aGroupOfFewerThanFiveIsNotShown() throws {
        let (sandbox, files) = try handedOver("solbakken")
        try forge(
            files[0], as: "liten.json", sandbox,
            (
                "\"raw\": \"38\",\n              \"reading\": \"38\"",
                "\"raw\": \"3\",\n              \"reading\": \"3\""
            ))
        #expect(try sandbox.text("liten.json").contains("\"raw\": \"3\""))
        for words in ["", " --json", " --mot \(files[0])", " --format md -o ."] {
            #expect(sandbox.run("les liten.json" + words) == 0, "\(sandbox.complaints)")
            #expect(!sandbox.output.contains("«4,1»") && !sandbox.output.contains("\"raw\": \"4,1\""))
        }
        let page = try #require(
            try FileManager.default.contentsOfDirectory(atPath: sandbox.folder).first { $0.hasSuffix(".md") })
        #expect(!(try sandbox.text(page)).contains("«4,1»"))
    }

    @Test func aPageThatNeedsNothingBesideItIsMade() throws {
        let (sandbox, files) = try handedOver("fjellvik")
        #expect(sandbox.run("les \(files[0]) --format html -o ut") == 0, "\(sandbox.complaints)")
        let page = try sandbox.text("ut/fjellvik-kommune-319106006-eieroversikt-lest-9.html")
        for words in ["<h1>Fjellvik kommune", "prioritering-1", "rad 6, kolonne 26", "Innhold"] {
            #expect(page.contains(words), "\(words)")
        }
        for words in ["<script", "src=", "<link", "http://", "https://", "/tmp"] { #expect(!page.contains(words)) }
        #expect(sandbox.run("les \(files[0]) --format html -n") == 0)
        #expect(
            sandbox.output.holds(
                "Kommandoen ville ha laget fjellvik-kommune-319106006-eieroversikt-lest-9.html"))
        #expect(sandbox.run("les \(files[0]) --format xlsx") == 64)
    }

    @Test func whatIsNoWholeSealedDocumentIsRefusedInWords() throws {
        let (sandbox, files) = try handedOver("solbakken")
        let text = try sandbox.text(files[0])
        try sandbox.write(text.replacingOccurrences(of: "Fellesskap", with: "Felleskap"), to: "endret.json")
        try sandbox.write(String(text.prefix(text.count / 2)), to: "halv.json")
        try sandbox.write(text.replacingOccurrences(of: "\"version\": 1", with: "\"version\": 2"), to: "ny.json")
        try sandbox.write(text.replacingOccurrences(of: "needs-assessment", with: "dream"), to: "slag.json")
        try sandbox.write("<html></html>", to: "side.html")
        try sandbox.write("", to: "tom.json")
        try sandbox.write("{\"a\": 1}", to: "annet.json")
        #expect(mkfifo(sandbox.path("rør"), 0o600) == 0)
        let told = [
            ("endret.json", "Be Solbakken barnehage levere på nytt"),
            ("halv.json", "Be Solbakken barnehage sende den på nytt"), ("ny.json", "nyere versjon av behov"),
            ("slag.json", "Oppdater behov"), ("side.html", "ikke et forseglet dokument"),
            ("tom.json", "ikke et forseglet dokument"), ("annet.json", "ikke et forseglet dokument"),
            ("solbakken/workspace.json", "selve analysen"), ("solbakken", "er en mappe"),
            ("rør", "ikke en vanlig fil"),
        ]
        for (file, words) in told {
            #expect(sandbox.run("les \(file)") == 65, "\(file): \(sandbox.output)")
            #expect(sandbox.complaints.holds(words), "\(file): \(sandbox.complaints)")
            #expect(sandbox.output.isEmpty)
            #expect(sandbox.run("les \(files[0]) --mot \(file)") == 65)
        }
        #expect(sandbox.run("les ingen.json") == 66)
        #expect(sandbox.run("les") == 64)
    }

    @Test func anAnswerIsReadByWhomItIsFor() throws {
        let sandbox = try Sandbox()
        try RuleSample.copy("fjellvik", to: sandbox, at: "fjellvik")
        #expect(sandbox.run("svar", in: "fjellvik") == 0, "\(sandbox.complaints)")
        let name = try #require(
            try FileManager.default.contentsOfDirectory(atPath: sandbox.path("fjellvik/handover")).first)
        #expect(sandbox.run("les fjellvik/handover/\(name)") == 65)
        #expect(sandbox.complaints.holds("er et svar fra Fjellvik kommune"), "\(sandbox.complaints)")
    }

    @Test func theSameItemOfTwoUnitsIsFollowedDownInBoth() throws {
        let sandbox = try Sandbox()
        try RuleSample.copy("fjellnettverket", to: sandbox, at: "net")
        #expect(sandbox.run("spor tiltak-1", in: "net") == 0)
        // Both Solbakken and Nordli have an indicator-1 of the same name, each with a cell of its own.
        #expect(sandbox.output.holds("«4,1» (2025)") && sandbox.output.holds("«4,3» (2025)"), "\(sandbox.output)")
    }
}
