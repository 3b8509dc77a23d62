import GoldenFiles
import Model
import Pages
import Testing

@Suite struct GoldenTests {
    enum Format: String, CaseIterable {
        case md, html, txt

        func written(_ page: Page, _ language: Language) -> String {
            switch self {
            case .md: MarkdownWriter.text(page, language: language)
            case .html: HTMLWriter.text(page, language: language)
            case .txt: ScreenWriter.lines(page, language: language).joined(separator: "\n") + "\n"
            }
        }
    }

    static func name(_ format: Format, _ language: Language) -> String {
        "needs-assessment.\(language.rawValue).\(format.rawValue)"
    }

    @Test(arguments: Format.allCases, Language.allCases)
    func everyBlockIsWrittenAsBefore(format: Format, language: Language) {
        #expect(
            Golden.difference(format.written(SamplePage.page, language), Self.name(format, language)) == nil)
    }

    @Test(arguments: Format.allCases)
    func theSamePageGivesTheSameBytes(format: Format) {
        #expect(format.written(SamplePage.page, .nb) == format.written(SamplePage.page, .nb))
    }

    @Test func everyGoldenFileIsAskedFor() throws {
        let used = Format.allCases.flatMap { format in Language.allCases.map { Self.name(format, $0) } }
        #expect(try Golden.orphans(besides: used).isEmpty)
    }
}
