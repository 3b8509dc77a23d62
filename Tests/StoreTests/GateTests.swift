import Foundation
import Formats
import Model
import SeededNumbers
import Testing

@testable import Store

/// What may not come in is refused before it is read, in whatever it is packed.
@Suite struct GateTests {
    /// A synthetic number (month + 80); it belongs to nobody.
    static let number = "01818000010"

    private func holds(_ text: String) -> Bool { IdentityScreen.isIn(file: Array(text.utf8)) }

    @Test func pipesDevicesAndFilesOverTheLimitAreRefusedUnread() throws {
        let folder = try Folder()
        let pipe = "\(folder.path)/pipe"
        #expect(mkfifo(pipe, 0o600) == 0)
        for path in [pipe, "/dev/zero"] {
            #expect(throws: Trouble.self) { try Gate.bytes(of: path) }
            #expect(throws: Trouble.self) { try Disk.read(path) }
        }
        let large = "\(folder.path)/large.csv"
        #expect(FileManager.default.createFile(atPath: large, contents: Data()))
        // A file with a hole: its size without its bytes.
        #expect(truncate(large, off_t(Gate.most) + 1) == 0)
        let trouble = #expect(throws: Trouble.self) { try Gate.bytes(of: large) }
        #expect(trouble?.kind == .unreadable && trouble?.text.nb.contains("128 MB") == true)
    }

    /// Seals, keys, signatures and ids are digits and letters of our own; some hold eleven digits that would be a number.
    @Test func whatWeSignWithIsNobodysNumber() throws {
        let name = "Workspaces/Demo/fjellnettverket/received"
        let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent().appending(path: "../../\(name)")
        let file = try #require(
            try FileManager.default.contentsOfDirectory(atPath: folder.path).first { $0.hasSuffix(".json") })
        let bytes = Array(try Data(contentsOf: folder.appending(path: file)))
        guard case .object(var document) = try JSONReader.read(bytes) else { return }
        func hex(_ count: Int) -> JSON {
            .string(Self.number + String(repeating: "a", count: count - Self.number.count))
        }
        func object(_ members: [(String, JSON)]) -> JSON { .object(JSONObject(members.map { .init($0.0, $0.1) })) }
        let vouched = object([("by", hex(64)), ("value", hex(128))])
        document["signature"] = object([("key", hex(64)), ("value", hex(128)), ("vouched", vouched)])
        document["seal"] = hex(64)
        document["id"] = hex(24)
        #expect(!IdentityScreen.holds(.object(document)))
        #expect(!IdentityScreen.isIn(own: JSONWriter.bytes(.object(document))))
        document["name"] = .string("Lia \(Self.number)")
        #expect(IdentityScreen.holds(.object(document)))
        #expect(IdentityScreen.isIn(own: JSONWriter.bytes(.object(document))))
    }

    @Test func aPageIsReadAsItsReaderSeesIt() {
        let page = """
            <style>td::after { content: "018180" } </style><H1>Én <b>to</b><span class="x">tre</span></H1 >
            <p title="fire &amp; fem" id="six">a&shy;b &lt;i&gt;<br/>c</p><bø>d</bø><svg><text>e</text></svg><img alt="f"
            """
        let texts = MarkupTexts.all(in: page).map(\.trimmed).filter { !$0.isEmpty }
        #expect(texts == ["Én totre", "fire & fem", "ab <i>", "c", "d", "f"])
    }

    @Test func aNumberIsFoundInEveryKindOfFile() throws {
        let parted = "018180 00010"
        #expect(holds("Navn;Nr\nOla;\(parted)\nKari;2\n"))
        #expect(holds("{\"units\": [{\"name\": \"x\", \"note\": \"\(parted)\"}]}"))
        #expect(holds("[{\"d\": \"018180\", \"n\": \"00010\"}]"))
        #expect(holds("<html><body><p>Ola <b>018180</b> 00010</p></body></html>"))
        #expect(holds("# Tittel\n\nOla 018180\n00010\n"))
        #expect(holds("\(Self.number)"))
        var zip = ZIPWriter()
        try zip.add("a.csv", Array("x;y\n1;\(parted)\n".utf8))
        let inner = try zip.finished()
        #expect(IdentityScreen.isIn(file: inner))
        var outer = ZIPWriter()
        try outer.add("b.zip", inner)
        #expect(IdentityScreen.isIn(file: try outer.finished()))
        var named = ZIPWriter()
        try named.add("018180-00010.txt", Array("x".utf8))
        #expect(IdentityScreen.isIn(file: try named.finished()))
    }

    @Test(arguments: [
        ("xl/workbook.xml", "<workbook><sheets><sheet name=\"018180 00010\"/></sheets></workbook>"),
        ("xl/sharedStrings.xml", "<sst><si><r><t>018180</t></r><r><t>-00010</t></r></si></sst>"),
        ("xl/comments1.xml", "<comments><comment><text><t>nr 018180.00010</t></text></comment></comments>"),
        ("docProps/core.xml", "<p><title>Liste 01818000010</title></p>"),
        ("docProps/custom.xml", "<p><property name=\"x\"><lpwstr>018180:00010</lpwstr></property></p>"),
        ("xl/worksheets/sheet1.xml", "<worksheet><c><v>01818000010</v></c></worksheet>"),
        ("xl/worksheets/_rels/sheet1.xml.rels", "<r><x Target=\"file:///018180-00010.docx\"/></r>"),
        ("word/document.xml", "<d><p><r><t>Ola 01.81.1980</t></r><r><t> 00010</t></r></p></d>"),
    ])
    func aNumberIsFoundInEveryPartOfAWorkbook(_ part: String, markup: String) throws {
        var zip = ZIPWriter()
        try zip.add(part, Array(markup.utf8))
        #expect(IdentityScreen.isIn(file: try zip.finished()), "\(part)")
    }

    @Test func digestsAndDrawingsAreLeftInPeace() throws {
        var seeded = Seeded(state: 15)
        for _ in 0..<2_000 {
            let digest = Digest.of((0..<8).map { _ in UInt8.random(in: 0...255, using: &seeded) })
            let bytes = Array("{\"schema\": \"behov/unit\", \"x\": [{\"key\": \"\(digest)\"}]}".utf8)
            #expect(!IdentityScreen.isIn(file: bytes), "\(digest)")
        }
        let paths = (0..<400).map { _ in
            "\(Int.random(in: 0...999_999, using: &seeded)),\(Int.random(in: 0...99_999, using: &seeded))"
        }
        #expect(!holds("<html><svg><path d=\"M\(paths.joined(separator: " "))\"/></svg><p>tekst</p></html>"))
    }
}
