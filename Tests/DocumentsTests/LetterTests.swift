import Foundation
import Model
import Pages
import Testing

@testable import Documents

/// Letters: slides, the record of the discussion, the cover letter, the reply as a page.
@Suite struct LetterTests {
    private func slides(_ phase: Phase?, _ change: (inout UnitAnalysis) -> Void = { _ in }) -> Page {
        var unit = SampleUnits.solbakken()
        change(&unit)
        return MeetingSlides(analysis: unit, language: .nb, limits: Sample.around().limits.standingOut).page(phase)
    }

    /// The headings of a page, in bokmål.
    private func headings(_ page: Page) -> [String] {
        page.blocks.compactMap { block in
            if case .heading(2, let line) = block { line.string(in: .nb) } else { nil }
        }
    }

    @Test(arguments: Phase.allCases)
    func aSlideHasOneIdea(phase: Phase) {
        let page = slides(phase)
        #expect(page.form == .slides)
        let slides = page.blocks.split(separator: .pageBreak)
        #expect(slides.count > 1)
        for slide in slides {
            #expect(slide.count { if case .heading = $0 { true } else { false } } == 1)
        }
    }

    @Test func slidesAreOfThePhaseJustDone() {
        #expect(slides(nil).title.string(in: .nb).hasPrefix("Fase 5"))
        let early = slides(nil) { unit in
            unit.factors = []
            unit.needs = []
            unit.candidates = []
        }
        #expect(early.title.string(in: .nb).hasPrefix("Fase 3"))
        #expect(headings(early).last == "Hva er viktigst for barna eller elevene nå?")
    }

    @Test func slidesStartOnSheetsOfTheirOwn() {
        let html = HTMLWriter.text(slides(.goals), language: .nn)
        #expect(html.contains("<main class=\"slides\">"))
        #expect(html.contains("size: A4 landscape"))
        #expect(!HTMLWriter.text(Sample.page(.needsAssessment), language: .nn).contains("landscape"))
    }

    @Test func theRecordTellsWhoDisagreedAndHasRoomToSign() throws {
        var unit = SampleUnits.solbakken()
        unit.discussion = Discussion(
            day: try #require(Day(year: 2026, month: 10, day: 23)), organisations: ["Fagforbundet", "Delta"],
            outcome: "enige om området", disagreement: "like mye tid til alle")
        let page = DiscussionRecord.page(unit, .nb, Sample.provenance(SampleUnits.solbakkenID, 14))
        let text = MarkdownWriter.text(page, language: .nb)
        for words in [
            "For arbeidsgiver", "For de tillitsvalgte", "23.10.2026", "like mye tid til alle",
        ] {
            #expect(text.contains(words))
        }
        // Each signs, and no organisation is named: at a small unit it is one person.
        #expect(text.components(separatedBy: "For de tillitsvalgte").count == 3)
        #expect(!text.contains("Fagforbundet") && !text.contains("Delta"))
        var open = unit
        open.discussion = nil
        #expect(
            MarkdownWriter.text(
                DiscussionRecord.page(open, .nb, Sample.provenance(SampleUnits.solbakkenID, 14)), language: .nb
            ).contains("Ikke besvart."))
    }

    @Test func theCoverLetterBeginsWithWhatIsDecided() {
        let owner = CaseLetter.page(Sample.owner(), .nb, Sample.around(), Sample.provenance(Sample.ownerID, 3))
        let region = CaseLetter.page(Sample.region(), .nb, Sample.provenance("6f1c2a9e-0004", 7))
        for page in [owner, region] { #expect(headings(page).first == "Forslag til vedtak") }
        let text = MarkdownWriter.text(owner, language: .nb)
        for priority in Sample.owner().priorities { #expect(text.contains(priority.statement)) }
        let measures = MarkdownWriter.text(region, language: .nb)
        for measure in Sample.region().measures { #expect(measures.contains(measure.title)) }
    }

    @Test func aLetterIsFoundByItsWordInAnyLanguage() {
        #expect(Letter(word: "Lysark") == .slides)
        #expect(Letter(word: "case-letter") == .caseLetter)
        #expect(Letter(word: "drøfting") == .discussion)
        #expect(Letter(word: "brev") == nil)
    }
}
