import Model
import Testing

@Suite struct SaidWordsTests {
    @Test(
        arguments: [
            ("Om lag en tredjedel: hele «Hjelpen inn i fellesskapet»", 33), ("25 prosent", 25), ("ca. 30 %", 30),
            ("Omtrent halvparten av midlene", 50), ("to tredjedeler", 67), ("ein firedel", 25),
            ("40% til det", 40),
            ("two fifths", 40), ("12 per cent", 12), ("Inga eiga avsetjing", nil), ("Mellom 20 % og 30 %", nil),
            ("120 prosent", nil), ("", nil),
        ] as [(String, Int?)])
    func aShareInWordsIsRead(words: String, share: Int?) {
        #expect(SaidShare.of(words) == share)
    }

    @Test(arguments: [
        ("Fjelluniversitetet leder samlingene", ["Fjelluniversitetet"]),
        ("Fjell fagskole har ansvaret, og Nord universitet er med", ["Fjell fagskole", "Nord universitet"]),
        ("Universitetet i Innlandet veileder to ganger", ["Universitetet i Innlandet"]),
        ("Vi planlegger med Høgskulen på Vestlandet.", ["Høgskulen på Vestlandet"]),
        ("NTNU leder samlingene", ["NTNU"]), ("Universitetet leder samlingene", []),
        ("Et universitet skal være med", []), ("Fagskolen i nabokommunen er med", []), ("", []),
    ])
    func anInstitutionIsKnownByItsName(words: String, names: [String]) {
        #expect(InstitutionNames.found(in: words, known: ["NTNU", "Universitetet i Innlandet"]) == names)
    }
}
