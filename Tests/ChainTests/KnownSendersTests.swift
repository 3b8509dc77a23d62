import Chain
import Model
import SeededNumbers
import Testing

/// Many documents at a time are taken in as they are one by one, whatever is known of those that lie there.
struct KnownSendersTests {
    private static let numbers = ["310000000", "310000019", "310000027"].compactMap { OrganisationNumber($0) }

    private func header(_ id: String, _ revision: Int) -> Header {
        Header(
            schema: .unit, version: 1, id: id, revision: revision, language: .nb, parents: [],
            change: Change(at: "2026-09-21", by: nil, command: "handover"))
    }

    /// One of few documents, so that many come again: as they were, with other words, as drafts, under another number.
    private func unit(_ draw: inout Seeded) throws -> Sealed<UnitAnalysis> {
        let id = "id-\(Int.random(in: 0...5, using: &draw))"
        let (revision, words) = (Int.random(in: 1...3, using: &draw), Int.random(in: 0...9, using: &draw) / 8)
        let name = Int.random(in: 0...14, using: &draw) == 0 ? "Vik" : "Lia"
        var analysis = UnitAnalysis(profile: Profile(name: name, kinds: [.kindergarten]))
        analysis.running = "Lekegrupper \(words)"
        analysis.needs = [Need(id: analysis.numbering.next(), ability: "Åpne leken", form: .collective)]
        let number = Int.random(in: 0...12, using: &draw)
        var document = Sealed(
            schema: .needsAssessment, header: header(id, revision), name: name,
            organisationNumber: Self.numbers.indices.contains(number) ? Self.numbers[number] : nil,
            handedOver: try #require(Day("2026-09-21")), draft: Int.random(in: 0...4, using: &draw) == 0,
            program: "behov", body: analysis)
        document.seal = "\(id) \(revision) \(words) \(name) \(number) \(document.draft)"
        return document
    }

    @Test func manyComeInAsTheyDoOneByOne() throws {
        var there = 0
        for seed in 1...40 { there += try sameAgain(seed) }
        #expect(there > 400)
    }

    /// Takes many documents in both ways; gives how many lay there.
    private func sameAgain(_ seed: Int) throws -> Int {
        var draw = Seeded(state: UInt64(seed))
        var one = OwnerOverview(profile: Profile(name: "Vik kommune"))
        var (other, there) = (one, 0)
        for _ in 0..<12 {
            var known = KnownSenders(other.received.map(Delivered.init))
            let given = GivenNumbers()
            // What a decision rests on stays.
            if let reference = one.received.first?.reference(to: ItemID(.need, 1)), seed.isMultiple(of: 2) {
                one.declined = [Declined(reference: reference, reason: "Eier gjør det selv")]
                other.declined = one.declined
            }
            for place in 0..<Int.random(in: 1...7, using: &draw) {
                let isAgain = !place.isMultiple(of: 3)
                let document =
                    try isAgain ? other.received.randomElement(using: &draw) ?? unit(&draw) : unit(&draw)
                let delivered = Delivered(document)
                let isThere = known.isThere(delivered)
                there += isThere ? 1 : 0
                let collecting = Collecting(isFirst: known.isFirst(delivered), isThere: isThere, numbers: given)
                known.add(delivered)
                let (alone, among) = (one.take(document, Collecting()), other.take(document, collecting))
                #expect(alone == among)
                #expect(one == other)
            }
        }
        return there
    }
}
