import Evidence
import Formats
import Testing

/// However a survey words its scale, its answers stand in the scale's order and are put together with their neighbours.
@Suite struct AnswerScaleTests {
    /// Five-point scales as people word them, from the end of agreement, with how many gave each.
    static let scales: [[(answer: String, count: Int)]] = [
        ["Helt enig", "Litt enig", "Både og", "Litt uenig", "Helt uenig"],
        ["Heilt einig", "Litt einig", "Både/og", "Litt ueinig", "Heilt ueinig"],
        ["Svært enig", "Ganske enig", "Verken eller", "Ganske uenig", "Svært uenig"],
        ["Helt enig", "Delvis enig", "Nøytral", "Delvis uenig", "Helt uenig"],
        ["Stort sett samd", "Noko samd", "Midt imellom", "Noko usamd", "Stort sett usamd"],
        ["Veldig fornøyd", "Fornøyd", "Hverken fornøyd eller misfornøyd", "Misfornøyd", "Veldig misfornøyd"],
        ["Svært nøgd", "Nøgd", "Korkje nøgd eller misnøgd", "Misnøgd", "Svært misnøgd"],
        ["5 – Helt enig", "4", "3", "2", "1 – Helt uenig"],
        ["I svært stor grad", "I stor grad", "I noen grad", "I liten grad", "I svært liten grad"],
        ["Passer svært godt", "Passer godt", "Passer delvis", "Passer dårlig", "Passer svært dårlig"],
        ["Alltid", "Ofte", "Av og til", "Sjelden", "Aldri"],
        [
            "Strongly agree", "Somewhat agree", "Neither agree nor disagree", "Somewhat disagree",
            "Strongly disagree",
        ],
        ["Very satisfied", "Fairly satisfied", "Neutral", "Fairly dissatisfied", "Very dissatisfied"],
        ["Svært god", "Ganske god", "Både og", "Ganske dårlig", "Svært dårlig"],
    ].map { Array(zip($0, [1, 5, 8, 3, 5])).map { (answer: $0.0, count: $0.1) } }

    /// A form with one closed question, its answers in an order of no meaning.
    private static func form(_ answers: [(answer: String, count: Int)]) -> [UInt8] {
        let all = answers.flatMap { Array(repeating: $0.answer, count: $0.count) }
        let step = all.count.isMultiple(of: 7) ? 5 : 7
        let rows = all.indices.map { place in
            "\(place + 1),11/3/26 10:16:03,11/3/26 10:18:35,anonymous,,\(all[place * step % all.count])"
        }
        let heading = "ID,Starttidspunkt,Fullføringstidspunkt,E-postadresse,Navn,Vi har en felles forståelse"
        return Array(([heading] + rows).joined(separator: "\n").utf8)
    }

    private static func kept(_ answers: [(answer: String, count: Int)]) throws -> [String: Int]? {
        let export = try ExportReader.read(form(answers))
        let draft = try #require(try export.indicators(forUnit: "999000001").first)
        return draft.own.first?.answers.map { Dictionary(uniqueKeysWithValues: $0.map { ($0.answer, $0.count) }) }
    }

    @Test(arguments: scales.indices)
    func neighboursAreTogetherAndNeverTheTwoSides(place: Int) throws {
        let scale = Self.scales[place]
        let names = scale.map(\.answer)
        #expect(
            try Self.kept(scale) == [
                "\(names[1]) / \(names[0])": 6, names[2]: 8, "\(names[4]) / \(names[3])": 8,
            ])
    }

    @Test(arguments: scales.indices)
    func answersStandInTheOrderOfTheScale(place: Int) throws {
        let scale = Self.scales[place].map { (answer: $0.answer, count: 6) }
        let export = try ExportReader.read(Self.form(scale))
        #expect(export.distributions.first?.options.map(\.answer) == scale.map(\.answer).reversed())
    }

    @Test func whoDoesNotKnowIsOnNeitherSide() throws {
        let scale = [
            ("Vet ikke", 2), ("Helt enig", 6), ("Litt enig", 6), ("Litt uenig", 5), ("Helt uenig", 7),
            ("Både og", 4),
        ]
        #expect(
            try Self.kept(scale.map { (answer: $0.0, count: $0.1) }) == [
                "Helt uenig": 7, "Litt uenig": 5, "Både og / Vet ikke": 6, "Litt enig": 6, "Helt enig": 6,
            ])
    }

    @Test func fewOnOneSideAreNotHiddenAmongTheOther() throws {
        // Three who disagree would be seven with some of those who agree; nothing is told but how many answered.
        let scale = [("Helt uenig", 1), ("Litt uenig", 2), ("Litt enig", 4), ("Helt enig", 12)]
        #expect(try Self.kept(scale.map { (answer: $0.0, count: $0.1) }) ?? [:] == [:])
    }

    @Test func whatIsNoScaleStaysInItsOwnOrder() throws {
        let roles = [("Assistent", 6), ("Pedagogisk leder", 7), ("Fagarbeider", 9)]
        let kept = try Self.kept(roles.map { (answer: $0.0, count: $0.1) })
        #expect(kept == ["Assistent": 6, "Pedagogisk leder": 7, "Fagarbeider": 9])
    }
}
