import Model

/// A column of a form: a question, or one box of a question, with what was answered.
struct FormQuestion {
    /// The heading.
    let heading: String
    /// The row of the heading, from 1.
    let row: Int
    /// The column, from 1.
    let column: Int
    /// Each answer given to it, in the order of the rows; empty for none.
    let answers: [String]
    /// What the column is: `measure` for a closed question, `dimension` for what may be a box of one.
    let role: ColumnRole
    private let parts: [[String]]
    private let options: [String]
    private let isRanking: Bool

    /// The answers that were given.
    var given: [String] { answers.filter { !$0.isEmpty } }

    init(_ heading: String, _ row: Int, _ column: Int, _ written: [String], _ maker: FormMaker) {
        (self.heading, self.row, self.column) = (heading, row, column)
        let answers = maker.hasCodes ? written.map { $0 == "-1" ? "" : $0 } : written
        self.answers = answers
        let given = answers.filter { !$0.isEmpty }
        let several = SeveralAnswers.parts(of: given, maker.form)
        parts = several ?? given.map { [$0] }
        isRanking = several.map(SeveralAnswers.areRankings) ?? false
        var order: [String] = []
        var seen: Set<String> = []
        for part in parts.joined() where seen.insert(part).inserted { order.append(part) }
        options =
            Self.closed(
                order, answered: parts.reduce(0) { $0 + $1.count }, maker,
                isSaidFreely: several == nil && OpenQuestion.isOne(given)) ?? []
        let words = heading.lowercased()
        if AskedFor.isPerson(words, given: given, parts: order) {
            role = .person
        } else if SeveralAnswers.areUnclear(given, maker.form) {
            role = .notUnderstood
        } else if AskedFor.isFree(words) || given.isEmpty {
            role = CheckBoxes.isBox(heading) && given.isEmpty ? .dimension : .text
        } else {
            role = !options.isEmpty ? .measure : CheckBoxes.areTicks(given) ? .dimension : .text
        }
    }

    /// How it was answered; `nil` if it is no closed question.
    var distribution: Distribution? {
        guard !options.isEmpty else { return nil }
        var counts: [String: Int] = [:]
        for part in parts.joined() { counts[part, default: 0] += 1 }
        let given = given.count
        return Distribution(
            question: heading, row: row, column: column,
            options: options.map { Distribution.Option(answer: $0, count: counts[$0] ?? 0) }, answered: given,
            missing: answers.count - given, values: given, empty: answers.count - given,
            isOnScale: !isRanking && parts.allSatisfy { $0.count == 1 } && AnswerScale.ordered(options) != nil,
            placeSums: isRanking ? placeSums : nil)
    }

    /// The places of each option in all rankings together.
    private var placeSums: [Int] {
        options.map { option in parts.reduce(0) { $0 + ($1.firstIndex(of: option) ?? 0) + 1 } }
    }

    /// The answers in their order, if they are those of a closed question.
    ///
    /// They are when they lie on a known scale, and when few different ones come back often: by half as many different
    /// ones as answers. In Nettskjema closed questions are answered with codes.
    private static func closed(
        _ answers: [String], answered: Int, _ maker: FormMaker, isSaidFreely: Bool
    ) -> [String]? {
        guard !answers.isEmpty, answers.allSatisfy({ $0.count <= 120 && !isTime($0) }) else { return nil }
        if let scale = AnswerScale.ordered(answers) { return scale }
        let areCodes = answers.allSatisfy { (0...99).contains(Int($0) ?? -1) }
        if maker.hasCodes, areCodes { return answers }
        if maker.hasCodes, answers.contains(where: { Double($0) != nil }) { return nil }
        guard answers.count <= 20, 2 * answers.count <= answered else { return nil }
        return isSaidFreely ? nil : answers
    }

    /// Whether an answer is a day or a time of day.
    private static func isTime(_ answer: String) -> Bool {
        let digits = answer.utf8.count { (48...57).contains($0) }
        let marks = answer.utf8.count {
            [UInt8(ascii: "-"), UInt8(ascii: "/"), UInt8(ascii: "."), UInt8(ascii: ":")].contains($0)
        }
        return digits >= 4 && (marks >= 2 || answer.utf8.contains(UInt8(ascii: ":")))
            && digits + marks >= answer.utf8.count - 1
    }
}

/// What a question of a form asks for by its own words, and by what was answered.
enum AskedFor {
    /// Whether a question asks who somebody is, or was answered with names, telephone numbers or addresses.
    ///
    /// - Parameters:
    ///   - words: The question in small letters.
    ///   - given: The answers.
    ///   - parts: The different answers, those of several apart.
    /// - Returns: Whether it does.
    static func isPerson(_ words: String, given: [String], parts: [String]) -> Bool {
        if AnswerScale.ordered(parts) != nil { return false }
        let isShort = words.split(separator: " ").count <= 3 && !words.contains("?")
        if isShort, PersonHeadings.isOne(words), !leaders.contains(where: words.hasPrefix) { return true }
        if asks.contains(where: { words.mentions($0) }) { return true }
        let mayName = ["på vegne av", "på vegner av", "hvem svarer", "kven svarar", "hvem er", "kven er", "who "]
        if mayName.contains(where: { words.mentions($0) }), !parts.isEmpty, parts.allSatisfy(isLikeName) {
            return true
        }
        let somebody = parts.filter { !nobody.contains($0.lowercased()) }
        return PersonHeadings.areOnes(given) || PersonHeadings.areOnes(parts) || GivenNames.areOnes(somebody)
    }

    /// Whether a question by its own words asks for free text.
    static func isFree(_ words: String) -> Bool {
        ["kommentar", "utdyp", "begrunn", "grunngi", "skriv gjerne", "med egne ord", "med eigne ord"].contains {
            words.mentions($0)
        }
    }

    private static let nobody: Set<String> = [
        "vet ikke", "veit ikkje", "ukjent", "ingen", "andre", "annet", "anna", "nei", "-", "don't know", "other",
    ]
    private static let leaders = ["rektor", "styrer", "styrar"]

    private static let asks: [String] = [
        "hva heter du", "kva heiter du", "ditt navn", "namnet ditt", "navnet ditt", "your name", "barnets navn",
        "namnet på barnet", "navnet på barnet", "navn på barn", "navn på elev", "namn på elev", "elevens navn",
        "e-postadresse", "epostadresse", "e-posten din", "telefonnummer", "mobilnummer", "tlf.nr", "fødselsnummer",
        "personnummer", "fødselsdato", "adressen din", "hvilket barn", "kva for eit barn", "hva heter barnet",
        "kva heiter barnet", "what is your name", "e-mail address", "phone number",
    ]

    /// Whether a text is one to four words that all begin with capital letters.
    private static func isLikeName(_ text: String) -> Bool {
        let words = text.split(separator: " ")
        return (2...4).contains(words.count)
            && words.allSatisfy { $0.first?.isUppercase == true && $0.allSatisfy { $0.isLetter || $0 == "-" } }
    }
}
