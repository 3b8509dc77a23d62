import Model
import Testing

@Suite struct AlikeWritingsTests {
    private func found(_ wanted: String, in text: String) -> [String] { AlikeWritings(wanted).all(in: text) }

    @Test(arguments: [
        "ÅSE DAHL", "åse dahl", "A\u{30A}se Dahl", "Åse\u{A0}Dahl", "Åse  Dahl", "Åse-Dahl", "Åse\nDahl",
        "Dahl, Åse",
        "DAHL,ÅSE", "Dahl Åse", "Åse) Dahl", "Åse 'Dahl", "Å\u{AD}se Da\u{200B}hl", "Åse_Dahl",
        "\u{FF24}\u{FF41}\u{FF48}\u{FF4C}, Åse",
    ])
    func anotherWritingIsFoundAsItStands(_ writing: String) {
        for text in [writing, "Mor til \(writing)s barn.", "(\(writing))"] {
            #expect(found("Åse Dahl", in: text).map { Array($0.utf8) } == [Array(writing.utf8)], "\(text)")
        }
        #expect(!found("Dahl, Åse", in: "x \(writing) y").isEmpty || writing == "Dahl, Åse")
    }

    @Test func hyphensAndBlanksInNamesAreTheSame() {
        #expect(
            found("Anne-Marie Lie", in: "Lie, Anne Marie og ANNE–MARIE LIE") == [
                "Lie, Anne Marie", "ANNE–MARIE LIE",
            ])
    }

    @Test(arguments: [
        "Åse Dahl", "Åse Dahls", "Åse", "Dahl", "Åse. Dahl", "Åse Dahm", "Åsa Dahl", "Åse og Dahl", "",
    ])
    func theTextItselfAndOthersAreNone(_ text: String) { #expect(found("Åse Dahl", in: text).isEmpty) }

    @Test func aWordThatStandsAloneIsTold() {
        let alike = AlikeWritings("Åse Dahl")
        #expect(alike.isNamedInPart(in: "Så kom åse."))
        #expect(!alike.isNamedInPart(in: "Så kom Åsen."))
        #expect(!AlikeWritings("Åse").isNamedInPart(in: "Åse"))
    }
}
