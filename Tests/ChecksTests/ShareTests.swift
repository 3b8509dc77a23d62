import Checks
import Model
import Testing

/// A share in words and the figure computed from the measures: told where they contradict each other, whichever is larger.
@Suite struct ShareTests {
    /// What the rule says of a plan whose measures have so much special needs education and whose words say something.
    private static func said(_ words: String, _ parts: Int...) -> [Text] {
        var plan = Healthy.region
        plan.specialNeedsShare = words
        plan.measures = parts.enumerated().map { place, part in
            var measure = plan.measures[0]
            if place > 0 { measure = Measure(id: ID(place + 1), title: "Tiltak \(place)", basis: measure.basis) }
            measure.shares = MeasureShares(kindergarten: 50, school: 50, specialNeeds: part)
            return measure
        }
        return RuleBook.region.remarks(on: plan, Healthy.surroundings()).filter { $0.rule.code == "REG-021" }
            .map(\.place.message)
    }

    @Test(arguments: [
        ("En tredel", 33), ("En tredel", 28), ("Om lag 30 prosent", 30), ("Halvparten", 55), ("10 %", 15),
        // Nobody knows which of two is meant, and what names no share contradicts none.
        ("20 prosent i 2027 og 40 prosent i 2028", 5), ("Vi ser spesialpedagogikk i alle tiltakene", 5),
    ]) func whatAgreesIsLeftInPeace(words: String, computed: Int) {
        #expect(Self.said(words, computed).isEmpty)
    }

    @Test func aShareInWordsThatIsLargerOrSmallerThanTheFigureIsTold() {
        let larger = Self.said("Halvparten av midlene", 20)
        #expect(larger.count == 1)
        #expect(larger.first?.nb.contains("50 prosent") == true && larger.first?.nb.contains("20 prosent") == true)
        let smaller = Self.said("Ti prosent, eller 10 %", 40)
        #expect(
            smaller.first?.nb.contains("10 prosent") == true && smaller.first?.nb.contains("40 prosent") == true)
        // Of two measures without money, the figure is the one between them.
        #expect(Self.said("En tredel", 10, 50).isEmpty)
        #expect(Self.said("En tredel", 0, 10).first?.nn.contains("33 prosent") == true)
    }

    @Test func whereAMeasureTellsNoShareNothingIsComputed() {
        var plan = Healthy.region
        plan.specialNeedsShare = "Halvparten"
        plan.measures[0].shares = nil
        #expect(!RuleBook.region.remarks(on: plan, Healthy.surroundings()).contains { $0.rule.code == "REG-021" })
    }
}
