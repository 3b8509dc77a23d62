import Model
import Pages
import Testing

@testable import Documents

/// A municipality collects thirty documents: what is the same of many is said once, what differs is seen.
@Suite struct CollectedTogetherTests {
    private let document = Sample.owner().received[0]

    @Test func thoseSignedWithOneNewKeyAreToldTogether() {
        func told(_ digit: Character, _ code: String) -> SenderTold {
            SenderTold(
                Delivered(document), .first(PublicKey(known: String(repeating: digit, count: 64))), code: code)
        }
        let many = [SenderTold](repeating: told("a", "elv-fjell"), count: 5)
        let lines = (many + [told("b", "hav-skog")]).lines.map { $0.string(in: .nb) }
        #expect(
            lines == [
                "5 leveringer er signert for første gang, alle fra samme maskin. Kontrollkode: elv-fjell",
                "\(Delivered(document).name): signert for første gang. Kontrollkode: hav-skog",
            ])
        #expect([told("a", "elv-fjell"), told("a", "elv-fjell")].lines.count == 2)
    }

    @Test func sourcesThatStandAlikeAreToldTogether() throws {
        let plain = SourceCount([document])
        let words = try #require(plain.words?.nb)
        let twice = SourceCount([document, document])
        let named = (1...5).map { (name: "Enhet \($0)", count: plain) } + [(name: "Sol", count: twice)]
        let lines = SourceCount.lines(named).map { $0.string(in: .nb) }
        #expect(lines.first == "5 leveringer har hver \(words)")
        #expect(lines.count == 2 && lines[1].hasPrefix("Sol: "))
        #expect(SourceCount.lines([(name: "Sol", count: plain)]).map { $0.string(in: .nb) } == ["Sol: \(words)"])
    }
}
