import Model
import Testing

@testable import Guidance

/// Answers that are written in a form: how many answered, for how long, and the discussion with the representatives.
@Suite struct WrittenAnswerTests {
    @Test(arguments: [
        ("38 av 61 foresatte svarte. Småbarnsavdelingen har færrest svar.", 38, 61), ("24 of 30 answered", 24, 30),
        ("203 out of 231 pupils", 203, 231), ("Til saman 29 av 34 elevar", 29, 34),
        ("2 av 3 avdelinger, 14 av 20 ansatte", 14, 20),
    ])
    func howManyAnsweredIsRead(_ words: String, _ answered: Int, _ invited: Int) throws {
        let counted = try #require(Respondents(words))
        #expect(counted.answered == answered && counted.invited == invited)
    }

    @Test(arguments: [
        "Alle", "17 barn på to avdelinger", "4 av 12 elever", "61 av 38", "av 30", "30 av", "", "mange av dem",
    ])
    func whatTellsNoCountOrASmallGroupGivesNone(_ words: String) { #expect(Respondents(words) == nil) }

    @Test func theCountIsStoredBesideTheWords() throws {
        let script = Script(Subjects.unit, ["38 av 61 foresatte", "Vet ikke"])
        let key = "data.respondents source-1"
        _ = try script.hold(.unit, again: [key])
        let source = try #require(script.storedWhenHeard.last?.sources.first)
        #expect(source.respondents == "38 av 61 foresatte" && source.answered == 38 && source.invited == 61)
        let again = Script(script.stored, ["Vet ikke"])
        _ = try again.hold(.unit, again: [key])
        #expect(
            again.stored.sources.first?.answered == nil && again.stored.sources.first?.respondents == "Vet ikke")
    }

    @Test(arguments: [("2 år", 2), ("to år", 2), ("3 years", 3), ("eitt år", 1), ("i 2 år", 2), ("1 skoleår", 1)])
    func wholeYearsAreRead(_ words: String, _ years: Int) throws {
        let duration = try NeedDuration(words)
        #expect(duration.years == years && duration.reason == nil)
    }

    @Test func shorterThanAYearWantsAReason() throws {
        let words = "ett halvår, fordi vi bygger på noe vi kan"
        #expect(try NeedDuration(words).years == 0)
        #expect(try NeedDuration(words).reason == words)
        for short in ["10 uker", "et halvår", "lenge", "2", "0 år", "11 år"] {
            #expect(throws: Refusal.self, "\(short)") { try NeedDuration(short) }
        }
    }

    private static let today = Day("2026-11-20") ?? Subjects.day

    @Test func theDiscussionIsReadInItsFourParts() throws {
        let read = try DiscussionReply.read(
            "14.10.2026; Utdanningsforbundet og Fagforbundet, Delta; enige om området; Delta vil ha mer tid",
            today: Self.today)
        #expect(read.day == Day("2026-10-14"))
        #expect(read.organisations == ["Utdanningsforbundet", "Fagforbundet", "Delta"])
        #expect(read.outcome == "enige om området" && read.disagreement == "Delta vil ha mer tid")
        #expect(read.isHeld)
        let agreed = try DiscussionReply.read("i dag; Delta; enige; ingen", today: Self.today)
        #expect(agreed.day == Self.today && agreed.disagreement == nil)
        #expect(try DiscussionReply.read("1.12; Delta; samde; inga", today: Self.today).day == Day("2025-12-01"))
    }

    @Test(arguments: ["ikke ennå", "Ikke ennå, det blir i uke 48", "ikkje enno", "not yet"])
    func notYetIsAnAnswer(_ words: String) throws {
        #expect(try DiscussionReply.read(words, today: Self.today) == .notYet)
    }

    @Test(arguments: [
        ("Utdanningsforbundet; enige", "datoen, hva dere kom fram til, hva dere var uenige om"),
        ("14.10.2026; ; enige; ingen", "organisasjonene."), ("14.10.2026; Delta; enige", "hva dere var uenige om"),
        ("31.2.2026; Delta; enige; ingen", "datoen."),
    ])
    func whatLacksIsNamed(_ words: String, _ lacking: String) {
        let refusal = #expect(throws: Refusal.self) { try DiscussionReply.read(words, today: Self.today) }
        #expect(refusal?.text.nb.contains("Det mangler: \(lacking)") == true, "\(refusal?.text.nb ?? "")")
    }

    @Test func aDayToComeIsRefused() {
        #expect(throws: Refusal.self) {
            try DiscussionReply.read("1.12.2026; Delta; enige; ingen", today: Self.today)
        }
    }

    @Test func anAreaOfOnesOwnIsTakenAndOneOfTheCatalogueKnown() throws {
        for (reply, area) in [
            ("1; måltidet", "måltidet"), ("1; Lek", "lek"), ("1,7", "lek"), ("2;mat, stell", "mat, stell"),
        ] {
            let script = Script(Subjects.unit, [reply])
            _ = try script.hold(.unit, again: ["needs.theme need-1"])
            #expect(script.stored.needs[0].practiceArea == area, "\(reply)")
            #expect(script.stored.needs[0].theme != nil)
        }
    }

    @Test func readyGoalsAreTakenByTheirNumbersWithWhereTheyComeFrom() throws {
        let script = Script(Subjects.empty(), ["1,4-5"])
        _ = try script.hold(.unit)
        #expect(script.stored.goals.count == 3)
        #expect(script.stored.goals.map(\.origins) == [[.frameworkPlan], [.sectorGoals], [.sectorGoals]])
        #expect(script.screen.contains("Lagret som mål-1, mål-2 og mål-3."))
        let around = script.around
        let next = try #require(Interview<UnitAnalysis>.unit.next(script.stored, around))
        #expect(next.step.id == "goals.understanding")
        let offered = Interview<UnitAnalysis>.unit.question("goals.add", script.stored, around)?.occasion.expects
            .options
        #expect(offered?.count == 2)
    }

    @Test func aPlainSchoolIsNotOfferedThePlanOfAnAfterSchoolProgrammeFirst() {
        func origins(_ kinds: UnitKind...) -> [GoalOrigin] {
            GoalOrigin.fitting(Profile(name: "Åsen", kinds: kinds))
        }
        #expect(origins(.school).first == .curriculum && origins(.school).last == .sfoFrameworkPlan)
        #expect(origins(.sfo).first == .sfoFrameworkPlan)
        #expect(origins(.kindergarten) == [.frameworkPlan, .sectorGoals, .ownerPlan, .unitPlan])
        #expect(!origins(.upperSecondary).contains(.sfoFrameworkPlan))
        for kind in UnitKind.allCases { #expect(origins(kind).contains(.ownerPlan)) }
    }

    @Test func theSourcesTellWhichKindAndWhoseVoiceIsMissing() {
        var analysis = Subjects.empty()
        analysis.sources = [
            Source(
                id: ID(1), title: "Samtaler med barna", focus: .environment, respondents: "17 barn",
                day: Subjects.day)
        ]
        #expect(Voices.unnamed(analysis).map(\.nb) == ["foresatte", "de ansatte"])
        let script = Script(analysis, [])
        _ = try? script.hold(.unit, again: ["data.practice"])
        #expect(script.screen.contains("Data om egen praksis mangler ennå."))
    }

    @Test func whatGroupsSeeDifferentlyKeepsTheirNames() {
        let views = GroupView.read(
            "Assistentene: hele utetida; pedagogene: de første minuttene\nBarna: når vi er få")
        #expect(views.map(\.group) == ["Assistentene", "pedagogene", "Barna"])
        #expect(views.map(\.words) == ["hele utetida", "de første minuttene", "når vi er få"])
        for plain in ["Vi er enige", "Vi så to ting: uro og venting; alle var med", ": noe", "Assistentene:"] {
            #expect(GroupView.read(plain).isEmpty, "\(plain)")
        }
    }
}
