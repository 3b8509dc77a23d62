import Foundation
import Model
import Testing

@testable import Guidance

@Suite struct WordingTests {
    /// Every step of every interview: its chapter, its id, and what its questions expect where all of them arise.
    static let steps: [(chapter: String, id: String, expects: [Guidance.Expectation])] =
        list(Interview<UnitAnalysis>.unit, Subjects.unitOfTheYearAfter)
        + list(Interview<OwnerOverview>.owner, Subjects.ownerOfTheYearAfter)
        + list(Interview<RegionPlan>.region, Subjects.regionOfTheYearAfter)

    private static func list<Subject: Level>(_ interview: Interview<Subject>, _ subject: Subject) -> [(
        chapter: String, id: String, expects: [Guidance.Expectation]
    )] {
        let around = Script(subject, []).around
        return interview.chapters.flatMap { chapter in
            chapter.steps.map { (chapter.id, $0.id, $0.occasions(subject, around).map(\.expects)) }
        }
    }

    @Test func everyStepHasAnIDOfItsOwnThatBeginsWithItsChapter() {
        #expect(Set(Self.steps.map(\.id)).count == Self.steps.count)
        for step in Self.steps { #expect(step.id.hasPrefix(step.chapter + ".")) }
    }

    @Test func everyStepHasANameOfItsOwnInEachLanguage() {
        #expect(Set(StepName.named) == Set(Self.steps.map(\.id)))
        for language in Language.allCases {
            let names = Self.steps.map { StepName.words($0.id)[language] }
            #expect(Set(names).count == names.count)
            for (step, name) in zip(Self.steps, names) {
                #expect(StepName.id(name) == step.id)
                #expect(StepName.id(name.replacing("-", with: " ").uppercased()) == step.id)
                #expect(ItemID(name) == nil && !name.contains(" "), "\(name)")
                // A name in Norwegian holds no word of the id.
                if language != .en { #expect(!name.contains("."), "\(name)") }
            }
        }
    }

    @Test func aQuestionIsFoundByItsNameInAnyLanguage() {
        let interview = Interview<UnitAnalysis>.unit
        let around = Script(Subjects.unit, []).around
        let keys = interview.keys(from: "data.practice", Subjects.unit, around)
        #expect(!keys.isEmpty)
        for name in ["egen-praksis", "egen praksis", "Eigen-Praksis"] {
            #expect(interview.keys(from: name, Subjects.unit, around) == keys)
            #expect(interview.knows(name))
        }
    }

    @Test func theFilesAndTheChaptersAreTheSame() {
        #expect(Guides.files == Set(Self.steps.map(\.chapter)).map { $0 + ".json" }.sorted())
        #expect(Guides.chapters.count == Guides.files.count)
    }

    @Test(arguments: Guides.files) func aChapterHasWordingForEveryStepAndForNoOther(_ file: String) throws {
        let chapter = String(file.dropLast(".json".count))
        let words = try #require(Guides.chapters[chapter])
        #expect(Set(words.keys) == Set(Self.steps.filter { $0.chapter == chapter }.map(\.id)))
    }

    /// Asked at another time of the year or after another round, on the subjects of the year after.
    static let later: Set = [
        "goals.going", "goals.last", "goals.lastWhy", "needs.done", "needs.seen", "overview.going",
        "overview.last", "overview.lastWhy", "overview.seen",
        "plan.moved", "plan.reapproval", "report.apart", "report.back", "report.child", "report.community",
        "report.communityBy",
        "report.done", "report.education", "report.educationBy", "report.forum", "report.inclusion",
        "report.inclusionBy", "report.learnt", "report.left", "report.money", "report.planned",
        "report.plannedBy", "report.practice", "report.practiceBy", "report.reason", "report.spent",
        "report.teaching",
    ]

    /// Asked of a report that was handed over before, and in a county with a forum.
    private static let elsewhere: Set = ["plan.moved", "plan.reapproval", "report.forum"]

    @Test func everyQuestionArisesOnTheSubjectsOfTheseTests() {
        for step in Self.steps where !Self.elsewhere.contains(step.id) {
            #expect(!step.expects.isEmpty, "\(step.id) is never asked here")
        }
    }

    @Test func aListAsksAnotherQuestionOnceItHoldsSomethingAndNothingElseDoes() throws {
        for step in Self.steps {
            // Several texts may be written one at a time, too.
            let isList = step.expects.contains {
                switch $0 {
                case .entry, .texts: true
                default: false
                }
            }
            let words = try #require(Guides.wording[step.id])
            // What is asked of one figure at a time ends with its one answer.
            guard step.id != "interpretation.indicator" else { continue }
            #expect((words.more != nil) == isList, "\(step.id)")
            #expect(words.more != words.question, "\(step.id)")
        }
    }

    @Test func everyTextStandsInThreeLanguages() {
        for (id, words) in Guides.wording {
            for text in [words.question, words.why, words.help] + [words.more].compactMap(\.self)
                + words.examples.values
            {
                for language in Language.allCases {
                    let said = text[language]
                    #expect(!said.isEmpty, "\(id)")
                    #expect(said == said.trimmingCharacters(in: .whitespacesAndNewlines), "\(id): «\(said)»")
                    #expect(!said.contains("  ") && !said.contains(where: \.isNewline), "\(id): «\(said)»")
                }
                // An example that is only numbers is the same everywhere.
                #expect(text.en != text.nb || !text.nb.contains(where: \.isLetter), "\(id): \(text.en)")
            }
        }
    }

    /// Misspelt members would be lost in silence: the reader of the wording asks only for those it knows.
    @Test(arguments: Guides.files) func aFileHoldsOnlyMembersThatAreRead(_ file: String) throws {
        let steps = try #require(
            try JSONSerialization.jsonObject(with: Guides.bytes(file)) as? [String: [String: Any]])
        let kinds = Set(UnitKind.allCases.map(\.rawValue) + ["common"])
        for (id, members) in steps {
            #expect(
                Set(members.keys).isSubset(of: ["question", "more", "parts", "why", "examples", "help"]), "\(id)")
            let examples = try #require(members["examples"] as? [String: Any])
            #expect(Set(examples.keys).isSubset(of: kinds), "\(id): \(examples.keys)")
            for text in Array(members.filter { !["examples", "parts"].contains($0.key) }.values)
                + Array(examples.values) + (members["parts"] as? [Any] ?? [])
            {
                #expect(Set((text as? [String: String] ?? [:]).keys) == ["nb", "nn", "en"], "\(id)")
            }
        }
    }

    @Test func anExampleFitsTheUnitBestItCan() throws {
        let words = try #require(Guides.wording["goals.sign"])
        #expect(words.example(for: [.kindergarten]) == words.examples["kindergarten"])
        #expect(words.example(for: [.school, .kindergarten]) == words.examples["school"])
        #expect(words.example(for: [.ppt]) == words.examples["ppt"] ?? words.examples["common"])
        #expect(words.example(for: []) == words.examples["common"])
    }

    /// A kindergarten has «pedagoger» and «barn», a school «lærere» and «elever», in lists too.
    @Test(arguments: [
        ([UnitKind.kindergarten], ["pedagoger", "barn"], ["lærere", "elever", "læreplanen"]),
        ([.school], ["lærere", "elever"], ["pedagoger", "barn eller", "rammeplanen"]),
        (
            [.kindergarten, .school],
            ["pedagoger og lærere", "barn eller elever", "rammeplanen eller læreplanen"], []
        ),
        ([.school, .sfo], ["pedagoger og lærere", "barn eller elever"], []),
    ])
    func whoTookPartIsAskedInTheUnitsOwnWords(_ kinds: [UnitKind], _ own: [String], _ others: [String]) throws {
        let script = Script(Subjects.empty(kinds), ["1,2", "/slutt"])
        _ = try script.hold(.unit, again: ["goals.participation", "goals.sami"])
        for word in own { #expect(script.screen.contains(word), "\(word): \(script.screen)") }
        for word in others { #expect(!script.screen.contains(word), "\(word): \(script.screen)") }
    }
}
