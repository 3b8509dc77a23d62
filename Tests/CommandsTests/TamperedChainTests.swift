import Foundation
import Testing

@testable import Commands

/// What each level says, from the unit to the region, where something on the way was changed by somebody who knows no
/// command for it.
@Suite struct TamperedChainTests {
    private let levels: ThreeLevels

    init() throws { levels = try ThreeLevels() }

    /// The unit's file, and its draft all the way up: the only way it can be handed over.
    private func expectToldAtEachLevel(_ words: String) throws {
        for command in ["sjekk", "lever"] {
            levels.run(command, in: ThreeLevels.unit, code: 1)
            levels.expectSaid("SEA-005")
            levels.expectSaid(words)
        }
        levels.rewrite()
        levels.run("lever --utkast", in: ThreeLevels.unit)
        levels.expectSaid("Kilder som ikke stemmer med fila: 1. Dokumentet sier fra om det")
        try levels.handOver(ThreeLevels.unit, to: ThreeLevels.owner, draft: true)
        levels.expectSaid("1 STEMTE IKKE hos den som leverte")
        levels.settle("priorities.changed", "1", times: 2, in: ThreeLevels.owner)
        levels.run("spor prioritering-1", in: ThreeLevels.owner)
        levels.expectSaid("STEMTE IKKE med fila hos den som leverte, 21.09.2026")
        levels.run("sjekk", in: ThreeLevels.owner, code: 1)
        levels.expectSaid("SEA-010")
        levels.expectSaid("SEA-011")
        levels.expectSaid("Solbakken barnehage, utgave")
        try levels.handOver(ThreeLevels.owner, to: ThreeLevels.region, draft: true)
        levels.expectSaid("1 STEMTE IKKE hos den som leverte")
        levels.settle("measures.changed", "1", times: 1, in: ThreeLevels.region)
        levels.run("spor tiltak-1", in: ThreeLevels.region)
        levels.expectSaid("STEMTE IKKE med fila hos den som leverte, 21.09.2026")
        levels.run("sjekk", in: ThreeLevels.region, code: 1)
        levels.expectSaid("SEA-010")
        levels.expectSaid("Solbakken barnehage, utgave")
    }

    @Test func aByteChangedInASourceIsToldAtEachLevel() throws {
        let name = try #require(
            try FileManager.default.contentsOfDirectory(atPath: levels.sandbox.path("solbakken/sources")).first)
        var bytes = try levels.sandbox.bytes("solbakken/sources/\(name)")
        bytes[bytes.count - 4] ^= 1
        try levels.sandbox.write(bytes, to: "solbakken/sources/\(name)")
        try expectToldAtEachLevel("er endret etter at den ble hentet inn")
    }

    @Test func aFigureChangedInTheWorkspaceIsToldAtEachLevel() throws {
        try levels.tamper("solbakken/workspace.json", "\"raw\": \"4,1\"", "\"raw\": \"4,9\"")
        try expectToldAtEachLevel("Analysen har «4,9»")
    }

    @Test(arguments: [
        (ThreeLevels.unit, ThreeLevels.owner, "behovsvurdering", "\"Fellesskap i lek\"", "\"Fred og ro\""),
        (
            ThreeLevels.owner, ThreeLevels.region, "eieroversikt", "Voksne som åpner leken, så",
            "Voksne som leder leken, så"
        ),
    ]) func aDocumentChangedAfterSealingIsRefusedAndOneSealedAnewTooIfItsNumberIsTaken(
        _ sender: String, _ receiver: String, _ kind: String, _ old: String, _ new: String
    ) throws {
        let file = try levels.file(kind, in: "\(sender)/handover")
        let before = try levels.files(of: receiver)
        try levels.tamper(file, old, new)
        levels.run("samle ../\(file)", in: receiver, code: 65)
        levels.expectSaid("er endret etter at den ble levert")
        try levels.tamper(file, new, new, sealing: true)
        levels.run("samle ../\(file)", in: receiver, code: 65)
        levels.expectSaid(
            "og den sier noe annet. To utgaver kan ikke ha samme nummer, så den nye er ikke hentet inn. Ring ")
        #expect(try levels.files(of: receiver) == before)
    }

    @Test func whoeverHasReceivedItSaysThatTheFileWasChanged() throws {
        for (holder, id) in [
            (ThreeLevels.owner, "01068855f97e3b0bb936836d"), (ThreeLevels.region, "9ca77b6f4bf2f4a1b663687b"),
        ] {
            let file = try levels.file(id, in: "\(holder)/received")
            try levels.tamper(file, "Alle ansatte kan se hvem", "Ingen kan se hvem")
            let item = holder == ThreeLevels.owner ? "prioritering-1" : "tiltak-1"
            for command in ["sjekk", "lever", "svar", "spor \(item)"] {
                let code = levels.sandbox.run(command, in: holder)
                #expect(code == 65, "\(holder) \(command): \(levels.said)")
                levels.expectSaid("er endret etter at")
            }
        }
    }

    @Test func anOwnerWhoSwapsWhatAUnitHandedOverIsFoundOutByTheRegion() throws {
        let file = try levels.file("behovsvurdering", in: "solbakken/handover")
        let (old, new) = (ThreeLevels.oldWords, "Alle ansatte kan holde orden i leken")
        try levels.tamper(file, old, new, sealing: true)
        // The owner lays it where the unit's own document lay, and refers to it.
        let kept = try levels.file("01068855f97e3b0bb936836d", in: "fjellvik/received")
        let sealed = try levels.sandbox.text(file)
        let seal = try #require(sealed.firstMatch(of: #/"seal": "(\w+)"/#)?.1)
        let was = try #require(kept.split(separator: "-").last?.dropLast(".json".count))
        let workspace = try levels.sandbox.text("fjellvik/workspace.json")
        let whole = try #require(
            workspace.matches(of: #/"seal": "(\w+)"/#).map(\.1).first { $0.hasPrefix(was) })
        try levels.sandbox.write(sealed, to: kept.replacingOccurrences(of: was, with: seal.prefix(12)))
        try levels.sandbox.write(
            workspace.replacingOccurrences(of: whole, with: seal)
                .replacingOccurrences(of: "\(was).json", with: "\(seal.prefix(12)).json"),
            to: "fjellvik/workspace.json")
        levels.run("spor prioritering-1", in: ThreeLevels.owner)
        levels.expectSaid(new)
        levels.run("lever", in: ThreeLevels.owner)
        let before = try levels.files(of: ThreeLevels.region)
        levels.run(
            "samle ../\(try levels.file("eieroversikt", in: "fjellvik/handover"))", in: ThreeLevels.region,
            code: 65)
        levels.expectSaid(
            "Utgave 8 fra Solbakken barnehage sier noe annet i denne fila enn i det dere har fått fra Fjellvik kommune"
        )
        #expect(try levels.files(of: ThreeLevels.region) == before)
        levels.run("spor tiltak-1", in: ThreeLevels.region)
        levels.expectSaid(old)
    }

    @Test func aSwappedRevisionIsToldWhereItLies() throws {
        for holder in [ThreeLevels.unit, ThreeLevels.owner, ThreeLevels.region] {
            let file = try levels.file("0000", in: "\(holder)/revisions")
            try levels.tamper(file, "\"by\": \"", "\"by\": \"ny ")
            levels.run("sjekk", in: holder)
            levels.expectSaid("SEA-001")
        }
    }
}
