import Model
import Testing

/// How far apart two spellings are, which finds what somebody meant.
@Suite struct SpellingTests {
    @Test func swappedSignsAreOneStep() {
        #expect(Spelling.distance("874738352", "874783352") == 1)
        #expect(Spelling.distance("Lia", "Liia") == 1)
        #expect(Spelling.distance("", "Lia") == 3)
    }

    @Test func aWordOfOtherLettersIsNotProposed() {
        #expect(Spelling.nearest(to: "sjekkk", among: ["status", "sjekk"]) == "sjekk")
        #expect(Spelling.nearest(to: "qwertz", among: ["status", "sjekk"]) == nil)
    }
}
