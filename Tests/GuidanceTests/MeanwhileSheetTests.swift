import Model
import Testing

@testable import Guidance

/// A number on a sheet that comes back is what stood beside it there.
@Suite struct MeanwhileSheetTests {
    @Test func theOptionOfASheetThatIsGoneIsRefusedByItsNumber() throws {
        var subject = Subjects.unit
        subject.factors = []
        subject.chosen = nil
        let around = Script(subject, []).around
        let text =
            "Svarark til behov (1)\n[prioritisation.choice]\n 1) område-1 Lek\n 2) område-2 Språk\nSvar: 2\n"
        _ = subject.remove(ItemID(.candidate, 2))
        let result = SheetTaking(.unit, around).take(FilledSheet(text), into: &subject)
        #expect(result.refused.map(\.reason) == [SheetWords.optionGone(2)])
        #expect(subject.chosen == nil)
    }

    @Test func aRowOfASheetNamesTheNeedThatStoodBesideItsNumberThere() throws {
        var owner = Subjects.owner
        owner.complete["education.further"] = false
        let around = Script(owner, []).around
        let chapter = try #require(Interview<OwnerOverview>.owner.chapters.first { $0.id == "education" })
        let sheet = AnswerSheet<OwnerOverview>(
            .owner, chapters: [chapter], of: owner, wording: Guides.wording, around)
        var lines = sheet.text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
        let place = try #require(lines.firstIndex { $0.hasPrefix("Svar:") })
        lines[place] += "2; flerspråklighet; 15; lærer; 1"
        MeanwhileTests.newer(&owner)
        let result = SheetTaking(.owner, around).take(
            FilledSheet(lines.joined(separator: "\n")), into: &owner)
        #expect(result.refused.isEmpty, "\(result.refused)")
        #expect(owner.studyPlaces.last?.need?.workspace == "unit")
    }
}
