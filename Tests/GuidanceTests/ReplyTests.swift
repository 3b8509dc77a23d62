import Model
import Pages
import Testing

@testable import Guidance

@Suite struct ReplyTests {
    static func options(_ count: Int) -> [Choice.Option] {
        (1...count).map { Choice.Option(.year($0), .data("\($0)")) }
    }

    /// The reply that chooses these of the options, counted from 0.
    static func chosen(_ places: [Int], of count: Int) -> Reply { .chosen(places.map { options(count)[$0] }) }

    @Test(arguments: [
        ("1", [0]), ("5", [4]), ("1,3", [0, 2]), ("1,3-5", [0, 2, 3, 4]), ("1-5", [0, 1, 2, 3, 4]), ("3-3", [2]),
        ("1 3 5", [0, 2, 4]), ("1, 3, 5", [0, 2, 4]), ("1;3", [0, 2]), ("3,1", [0, 2]), ("1,1,1", [0]),
        ("1-3,2-4", [0, 1, 2, 3]), ("1 3-5", [0, 2, 3, 4]), ("1,,3", [0, 2]), ("2,", [1]),
    ])
    func severalNumbersAreUnderstood(_ line: String, _ places: [Int]) throws {
        let chosen = Self.chosen(places, of: 5)
        #expect(try ReplyReader.read(line, as: .several(Self.options(5), orNone: false)) == chosen)
        #expect(try ReplyReader.read(line, as: .several(Self.options(5), orNone: true)) == chosen)
    }

    @Test(arguments: [
        "", ",", "0", "6", "1,6", "0,1", "-1", "1-", "-", "5-3", "1-6", "0-2", "1-2-3", "a", "1,a", "1.5", "alle",
        "1-99999999999999999999", "99999999999999999999", "١",
    ])
    func anythingElseThanNumbersOfTheListIsRefused(_ line: String) {
        let refusal = #expect(throws: Refusal.self) {
            try ReplyReader.read(line, as: .several(Self.options(5), orNone: false))
        }
        #expect(refusal?.text == Sentences.chooseSeveral(5, orNone: false))
        #expect(refusal?.text.nb.contains("1 til 5") == true)
    }

    @Test func noughtSaysThatNoneFitsWhereThatIsAnAnswer() throws {
        #expect(try ReplyReader.read("0", as: .several(Self.options(5), orNone: true)) == .chosen([]))
        #expect(Sentences.chooseSeveral(5, orNone: true).nb.contains("0 for ingen"))
    }

    @Test(arguments: ["", "0", "4", "1,2", "1-2", "-1", "to", "1.0", "99999999999999999999"])
    func oneOfThreeIsOneNumber(_ line: String) throws {
        let refusal = #expect(throws: Refusal.self) { try ReplyReader.read(line, as: .one(Self.options(3))) }
        #expect(refusal?.text == Sentences.chooseOne(3))
        for number in 1...3 {
            let chosen = Self.chosen([number - 1], of: 3)
            #expect(try ReplyReader.read("\(number)", as: .one(Self.options(3))) == chosen)
        }
    }

    @Test(arguments: [
        ("\\-", "-"), ("\\?", "?"), ("\\<", "<"), ("\\/slutt", "/slutt"), ("\\ferdig", "ferdig"), ("\\\\", "\\"),
        ("\\0", "0"), ("a\\b", "a\\b"), ("Alle barn", "Alle barn"),
    ])
    func aBackslashTakesWhatFollowsAsItStands(_ line: String, _ words: String) throws {
        #expect(try ReplyReader.read(line, as: .text) == .text(words))
    }

    @Test(arguments: ["", "\\", "\\  "]) func nothingIsNoText(_ line: String) {
        for expects in [Guidance.Expectation.text, .entry(hasSome: true), .entry(hasSome: false)] {
            #expect(throws: Refusal.self) { try ReplyReader.read(line, as: expects) }
        }
    }

    @Test(arguments: ["1", "1,2", "0", "12.5", "…", "\\-"]) func aBareNumberBecomesNoItem(_ line: String) {
        let refusal = #expect(throws: Refusal.self) {
            try ReplyReader.read(line, as: .entry(hasSome: true))
        }
        #expect(refusal?.text == Sentences.writeEntry)
    }

    @Test(arguments: ["ferdig", "Ferdig", "FERDIG", "/ferdig", "done", "Done", "/done"])
    func aListIsSaidToBeCompleteInAnyLanguage(_ line: String) throws {
        #expect(try ReplyReader.read(line, as: .entry(hasSome: false)) == .complete)
        // Elsewhere it is a word like any other.
        #expect(try ReplyReader.read(line, as: .text) == .text(line))
    }

    @Test(arguments: [
        ("?", SpokenWord.help), ("/hjelp", .help), ("/help", .help), ("<", .back), ("/tilbake", .back),
        ("/back", .back), ("-", .skip), ("/hopp", .skip), ("/skip", .skip), ("/vis", .show), ("/syn", .show),
        ("/show", .show), ("/slutt", .stop), ("/quit", .stop), ("/tekst", .longText), ("/text", .longText),
        ("/VIS", .show), ("/Slutt", .stop), ("hjelp", .help), ("Hjelp", .help), ("help", .help),
        ("tilbake", .back), ("back", .back), ("hopp over", .skip), ("skip", .skip), ("la stå", .skip),
        ("slutt", .stop), ("Slutt", .stop), ("quit", .stop), ("Hjelp.", .help), ("hjelp!", .help), ("??", .help),
        ("/?", .help), ("Hopp over.", .skip), ("–", .skip), ("Stopp!", .stop), ("/stopp", .stop),
        ("gå tilbake", .back), ("Ferdig.", .complete),
    ])
    func theWordsOfAllThreeLanguagesAreAlwaysTaken(_ line: String, _ word: SpokenWord) {
        #expect(SpokenWord(line) == word)
    }

    @Test(arguments: ["", "vis", "<<", "--", "/ukjent", "hjelp til lek", ".", "/"])
    func noOtherWordSteers(_ line: String) {
        #expect(SpokenWord(line) == nil)
    }

    @Test(arguments: ["0", "ingen", "Ingen.", "ingen av dem", "inga", "none", "None of these"])
    func whereNoneMayFitTheWordSaysSoAsTheNumberDoes(_ line: String) throws {
        let labels = [Choice.Option].labels(Focus.allCases)
        #expect(try ReplyReader.read(line, as: .several(labels, orNone: true)) == .chosen([]))
        #expect(throws: Refusal.self) { try ReplyReader.read(line, as: .several(labels, orNone: false)) }
        let sorts = [Sort(Text(alike: "a"), labels, least: 0)]
        #expect(try ReplyReader.read(line, as: .sorted(sorts)) == .chosen([]))
    }

    @Test func theFirstWordsOfOneOptionNameIt() throws {
        let options = ["rammeplanen for barnehagen", "nasjonale mål", "nasjonale planer"].map {
            Choice.Option(.word($0), .data($0))
        }
        for line in ["Rammeplanen", "rammeplanen for", "1.", "1)"] {
            #expect(try ReplyReader.read(line, as: .one(options)) == .chosen([options[0]]))
        }
        for line in ["nasjonale", "ramme", "rammeplanen for barn", "4."] {
            #expect(throws: Refusal.self) { try ReplyReader.read(line, as: .one(options)) }
        }
    }

    @Test(arguments: [
        "vår 2028", "våren 2028", "2028 vår", "V2028", "v28", "spring 2028", "vår 28", "Vår-28",
    ])
    func halfAYearIsReadAsPeopleWriteIt(_ words: String) {
        #expect(Rows.halfYear(words) == HalfYear(year: 2028, half: .spring), "\(words)")
    }

    @Test(arguments: [
        "200 000", "200.000", "kr 200 000", "kr. 200 000,-", "200 000 kr", "200 000 kr.", "200 000 kroner",
    ])
    func aSumIsReadAsPeopleWriteIt(_ words: String) { #expect(Rows.sum(words) == 200_000) }
}
