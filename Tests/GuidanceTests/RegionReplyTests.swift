import Model
import Testing

@testable import Guidance

/// The region's answers that hold several facts: what is taken, what is refused, and with which words.
@Suite struct RegionReplyTests {
    private func refusal(_ read: () throws(Refusal) -> Void) -> String? {
        do {
            try read()
            return nil
        } catch {
            return error.text.nb
        }
    }

    private func participants(_ words: String) throws(Refusal) -> [ParticipantGroup] {
        try ParticipantReading(eligible: []).read(try Reply.text(words).rows())
    }

    @Test func participantsAreUnitsRolesAndNumbers() throws {
        let groups = try participants(
            "Solbakken, alle ansatte, 18; PP-tjenesten, rådgivere, også vikarer, 2")
        #expect(groups.map(\.people) == [18, 2])
        #expect(groups.map(\.role) == ["alle ansatte", "rådgivere, også vikarer"])
    }

    @Test(arguments: [
        "Fjell videregående skole, lærere, 30", "Fjell vidaregåande skule, lærarar, 30", "Fjell vgs, lærere, 30",
        "Fjell upper secondary school, teachers, 30",
    ])
    func upperSecondaryIsRefusedWithWhoCanTakePart(_ words: String) {
        let said = refusal { () throws(Refusal) in _ = try participants("Solbakken, alle, 18; \(words)") }
        #expect(said?.contains("PP-tjeneste") ?? false)
        #expect(said?.contains("forskriften § 2") ?? false)
    }

    @Test(arguments: [
        "Alle ansatte", "Solbakken, 18", "Solbakken, alle ansatte", "Solbakken, alle, 0", ", alle, 3", ";",
    ])
    func participantsWithoutUnitRoleOrNumberAreRefusedWithAnExample(_ words: String) {
        let said = refusal { () throws(Refusal) in _ = try participants(words) }
        #expect(said?.contains("For eksempel: 1, alle ansatte, 18") ?? false)
    }

    @Test func aBudgetAddsUpToTheKrone() throws {
        let budget = try BudgetReading.read(
            "2028: UH 120 000; 2027: nettverk 60 000, UH 180.000 kr, frikjøp 40000 kroner, ubrukt 12 345",
            years: [2027, 2028])
        #expect(budget.map(\.year) == [2027, 2028])
        #expect(budget.map(\.cost) == [280_000, 120_000])
        #expect(budget.map(\.applied) == [267_655, 120_000])
        #expect(budget.applied == 387_655)
        #expect(try BudgetReading.read("0", years: [2027]) == [])
    }

    @Test(arguments: [
        "UH 120 000", "2027: UH", "2027: UH 120 000,50", "2027: kaffe 12", "2027: UH -5", "2027: UH 1 20 000",
        "2029: UH 5", "2027: UH 5; 2027: UH 6", "2027: UH 5, ubrukt 6", "2027: UH 9999999999999", "", ";",
    ])
    func aBudgetThatCannotBeReadIsRefused(_ words: String) {
        #expect(refusal { () throws(Refusal) in _ = try BudgetReading.read(words, years: [2027, 2028]) } != nil)
    }

    @Test(arguments: ["09.12.2026", "9.12.2026", "2026-12-09", "9. desember 2026", "9 December 2026"])
    func aDayIsReadAsPeopleWriteIt(_ words: String) throws {
        #expect(Rows.day(words) == Day("2026-12-09"))
    }

    @Test(arguments: ["31.02.2027", "desember 2026", "9. tolvte 2026", "9.12", ""])
    func whatIsNoDayIsRefused(_ words: String) {
        #expect(Rows.day(words) == nil)
        #expect(
            refusal { () throws(Refusal) in _ = try DialogueReading.read("\(words); Universitetet leder") } != nil)
    }

    @Test func milestonesStandInOrderAndWithinTheYears() throws {
        let milestones = try Milestone.read("høst 2027: B; 2028 vår: C; vår 2027: A", years: [2027, 2028])
        #expect(milestones.map(\.words) == ["A", "B", "C"])
        #expect(refusal { () throws(Refusal) in _ = try Milestone.read("vår 2030: D", years: [2027]) } != nil)
        #expect(refusal { () throws(Refusal) in _ = try Milestone.read("2027: D", years: [2027]) } != nil)
    }

    @Test func methodsComeFromTheCatalogueWithOnesOwn() throws {
        let read = try WorkingMethod.read("1,3-4; Samlinger; og mer")
        #expect(read.methods == [.literature, .reflection, .tryingOut])
        #expect(read.own == "Samlinger; og mer")
        #expect(try WorkingMethod.read("Bare egne ord").methods.isEmpty)
        #expect(refusal { () throws(Refusal) in _ = try WorkingMethod.read("1,3") } != nil)
        #expect(refusal { () throws(Refusal) in _ = try WorkingMethod.read("99; Samlinger") } != nil)
    }

    @Test func sharesMustNameEveryMeasureAndAddUp() throws {
        let measures = [Measure(id: ID(1), title: "A"), Measure(id: ID(2), title: "B")]
        let shares = try MeasureShares.read(
            "tiltak-2: skole 60, barnehage 40; measure-1: kindergarten 100, special 25 %", of: measures)
        #expect(shares[ID(1)] == MeasureShares(kindergarten: 100, school: 0, specialNeeds: 25))
        #expect(shares[ID(2)]?.common == 0)
        for wrong in [
            "tiltak-1: skole 100", "tiltak-1: skole 60, barnehage 50; tiltak-2: skole 1", "tiltak-9: skole 1",
        ] {
            #expect(
                refusal { () throws(Refusal) in _ = try MeasureShares.read(wrong, of: measures) } != nil,
                "\(wrong)")
        }
    }

    @Test func aSignIsTiedToAReceivedIndicatorAndTakesItsNewestValue() throws {
        let plan = Subjects.region
        let unit = plan.received[0].body.received[0]
        let evidence = try #require(
            plan.evidence(
                Reference(workspace: unit.id, revision: unit.revision, item: ItemID(.indicator, 1))))
        #expect(evidence.title == "Barnets trivsel")
        func read(_ words: String) throws(Refusal) -> EvaluationSign {
            let naming = SignReading.naming([evidence])
            return try SignReading.read(ReplyReader.read(words, as: .text, naming: naming), among: [evidence])
        }
        let sign = try read("1; ; 4,5; oktober 2028")
        #expect(sign.baseline == "4.1 (2026)")
        #expect(sign.indicator == evidence.reference)
        #expect(refusal { () throws(Refusal) in _ = try read("2; 3; 4; nå") } != nil)
        #expect(refusal { () throws(Refusal) in _ = try read("Lek; ; 4; nå") } != nil)
    }

    @Test func theYearsFollowTheDayAndTheCurrentPlanRunsToTwentyTwentyNine() throws {
        func years(_ day: String, _ deadline: String? = "02-01") throws -> PlanYears {
            PlanYears(on: try #require(Day(day)), deadline: deadline)
        }
        #expect(try years("2026-11-21") == PlanYears(first: 2026, last: 2029, reported: 2027))
        #expect(try years("2027-02-01") == PlanYears(first: 2026, last: 2029, reported: 2027))
        #expect(try years("2027-02-02").reported == 2028)
        #expect(try years("2029-12-01") == PlanYears(first: 2030, last: 2033, reported: 2030))
        #expect(try years("2025-12-01") == PlanYears(first: 2026, last: 2029, reported: 2026))
        #expect(try years("2024-12-01").period == [2022, 2023, 2024, 2025])
        #expect(try years("2027-11-01").offered == Array(2026...2031))
    }

    @Test(arguments: [
        "09.12.2026, eierne og universitetet", "09.12.2026; eierne og universitetet",
        "9. desember 2026, eierne og universitetet", "December 9, 2026, eierne og universitetet",
        "December 9, 2026; eierne og universitetet",
    ])
    func aDayAndWhoAreTakenWithACommaOrASemicolon(_ words: String) throws {
        let meetings = try PartnerMeeting.read(words)
        #expect(meetings.map(\.day.iso) == ["2026-12-09"])
        #expect(meetings.map(\.who) == ["eierne og universitetet"])
        let two = try PartnerMeeting.read("\(words); 11.01.2027, de samme")
        #expect(two.map(\.day.iso) == ["2026-12-09", "2027-01-11"])
    }
}
