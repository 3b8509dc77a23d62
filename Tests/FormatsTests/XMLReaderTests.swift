@testable import Formats
import SeededNumbers
import Testing

/// Everything that a reader comes to, with pieces of text joined.
func events(_ bytes: [UInt8]) -> Result<[XMLEvent], XMLFault> {
    Result { () throws(XMLFault) -> [XMLEvent] in
        var reader = XMLReader(bytes)
        var all: [XMLEvent] = []
        while let event = try reader.next() {
            if case .text(let piece) = event, case .text(let before)? = all.last {
                all[all.count - 1] = .text(before + piece)
            } else {
                all.append(event)
            }
        }
        return all
    }
}

func events(_ text: String) -> Result<[XMLEvent], XMLFault> { events(Array(text.utf8)) }

func element(_ local: String, _ attributes: [(String, String)] = [], space: String = "") -> XMLEvent {
    .start(
        XMLElement(
            name: XMLName(space, local),
            attributes: attributes.map { XMLElement.Attribute(name: XMLName("", $0.0), value: $0.1) }))
}

@Suite struct XMLReaderTests {
    @Test func elementsAttributesAndTextsAreRead() throws {
        let found = try events(
            "<?xml version=\"1.0\" encoding='utf-8'?>\r\n<!-- før - og <etter> --><a x='1' y=\"to\ttre\"><b/>blåbær &amp; "
                + "&lt;&#xE6;&#229;&gt;<![CDATA[<c>&amp;]]>\r\n</a ><?slutt x?>\n"
        ).get()
        #expect(
            found == [
                element("a", [("x", "1"), ("y", "to tre")]), element("b"), .end(XMLName("", "b")),
                .text("blåbær & <æå><c>&amp;\n"), .end(XMLName("", "a")),
            ])
    }

    @Test func namesAreResolvedByTheirNamespaces() throws {
        let found = try events(
            "<a xmlns='urn:en' xmlns:p='urn:to'><p:b p:c='1' c='2'/><c xmlns=''/><p:d xmlns:p='urn:tre'/><p:e/></a>"
        ).get()
        let names = found.compactMap { event in if case .start(let element) = event { element } else { nil } }
        #expect(names.map(\.name.space) == ["urn:en", "urn:to", "", "urn:tre", "urn:to"])
        #expect(names[1]["c"] == "2")
        #expect(names[1]["urn:to", "c"] == "1")
    }

    @Test(arguments: [
        ("<a>&b;</a>", XMLFault.Reason.unknownEntity("b")), ("<!DOCTYPE a><a/>", .documentType),
        ("<a><!DOCTYPE b></a>", .documentType), ("<a x='1' x='2'/>", .duplicateAttribute("x")),
        ("<a xmlns:p='u' xmlns:q='u' p:x='1' q:x='2'/>", .duplicateAttribute("q:x")),
        ("<p:a/>", .unknownPrefix("p")), ("<a p:x='1'/>", .unknownPrefix("p")),
        ("<a></b>", .mismatchedEnd("b", open: "a")), ("<a>&#0;</a>", .badCharacter),
        ("<a>\u{1}</a>", .badCharacter),
        ("<a>&#xD800;</a>", .badCharacter), ("<a>&#x-41;</a>", .badCharacter), ("", .unexpectedEnd),
        ("<a>", .unexpectedEnd), ("<a", .unexpectedEnd), ("<a>&amp", .unexpectedEnd),
        (" tekst", .unexpectedCharacter("t")),
        ("<a/><b/>", .unexpectedCharacter("b")), ("<a/>x", .unexpectedCharacter("x")),
        ("<a x=1/>", .unexpectedCharacter("1")), ("<a x='<'/>", .unexpectedCharacter("<")),
        ("<a x='1'y='2'/>", .unexpectedCharacter("y")), ("<1a/>", .unexpectedCharacter("1")),
        ("<a>]]></a>", .unexpectedCharacter(">")), ("<a><!-- a -- b --></a>", .unexpectedCharacter(" ")),
        ("<![CDATA[a]]>", .unexpectedCharacter("[")), ("<a><?xml version='1.0'?></a>", .unexpectedCharacter("?")),
        ("<?xml version='1.0' encoding='iso-8859-1'?><a/>", .otherEncoding("iso-8859-1")),
    ])
    func whatIsNoProperXMLIsRefused(text: String, reason: XMLFault.Reason) {
        guard case .failure(let fault) = events(text) else {
            Issue.record("\(text) was read")
            return
        }
        #expect(fault.reason == reason)
    }

    @Test func aFaultSaysWhereItIs() {
        #expect(
            events("<a>\n  <blå/>æø <b x='1' x='2'/></a>")
                == .failure(XMLFault(line: 2, column: 23, reason: .duplicateAttribute("x"))))
        #expect(
            events("<a>\n</b>") == .failure(XMLFault(line: 2, column: 4, reason: .mismatchedEnd("b", open: "a"))))
    }

    @Test func bytesThatAreNoTextAreRefused() {
        for bytes: [UInt8] in [[0xFF], [0xC3], [0xED, 0xA0, 0x80], [0xEF, 0xBF, 0xBF]] {
            let reason: XMLFault.Reason = bytes.count == 3 && bytes[0] == 0xEF ? .badCharacter : .badText
            guard case .failure(let fault) = events(Array("<a>".utf8) + bytes + Array("</a>".utf8)) else {
                Issue.record("\(bytes) were read")
                continue
            }
            #expect(fault.reason == reason)
        }
    }

    @Test func utf16WithItsMarkIsRead() throws {
        let text = "\u{FEFF}<?xml version=\"1.0\" encoding=\"UTF-16\"?><a>blåbær 😀</a>"
        let low = text.utf16.flatMap { [UInt8(truncatingIfNeeded: $0), UInt8(truncatingIfNeeded: $0 >> 8)] }
        let high = text.utf16.flatMap { [UInt8(truncatingIfNeeded: $0 >> 8), UInt8(truncatingIfNeeded: $0)] }
        for bytes in [low, high] {
            #expect(try events(bytes).get() == [element("a"), .text("blåbær 😀"), .end(XMLName("", "a"))])
        }
        guard case .failure = events(low + [0x20]), case .failure = events(Array(low.dropLast(16))) else {
            Issue.record("half a character was read")
            return
        }
    }

    @Test func depthLengthAndAttributesAreBounded() {
        let deep = String(repeating: "<a>", count: 200)
        #expect(events(deep).fault?.reason == .tooDeep(XMLReader.mostDepth))
        let long = "<a>" + String(repeating: "x", count: XMLReader.longest + 1)
        #expect(events(long).fault?.reason == .tooLong(XMLReader.longest))
        let many = "<a " + (0..<300).map { "a\($0)='' " }.joined() + "/>"
        #expect(events(many).fault?.reason == .tooLong(256))
    }

    @Test func aStreamedTextIsReadAsAWholeOneIs() throws {
        var random = Seeded(state: 3)
        let texts = (0..<4000).map { _ in random.text().filter { $0 != "\u{1}" && $0 != "\u{1F}" } }
        let xml = "<a>" + texts.map { "<b>\(escaped($0))æ</b>" }.joined() + "</a>"
        let reader = try ZIPReader(try archive([("a.xml", Array(xml.utf8))]))
        var streamed = XMLReader(reader.stream(try #require(reader["a.xml"])))
        var found: [String] = []
        while let event = try streamed.next() {
            if case .start(let element) = event, element.name.local == "b" {
                found.append(try streamed.wholeText())
            }
        }
        #expect(found == texts.map { $0 + "æ" })
    }

    private func escaped(_ text: String) -> String {
        text.map { $0 == "<" ? "&lt;" : $0 == "&" ? "&amp;" : String($0) }.joined()
    }

    @Test func aDamagedTextIsReadOrRefusedAndNeverMore() {
        var random = Seeded(state: 5)
        let whole = Array(
            "<?xml version='1.0'?><a xmlns='u' xmlns:p='v'><!-- x --><p:b c='&amp;1'>tekst ]] &#65;</p:b><![CDATA[x]]></a>"
                .utf8)
        let pieces: [[UInt8]] = [
            [], [0x3C], [0x3E], [0x26], [0x22], [0x27], [0x2F], [0xC3], [0x00], [0x3A], [0x3D],
        ]
        for _ in 0..<3000 {
            var bytes = whole
            for _ in 0...Int.random(in: 0..<3, using: &random) {
                let start = Int.random(in: 0..<bytes.count, using: &random)
                let end = min(bytes.count, start + Int.random(in: 0..<4, using: &random))
                bytes.replaceSubrange(start..<end, with: pieces.randomElement(using: &random) ?? [])
            }
            guard case .success(let found) = events(bytes) else { continue }
            let starts = found.count { if case .start = $0 { true } else { false } }
            let ends = found.count { if case .end = $0 { true } else { false } }
            #expect(starts == ends)
        }
    }
}

extension Result where Failure == XMLFault {
    var fault: XMLFault? { if case .failure(let fault) = self { fault } else { nil } }
}
