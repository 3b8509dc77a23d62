import Foundation
import Testing

@testable import Commands

/// A unit writes its need anew and hands over; whoever decided on the old words has decided nothing about the new ones
/// until they say so.
@Suite struct DecisionNobodyMadeTests {
    private let levels: ThreeLevels

    init() throws {
        levels = try ThreeLevels()
        levels.rewrite()
        try levels.handOver(ThreeLevels.unit, to: ThreeLevels.owner)
    }

    /// What the unit is told of its need when the owner has answered.
    private func traceUp() throws {
        try levels.answer(ThreeLevels.owner, to: ThreeLevels.unit)
        levels.run("spor behov-1 --opp", in: ThreeLevels.unit)
    }

    @Test func collectingSaysThatADecisionRestsOnSomethingElseNow() throws {
        levels.expectSaid("Antall valg som bygger på noe som er endret etterpå: 2")
        levels.expectSaid("behov sjekk")
    }

    @Test func untilItIsSettledTheAnswerIsAboutTheOldWords() throws {
        levels.run("svar", in: ThreeLevels.owner)
        levels.expectSaid("1 avgjort ut fra eldre tekst")
        try traceUp()
        levels.expectSaid(
            "avgjort ut fra utgave 8. Teksten er en annen i utgave 9, og det er ikke tatt noen ny avgjørelse")
        levels.run("status", in: ThreeLevels.unit)
        levels.expectSaid("1 avgjort ut fra eldre tekst")
    }

    @Test func untilItIsSettledNothingButADraftIsHandedOver() throws {
        for command in ["sjekk", "lever"] {
            levels.run(command, in: ThreeLevels.owner, code: 1)
            levels.expectSaid("SEA-003")
            levels.expectSaid(
                "Solbakken barnehage, behov-1, sier noe annet i utgave 9 enn i utgave 8, som valget deres bygger på"
            )
            levels.expectSaid("behov analyse --fra endret-behov")
        }
        levels.run("lever --utkast", in: ThreeLevels.owner)
        levels.expectSaid("klar som utkast")
    }

    @Test func theOwnersOwnTraceSaysThatWhatWasDecidedOnHasChanged() throws {
        levels.run("spor prioritering-1", in: ThreeLevels.owner)
        levels.expectSaid(ThreeLevels.oldWords)
        levels.expectSaid("Solbakken barnehage, utgave 8 (endret i utgave 9, og ikke avgjort på nytt)")
    }

    @Test func bothStatesAreShownWhereItIsSettled() throws {
        levels.settle("priorities.changed", "1", times: 1, in: ThreeLevels.owner)
        levels.expectSaid("Utgave 8, som dere bestemte dere ut fra")
        levels.expectSaid(ThreeLevels.oldWords)
        levels.expectSaid("Utgave 9, som er den nyeste")
        levels.expectSaid(ThreeLevels.newWords)
        levels.expectSaid("Behovet er endret etter at dere bestemte dere. Gjelder valget fortsatt?")
    }

    @Test func whatStillHoldsIsADecisionOnTheNewWords() throws {
        levels.settle("priorities.changed", "1", times: 2, in: ThreeLevels.owner)
        levels.run("sjekk", in: ThreeLevels.owner)
        levels.run("spor prioritering-1", in: ThreeLevels.owner)
        levels.expectSaid(ThreeLevels.newWords)
        levels.expectSaid("Solbakken barnehage, utgave 9")
        levels.expectUnsaid("ikke avgjort på nytt")
        levels.run("lever", in: ThreeLevels.owner)
        try traceUp()
        levels.expectSaid(": prioritert")
        levels.expectUnsaid("avgjort ut fra utgave 8")
    }

    @Test func whatIsTakenUpAgainIsNoDecisionUntilItIsMade() throws {
        levels.settle("priorities.changed", "2", times: 2, in: ThreeLevels.owner)
        levels.run("spor prioritering-1", in: ThreeLevels.owner)
        levels.expectUnsaid("Solbakken barnehage")
        try traceUp()
        levels.expectSaid("ikke avgjort")
        levels.expectUnsaid(": prioritert")
        levels.run("status", in: ThreeLevels.owner)
        levels.expectSaid("i gang")
    }

    @Test func whatTheUnitWithdrewIsTakenBack() throws {
        levels.run("slett behov-1", in: ThreeLevels.unit)
        try levels.handOver(ThreeLevels.unit, to: ThreeLevels.owner)
        levels.run("sjekk", in: ThreeLevels.owner, code: 1)
        levels.expectSaid(
            "Solbakken barnehage melder ikke lenger behov-1 i utgave 10. Valget deres bygger på utgave 8.")
        levels.run("spor prioritering-1", in: ThreeLevels.owner)
        levels.expectSaid("trukket i utgave 10, og ikke avgjort på nytt")
        try traceUp()
        levels.expectSaid("behov-1 er ikke i analysen lenger")
        levels.expectSaid("avgjort ut fra utgave 8. Teksten er en annen i utgave 10")
        levels.settle("priorities.changed", "1", times: 2, in: ThreeLevels.owner)
        levels.run("spor prioritering-1", in: ThreeLevels.owner)
        levels.expectUnsaid("Solbakken barnehage")
        levels.run("svar", in: ThreeLevels.owner)
        levels.run("sjekk", in: ThreeLevels.owner)
        levels.expectUnsaid("SEA-003")
    }

    @Test func theRegionWaitsForAnOwnerWhoHasNotSettledIt() throws {
        try levels.handOver(ThreeLevels.owner, to: ThreeLevels.region, draft: true)
        levels.run("lever", in: ThreeLevels.region, code: 1)
        levels.run("sjekk", in: ThreeLevels.region, code: 1)
        // The priority says what it said: one remark for the need, whatever rests on it.
        levels.expectSaid("SEA-012")
        levels.expectUnsaid("SEA-004")
        levels.expectSaid("Solbakken barnehage har endret behov-1 fra utgave 8 til 9.")
        levels.expectSaid("Fjellvik kommune har ikke sagt om valget fortsatt gjelder. Det gjelder tiltak-1.")
        levels.run("spor tiltak-1", in: ThreeLevels.region)
        levels.expectSaid("Solbakken barnehage, utgave 8 (endret i utgave 9, og ikke avgjort på nytt)")
        try levels.answer(ThreeLevels.region, to: ThreeLevels.unit)
        levels.run("spor behov-1 --opp", in: ThreeLevels.unit)
        levels.expectSaid("avgjort ut fra utgave 8. Teksten er en annen i utgave 9")
        levels.run("lever --utkast", in: ThreeLevels.region)
    }

    @Test func settledByTheOwnerItIsSettledByTheRegionToo() throws {
        levels.settle("priorities.changed", "1", times: 2, in: ThreeLevels.owner)
        try levels.handOver(ThreeLevels.owner, to: ThreeLevels.region)
        levels.expectSaid("Antall valg som bygger på noe som er endret etterpå: 1")
        levels.run("lever", in: ThreeLevels.region, code: 1)
        levels.expectSaid("Fjellvik kommune, prioritering-1, sier noe annet i utgave 11 enn i utgave 9")
        levels.settle("measures.changed", "1", times: 1, in: ThreeLevels.region)
        levels.expectSaid(ThreeLevels.newWords)
        levels.run("lever", in: ThreeLevels.region)
        levels.run("spor tiltak-1", in: ThreeLevels.region)
        levels.expectSaid("Solbakken barnehage, utgave 9")
        try levels.answer(ThreeLevels.region, to: ThreeLevels.unit)
        levels.run("spor behov-1 --opp", in: ThreeLevels.unit)
        levels.expectSaid("blir til et tiltak")
        levels.expectUnsaid("avgjort ut fra utgave 8")
    }
}
