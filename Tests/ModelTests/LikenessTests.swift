import Model
import Testing

/// How well the proposals to join agree with people's labels; a proposal that is wrong costs one answer.
@Suite struct LikenessTests {
    @Test func twoHundredLabelledPairsAreMostlyProposedAsTheyAreLabelled() {
        let pairs = LabelledNeeds.pairs
        #expect(pairs.count == 200)
        var (right, wrong, missed) = (0, 0, 0)
        for pair in pairs {
            let isProposed = Likeness(pair.one).isAlike(Likeness(pair.other))
            if isProposed, pair.isOne { right += 1 }
            if isProposed, !pair.isOne { wrong += 1 }
            if !isProposed, pair.isOne { missed += 1 }
        }
        let precision = Double(right) / Double(right + wrong)
        let recall = Double(right) / Double(right + missed)
        #expect(precision >= 0.85, "\(right) right, \(wrong) wrong")
        #expect(recall >= 0.7, "\(right) right, \(missed) missed")
    }

    @Test func whatMatchedIsTold() {
        let one = Likeness("Alle ansatte kan hjelpe barn inn i leken")
        let other = Likeness("Kunne hjelpe barna inn i lek")
        #expect(one.words(sharedWith: [other]) == ["hjelpe", "barn", "inn", "leken"])
        #expect(one.likeness(to: one) == 1)
        #expect(one.likeness(to: other) == other.likeness(to: one))
    }

    @Test func nothingIsLikeNothing() {
        #expect(Likeness("").likeness(to: Likeness("")) == 0)
        #expect(!Likeness("alle kan").isAlike(Likeness("lesing i alle fag")))
        // Words that say nothing are all there is: they are compared after all.
        #expect(Likeness("alle kan").isAlike(Likeness("Alle kan")))
    }
}
