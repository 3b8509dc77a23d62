import Guidance
import Model
import Pages
import Testing

/// The scale of figures is told where it is known, and that it is not where it ought to be.
@Suite struct ScaleWordsTests {
    static func indicator(_ measure: String, _ scale: Scale? = nil, value: String = "4,1") -> Indicator {
        Indicator(
            id: ID(1), source: ID(1), name: "Trivsel", measuredIn: measure, scale: scale, direction: .neither,
            own: [
                Figure(
                    period: "2025",
                    cell: Cell(raw: value, row: 1, column: 1, reading: .number(Quantity(41, decimals: 1))))
            ], municipality: [], nation: [])
    }

    @Test func aMeanWithoutAScaleSaysSo() {
        #expect(ScaleWords.sentence(Self.indicator("Snitt"))?.nb == "Fila oppgir ikke skalaen.")
        #expect(ScaleWords.inShort(Self.indicator("Score"))?.nn == "skalaen er ikkje oppgitt")
    }

    @Test func aKnownScaleIsTold() {
        let indicator = Self.indicator("Snitt", Scale(Quantity(1), Quantity(5)))
        #expect(ScaleWords.sentence(indicator)?.en == "The scale runs from 1 to 5.")
    }

    @Test(arguments: ["Skalapoeng", "Antall barn", "Median dager", "Andel"])
    func whatHasNoScaleOrTellsItItselfSaysNothingOfIt(measure: String) {
        #expect(ScaleWords.sentence(Self.indicator(measure)) == nil)
    }
}
