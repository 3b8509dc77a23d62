import Model
import Testing

@testable import Guidance

/// A number that no file may hold is refused in words where it is typed.
@Suite struct CountingTests {
    private func refusal(_ read: () throws -> Void) -> Text? {
        do {
            try read()
            return nil
        } catch {
            return (error as? Refusal)?.text
        }
    }

    @Test(arguments: ["9000000000000000000", "99999999999999999999", "10000000"])
    func moreParticipantsThanThereArePeopleAreRefused(_ number: String) {
        let reading = ParticipantReading(eligible: [])
        let said = refusal { _ = try reading.read(try Reply.text("Lia, alle, 18; Fjell, alle, \(number)").rows()) }
        #expect(said?.nb.contains("fra 0 til 9\u{A0}999\u{A0}999") == true, "\(said?.nb ?? "taken")")
        #expect(refusal { _ = try reading.read(try Reply.text("Lia, alle, 9999999").rows()) } == nil)
    }

    @Test func sumsOfABudgetThatNoFileMayHoldAreRefused() {
        let most = "999 999 999 999"
        #expect(refusal { _ = try BudgetReading.read("2027: UH \(most)", years: [2027]) } == nil)
        // Two sums of one post are added.
        #expect(refusal { _ = try BudgetReading.read("2027: UH \(most), UH 1", years: [2027]) } != nil)
        #expect(refusal { _ = try BudgetReading.read("2027: UH 1 000 000 000 000", years: [2027]) } != nil)
    }

    @Test func hoursAndKronerOfAnOwnerAreHeldAgainstTheirBounds() {
        let id = ID<Contribution>(1)
        #expect(refusal { _ = try ContributionRow.read(id, "vikarer; 9 999 999 timer; lek") } == nil)
        #expect(refusal { _ = try ContributionRow.read(id, "vikarer; 10 000 000 timer; lek") } != nil)
    }
}
