import Model
import Testing

@testable import Guidance

/// Where a workspace stands is counted without making the questions: it is what they would have said.
@Suite struct StandingTests {
    private func isCounted<Subject: Level>(_ interview: Interview<Subject>, _ subject: Subject) {
        let around = Script(subject, []).around
        for standing in interview.standing(of: subject, around) {
            let questions = interview.questions(of: standing.chapter, subject, around)
            #expect(standing.questions == questions.count, "\(standing.chapter.id)")
            #expect(standing.answered == questions.filter { !$0.isOpen }.count, "\(standing.chapter.id)")
            let mayCome =
                standing.chapter.awaits(subject) || questions.contains { $0.isOpen && $0.occasion.bringsMore }
            #expect(standing.isSettled == !mayCome, "\(standing.chapter.id)")
        }
    }

    @Test func aUnitStandsWhereItsQuestionsSay() {
        let subjects = [
            Subjects.empty(), Subjects.empty([.school]), Subjects.unit, Subjects.unitOfManyGoals,
            Subjects.unitOfTheYearAfter,
        ]
        for subject in subjects { isCounted(.unit, subject) }
    }

    @Test func anOwnerAndARegionStandWhereTheirQuestionsSay() {
        for owner in [Subjects.owner, Subjects.ownerWithGroups, Subjects.ownerOfTheYearAfter] {
            isCounted(OwnerOverview.interview, owner)
        }
        for region in [Subjects.region, Subjects.regionWithEvidence, Subjects.regionOfTheYearAfter] {
            isCounted(RegionPlan.interview, region)
        }
    }
}
