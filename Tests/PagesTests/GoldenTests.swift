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

    static let style = "style.css"

    static func name(_ format: Format, _ language: Language) -> String {
        "needs-assessment.\(language.rawValue).\(format.rawValue)"
    }

    /// A page without its style sheet, which is the same in every page and has a golden file of its own.
    static func undressed(_ text: String) -> (page: String, style: String) {
        guard let start = text.firstRange(of: "<style>\n"), let end = text.firstRange(of: "</style>") else {
            return (text, "")
        }
        return (
            String(text[..<start.upperBound] + text[end.lowerBound...]),
            String(text[start.upperBound..<end.lowerBound])
        )
    }

    @Test(arguments: Format.allCases, Language.allCases)
    func everyBlockIsWrittenAsBefore(format: Format, language: Language) {
        let written = Self.undressed(format.written(SamplePage.page, language))
        #expect(Golden.difference(written.page, Self.name(format, language)) == nil)
    }

    @Test func theStyleSheetIsAsBefore() {
        let styles = Set(Language.allCases.map { Self.undressed(Format.html.written(SamplePage.page, $0)).style })
        #expect(styles.count == 1)
        for style in styles { #expect(Golden.difference(style, Self.style) == nil) }
    }

    @Test(arguments: Format.allCases)
    func theSamePageGivesTheSameBytes(format: Format) {
        #expect(format.written(SamplePage.page, .nb) == format.written(SamplePage.page, .nb))
    }

    @Test func everyGoldenFileIsAskedFor() throws {
        let used = Format.allCases.flatMap { format in Language.allCases.map { Self.name(format, $0) } }
        let word = Language.allCases.map(WordTests.golden)
        #expect(try Golden.orphans(besides: used + word + [Self.style]).isEmpty)
    }
}
