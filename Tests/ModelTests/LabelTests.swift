import Foundation
import Model
import Testing

@Suite struct LabelTests {
    /// Every closed set of words of the domain, with its labels.
    static let sets: [(String, [Text])] = [
        labels(NeedForm.self), labels(Theme.self), labels(GoalOrigin.self), labels(SharedUnderstanding.self),
        labels(FindingNature.self), labels(Perspective.self), labels(Effect.self), labels(Influence.self),
        labels(Focus.self), labels(UnitKind.self), labels(Ownership.self),
        labels(Phase.self), labels(Group.self),
        labels(PartnerKind.self),
        labels(WorkingMethod.self),
        labels(HalfYear.Half.self),
        labels(YearBudget.Post.self),
        labels(MeasureShares.Base.self),
        labels(MeasureFate.self),
        labels(MeasureStanding.self),
        labels(NeedOutcome.Decision.self), labels(MetNeed.Way.self),
        labels(Concern.self),
        labels(PracticeArea.self),
        labels(ContributionForm.self),
        labels(StudyRole.self),
        labels(FollowUpScheme.self),
        labels(Direction.self),
        labels(AnswerOrder.self), labels(Settlement.self),
        labels(CalendarStep.self), labels(CarriedOut.self), labels(SignJudgement.self), labels(Recipient.self),
        labels(OwnActionDone.self),
        labels(CoherenceAnswer.self),
        labels(CoherenceDriver.self),
        labels(CoherenceStatement.self),
        labels(InputEndKind.self),
        labels(InputOrigin.self),
        labels(MeetingForm.self),
        labels(MeetingPart.self),
        labels(MeetingState.self),
        labels(ReviewAnswerKind.self),
        labels(ReviewCriterion.self),
        labels(ReviewJudgement.self),
        labels(ReviewVerdict.self),
        labels(SharedAnswer.self),
        labels(Voters.self),
    ]

    private static func labels<Label: Labelled>(_ type: Label.Type) -> (String, [Text]) {
        ("\(type)", Label.allCases.map(\.label))
    }

    @Test(arguments: sets) func everyLabelStandsInThreeLanguages(_ set: String, labels: [Text]) {
        #expect(!labels.isEmpty)
        for label in labels {
            for language in Language.allCases {
                #expect(!label[language].isEmpty)
                #expect(label[language] == label[language].trimmingCharacters(in: .whitespacesAndNewlines))
            }
            #expect(!label.en.contains(where: { "æøåÆØÅ".contains($0) }), "\(label.en)")
        }
    }

    @Test(arguments: sets) func noTwoOfASetAreCalledTheSame(_ set: String, labels: [Text]) {
        for language in Language.allCases {
            #expect(Set(labels.map { $0[language] }).count == labels.count)
        }
    }

    @Test func aJudgementIsStillKnownByItsEarlierName() {
        #expect(ReviewJudgement.partly.isCalled("Partly met"))
        #expect(ReviewJudgement.partly.isCalled("Holder delvis"))
        #expect(ReviewJudgement.partly.isCalled("Holds in part"))
        #expect(ReviewJudgement.notYet.isCalled("does not hold yet"))
        #expect(!ReviewJudgement.holds.isCalled("holds in part"))
        #expect(ReviewVerdict.discuss.isCalled("let us talk"))
        #expect(ReviewVerdict.discuss.earlierLabels.isEmpty)
    }

    @Test func noSetOfTheModelIsForgottenHere() throws {
        let model = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent().appendingPathComponent("Sources/Model")
        let files = try #require(FileManager.default.enumerator(atPath: model.path)).compactMap { $0 as? String }
        var declared: Set<String> = []
        for file in files where file.hasSuffix(".swift") {
            let source = try String(contentsOf: model.appendingPathComponent(file), encoding: .utf8)
            for line in source.split(separator: "\n") {
                guard let found = line.firstMatch(of: /public enum `?(\w+)`?: String, Labelled/) else { continue }
                declared.insert(String(found.1))
            }
        }
        #expect(declared == Set(Self.sets.map(\.0)))
    }
}
