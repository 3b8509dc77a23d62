import Guidance
import Model
import Testing

/// What a meeting does adds up to its minutes, whatever it is asked to do.
@Suite struct AgendaTests {
    private func plan(
        _ form: MeetingForm, _ parts: [MeetingPart], _ minutes: Int, _ groups: Int
    ) -> MeetingPlan {
        MeetingPlan(id: ID(1), form: form, parts: parts, minutes: minutes, groups: groups)
    }

    /// Every length to a long day, every number of groups to twelve, one to six parts, with the survey and without.
    @Test func theMinutesAlwaysAddUp() throws {
        for form in MeetingForm.allCases {
            for minutes in Array(stride(from: 1, through: 480, by: 7)) + [form.minutes, 1440, 2880] {
                for groups in [1, 2, 3, 5, 8, 12, 40, 100] {
                    for count in 0...6 {
                        let parts = Array(MeetingPart.allCases.prefix(count))
                        let asked = plan(form, parts, minutes, groups)
                        let hasSurvey = (minutes + groups + count).isMultiple(of: 2)
                        do throws(AgendaTooShort) {
                            let agenda = try Agenda(asked, hasSurvey: hasSurvey)
                            #expect(agenda.minutes == minutes, "\(form) \(minutes) \(groups) \(count)")
                            #expect(agenda.lines.allSatisfy { $0.minutes > 0 }, "\(agenda.lines)")
                        } catch {
                            #expect(error.least > minutes, "\(form) \(minutes) \(groups) \(count)")
                        }
                    }
                }
            }
        }
    }

    @Test func theFewestMinutesThatAreToldAreEnoughAndOneLessIsNot() throws {
        for groups in [1, 2, 5, 9] {
            for count in 1...6 {
                let parts = Array(MeetingPart.allCases.prefix(count))
                var least = 0
                do throws(AgendaTooShort) { _ = try Agenda(plan(.staff, parts, 1, groups)) } catch {
                    least = error.least
                }
                #expect(least > 0)
                #expect(try Agenda(plan(.staff, parts, least, groups)).minutes == least)
                #expect(throws: AgendaTooShort(least: least)) {
                    try Agenda(plan(.staff, parts, least - 1, groups))
                }
            }
        }
    }

    @Test func everyFormAtItsUsualLengthIsEnoughForOnePart() throws {
        for form in MeetingForm.allCases {
            for part in MeetingPart.allCases {
                let agenda = try Agenda(plan(form, [part], form.minutes, 5))
                #expect(agenda.lines.first?.step == .opening && agenda.lines.last?.step == .closing)
            }
        }
    }

    @Test func everybodyWritesAloneBeforeAnybodySpeaks() throws {
        let agenda = try Agenda(plan(.planningDay, [.interpretation, .prioritisation, .practice], 360, 5))
        for part in [MeetingPart.interpretation, .prioritisation, .practice] {
            let lines = agenda.lines.filter { $0.part == part }
            for turn in 1...(lines.first?.turns ?? 1) {
                let steps = lines.filter { $0.turn == turn }.map(\.step)
                #expect(steps == [.look, .alone, .round, .talk, .plenary, .decide])
            }
        }
    }

    @Test func aDayHasItsLongBreakNearTheMiddleAndNobodyWorksForTwoHoursOnEnd() throws {
        let agenda = try Agenda(plan(.planningDay, [.interpretation, .prioritisation, .practice], 360, 5))
        var (passed, since, longest, lunch) = (0, 0, 0, 0)
        for line in agenda.lines {
            if line.step == .lunch { lunch = passed }
            since = line.step.isWork ? since + line.minutes : 0
            longest = max(longest, since)
            passed += line.minutes
        }
        #expect((120...220).contains(lunch), "\(lunch)")
        #expect(longest <= 120, "\(longest)")
        #expect(agenda.lines.count { $0.step == .lunch } == 1)
    }

    @Test func oneGroupAloneHasNobodyToTell() throws {
        let agenda = try Agenda(plan(.staffHour, [.goals], 45, 1))
        #expect(!agenda.lines.contains { $0.step == .plenary })
    }

    @Test func everyGroupGetsAMinuteInPlenaryAtLeast() throws {
        let agenda = try Agenda(plan(.staff, [.goals], 45, 12))
        #expect(agenda.lines.allSatisfy { $0.step != .plenary || $0.minutes >= 12 })
    }

    /// The questions on paper are questions of the interview, each in the chapter of its part.
    @Test func everyQuestionOnPaperIsOneOfTheInterview() {
        for part in MeetingPart.allCases {
            let chapter = Interview.unit.chapters.first { $0.id == part.rawValue }
            let steps = chapter?.steps.map(\.id) ?? []
            #expect(MeetingQuestions.of(part).allSatisfy(steps.contains), "\(part): \(steps)")
        }
    }

    @Test func theTurnsOfAPartShareItsQuestionsAndLoseNone() {
        for part in MeetingPart.allCases {
            for turns in 1...4 {
                let all = (1...turns).flatMap { MeetingQuestions.of(part, turn: $0, of: turns) }
                #expect(Set(all) == Set(MeetingQuestions.of(part)), "\(part) \(turns)")
            }
        }
    }
}
