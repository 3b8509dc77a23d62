import GoldenFiles
import Model
import Pages
import Testing

@testable import Documents

@Suite struct GoldenTests {
    static func name(_ kind: DocumentKind, _ language: Language) -> String {
        "\(kind.rawValue).\(language.rawValue).md"
    }

    @Test(arguments: DocumentKind.allCases, Language.allCases)
    func everyDocumentIsWrittenAsBefore(kind: DocumentKind, language: Language) throws {
        #expect(
            Golden.difference(
                MarkdownWriter.text(Sample.page(kind), language: language), Self.name(kind, language)) == nil)
    }

    @Test func everyGoldenFileIsAskedFor() throws {
        let used =
            DocumentKind.allCases.flatMap { kind in Language.allCases.map { Self.name(kind, $0) } }
            + WorkbookTests.names + MeetingPaperTests.names
        #expect(try Golden.orphans(besides: used).isEmpty)
    }
}
