import Foundation
import Testing

/// Every document of the Demo is as long as it says it aims to be.
///
/// Estimated from its Markdown as LibreOffice lays it out on A4, which was held against the pages themselves: 58 lines of
/// 100 letters a page, a table's row as high as what it says.
@Suite struct LengthTests {
    @Test func noDocumentOfTheDemoIsLongerThanItAimsFor() throws {
        let sandbox = try Sandbox()
        for place in ["solbakken", "fjellvik", "fjellnettverket"] {
            try RuleSample.copy(place, to: sandbox, at: place)
            #expect(sandbox.run("export -w \(place) --format md -o ut --date 2027-01-20 --language nb") == 0)
        }
        let aims = ["behovsvurdering": 4.0, "eieroversikt": 6, "behovsmelding": 10, "kompetanseplan": 10]
        let made = try sandbox.everything(in: "ut").filter { $0.key.hasSuffix(".md") }
        #expect(made.count == aims.count)
        for (kind, aim) in aims {
            let file = try #require(made.first { $0.key.contains("-\(kind)-") })
            let pages = Self.pages(String(decoding: file.value, as: UTF8.self))
            #expect(pages <= aim, "\(kind) is about \(pages) pages")
            #expect(pages > aim / 4, "\(kind) was not measured")
        }
        for place in ["solbakken", "fjellvik", "fjellnettverket"] {
            #expect(sandbox.run("export -w \(place) --format html -o ut --date 2027-01-20 --language nb") == 0)
        }
        let pages = try sandbox.everything(in: "ut").filter { $0.key.hasSuffix(".html") }
        #expect(pages.count == aims.count)
        for (file, bytes) in pages { Self.hold(HTMLLinks(String(decoding: bytes, as: UTF8.self)), file) }
    }

    /// Every link leads somewhere, every place stands once, and whoever went to an annex finds the way back.
    private static func hold(_ links: HTMLLinks, _ file: String) {
        #expect(!links.to.isEmpty, "\(file)")
        #expect(Set(links.to).subtracting(links.named).sorted() == [], "\(file)")
        #expect(Set(links.named).count == links.named.count, "\(file)")
        #expect(links.annexEntries > 0, "\(file)")
        #expect(links.entriesWithoutAWayBack == [], "\(file)")
    }

    /// How many pages a document has before its annexes: the summary has one of its own.
    static func pages(_ text: String) -> Double {
        let ends = ["## Vedlegg", "## Hvor dette kommer fra"]
        let lines = text.split(separator: "\n").prefix { line in !ends.contains { line.hasPrefix($0) } }
        var chapters = 0
        var height = 0.0
        for line in lines {
            if line.hasPrefix("## ") {
                chapters += 1
                // The list of chapters and all that follows begin a page.
                if chapters == 2 { height = 0 }
            }
            height += Self.height(line)
        }
        return 1 + height / 58
    }

    /// The height of a line of Markdown, in lines of the running text.
    private static func height(_ line: Substring) -> Double {
        if line.hasPrefix("# ") { return 4 }
        if line.hasPrefix("## ") { return 2.3 }
        if line.hasPrefix("### ") { return 1.9 }
        if line.hasPrefix("#### ") { return 1.7 }
        if line.hasPrefix("![") { return 17 }
        guard line.hasPrefix("|") else { return (Double(line.count) / 100).rounded(.up) + 0.25 }
        let isRule = line.allSatisfy { "|-: ".contains($0) }
        let read = line.split(separator: "|").map { $0.count - 2 }.reduce(0, +)
        return isRule ? 0 : max(1, (Double(read) / 75).rounded(.up)) * 0.95 + 0.35
    }

    @Test func aLongerDocumentIsFoundLonger() {
        let chapter = "## A\n" + String(repeating: "Ei linje som fyller ganske mye av ei side på A4.\n", count: 58)
        #expect(Self.pages("# T\n## S\n" + chapter + chapter) > Self.pages("# T\n## S\n" + chapter) + 1)
        #expect(Self.pages("## S\n## A\n## Vedlegg: alt\n" + chapter) < 1.2)
    }
}
