import Model
import Testing

/// How words are put together: lists, counts, what is cut, what is blank.
@Suite struct WordingTests {
    @Test func thingsAreToldAfterEachOtherAsPeopleDo() {
        let needs = [
            Text(nb: "behov-1", nn: "behov-1", en: "need-1"), Text(nb: "behov-2", nn: "behov-2", en: "need-2"),
        ]
        #expect(Text.list([Text](), .and) == Text(alike: ""))
        #expect(Text.list(needs.prefix(1), .and) == needs[0])
        #expect(
            Text.list(needs, .and)
                == Text(nb: "behov-1 og behov-2", nn: "behov-1 og behov-2", en: "need-1 and need-2"))
        #expect(Text.list(["a", "b", "c"], .or) == Text(nb: "a, b eller c", nn: "a, b eller c", en: "a, b or c"))
        #expect(Text.list(["a", "b", "c"]) == Text(alike: "a, b, c"))
    }

    @Test func oneIsSingularAndAllOtherNumbersArePlural() {
        #expect(Text.counted(1, .sources) == Text(nb: "1 kilde", nn: "1 kjelde", en: "1 source"))
        #expect(Text.counted(0, .sources) == Text(nb: "0 kilder", nn: "0 kjelder", en: "0 sources"))
        #expect(Text.counted(21, .units) == Text(nb: "21 enheter", nn: "21 einingar", en: "21 units"))
        #expect(Text.counted(2, .years) == Text(nb: "2 år", nn: "2 år", en: "2 years"))
    }

    @Test(arguments: [
        ("", 10, ""), ("  \n ", 10, ""), ("kort", 10, "kort"), ("  to\n ord ", 10, "to ord"),
        ("akkurat ti", 10, "akkurat ti"), ("akkurat elleve", 10, "akkurat …"), ("ett langt ord", 9, "ett langt …"),
        ("sammensetningsord", 10, "sammenset…"), ("æøå👩‍👩‍👧 neste", 4, "æøå👩‍👩‍👧 …"), ("abc", 0, "…"),
    ])
    func aTextIsCutAfterAWholeWord(text: String, room: Int, cut: String) {
        #expect(text.cut(to: room) == cut)
    }

    @Test func whatIsCutIsNeverLongerThanItsRoomAndItsSign() {
        let text = "Barna får være med i leken, og de voksne åpner den for flere når noen står utenfor"
        for room in 1...text.count {
            let cut = text.cut(to: room)
            #expect(cut.count <= room + 2)
            #expect(cut == text || cut.hasSuffix("…"))
            let words = cut.split(separator: " ").dropLast(cut == text ? 0 : 1).joined(separator: " ")
            #expect(text.hasPrefix(words))
        }
    }

    @Test func whatCannotBeSeenIsNoAnswer() {
        for nothing in [nil, "", " ", "\n\t", "\u{00A0}\u{2003}"] as [String?] { #expect(nothing.isMissing) }
        #expect(!("0" as String?).isMissing)
        #expect(" a b\n".trimmed == "a b" && "\u{00A0}".trimmed.isEmpty)
        #expect("  a \n\u{00A0} b ".onOneLine == "a b")
    }
}
