import Model
import Pages
import Testing

@testable import Documents

/// A county's own chapters, order and wording, and what is wrong with them.
@Suite struct OwnTemplateTests {
    private func chapter(_ name: String? = nil, title: String? = nil, text: String? = nil) -> OwnTemplates.Chapter
    {
        OwnTemplates.Chapter(chapter: name, title: title.map(Text.init(alike:)), text: text.map(Text.init(alike:)))
    }

    private func templates(_ chapters: [OwnTemplates.Chapter]) -> OwnTemplates {
        OwnTemplates(documents: [.init(document: .needsAssessment, chapters: chapters)])
    }

    private func headings(_ page: Page) -> [String] {
        page.blocks.compactMap { block in
            if case .heading(2, let line) = block { line.string(in: .nb) } else { nil }
        }
    }

    @Test func theChaptersStandInTheOrderAndUnderTheNamesThatWereChosen() {
        let own = templates([
            chapter("the-competence-needs", title: "Behovene i {unit}"),
            chapter(title: "Fra oss", text: "Hilsen {unit}"),
            chapter("phase-1-goals"),
        ])
        #expect(own.fault == nil)
        let page = own.applied(to: Sample.page(.needsAssessment), .needsAssessment, of: "Solbakken")
        // What is decided first, and where it comes from, are there in any case.
        #expect(
            headings(page) == [
                "Sammendrag", "Behovene i Solbakken", "Fra oss", "Fase 1: Mål", "Hvor dette kommer fra",
            ])
        #expect(MarkdownWriter.text(page, language: .nb).contains("Hilsen Solbakken"))
        let plan = Sample.page(.competencePlan)
        #expect(own.applied(to: plan, .competencePlan, of: "Solbakken") == plan)
    }

    @Test func aChapterIsNamedInTheLanguageOfWhoeverWritesTheTemplate() {
        for name in ["fase-1-mål", "Fase-1-mål", "phase-1-goals"] {
            let own = templates([chapter(name, title: "Målene")])
            #expect(own.fault == nil, "\(name)")
            #expect(
                headings(own.applied(to: Sample.page(.needsAssessment), .needsAssessment, of: "S")).contains(
                    "Målene"))
        }
        let twice = templates([chapter("fase-1-mål"), chapter("phase-1-goals")])
        #expect(twice.fault?.path == "documents[0].chapters[1].chapter")
        let unknown = templates([chapter("fase-6")]).fault
        #expect(unknown?.words.nb.contains("fase-1-mål") == true)
        #expect(unknown?.words.nn.contains("vedlegg-kjelder-tal-og-møte") == true)
        #expect(unknown?.words.en.contains("phase-1-goals") == true)
    }

    @Test func theNameOfAChapterIsItsHeadingInEachLanguage() {
        for kind in DocumentKind.allCases {
            for part in ChapterParts(Sample.page(kind, county: false).blocks).all {
                guard
                    case .heading(_, let line)? = part.blocks.first(where: {
                        if case .heading = $0 { true } else { false }
                    })
                else { continue }
                for language in Language.allCases {
                    let name = line.string(in: language).lowercased().split { !($0.isLetter || $0.isNumber) }
                        .joined(separator: "-")
                    #expect(TemplateKind.chapterNames[part.name]?[language] == name)
                }
            }
        }
        for kind in TemplateKind.allCases {
            for key in kind.chapters { #expect(TemplateKind.chapterNames[key] != nil, "\(key)") }
        }
    }

    @Test func everyChapterOfEveryDocumentHasAName() {
        for kind in DocumentKind.allCases {
            let page = Sample.page(kind, county: false)
            for part in ChapterParts(page.blocks).all {
                #expect(TemplateKind(kind).chapters.contains(part.name), "\(kind): \(part.name)")
            }
        }
    }

    @Test func everyChapterOfEveryLetterHasAName() {
        let (owner, region, around) = (Sample.owner(), Sample.region(), Sample.around())
        let provenance = Sample.provenance(Sample.regionID, 3)
        let pages: [(TemplateKind, Page)] = [
            (.caseLetter, CaseLetter.page(owner, .nb, around, provenance)),
            (.caseLetter, CaseLetter.page(region, .nb, provenance)),
            (.discussion, DiscussionRecord.page(SampleUnits.solbakken(), .nb, provenance)),
            (.annualReport, AnnualReportPage.page(region, .nb, around, provenance)),
            (.forum, ForumPage.page(region, around, provenance)),
        ]
        for (kind, page) in pages {
            let names = ChapterParts(page.blocks).all.map(\.name)
            #expect(!names.isEmpty)
            #expect(Set(names).subtracting(kind.chapters) == [], "\(kind)")
        }
    }

    @Test func aFormIsTakenWholeAndItsFieldsAreNeverLeftOut() throws {
        let form = try #require(RegionForms.all(Sample.region(), .nb, Sample.around()).first)
        let page = form.page(in: .nb, Sample.provenance(Sample.regionID, 3))
        let own = OwnTemplates(documents: [
            .init(document: .form, chapters: [chapter(title: "Fra oss", text: "Hilsen {unit}")])
        ])
        #expect(own.fault == nil)
        let shown = headings(own.applied(to: page, .form, of: "Fjellnettverket"))
        #expect(shown == ["Fra oss"] + headings(page))
    }

    @Test func takenApartAndPutTogetherADocumentIsTheSame() {
        let page = Sample.page(.needsReport)
        let parts = ChapterParts(page.blocks)
        #expect(parts.before + parts.all.flatMap(\.blocks) == page.blocks)
    }

    @Test func whatCannotBeUsedIsNamedWithItsPlace() {
        let faults: [([OwnTemplates.Chapter], String)] = [
            ([chapter("phase-6")], "documents[0].chapters[0].chapter"),
            ([chapter("summary"), chapter("summary")], "documents[0].chapters[1].chapter"),
            ([chapter(title: "Bare tittel")], "documents[0].chapters[0]"),
            ([chapter("summary", text: "Hei {skole}")], "documents[0].chapters[0].text.nb"),
            ([chapter("summary", title: " ")], "documents[0].chapters[0].title.nb"),
        ]
        for (chapters, path) in faults { #expect(templates(chapters).fault?.path == path) }
        let mark = OwnTemplates(logo: .init(file: "../logo.png", text: Text(alike: "x")))
        #expect(mark.fault?.path == "logo.file")
    }

    @Test func aMarkIsAPictureWithASizeAndStandsFirst() throws {
        var png: [UInt8] = [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0, 0, 0, 13, 0x49, 0x48, 0x44, 0x52]
        #expect(Logo(png: png, alternative: "x") == nil)
        png += [0, 0, 0, 4, 0, 0, 0, 2] + Array(repeating: 0, count: 12)
        var page = Page(title: .data("T"), blocks: [])
        page.logo = Logo(png: png, alternative: "Våpen <x>")
        let html = HTMLWriter.text(page, language: .nb)
        #expect(html.contains("<img class=\"logo\" src=\"data:image/png;base64,iVBORw0KGgo"))
        #expect(html.contains("alt=\"Våpen &lt;x&gt;\""))
        #expect(try !WordWriter.bytes(page, language: .nb).isEmpty)
    }
}
