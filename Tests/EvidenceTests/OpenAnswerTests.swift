import Evidence
import Formats
import Foundation
import Testing

/// What people wrote freely in a form comes in apart from everything else in its row, and who they are never does.
@Suite struct OpenAnswerTests {
    private static let words = [
        "Det er for mye støy i overgangene", "Lunsjen går for fort", "Vi trenger mer tid ute", "",
        "Barna får ikke leke ferdig",
        "Vi rydder for tidlig", "Mer tid til hver lek",
    ]

    /// A form of each maker with the same answers, and the headings that say who answered and when.
    private static let forms: [(maker: String, about: [String], text: String)] = [
        (
            "Microsoft Forms", ["ID", "Starttidspunkt", "Fullføringstidspunkt", "E-postadresse", "Navn"],
            form(["ID", "Starttidspunkt", "Fullføringstidspunkt", "E-postadresse", "Navn"], ",") {
                "\($0),11/3/26 10:1\($0):03,11/3/26 10:2\($0):35,ansatt\($0)@solbakken.example,Ola Nordmann \($0)"
            }
        ),
        ("Google Forms", ["Tidsmerke"], form(["Tidsmerke"], ",") { "2026/11/03 8:1\($0):02 AM GMT+1" }),
        (
            "Nettskjema", ["$submission_id", "$created"],
            form(["$submission_id", "$created"], ";") { "2768529\($0);2026-11-03T20:5\($0):15+01:00" }
        ),
    ]

    private static func form(_ about: [String], _ sign: String, _ person: (Int) -> String) -> String {
        let heading = (about + ["Hva er vanskelig i leken?", "Vedlegg"]).map { "\"\($0)\"" }.joined(
            separator: sign)
        let rows = words.enumerated().map { "\(person($0))\(sign)\"\($1)\"\(sign)bilde\($0).png" }
        return ([heading] + rows).joined(separator: "\n")
    }

    @Test(arguments: forms.indices) func openAnswersComeInWithoutThoseWhoGaveThem(place: Int) throws {
        let form = Self.forms[place]
        let export = try ExportReader.read(Array(form.text.utf8))
        #expect(export.openQuestions.map(\.question) == ["Hva er vanskelig i leken?"], "\(form.maker)")
        #expect(export.openQuestions.first?.answers == Self.words.filter { !$0.isEmpty }.sorted(), "\(form.maker)")
        #expect(export.aboutAnswers == form.about, "\(form.maker)")
    }

    @Test func noOrderTellsWhoseAnAnswerIs() throws {
        let lines = Self.forms[0].text.split(separator: "\n").map(String.init)
        let turned = ([lines[0]] + lines.dropFirst().reversed()).joined(separator: "\n")
        let (one, other) = (
            try ExportReader.read(Array(Self.forms[0].text.utf8)), try ExportReader.read(Array(turned.utf8))
        )
        #expect(one.openQuestions == other.openQuestions)
    }

    @Test func sentencesThatComeBackAreStillPeoplesOwnWords() throws {
        let said =
            Array(repeating: "Vet ikke", count: 6) + [
                "Det er støy i gangen hele dagen", "Bra", "Mer tid ute", "Kaldt",
            ]
            + Array(repeating: "Ok", count: 4)
        let rows = said.enumerated().map { "\($0),11/3/26 10:16:03,11/3/26 10:18:35,anonymous,,\($1)" }
        let text = (["ID,Starttidspunkt,Fullføringstidspunkt,E-postadresse,Navn,Hva mer?"] + rows).joined(
            separator: "\n")
        let export = try ExportReader.read(Array(text.utf8))
        #expect(export.distributions.isEmpty)
        #expect(export.openQuestions.first?.answers.count == said.count)
    }

    /// The real exports, where they lie beside the repository: nothing of who answered or when comes in.
    @Test(.enabled(if: RealFiles.areHere, RealFiles.whySkipped)) func ofTheRealExportsNobodyComesIn() throws {
        let folder = RealFiles.folder.appending(path: "survey").path
        for name in (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? [] {
            let export = try RealFiles.export("survey/" + name)
            #expect(!export.aboutAnswers.isEmpty, "\(name)")
            for answer in export.openQuestions.flatMap(\.answers) {
                #expect(
                    !answer.contains("@") && !answer.hasSuffix(".png") && !answer.hasSuffix(".jpeg"), "\(answer)")
                #expect(answer.firstMatch(of: #/\d{1,2}:\d{2}/#) == nil, "\(answer)")
            }
        }
    }
}

/// Notes are one a line, or in a Word document one a paragraph.
@Suite struct NotesFileTests {
    @Test func whatStandsBeforeANoteIsLeftOut() {
        let text =
            "1. Støy i gangen\r\n- Vi rydder for tidlig\n\n• Mer tid ute\n   [ ] Lunsjen går for fort\n---\n3 barn går alene\n"
        #expect(
            NotesFile.read(Array(text.utf8))?.notes.map(\.words) == [
                "Støy i gangen", "Vi rydder for tidlig", "Mer tid ute", "Lunsjen går for fort", "3 barn går alene",
            ])
    }

    @Test func aWordDocumentHasOneNoteAParagraph() throws {
        let document = """
            <?xml version="1.0" encoding="UTF-8"?><w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">\
            <w:body><w:p><w:r><w:t>Støy i </w:t></w:r><w:r><w:t>gangen</w:t></w:r></w:p><w:p/>\
            <w:tbl><w:tr><w:tc><w:p><w:r><w:t>Mer tid ute</w:t></w:r></w:p></w:tc></w:tr></w:tbl>\
            <w:p><w:r><w:t>Én</w:t><w:br/><w:t>To</w:t></w:r></w:p></w:body></w:document>
            """
        var zip = ZIPWriter()
        try zip.add("word/document.xml", Array(document.utf8))
        let bytes = try zip.finished()
        #expect(NotesFile.isDocument(bytes))
        #expect(NotesFile.read(bytes)?.notes.map(\.words) == ["Støy i gangen", "Mer tid ute", "Én", "To"])
    }

    @Test func whatStandsOverNotesIsNoNote() throws {
        let text =
            "Tolkning\nGruppe Stjerne\nDe tre viktigste punktene våre:\n1. Støy i gangen\n2. Mer ro\nGruppe 2 bråker ofte\n"
            + "Hvorfor er det slik?\n- For store grupper\nGruppe 2\nViktigst 3: Lengre utetid\nHva gjør vi nå?\n"
        let read = try #require(NotesFile.read(Array(text.utf8)))
        #expect(
            read.notes.map(\.words) == [
                "Støy i gangen", "Mer ro", "Gruppe 2 bråker ofte", "For store grupper", "Lengre utetid",
                "Hva gjør vi nå?",
            ])
        #expect(read.notes.map(\.group) == ["Stjerne", "Stjerne", "Stjerne", "Stjerne", "Gruppe 2", "Gruppe 2"])
        #expect(read.notes.map(\.weight) == [1, 2, 3, nil, 3, nil])
        #expect(
            read.headings == [
                "Tolkning", "Gruppe Stjerne", "De tre viktigste punktene våre:", "Hvorfor er det slik?",
                "Gruppe 2",
            ])
        let said = NotesFile.read(Array("De viktigste\nRo viktigst\nMer tid ute\n".utf8))
        #expect(said?.notes.map(\.words) == ["Ro viktigst", "Mer tid ute"])
    }

    private static func document(_ body: String) throws -> [UInt8] {
        let space = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
        var zip = ZIPWriter()
        try zip.add(
            "word/document.xml",
            Array("<w:document xmlns:w=\"\(space)\"><w:body>\(body)</w:body></w:document>".utf8))
        return try zip.finished()
    }

    @Test func headingsAndTableHeadsOfAWordDocumentAreNoNotes() throws {
        let bold = "<w:rPr><w:b/></w:rPr>"
        let bytes = try Self.document(
            "<w:p><w:pPr><w:pStyle w:val=\"Overskrift1\"/></w:pPr><w:r><w:t>Planleggingsdag</w:t></w:r></w:p>"
                + "<w:p><w:r>\(bold)<w:t>Dette så vi</w:t></w:r></w:p>"
                + "<w:p><w:r>\(bold)<w:t>Mer</w:t></w:r><w:r><w:t> ro i gangen</w:t></w:r></w:p>"
                + "<w:tbl><w:tr><w:trPr><w:tblHeader/></w:trPr><w:tc><w:p><w:r><w:t>Hva fungerer</w:t></w:r></w:p></w:tc>"
                + "</w:tr><w:tr><w:tc><w:p><w:r><w:t>Turene</w:t></w:r></w:p></w:tc></w:tr></w:tbl>")
        let read = try #require(NotesFile.read(bytes))
        #expect(read.notes.map(\.words) == ["Mer ro i gangen", "Turene"])
        #expect(read.headings == ["Planleggingsdag", "Dette så vi", "Hva fungerer"])
        let all = try Self.document("<w:p><w:r>\(bold)<w:t>Mer ro</w:t></w:r></w:p>")
        #expect(NotesFile.read(all)?.notes.map(\.words) == ["Mer ro"], "all bold is no heading over nothing")
    }

    @Test func theNumberOfAClassIsNoNumberOfANote() {
        #expect(
            NotesFile.read(Array("1. trinn har mye uro\n2. Mer ro".utf8))?.notes.map(\.words) == [
                "1. trinn har mye uro", "Mer ro",
            ])
    }

    @Test func aPictureHasNoNotes() {
        #expect(NotesFile.read([0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A]) == nil)
    }
}
