import Foundation
import Testing

@testable import Commands

/// A unit that hands over to its owner and straight to the region is one unit, and gets one reply with both.
@Suite struct OneReplyTests {
    @Test func aUnitThatCameTwoWaysGetsOneReplyThatHoldsBoth() throws {
        let levels = try ThreeLevels()
        levels.run(
            "samle ../\(try levels.file("behovsvurdering", in: "solbakken/handover"))", in: ThreeLevels.region)
        levels.run("svar --json", in: ThreeLevels.region)
        let made = try #require(
            try JSONSerialization.jsonObject(with: Data(levels.sandbox.output.utf8)) as? [[String: Any]])
        #expect(made.filter { $0["name"] as? String == "Solbakken barnehage" }.count == 1, "\(levels.said)")
        #expect(Set(made.compactMap { $0["path"] as? String }).count == made.count)
        try levels.answer(ThreeLevels.region, to: ThreeLevels.unit)
        levels.expectSaid("1 av 1 blir til et tiltak")
        levels.run("spor behov-1 --opp", in: ThreeLevels.unit)
        levels.expectSaid("prioritering-1")
        levels.expectSaid("Voksne som åpner leken")
        levels.run("sjekk", in: ThreeLevels.region)
    }

    @Test func whatWasDecidedOnItStraightStandsBesideWhatItsOwnerDecided() throws {
        let levels = try ThreeLevels()
        levels.rewrite()
        try levels.handOver(ThreeLevels.unit, to: ThreeLevels.region)
        try levels.answer(ThreeLevels.region, to: ThreeLevels.unit)
        levels.run("spor behov-1 --opp", in: ThreeLevels.unit)
        // The measure rests on the words that came through the owner, and the unit is told so.
        levels.expectSaid("avgjort ut fra utgave 8. Teksten er en annen nå")
    }
}
