import Testing

@testable import Model

/// One cohort over the years, apart from the ordinary series.
@Suite struct CohortTests {
    private func figure(_ period: String, _ number: Int, group: Int = 40) -> Figure {
        func cell(_ number: Int) -> Cell {
            Cell(raw: "\(number)", row: 1, column: 1, reading: .number(Quantity(number)))
        }
        return Figure(period: period, cell: cell(number), count: cell(group))
    }

    private func indicator(_ number: Int, _ name: String, _ own: [Figure], measure: String = "Skalapoeng")
        -> Indicator
    {
        Indicator(
            id: ID(number), source: ID(1), name: name, measuredIn: measure, direction: .higher, own: own,
            municipality: [], nation: [])
    }

    @Test(arguments: [
        ("Lesing, 8. årstrinn", "Lesing, 9. årstrinn"), ("Trivsel, Trinn 7", "Trivsel, Trinn 8"),
        ("Mobbing, vg1", "Mobbing, vg2"), ("Trivsel, 5. trinn, Jenter", "Trivsel, 6. trinn, Jenter"),
    ]) func theGradeAboveTheYearAfterIsTheSameCohort(lower: String, higher: String) {
        let steps = CohortStep.all(in: [
            indicator(1, lower, [figure("2023-24", 50), figure("2024-25", 52)]),
            indicator(2, higher, [figure("2024-25", 54), figure("2025-26", 55)]),
        ])
        #expect(steps.map(\.earlier.period) == ["2023-24", "2024-25"])
        #expect(steps.map(\.later.period) == ["2024-25", "2025-26"])
        #expect(steps.allSatisfy { $0.before.id == ID(1) && $0.after.id == ID(2) })
    }

    @Test func whatIsNotTheSameIsNoCohort() {
        let own = [figure("2023-24", 50), figure("2024-25", 52)]
        let eighth = indicator(1, "Lesing, 8. årstrinn", own)
        for other in [
            indicator(2, "Regning, 9. årstrinn", own), indicator(2, "Lesing, 10. årstrinn", own),
            indicator(2, "Lesing, 8. årstrinn", own), indicator(2, "Lesing", own),
            indicator(2, "Lesing, 9. årstrinn", own, measure: "Andel"),
            indicator(2, "Lesing, 9. årstrinn", own, measure: "Andel, 9. årstrinn"),
            indicator(2, "Lesing, 9. årstrinn", [figure("2023-24", 50)]),
            indicator(2, "Lesing, 9. årstrinn, 7. trinn", own),
        ] { #expect(CohortStep.all(in: [eighth, other]).isEmpty, "\(other.name)") }
    }

    @Test func aSmallGroupIsInNoCohort() {
        let eighth = indicator(1, "Lesing, 8. årstrinn", [figure("2023-24", 50, group: 4)])
        let ninth = indicator(2, "Lesing, 9. årstrinn", [figure("2024-25", 50)])
        #expect(CohortStep.all(in: [eighth, ninth]).isEmpty)
    }

    @Test(arguments: [
        ("2023-24", "2024-25"), ("2099-00", "2100-01"), ("2023", "2024"), ("2023/2024", "2024/2025"),
        ("Høst 2023", "Høst 2024"), ("", nil), ("Høsten", nil), ("2023-1", nil),
    ]) func aYearLaterIsWrittenAsTheFileWritesIt(period: String, next: String?) {
        #expect(SchoolYear.after(period) == next)
    }
}
