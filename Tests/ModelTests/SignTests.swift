import Testing

@testable import Model

/// What a measure is evaluated by: a target that chance can reach, units that are not measured, the same pupils.
@Suite struct SignTests {
    private func sign(_ target: String) -> EvaluationSign {
        EvaluationSign(what: "Lesing", baseline: "45", target: target, measured: "høst")
    }

    @Test(arguments: [
        ("48", 48), ("48 skalapoeng", 48), ("minst 47,5 poeng", 47.5), ("47.5", 47.5), ("10 %", 10), ("10%", 10),
        ("2 av 20", 10), ("høyst 3 of 12 barn", 25), ("48 i 2028", 48), ("48 på 8. trinn", 48), ("over 50.", 50),
    ])
    func theOneNumberOfATargetIsRead(_ target: String, _ number: Double) {
        #expect(sign(target).aim == number)
    }

    @Test(arguments: [
        "på nivå med landet", "høyst én av ti dager", "mellom 45 og 48", "2028", "8. trinn leser bedre", "",
        "3 av 0",
    ])
    func whatNamesNoNumberOrSeveralIsNoTargetToHoldAgainstFigures(_ target: String) {
        #expect(sign(target).aim == nil)
    }

    private func figure(_ period: String, _ value: String, margin: String? = nil, count: String? = nil) -> Figure {
        func cell(_ raw: String) -> Cell {
            Cell(raw: raw, row: 2, column: 2, reading: Quantity(raw).map(Reading.number) ?? .suppressed)
        }
        return Figure(period: period, cell: cell(value), uncertainty: margin.map(cell), count: count.map(cell))
    }

    private func indicator(_ number: Int, _ name: String, _ own: [Figure], in unit: String = "Skalapoeng")
        -> Indicator
    {
        Indicator(
            id: ID(number), source: ID(1), name: name, measuredIn: unit, direction: .higher, own: own,
            municipality: [], nation: [])
    }

    @Test func todaysUncertaintyIsTheMarginOfTheFileOrTheIntervalOfAShare() throws {
        let scale = indicator(1, "Lesing", [figure("2025", "45", margin: "2.1", count: "43")])
        #expect(try #require(scale.today).contains(46))
        #expect(try #require(scale.today).contains(47.1))
        #expect(try !#require(scale.today).contains(47.2))
        let share = indicator(2, "Trives", [figure("2025", "80", count: "20")], in: "Andel i prosent")
        // Wilson, 16 of 20: from 58,4 to 91,9 percent.
        #expect(try #require(share.today).contains(91))
        #expect(try !#require(share.today).contains(93))
        #expect(indicator(3, "Trivsel", [figure("2025", "4.1", count: "38")], in: "Snitt").today == nil)
        #expect(indicator(4, "Lesing", [figure("2025", "*", margin: "2.1")]).today == nil)
    }

    /// A region with one measure on the reading of a school and what its sign is tied to.
    private func region(_ tied: [Int], schools: Int = 1) -> RegionPlan {
        var plan = RegionPlan(profile: Profile(name: "Nettverket"))
        plan.units = (0..<schools).map { place in
            var unit = UnitAnalysis(profile: Profile(name: "Skule \(place)", kinds: [.school]))
            unit.needs = [Need(id: unit.numbering.next(), ability: "Lese", form: .collective)]
            unit.indicators = [
                indicator(1, "Lesing, 8. årstrinn", [figure("2024-25", "47"), figure("2025-26", "48")]),
                indicator(2, "Lesing, 9. årstrinn", [figure("2024-25", "52"), figure("2025-26", "53")]),
                indicator(3, "Lesing, 5. årstrinn", [figure("2025-26", "50")]),
            ]
            return sealed(unit, id: "school\(place)")
        }
        var measure = Measure(id: plan.numbering.next(), title: "Lese", basis: plan.units.needs.map(\.reference))
        measure.participantGroups = [
            ParticipantGroup(units: plan.units.map { ParticipatingUnit($0) }, role: "lærere", people: 9)
        ]
        let ties = tied.map { Reference(workspace: "school0", revision: 4, item: ItemID(.indicator, $0)) }
        measure.childSign = EvaluationSign(
            what: "Lesing", indicator: ties.first, others: Array(ties.dropFirst()), baseline: "48", target: "60",
            measured: "høst")
        plan.measures = [measure]
        return plan
    }

    private func sealed(_ unit: UnitAnalysis, id: String) -> Sealed<UnitAnalysis> {
        let header = Header(
            schema: .needsAssessment, id: id, revision: 4, language: .nb, parents: [],
            change: Change(at: "2026-11-21T12:00:00Z", by: nil, command: "handover"))
        return Sealed(
            schema: .needsAssessment, header: header, name: unit.profile.name, organisationNumber: nil,
            handedOver: Day(daysSinceEpoch: 20_778), draft: false, program: "behov", body: unit)
    }

    private func ties(_ plan: RegionPlan) -> [SignTie] { plan.measures[0].childSign.map(plan.ties) ?? [] }

    @Test func theSamePupilsAreFollowedWhereTheSignIsTiedToBothGrades() {
        #expect(ties(region([1])).unfollowed.map(\.reference.item) == [ItemID(.indicator, 1)])
        #expect(ties(region([1])).followed.isEmpty)
        let both = ties(region([1, 2]))
        #expect(both.unfollowed.isEmpty)
        #expect(both.followed.map(\.step.earlier.raw) == ["47"] && both.followed.map(\.step.later.raw) == ["53"])
        // No grade above in the files: nobody can be followed.
        #expect(ties(region([3])).unfollowed.isEmpty)
    }

    @Test func theUnitsThatAreNotMeasuredAreThoseThatTakePartWithTheNeed() {
        let plan = region([1], schools: 3)
        let participants = Participants(of: plan)
        let left = { participants.unmeasured(ties(plan), in: plan.measures[0]).map(\.unit.name) }
        #expect(left() == ["Skule 1", "Skule 2"])
        #expect(participants.unmeasured([], in: plan.measures[0]).isEmpty)
    }

    @Test func whatTheUnitHandedOverLastNoLongerHasIsGone() {
        var plan = region([1, 9])
        #expect(ties(plan).map(\.isGone) == [false, true])
        plan.measures[0].participantGroups?[0].units.append(
            ParticipatingUnit(name: "Lia", workspace: "nobody", organisationNumber: nil))
        #expect(Participants(of: plan).gone(from: plan.measures[0]).map(\.name) == ["Lia"])
    }
}
