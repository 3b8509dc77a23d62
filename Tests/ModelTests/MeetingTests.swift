import Model
import Testing

/// A meeting as it was held: its parts, its days, and the six records of one day that are one meeting.
@Suite struct MeetingTests {
    private let day = Day(daysSinceEpoch: 20_720)

    @Test func sixPartsRecordedInOneDayAreOneMeeting() {
        let records = MeetingPart.allCases.enumerated().map { number, part in
            Meeting(
                id: ID(number + 1), phase: part.phase, chapter: part.rawValue, day: day,
                groups: number == 0 ? [.leaders, .teachers] : [.teachers, .representatives])
        }
        let held = records.asHeld
        #expect(held.count == 1)
        #expect(held.first?.phases == Phase.allCases)
        #expect(held.first?.groups == [.leaders, .teachers, .representatives])
    }

    @Test func meetingsOfTheirOwnOnOneDayStayTwo() {
        let morning = Meeting(
            id: ID(1), phase: .goals, chapter: "goals", day: day, groups: [.teachers], form: .department)
        let evening = Meeting(
            id: ID(2), phase: .data, chapter: "data", day: day, groups: [.teachers], form: .staff)
        #expect([morning, evening].asHeld.count == 2)
    }

    @Test func aMeetingIsAboutEveryPartItWorkedThrough() {
        var meeting = Meeting(id: ID(1), phase: .goals, chapter: "goals", day: day, groups: [])
        meeting.add(.needs)
        meeting.add(.goals)
        #expect(meeting.phases == [.goals, .practice] && meeting.chapters == ["goals", "needs"])
        #expect(meeting.isAbout(.practice, "needs") && !meeting.isAbout(.practice, "practice"))
    }

    @Test func theNextMeetingIsTheEarliestOneToCome() {
        var desk = Desk()
        desk.meetings = [
            MeetingPlan(id: ID(1), form: .staff, parts: [], minutes: 60, groups: 1),
            MeetingPlan(id: ID(2), form: .staff, parts: [], minutes: 60, groups: 1, days: [day]),
        ]
        #expect(desk.nextMeeting?.id == ID(2) && desk.openMeeting == nil)
        desk.meetings[1].state = .open
        #expect(desk.nextMeeting?.id == ID(1) && desk.openMeeting?.id == ID(2))
    }
}
