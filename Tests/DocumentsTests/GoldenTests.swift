import Foundation
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
        try Golden.expect(
            MarkdownWriter.text(Sample.page(kind), language: language), Self.name(kind, language))
    }

    @Test func everyGoldenFileIsAskedFor() throws {
        let used = DocumentKind.allCases.flatMap { kind in Language.allCases.map { Self.name(kind, $0) } }
        #expect(try Golden.orphans(besides: used).isEmpty)
    }

    /// `LOOK=folder` writes every document as a web page, for a person to look at.
    @Test(.enabled(if: ProcessInfo.processInfo.environment["LOOK"] != nil))
    func everyDocumentCanBeLookedAt() throws {
        let folder = URL(filePath: ProcessInfo.processInfo.environment["LOOK"] ?? "")
        for kind in DocumentKind.allCases {
            for language in Language.allCases {
                let page = HTMLWriter.text(Sample.page(kind, draft: language == .nn), language: language)
                let file = folder.appending(path: "\(kind.rawValue).\(language.rawValue).html")
                try Data(page.utf8).write(to: file)
            }
        }
    }
}
