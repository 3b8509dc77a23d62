import Chain
import Foundation
import Model
import Testing

@testable import Commands
@testable import Formats
@testable import Store

/// Keys pinned on first use: what an owner meets when a unit hands over from another machine, starts over, or somebody
/// else hands over in its name.
@Suite struct SenderTests {
    let sandbox: Sandbox

    /// A kindergarten in `sol` that has handed over revision 2, and an owner in `lia` that has collected it.
    init() throws {
        sandbox = try Sandbox()
        sandbox.make("sol", "--organisasjonsnummer", "999000002")
        sandbox.make("lia", level: "owner")
        try deliver("Mål nummer 1")
        #expect(sandbox.run("samle ../\(try newest())", in: "lia") == 0, "\(sandbox.complaints)")
    }

    /// Hands over once more, with one goal more.
    func deliver(_ goal: String, from folder: String = "sol") throws {
        sandbox.run("guide --from goals.add", replies: [goal], in: folder)
        #expect(sandbox.run("lever --utkast", in: folder) == 0, "\(sandbox.complaints)")
    }

    func newest(of folder: String = "sol") throws -> String {
        let place = folder + "/handover"
        let names = try FileManager.default.contentsOfDirectory(atPath: sandbox.path(place))
        return place + "/" + (try #require(names.max { $0.count == $1.count ? $0 < $1 : $0.count < $1.count }))
    }

    /// Another machine: the same folders, other settings.
    func machine(_ name: String) { sandbox.configuration = sandbox.path("settings-" + name) }

    func code() throws -> String {
        let words = sandbox.output.replacingOccurrences(of: "\n", with: " ")
        return String(try #require(words.firstMatch(of: #/Kontrollkode:\s+(\S+)/#)?.1))
    }

    var said: String {
        sandbox.output.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    }

    func desk() throws -> Desk { try Store(folder: sandbox.path("lia")).read().desk }

    /// Seals a document anew as a script could, after changing what it says; without a key.
    private func forge(_ file: String, _ changes: [(String, String)], with key: SigningKey? = nil) throws {
        let text = changes.reduce(try sandbox.text(file)) { $0.replacingOccurrences(of: $1.0, with: $1.1) }
        try sandbox.write(Seal.sealed(try JSONReader.read(Array(text.utf8)), with: key), to: "ny.json")
    }

    @Test func theFirstKeyIsRememberedAndBothSeeTheSameCode() throws {
        let shown = try code()
        #expect(said.contains("Sol: signert for første gang"))
        machine("annen")
        sandbox.run("lever --utkast", in: "sol")
        #expect(try code() == shown, "the hand-over that lies there is told with its own key")
        #expect(try desk().senders?.count == 1 && desk().unconfirmed.isEmpty)
        sandbox.run("status", in: "lia")
        #expect(!said.contains("ikke bekreftet"))
    }

    @Test func theSameKeyIsTakenWithoutAWord() throws {
        try deliver("Enda et mål")
        #expect(sandbox.run("samle ../\(try newest())", in: "lia") == 0)
        #expect(said.contains("ny utgave, dere hadde 2") && !said.contains("Kontrollkode"), "\(sandbox.output)")
        #expect(try desk().unconfirmed.isEmpty)
    }

    @Test func aNewMachineIsTakenUnconfirmedAndSettledWithItsCode() throws {
        machine("annen")
        try deliver("Fra ny maskin")
        let shown = try code()
        #expect(said.contains("godta-nøkkel"), "\(sandbox.output)")
        #expect(sandbox.run("samle ../\(try newest())", in: "lia") == 0)
        #expect(said.contains("har en annen nøkkel enn før") && said.contains("samle --godta \(shown)"))
        sandbox.run("status", in: "lia")
        #expect(
            said.contains("Avsender ikke bekreftet: Sol, utgave 3") && said.contains(shown), "\(sandbox.output)")
        sandbox.run("sjekk", in: "lia")
        #expect(said.contains("SEA-006"))
        #expect(sandbox.run("samle --godta tulleord", in: "lia") == 66)
        #expect(try desk().unconfirmed.count == 1)
        // With blanks, as it was said over the telephone.
        let spoken = shown.split(separator: "-").map { $0.uppercased() }
        #expect(sandbox.run(["samle", "--godta"] + spoken, in: "lia") == 0, "\(sandbox.complaints)")
        #expect(said.contains("Sol: avsenderen er bekreftet"))
        sandbox.run("sjekk", in: "lia")
        #expect(!said.contains("SEA-006"))
        // Both machines are known now.
        for name in ["annen", "gammel"] {
            if name == "gammel" { sandbox.configuration = sandbox.folder + "-settings" }
            try deliver("Mål fra \(name)")
            sandbox.run("samle ../\(try newest())", in: "lia")
            #expect(try desk().unconfirmed.isEmpty)
        }
    }

    @Test func theOldMachineVouchesForTheNewOne() throws {
        machine("annen")
        try deliver("Fra ny maskin")
        let shown = try code()
        #expect(sandbox.run("lever --godta-nøkkel \(shown)", in: "sol") == 66, "a key cannot vouch for itself")
        sandbox.configuration = sandbox.folder + "-settings"
        #expect(sandbox.run("lever --godta-nøkkel feil-kode", in: "sol") == 66)
        #expect(sandbox.run("lever --godta-nøkkel \(shown)", in: "sol") == 0, "\(sandbox.complaints)")
        machine("annen")
        try deliver("Etterpå")
        #expect(!said.contains("godta-nøkkel"))
        #expect(sandbox.run("samle ../\(try newest())", in: "lia") == 0)
        #expect(said.contains("ny nøkkel, godkjent fra den gamle maskinen"), "\(sandbox.output)")
        #expect(try desk().unconfirmed.isEmpty && desk().senders?.first?.keys.count == 2)
    }

    @Test func aDocumentSealedAnewByAScriptIsNotBelieved() throws {
        let file = try newest()
        try forge(file, [("\"revision\": 2", "\"revision\": 3"), ("Mål nummer 1", "Falskt mål")])
        #expect(sandbox.run("samle ../ny.json", in: "lia") == 0)
        #expect(said.contains("er ikke signert, men tidligere filer fra samme avsender er det"), "\(said)")
        let id = try #require(desk().senders?.first?.id)
        #expect(said.contains("samle --godta \(id)"))
        // The unit hands over the same number: what is theirs takes its place without anybody being asked.
        try deliver("Ekte mål")
        #expect(sandbox.run("samle ../\(try newest())", in: "lia") == 0, "\(sandbox.complaints)")
        #expect(said.contains("i stedet for en utgave som ingen hadde bekreftet"))
        #expect(try desk().unconfirmed.isEmpty)
        let overview = try Store(folder: sandbox.path("lia")).body(OwnerOverview.self)
        #expect(overview.received.map(\.body.goals.count) == [2])
    }

    @Test func aForgerWithAKeyOfHisOwnIsNotBelievedEither() throws {
        let file = try newest()
        let forger = SigningKey(secret: Array(repeating: 99, count: 32))
        try forge(file, [("\"revision\": 2", "\"revision\": 9")], with: forger)
        #expect(sandbox.run("samle ../ny.json", in: "lia") == 0)
        #expect(try desk().unconfirmed.count == 1)
        // An older number that is theirs still comes in.
        try deliver("Ekte mål")
        #expect(sandbox.run("samle ../\(try newest())", in: "lia") == 0)
        #expect(try Store(folder: sandbox.path("lia")).body(OwnerOverview.self).received.map(\.revision) == [3])
        // Nor does he take it back.
        #expect(sandbox.run("samle ../ny.json", in: "lia") == 0)
        #expect(try desk().unconfirmed.count == 1)
    }

    @Test func aSignatureOverSomethingElseIsRefusedLikeABrokenSeal() throws {
        let file = try newest()
        try deliver("Enda et mål")
        let signature = try #require(try sandbox.text(file).firstMatch(of: #/"value": "[0-9a-f]{128}"/#)?.0)
        let other = try newest()
        let text = try sandbox.text(other)
        let own = try #require(text.firstMatch(of: #/"value": "[0-9a-f]{128}"/#)?.0)
        try sandbox.write(text.replacingOccurrences(of: own, with: signature), to: "ny.json")
        try sandbox.expectRefusal(65, ["samle", "../ny.json"], in: "lia", says: ["ny.json", "Sol"])
    }

    @Test func theKeyOfAnotherUnitIsNoKeyOfTheirs() throws {
        let file = try newest()
        sandbox.make("vik", "--organisasjonsnummer", "999000010")
        machine("vik")
        try deliver("Mål i Vik", from: "vik")
        #expect(sandbox.run("samle ../\(try newest(of: "vik"))", in: "lia") == 0)
        let secret = URL(fileURLWithPath: sandbox.path("settings-vik/behov/key"))
        let digits = String(
            try #require(String(contentsOf: secret, encoding: .utf8).split(separator: " ").last).prefix(64))
        let key = try #require(Hexadecimal.bytes(digits).flatMap(SigningKey.init(secret:)))
        try forge(file, [("\"revision\": 2", "\"revision\": 4")], with: key)
        #expect(sandbox.run("samle ../ny.json", in: "lia") == 0)
        #expect(said.contains("Sol, utgave 4, har en annen nøkkel enn før"), "\(sandbox.output)")
    }

    @Test func aUnitThatStartsOverOnTheSameMachineTakesItsOwnPlace() throws {
        sandbox.make("sol2", "--organisasjonsnummer", "999000002")
        try deliver("På nytt", from: "sol2")
        #expect(sandbox.run("samle ../\(try newest(of: "sol2"))", in: "lia") == 0)
        #expect(said.contains("begynt på nytt i en ny mappe"), "\(sandbox.output)")
        #expect(try Store(folder: sandbox.path("lia")).body(OwnerOverview.self).received.count == 1)
    }

    @Test func whoStartsOverDoesNotPullTheGroundFromUnderADecision() throws {
        func document(_ folder: String) throws -> Sealed<UnitAnalysis> {
            try Seal.open(try sandbox.bytes(try newest(of: folder)), file: "document.json", as: UnitAnalysis.self)
                .document
        }
        sandbox.make("sol2", "--organisasjonsnummer", "999000002")
        try deliver("På nytt", from: "sol2")
        let old = try document("sol")
        var received = [old]
        let collecting = Collecting(isSameSender: { $0 == old.id })
        let decided = old.reference(to: ItemID(.need, 1))
        let decidedOn = received.collect(try document("sol2"), referred: [decided], collecting)
        #expect(decidedOn == .decidedOn && received == [old])
        let startedOver = received.collect(try document("sol2"), referred: [], collecting)
        #expect(startedOver == .startedOver(after: [old.id]))
        #expect(received.map(\.id) != [old.id] && received.count == 1)
    }

    @Test func aUnitThatStartsOverOnAnotherMachineIsTakenWhenSomebodyHasRung() throws {
        machine("annen")
        sandbox.make("sol2", "--organisasjonsnummer", "999000002")
        try deliver("På nytt", from: "sol2")
        let shown = try code()
        let file = try newest(of: "sol2")
        #expect(sandbox.run("samle ../\(file)", in: "lia") == 0)
        #expect(
            said.contains("ikke hentet inn") && said.contains("behov samle FIL --godta \(shown)"),
            "\(sandbox.output)")
        #expect(sandbox.run("samle ../\(file) --godta \(shown)", in: "lia") == 0, "\(sandbox.complaints)")
        #expect(said.contains("begynt på nytt i en ny mappe"), "\(sandbox.output)")
        try deliver("Enda mer", from: "sol2")
        #expect(sandbox.run("samle ../\(try newest(of: "sol2"))", in: "lia") == 0)
        #expect(said.contains("ny utgave") && !said.contains("ikke bekreftet"), "\(sandbox.output)")
        #expect(try desk().unconfirmed.isEmpty)
    }

    @Test func anAnswerFromAboveThatIsNotSignedAsBeforeIsToldTheUnit() throws {
        for name in ["fjellvik", "solbakken"] { try RuleSample.copy(name, to: sandbox, at: name) }
        #expect(sandbox.run("svar -w fjellvik") == 0, "\(sandbox.complaints)")
        #expect(said.contains("Kontrollkode:"))
        let names = try FileManager.default.contentsOfDirectory(atPath: sandbox.path("fjellvik/handover"))
        let file = "fjellvik/handover/" + (try #require(names.first { $0.hasPrefix("solbakken") }))
        #expect(sandbox.run("samle \(file) -w solbakken") == 0, "\(sandbox.complaints)")
        #expect(said.contains("Fjellvik kommune: signert for første gang"), "\(sandbox.output)")
        let number = try #require(try sandbox.text(file).firstMatch(of: #/"revision": (\d+)/#))
        try forge(file, [(String(number.0), "\"revision\": 99")])
        #expect(sandbox.run("samle ny.json -w solbakken") == 0, "\(sandbox.complaints)")
        #expect(said.contains("utgave 99, er ikke signert"), "\(sandbox.output)")
        sandbox.run("sjekk -w solbakken")
        #expect(said.contains("SEA-006"))
        // Theirs takes its place again.
        #expect(sandbox.run("samle \(file) -w solbakken") == 0)
        sandbox.run("sjekk -w solbakken")
        #expect(!said.contains("SEA-006"))
    }

    @Test func whatWasNeverSignedIsNoAlarm() throws {
        sandbox.configuration = nil
        sandbox.make("vik", "--organisasjonsnummer", "999000010")
        try deliver("Mål i Vik", from: "vik")
        #expect(sandbox.run("samle ../\(try newest(of: "vik"))", in: "lia") == 0)
        #expect(said.contains("Vik: ikke signert") && !said.contains("--godta"), "\(sandbox.output)")
        try deliver("Enda et", from: "vik")
        #expect(sandbox.run("samle ../\(try newest(of: "vik"))", in: "lia") == 0)
        #expect(try desk().unconfirmed.isEmpty)
        sandbox.run("sjekk", in: "lia")
        #expect(!said.contains("SEA-006"))
    }

    @Test func aRegionIsToldWhatAnOwnerHasNotConfirmedAndHandsOverNothingOnIt() throws {
        machine("annen")
        try deliver("Fra ny maskin")
        let shown = try code()
        sandbox.run("samle ../\(try newest())", in: "lia")
        sandbox.make("nett", level: "region")
        #expect(sandbox.run("lever --utkast", in: "lia") == 0, "\(sandbox.complaints)")
        #expect(sandbox.run("samle ../\(try newest(of: "lia"))", in: "nett") == 0, "\(sandbox.complaints)")
        sandbox.run("sjekk", in: "nett")
        #expect(
            said.contains("SEA-007") && said.contains("Lia har ikke bekreftet at utgave 3 er fra Sol"), "\(said)")
        #expect(sandbox.run("lever", in: "nett") == 1)
        #expect(said.contains("SEA-007"))
        #expect(sandbox.run("samle --godta \(shown)", in: "lia") == 0)
        #expect(sandbox.run("lever --utkast", in: "lia") == 0)
        #expect(sandbox.run("samle ../\(try newest(of: "lia"))", in: "nett") == 0, "\(sandbox.complaints)")
        sandbox.run("sjekk", in: "nett")
        #expect(!said.contains("SEA-007"), "\(said)")
    }
}
