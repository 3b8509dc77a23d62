import Formats
import Model
import Pages
import Testing

/// A Word file lends its styles, theme, head and foot, and nothing that could harm.
@Suite struct WordDesignTests {
    private static let space = "xmlns:w=\"\(WordFile.space)\""
    private static let drawn = """
        <w:drawing xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" \
        xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships">\
        <a:blip r:embed="LOGO"/></w:drawing>
        """
    private static let png: [UInt8] = [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0]
    private static let relations = "http://schemas.openxmlformats.org/package/2006/relationships"
    private static let office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"

    private static func related(_ all: [(id: String, type: String, target: String, isOutside: Bool)]) -> String {
        "<Relationships xmlns=\"\(relations)\">"
            + all.map { one in
                "<Relationship Id=\"\(one.id)\" Type=\"\(office)/\(one.type)\" Target=\"\(one.target)\""
                    + (one.isOutside ? " TargetMode=\"External\"/>" : "/>")
            }.joined() + "</Relationships>"
    }

    /// A municipality's letter, with parts changed or (as `nil`) left out.
    private func letter(_ changes: [String: String?] = [:], picture: [UInt8] = png) throws -> [UInt8] {
        var parts: [String: String?] = [
            "_rels/.rels": Self.related([("rId1", "officeDocument", "word/document.xml", false)]),
            "word/document.xml": """
            <w:document \(Self.space) xmlns:r="\(Self.office)"><w:body><w:p/><w:sectPr>\
            <w:headerReference w:type="default" r:id="rId7"/></w:sectPr></w:body></w:document>
            """,
            "word/_rels/document.xml.rels": Self.related([
                ("rId1", "styles", "styles.xml", false), ("rId7", "header", "header1.xml", false),
                ("rId8", "vbaProject", "vbaProject.bin", false),
            ]), "word/vbaProject.bin": "makro",
            "word/styles.xml": """
            <w:styles \(Self.space)><w:style w:type="paragraph" w:default="1" w:styleId="Vanlig">\
            <w:name w:val="Normal"/></w:style><w:style w:type="paragraph" w:styleId="Overskrift1">\
            <w:name w:val="heading 1"/><w:basedOn w:val="Vanlig"/><w:pPr><w:numPr><w:numId w:val="9"/></w:numPr>\
            </w:pPr><w:rPr><w:color w:val="AA0011"/></w:rPr></w:style></w:styles>
            """,
            "word/header1.xml": "<w:hdr \(Self.space)><w:p><w:r><w:t>Fjellvik kommune</w:t></w:r><w:r>"
                + Self.drawn + "</w:r></w:p></w:hdr>",
            "word/_rels/header1.xml.rels": Self.related([
                ("LOGO", "image", "media/vapen.bin", false), ("WEB", "image", "https://example.org/x.png", true),
            ]), "word/media/vapen.bin": "",
        ]
        for (name, text) in changes { parts[name] = text }
        var archive = ZIPWriter()
        for (name, text) in parts.sorted(by: { $0.key < $1.key }) {
            guard let text else { continue }
            try archive.add(name, name.hasPrefix("word/media") ? picture : Array(text.utf8))
        }
        return try archive.finished()
    }

    private func made(_ letter: [UInt8]) throws -> WordFile {
        try WordFile(SamplePage.page, design: WordDesign(letter))
    }

    private func text(_ file: WordFile, _ part: String) throws -> String {
        String(decoding: try file.part(part), as: UTF8.self)
    }

    @Test func theDocumentHasTheirStylesUnderTheirNames() throws {
        let file = try made(letter())
        let styles = try file.values("word/styles.xml", "style", "styleId")
        #expect(Set(styles).count == styles.count)
        let used = Set(try ["pStyle", "tblStyle"].flatMap { try file.values("word/document.xml", $0) })
        #expect(used.isSubset(of: styles))
        #expect(used.contains("Overskrift1") && !used.contains("Heading1"))
        // What they have no style for has ours, on the ground of theirs.
        #expect(styles.contains("TableText") && !styles.contains("Normal"))
        #expect(try text(file, "word/styles.xml").contains("AA0011"))
        // Their numbered lists are not ours.
        #expect(try file.values("word/styles.xml", "numPr").isEmpty)
        #expect(try !text(file, "word/styles.xml").contains("numId"))
    }

    @Test func theFootWeWriteHasTheirStyleOfAFoot() throws {
        let styles = """
            <w:styles \(Self.space)><w:style w:type="paragraph" w:default="1" w:styleId="Vanlig">\
            <w:name w:val="Normal"/></w:style><w:style w:type="paragraph" w:styleId="Bunntekst">\
            <w:name w:val="footer"/></w:style></w:styles>
            """
        let file = try made(letter(["word/styles.xml": styles]))
        #expect(try file.values("word/footer1.xml", "pStyle") == ["Bunntekst"])
    }

    /// A section whose margins were changed with the changes tracked says after its heads how it was.
    @Test func aTrackedChangeOfTheSectionTakesNoHeadAway() throws {
        let document = """
            <w:document \(Self.space) xmlns:r="\(Self.office)"><w:body><w:p/><w:sectPr>\
            <w:headerReference w:type="default" r:id="rId7"/><w:sectPrChange w:id="1" w:author="E"><w:sectPr>\
            <w:titlePg/></w:sectPr></w:sectPrChange></w:sectPr></w:body></w:document>
            """
        let file = try made(letter(["word/document.xml": document]))
        #expect(try text(file, "word/header1.xml").contains("Fjellvik kommune"))
        #expect(try file.values("word/document.xml", "titlePg").isEmpty)
    }

    @Test func theirHeadAndLogoStandOnThePagesAndTheNumberOfThePageStays() throws {
        let file = try made(letter())
        #expect(try text(file, "word/header1.xml").contains("Fjellvik kommune"))
        #expect(try file.part("word/media/image1.png") == Self.png)
        #expect(try file.values("word/_rels/header1.xml.rels", "Relationship", "Target") == ["media/image1.png"])
        #expect(try text(file, "word/footer1.xml").contains("PAGE"))
        let types = try file.elements("[Content_Types].xml")
        let said = Set(types.compactMap { $0["PartName"] }), endings = Set(types.compactMap { $0["Extension"] })
        for part in file.parts {
            let ending = part.name.split(separator: ".").last.map(String.init) ?? ""
            #expect(said.contains("/" + part.name) || endings.contains(ending), "\(part.name)")
        }
        let ids = Set(try file.values("word/_rels/document.xml.rels", "Relationship", "Id"))
        let used = try file.elements("word/document.xml").compactMap { $0[Self.office, "id"] }
        #expect(Set(used).isSubset(of: ids))
    }

    @Test func nothingOfTheirsThatReachesOutsideIsCarried() throws {
        let head = """
            <w:hdr \(Self.space) xmlns:r="\(Self.office)"><w:p><w:hyperlink r:id="WEB"><w:r><w:t>lenke</w:t></w:r>\
            </w:hyperlink><w:r><w:instrText>INCLUDETEXT "https://example.org"</w:instrText></w:r><w:r>\
            \(Self.drawn.replacing("LOGO", with: "WEB"))</w:r><w:object>kode</w:object></w:p></w:hdr>
            """
        let file = try made(letter(["word/header1.xml": head]))
        let written = try text(file, "word/header1.xml")
        for word in ["example.org", "INCLUDETEXT", "WEB", "<w:drawing", "<w:object"] {
            #expect(!written.contains(word))
        }
        #expect(!file.parts.contains { $0.name.contains("vba") })
        for part in file.parts where part.name.hasSuffix(".rels") {
            #expect(!String(decoding: part.bytes, as: UTF8.self).contains("External"))
        }
    }

    @Test func aPictureThatIsSomethingElseIsLeftOut() throws {
        let file = try made(letter(picture: Array("<svg onload='x'/>".utf8)))
        #expect(!file.parts.contains { $0.name.contains("media") })
        #expect(try !text(file, "word/header1.xml").contains("<w:drawing"))
    }

    @Test(
        arguments: [
            ("word/styles.xml", nil, WordDesignFault.badPart("word/styles.xml")),
            ("word/styles.xml", "<w:styles>", .badPart("word/styles.xml")),
            ("word/styles.xml", "<!DOCTYPE a [<!ENTITY b 'c'>]><a/>", .badPart("word/styles.xml")),
            ("word/styles.xml", "<w:styles \(WordDesignTests.space)/>", .noStyles),
            ("word/_rels/document.xml.rels", WordDesignTests.related([]), .noStyles),
            ("_rels/.rels", WordDesignTests.related([]), .noDocument),
            ("word/document.xml", "tekst", .badPart("word/document.xml")),
        ] as [(String, String?, WordDesignFault)])
    func whatCannotLendStylesIsRefused(part: String, text: String?, fault: WordDesignFault) throws {
        let bytes = try letter([part: text])
        #expect(throws: fault) { _ = try WordDesign(bytes) }
    }

    @Test func whatIsNoArchiveOrUnpacksToTooMuchIsRefused() throws {
        #expect(throws: WordDesignFault.noDocument) { _ = try WordDesign(Array("PK og mer".utf8)) }
        let bomb = try letter(["word/styles.xml": String(repeating: " ", count: 9 << 20)])
        #expect(throws: WordDesignFault.self) { _ = try WordDesign(bomb) }
    }
}
