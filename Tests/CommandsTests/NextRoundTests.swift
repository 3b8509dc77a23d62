import Chain
import Foundation
import Model
import Testing

@testable import Commands

/// The next round of a unit and of an owner: last round stands at its start, and what goes on is chosen.
@Suite struct NextRoundTests {
    private func workspace(_ place: String, _ sandbox: Sandbox) throws -> [String: Any] {
        let json = try JSONSerialization.jsonObject(with: Data(try Repository.bytes(sandbox.path(place))))
        return try #require((json as? [String: Any])?["body"] as? [String: Any])
    }

    @Test func aUnitsNextAnalysisCopiesNothingAndOffersWhatGoesOn() throws {
        let sandbox = try Sandbox()
        try RuleSample.copy("solbakken", to: sandbox, at: "s")
        #expect(sandbox.run("ny neste --fra s") == 0, "\(sandbox.complaints)")
        let body = try workspace("neste/workspace.json", sandbox)
        #expect((body["goals"] as? [Any])?.isEmpty ?? false)
        #expect((body["needs"] as? [Any])?.isEmpty ?? false)
        let previous = try #require(body["previous"] as? [String: Any])
        let carried = try #require(previous["carried"] as? [[String: Any]])
        #expect(carried.count == 2 && carried.allSatisfy { $0["fate"] == nil })
        #expect(sandbox.run("analyse -w neste", replies: ["1", "3"]) == 2)
        #expect(sandbox.output.contains("Hvilke behov fra forrige runde fortsetter"), "\(sandbox.output)")
        #expect(sandbox.output.contains("Hva skal skje med dette behovet"), "\(sandbox.output)")
        #expect(sandbox.run("spor behov-1 --opp -w neste") == 0, "\(sandbox.complaints)")
        #expect(sandbox.output.contains("Neste runde: fortsetter"), "\(sandbox.output)")
        #expect(sandbox.run("sjekk --json -w neste") >= 0)
    }

    @Test func anOwnersNextOverviewKnowsWhatWasPrioritised() throws {
        let sandbox = try Sandbox()
        try RuleSample.copy("fjellvik", to: sandbox, at: "f")
        #expect(sandbox.run("ny neste --fra f") == 0, "\(sandbox.complaints)")
        let body = try workspace("neste/workspace.json", sandbox)
        #expect((body["received"] as? [Any])?.isEmpty ?? false)
        let previous = try #require(body["previous"] as? [String: Any])
        #expect(!((previous["carried"] as? [Any])?.isEmpty ?? true))
        #expect(sandbox.run("spor prioritering-1 --opp -w neste") == 0, "\(sandbox.complaints)")
    }

    @Test(arguments: [
        ("solbakken", "eier", "enhet"), ("fjellvik", "enhet", "eier"), ("fjellnettverket", "eier", "region"),
    ]) func theNextRoundIsAtTheLevelOfTheOneBefore(from: String, asked: String, level: String) throws {
        let sandbox = try Sandbox()
        try RuleSample.copy(from, to: sandbox, at: "sist")
        #expect(sandbox.run("ny neste --nivå \(asked) --fra sist") == 64)
        let said = sandbox.complaints.split(whereSeparator: \.isWhitespace).joined(separator: " ")
        #expect(said.contains("sist er på nivået «\(level)»"), "\(said)")
        #expect(said.contains("behov ny neste --nivå \(asked)"), "\(said)")
        #expect(!FileManager.default.fileExists(atPath: sandbox.path("neste")))
        #expect(sandbox.run("ny neste --nivå \(level) --fra sist") == 0, "\(sandbox.complaints)")
    }

    @Test func whatAUnitSawAndDidIsAskedHalfAYearAfterTheAnswer() throws {
        let sandbox = try Sandbox()
        try RuleSample.copy("solbakken", to: sandbox, at: "s")
        #expect(sandbox.run("analyse --fra dette-så-vi -w s --date 2027-10-01", replies: ["Flere er med"]) != 0)
        #expect(!sandbox.output.contains("Hva har dere sett etterpå"), "nobody has answered")
        #expect(sandbox.run("status -w s --date 2026-11-01") == 0)
        #expect(sandbox.output.contains("Dette gjør dere selv:"), "\(sandbox.output)")
    }

    /// The next round of an owner comes in beside the last, which stays only as long as a measure rests on it, and is no
    /// more asked about; what the old folder hands over afterwards is left aside.
    @Test func anOwnersNextRoundTakesThePlaceOfTheLast() throws {
        let number = try #require(OrganisationNumber("319106006"))
        func overview(_ id: String, revision: Int, after before: String? = nil) -> Sealed<OwnerOverview> {
            var body = OwnerOverview(
                profile: Profile(name: "Lia kommune", ownership: .municipal, organisationNumber: number))
            body.priorities = [Priority(id: body.numbering.next(), statement: "Lek")]
            body.previous = before.map { PreviousRound(workspace: $0, revision: 9, carried: []) }
            return County.sealed(body, as: .ownerOverview, id: id, revision: revision)
        }
        let same = Collecting(isSameSender: { _ in true })
        let old = Reference(workspace: "old", revision: 9, item: ItemID(.priority, 1))
        var received = [overview("old", revision: 9)]
        let next = overview("new", revision: 1, after: "old")
        #expect(received.collect(next, referred: [old], Collecting()) == .twice(number))
        #expect(received.collect(overview("other", revision: 1), referred: [old], same) == .decidedOn)
        #expect(received.collect(next, referred: [old], same) == .nextRound(after: ["old"]))
        #expect(received.map(\.id) == ["old", "new"] && received.newest().map(\.id) == ["new"])
        #expect(received.collect(overview("old", revision: 10), referred: [old], same) == .older(than: 1))
        let later = overview("new", revision: 2, after: "old")
        #expect(received.collect(later, referred: [old], same) == .newer(than: 1))
        #expect(received.collect(later, referred: [], same) == .same)
        #expect(received.map(\.id) == ["new"])
    }
}
