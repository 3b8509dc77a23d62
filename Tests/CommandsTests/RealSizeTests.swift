import Chain
import Documents
import Foundation
import Model
import SeededNumbers
import Store
import Testing

/// One municipality with 25 units, a network of six owners with 117, and with `BEHOV_LONG` a county with 546: nothing is
/// lost, nothing is there twice, and everybody is told the same.
@Suite struct RealSizeTests {
    /// How many units, and how many owners they have.
    private static let sizes: [(units: Int, owners: Int)] =
        [(25, 1), (117, 6)]
        + (ProcessInfo.processInfo.environment["BEHOV_LONG"] == nil ? [] : [(units: 546, owners: 46)])

    private static func municipalities(_ count: Int) -> [Municipality] {
        (0..<count).map { Municipality(number: "\(9900 + $0)", name: "Kommune \($0 + 1)") }
    }

    /// The owners of some units, each with everything decided at random, and the network above them.
    private static func network(_ size: (units: Int, owners: Int), seed: UInt64) -> (
        owners: [OwnerOverview], region: RegionPlan
    ) {
        let places = municipalities(size.owners)
        let units = VariedUnits(seed: seed, count: size.units, municipalities: places).units
        let owners = places.enumerated().map { place, municipality in
            let own = units.filter { $0.registered.municipality == municipality }
            return DecidedNetwork(
                seed: seed &+ UInt64(place), owner: municipality.name,
                first: own.filter { !$0.isLate }.map(\.document),
                then: own.filter(\.isLate).map(\.document) + own.compactMap(\.again)
            ).owner
        }
        return (owners, DecidedNetwork(seed: seed, owners: owners).region)
    }

    @Test(arguments: sizes) func everybodyIsToldTheSame(_ size: (units: Int, owners: Int)) throws {
        let (owners, region) = Self.network(size, seed: 2026)
        for owner in owners { try NeedEndTests.expectOneEnd(owner) }
        try NeedEndTests.expectOneEnd(region)
        #expect(region.deliveringUnits.count == size.units)
        #expect(owners.map { $0.received.newest().count }.reduce(0, +) == size.units)
    }

    @Test(arguments: sizes) func unitsOfOneNameAreToldApart(_ size: (units: Int, owners: Int)) throws {
        let region = Self.network(size, seed: 7).region
        let names = region.unitNames
        let documents = region.deliveringUnits.map(\.document)
        #expect(Set(documents.map(\.name)).count < documents.count)
        #expect(Set(documents.map(\.name.folded)).count < Set(documents.map(\.name)).count)
        #expect(Set(documents.map { names[$0] }).count == documents.count)
        // What only one is called is left as it is.
        let called = Dictionary(grouping: documents) { $0.name.folded }
        for document in documents where called[document.name.folded]?.count == 1 {
            #expect(names[document] == document.name)
        }
    }

    @Test(arguments: sizes) func everyReplyHasAFileOfItsOwn(_ size: (units: Int, owners: Int)) {
        let (owners, region) = Self.network(size, seed: 11)
        let header = Header(
            schema: .reply, id: "x", revision: 3, language: .nb, parents: [],
            change: Change(at: "", by: nil, command: "reply"))
        for replies in owners.map({ $0.replies(Answering(heard: nil, revision: 3, digest: Digest.of)) })
            + [region.replies]
        {
            let files = replies.map { FileNames.reply(to: $0, from: "Eier", header) }
            #expect(Set(files).count == replies.count)
            #expect(Set(replies.map(\.recipient)).count == replies.count)
        }
    }

    /// Through the program itself: what it says is ready lies on the disk, and what came late keeps it from handing over.
    @Test func whatIsReadyLiesOnTheDiskAndWhatCameLateIsNotForgotten() throws {
        let places = Self.municipalities(2)
        let units = VariedUnits(seed: 25, count: 25, municipalities: places).units
        let sandbox = try Sandbox()
        #expect(
            sandbox.run(["init", "lia", "--level", "owner", "--name", "Lia", "--ownership", "municipal"]) == 0)
        for (place, unit) in units.enumerated() {
            try sandbox.write(
                try County.bytes(of: unit.document), to: "\(unit.isLate ? "sent" : "inn")/\(place).json")
            if let again = unit.again {
                try sandbox.write(try County.bytes(of: again), to: "sent/\(place)-ny.json")
            }
        }
        #expect(sandbox.run("samle ../inn", in: "lia") == 0, "\(sandbox.complaints)")
        #expect(sandbox.run("samle ../sent", in: "lia") == 0, "\(sandbox.complaints)")
        #expect(sandbox.run("svar", in: "lia") == 0, "\(sandbox.complaints)")
        #expect(sandbox.output.contains("Svar som er klare: 25"))
        let written = try sandbox.everything(in: "lia/handover").keys.filter { $0.contains("svar-fra") }
        #expect(written.count == 25)
        sandbox.run("check --json", in: "lia")
        #expect(sandbox.output.contains("OWN-011"))
        #expect(sandbox.run("lever", in: "lia") == 1)
    }
}
