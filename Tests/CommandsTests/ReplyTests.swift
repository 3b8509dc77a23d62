import Foundation
import Testing

/// What became of every need goes back down, in the sample region.
@Suite struct ReplyTests {
    private func region() throws -> Sandbox {
        let sandbox = try Sandbox()
        for name in ["fjellnettverket", "fjellvik", "solbakken", "tussevik", "nordli"] {
            try FileManager.default.copyItem(
                atPath: Repository.root + "/Workspaces/Demo/\(name)", toPath: sandbox.path(name))
        }
        return sandbox
    }

    private func reply(to name: String, from sender: String, _ sandbox: Sandbox) throws -> String {
        let names = try sandbox.everything(in: "\(sender)/handover").keys.filter {
            $0.hasPrefix(name) && $0.contains("svar-fra")
        }
        return sandbox.path("\(sender)/handover/\(try #require(names.first))")
    }

    @Test func theStaffSeeWhatTheirNeedBecame() throws {
        let sandbox = try region()
        #expect(sandbox.run("reply -w fjellnettverket") == 0, "\(sandbox.complaints)")
        #expect(!sandbox.output.contains("-w fjellnettverket"), "the receiver stands in another folder")
        #expect(sandbox.run("trace need-1 --up -w solbakken") == 66)
        #expect(
            sandbox.run("collect \(try reply(to: "solbakken", from: "fjellnettverket", sandbox)) -w solbakken")
                == 0)
        #expect(sandbox.run("status -w solbakken") == 0)
        #expect(sandbox.output.contains("1 av 1 blir til et tiltak"))
        #expect(sandbox.run("trace need-1 --up -w solbakken") == 0)
        let said = sandbox.output.split { $0.isWhitespace || "│├└".contains($0) }.joined(separator: " ")
        #expect(said.contains("Voksne som åpner leken"))
        #expect(said.contains("2027, 2028, 2029"))
        #expect(sandbox.run("check -w solbakken --profile innlandet") == 0)
    }

    /// The owner gave a reason against a priority and a study instead: the unit is told of the study, and of no «no».
    @Test func aNeedThatGetsAStudyIsToldSo() throws {
        let sandbox = try region()
        sandbox.run("reply -w fjellnettverket")
        sandbox.run("collect \(try reply(to: "tussevik", from: "fjellnettverket", sandbox)) -w tussevik")
        #expect(sandbox.run("trace need-2 --up -w tussevik") == 0)
        #expect(sandbox.output.contains("møtt gjennom videreutdanning"))
        #expect(sandbox.output.contains("flerspråklighet"))
        #expect(!sandbox.output.contains("ikke prioritert"))
    }

    @Test func whatWasNotPrioritisedComesBackWithTheReason() throws {
        let sandbox = try region()
        #expect(sandbox.run("remove study-1 -w fjellvik") == 0, "\(sandbox.complaints)")
        sandbox.run("reply -w fjellvik")
        sandbox.run("collect \(try reply(to: "tussevik", from: "fjellvik", sandbox)) -w tussevik")
        #expect(sandbox.run("trace need-2 --up -w tussevik") == 0)
        #expect(sandbox.output.contains("ikke prioritert"))
        #expect(sandbox.output.contains("Hvorfor: Behovet er viktig"))
    }

    @Test func anOwnerPassesTheRegionsAnswerOn() throws {
        let sandbox = try region()
        #expect(sandbox.run("reply -w fjellvik") == 0)
        sandbox.run("collect \(try reply(to: "solbakken", from: "fjellvik", sandbox)) -w solbakken")
        #expect(sandbox.output.contains("1 av 1 er prioritert"))
        sandbox.run("reply -w fjellnettverket")
        #expect(
            sandbox.run("collect \(try reply(to: "fjellvik", from: "fjellnettverket", sandbox)) -w fjellvik") == 0)
        sandbox.run("reply -w fjellvik")
        let newest = try sandbox.everything(in: "fjellvik/handover").keys.filter { $0.hasPrefix("solbakken") }
            .sorted()
        for name in newest { sandbox.run("collect \(sandbox.path("fjellvik/handover/\(name)")) -w solbakken") }
        #expect(sandbox.run("trace need-1 --up -w solbakken --json") == 0)
        #expect(sandbox.output.contains("\"decision\": \"measure\""))
        #expect(sandbox.output.contains("\"decidedBy\": \"Fjellnettverket\""))
    }

    @Test func aUnitIsToldOfMeasuresItTakesPartInWithoutANeed() throws {
        let sandbox = try region()
        try FileManager.default.copyItem(
            atPath: Repository.root + "/Workspaces/Demo/vik", toPath: sandbox.path("vik"))
        sandbox.run("reply -w fjellnettverket")
        sandbox.run("collect \(try reply(to: "vik", from: "fjellnettverket", sandbox)) -w vik")
        #expect(sandbox.run("trace behov-1 --opp -w vik") == 0, "\(sandbox.complaints)")
        let said = sandbox.output.split { $0.isWhitespace || "│├└".contains($0) }.joined(separator: " ")
        #expect(said.contains("Hjelpen inn i fellesskapet"))
        #expect(said.contains("med: lærere og assistenter, 25"))
        let without = try #require(said.range(of: "Med i tiltak utan å ha meldt behovet"))
        #expect(said[without.upperBound...].contains("Alle leser, i alle fag"))
        #expect(said[without.upperBound...].contains("lærere, 19; ansatte i SFO, 11 i 2 einingar"))
        #expect(said[without.upperBound...].contains("Kvifor: Skolen har elever på de samme trinnene"))
        #expect(sandbox.run("status -w vik") == 0)
        #expect(sandbox.output.contains("Alle leser, i alle fag"))
    }

    @Test func aReplyNamesNoOtherUnitAndNoneOfItsFindings() throws {
        let sandbox = try region()
        sandbox.run("reply -w fjellnettverket")
        let text = String(
            decoding: try Repository.bytes(try reply(to: "solbakken", from: "fjellnettverket", sandbox)),
            as: UTF8.self)
        for other in ["Tussevik", "Nordli", "Granlia", "Bekkefaret", "Vik skule", "Storelva"] {
            #expect(!text.contains(other), "\(other)")
        }
        #expect(text.contains("\"units\": 3"))
    }

    @Test func aReplyToOthersOrOneThatWasChangedIsRefused() throws {
        let sandbox = try region()
        sandbox.run("reply -w fjellnettverket")
        let before = try sandbox.bytes("tussevik/workspace.json")
        let file = try reply(to: "solbakken", from: "fjellnettverket", sandbox)
        #expect(sandbox.run("collect \(file) -w tussevik") == 65)
        #expect(sandbox.complaints.contains("er et svar til Solbakken barnehage"))
        let changed = String(decoding: try Repository.bytes(file), as: UTF8.self)
            .replacingOccurrences(of: "\"decision\": \"measure\"", with: "\"decision\": \"declined\"")
        try sandbox.write(changed, to: "endret.json")
        #expect(sandbox.run("collect endret.json -w solbakken") == 65)
        #expect(try sandbox.bytes("tussevik/workspace.json") == before)
        #expect(sandbox.run("reply -w solbakken") == 64)
    }

    @Test func whatAUnitWasAnsweredIsNeverHandedOver() throws {
        let sandbox = try region()
        sandbox.run("reply -w fjellnettverket")
        sandbox.run("collect \(try reply(to: "solbakken", from: "fjellnettverket", sandbox)) -w solbakken")
        #expect(sandbox.run("handover -w solbakken") == 0, "\(sandbox.complaints)")
        let sealed = try sandbox.everything(in: "solbakken/handover").filter { $0.key.hasSuffix(".json") }
        #expect(!sealed.isEmpty)
        for bytes in sealed.values { #expect(!String(decoding: bytes, as: UTF8.self).contains("Fjellnettverket")) }
    }
}
