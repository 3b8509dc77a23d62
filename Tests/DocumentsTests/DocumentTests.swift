import Chain
import Model
import Pages
import Testing

@testable import Documents

@Suite struct DocumentTests {
    static func written(_ page: Page) -> [String] {
        Language.allCases.flatMap { language in
            [
                MarkdownWriter.text(page, language: language), HTMLWriter.text(page, language: language),
                ScreenWriter.lines(page, language: language).joined(separator: "\n"),
            ]
        }
    }

    @Test(arguments: DocumentKind.allCases)
    func theSummaryComesFirstAndTheProvenanceLast(kind: DocumentKind) {
        let chapters = Sample.page(kind).chapters()
        #expect(chapters.first == "Sammendrag")
        #expect(chapters.last == "Hvor dette kommer fra")
        #expect(chapters.filter { $0 == "Sammendrag" }.count == 1)
        guard case .source = Sample.page(kind).blocks.last else {
            Issue.record("The last block is no source line.")
            return
        }
    }

    @Test(arguments: DocumentKind.allCases)
    func aDraftSaysSoBeforeAnythingElse(kind: DocumentKind) {
        guard case .note(let line) = Sample.page(kind, draft: true).blocks.first else {
            Issue.record("The first block is no note.")
            return
        }
        #expect(line.string(in: .nb).contains("utkast"))
        guard case .heading = Sample.page(kind).blocks.first else {
            Issue.record("A finished document begins with a note.")
            return
        }
    }

    /// Printed, 62 lines of the screen's 78 columns still fit a sheet of A4: the print is smaller and wider.
    @Test(arguments: DocumentKind.allCases, Language.allCases)
    func theSummaryFitsAPageHoweverMuchWasWritten(kind: DocumentKind, language: Language) {
        let page = LongSample.page(kind)
        #expect(ScreenWriter.lines(page.summary, language: language).count <= 62)
        #expect(page.blocks.contains(.pageBreak))
    }

    @Test(arguments: DocumentKind.allCases)
    func aWithheldValueStandsInNoDocumentInAnyForm(kind: DocumentKind) {
        for text in Self.written(Sample.page(kind)) {
            #expect(!text.contains(SampleUnits.withheld))
            #expect(!text.contains("3.77"))
            #expect(!text.contains("«*»"))
            #expect(!text.contains("row 16"))
            #expect(!text.contains("rad 16"))
        }
    }

    @Test func aWithheldValueIsSaidToBeWithheld() {
        #expect(Sample.page(.competencePlan).unfolded().contains("): skjermet"))
        #expect(Self.written(Sample.page(.needsAssessment))[0].contains("skjermet"))
    }

    @Test func theWayInThePlanEndsAtFileRowColumnAndRawText() {
        let chain = Sample.page(.competencePlan).unfolded()
        #expect(chain.contains("foreldre-2026.csv ("))
        #expect(chain.contains("), rad 14, kolonne 6, 2026: «4,1»"))
        #expect(chain.contains("4,1 mot 4,5 i landet (2026"))
    }

    @Test(arguments: DocumentKind.allCases)
    func anotherRawValueMakesAnotherDocument(kind: DocumentKind) {
        let changed = Sample.page(kind, wellBeing: "3,9")
        // The report holds no figures: it says that they stand in the plan.
        #expect((changed != Sample.page(kind)) == ![.needsReport, .adjustedNeedsReport].contains(kind))
    }

    @Test func anotherRawValueStandsInThePlan() {
        let chain = Sample.page(.competencePlan, wellBeing: "3,9").unfolded()
        #expect(chain.contains("«3,9»"))
        #expect(chain.contains("3,9 mot 4,5 i landet (2026"))
        #expect(!chain.contains("4,1"))
    }

    @Test func noDocumentTellsWhenASourceWasTyped() {
        var unit = SampleUnits.solbakken()
        let typed = SampleUnits.day(2031, 5, 17)
        for place in unit.sources.indices { unit.sources[place].day = typed }
        let page = NeedsAssessment.page(
            unit, language: .nb, Sample.around(), Sample.provenance(SampleUnits.solbakkenID, 14))
        #expect(!unit.sources.isEmpty)
        #expect(!MarkdownWriter.text(page, language: .nb).contains("17.05.2031"))
    }

    @Test func whatTwoMeasuresRestOnIsWrittenOnce() {
        let plan = Sample.page(.competencePlan)
        let text = MarkdownWriter.text(plan, language: .nb)
        #expect(text.components(of: "(funn-1;").count == 1)
        #expect(text.contains("(vist under tiltak-1)"))
    }

    @Test(arguments: [DocumentKind.needsReport, .competencePlan])
    func theCountysOwnPlanIsNamedOnlyInThatCounty(kind: DocumentKind) {
        for text in Self.written(Sample.page(kind)).prefix(1) {
            #expect(text.contains("Langsiktig plan for Innlandet"))
        }
        for text in Self.written(Sample.page(kind, county: false)) {
            #expect(!text.contains("Innlandet"))
        }
    }

    /// Whoever follows a link in the body finds the annex, and the other way round.
    @Test(arguments: DocumentKind.allCases)
    func everyLinkLeadsToAHeadingThatStandsOnce(kind: DocumentKind) {
        for page in [Sample.page(kind), LongSample.page(kind), LongSample.empty(kind)] {
            let links = page.links()
            #expect(links.to.subtracting(links.named).isEmpty)
            #expect(Set(links.named).count == links.named.count)
        }
    }

    @Test(arguments: DocumentKind.allCases)
    func noMarkOfASourceIsPrinted(kind: DocumentKind) {
        for text in Self.written(Sample.page(kind)) {
            #expect(!text.contains("F §"))
            #expect(!text.contains("LP "))
            #expect(!text.contains("SKK"))
        }
    }

    @Test func theProvenanceNamesEveryReceivedDocumentWithTheBeginningOfItsSeal() {
        let last = MarkdownWriter.text(Sample.page(.needsReport), language: .nb).suffix(800)
        for seal in ["55aa0b1c2d3e |", "9f2c41aa07de |", "77cc1d2e3f40 |"] { #expect(last.contains(seal)) }
        #expect(last.contains("20.11.2026, utkast"))
        #expect(last.contains("behov 0.1"))
        #expect(last.contains("6f1c2a9e-0004, utgave 7."))
    }

    @Test(arguments: DocumentKind.allCases)
    func anEmptyWorkspaceStillMakesADocument(kind: DocumentKind) {
        let text = MarkdownWriter.text(LongSample.empty(kind), language: .nn)
        #expect(text.contains("Ikkje svara på."))
    }

    @Test func aKindIsFoundByItsWordInAnyLanguage() {
        #expect(DocumentKind(word: "Behovsmelding") == .needsReport)
        #expect(DocumentKind(word: "eigaroversikt") == .ownerOverview)
        #expect(DocumentKind(word: "eieroversikt") == .ownerOverview)
        #expect(DocumentKind(word: "competence-plan") == .competencePlan)
        #expect(DocumentKind(word: "behovsvurdering") == .needsAssessment)
        #expect(DocumentKind(word: "plan") == nil)
    }

    @Test func everyKindIsMadeByOneLevel() {
        let made =
            UnitAnalysis.documents.map(\.kind) + OwnerOverview.documents.map(\.kind)
            + RegionPlan.documents.map(\.kind)
        #expect(made.count == DocumentKind.allCases.count && Set(made) == Set(DocumentKind.allCases))
        #expect(RegionPlan.documents(again: false).map(\.kind) == [.needsReport, .competencePlan])
        #expect(RegionPlan.documents(again: true).count == 3)
    }
}

extension String {
    /// The places where another text begins.
    fileprivate func components(of part: String) -> [Index] {
        indices.filter { self[$0...].hasPrefix(part) }
    }
}
