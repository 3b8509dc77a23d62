import Foundation
import Model
import Testing

@testable import Store

/// A key that somebody else has now: what comes under it is refused, what came before is told, and whose it was hands over
/// under a new one.
@Suite struct StolenKeyTests {
    /// An owner in `lia` that has collected from a kindergarten in `sol`.
    private let lia: SenderTests

    init() throws { lia = try SenderTests() }

    @Test func aStolenKeyIsWithdrawnAndWhatCameUnderItIsTold() throws {
        let stolen = try lia.code()
        #expect(lia.sandbox.run("samle --trekk-tilbake \(stolen)", in: "lia") == 0, "\(lia.sandbox.complaints)")
        #expect(
            lia.said.contains("Nøkkelen er trukket tilbake") && lia.said.contains("Sol, utgave 2, levert"),
            "\(lia.said)")
        lia.sandbox.run("status", in: "lia")
        #expect(lia.said.contains("er signert med en nøkkel dere har trukket tilbake"), "\(lia.said)")
        // Whoever has the key is refused, and takes the place of nothing.
        try lia.deliver("Fra tyven")
        #expect(lia.sandbox.run("samle ../\(try lia.newest())", in: "lia") == 65)
        let refused = lia.sandbox.complaints.split(whereSeparator: \.isWhitespace).joined(separator: " ")
        #expect(refused.contains("Avsenderen er ikke bekreftet"), "\(refused)")
        #expect(
            try Store(folder: lia.sandbox.path("lia")).body(OwnerOverview.self).received.map(\.revision) == [2])
        // The next key is not the first one, so it is asked about; its code settles it.
        lia.machine("ny")
        try lia.deliver("Fra oss")
        let shown = try lia.code()
        #expect(lia.sandbox.run("samle ../\(try lia.newest())", in: "lia") == 0)
        #expect(lia.said.contains("samle --godta \(shown)"), "\(lia.said)")
        #expect(lia.sandbox.run("samle --godta \(shown)", in: "lia") == 0)
        #expect(try lia.desk().unconfirmed.isEmpty && lia.desk().senders?.first?.keys.count == 1)
    }

    @Test func whatWasTheirsUnderAWithdrawnKeyIsConfirmedByTheWorkspaceAndNotByItsCode() throws {
        let stolen = try lia.code()
        #expect(lia.sandbox.run("samle --trekk-tilbake \(stolen)", in: "lia") == 0)
        #expect(lia.sandbox.run("samle --godta \(stolen)", in: "lia") == 66)
        let id = try #require(try Store(folder: lia.sandbox.path("lia")).body(OwnerOverview.self).received.first)
            .id
        #expect(lia.sandbox.run("samle --godta \(id)", in: "lia") == 0, "\(lia.sandbox.complaints)")
        #expect(try lia.desk().unconfirmed.isEmpty && lia.desk().senders?.first?.keys.isEmpty == true)
    }

    @Test func aCodeThatNobodyHasIsNotWithdrawn() throws {
        #expect(lia.sandbox.run("samle --trekk-tilbake sau-sau-sau-sau-sau-sau", in: "lia") == 66)
        #expect(try lia.desk().senders?.first?.withdrawn == nil)
    }
}
