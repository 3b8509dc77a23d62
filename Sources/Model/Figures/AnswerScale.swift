/// Scales that people answer on, from least to most.
package enum AnswerScale {
    private static let scales: [[String]] = [
        ["nei", "delvis", "kanskje", "ja"], ["no", "partly", "maybe", "yes"],
        [
            "svært uenig", "helt uenig", "uenig", "delvis uenig", "litt uenig", "noe uenig",
            "verken enig eller uenig",
            "hverken enig eller uenig", "nøytral", "noe enig", "litt enig", "delvis enig", "enig",
            "helt enig", "svært enig",
        ],
        [
            "heilt ueinig", "ueinig", "delvis ueinig", "litt ueinig", "verken einig eller ueinig", "nøytral",
            "litt einig", "delvis einig", "einig", "heilt einig",
        ],
        [
            "strongly disagree", "disagree", "somewhat disagree", "neither agree nor disagree", "neutral",
            "somewhat agree", "agree", "strongly agree",
        ],
        ["aldri", "svært sjelden", "sjelden", "av og til", "noen ganger", "ofte", "svært ofte", "alltid"],
        ["aldri", "svært sjeldan", "sjeldan", "av og til", "nokre gonger", "ofte", "svært ofte", "alltid"],
        ["never", "rarely", "sometimes", "often", "always"],
        ["svært dårlig", "dårlig", "middels", "bra", "god", "godt", "svært bra", "svært god", "svært godt"],
        [
            "ikke i det hele tatt", "ikke", "i svært liten grad", "i ganske liten grad", "i liten grad",
            "i noen grad",
            "i middels grad", "i ganske stor grad", "i stor grad", "i høy grad", "i svært stor grad",
            "i svært høy grad",
        ],
        [
            "ikkje i det heile", "ikkje i det heile teke", "ikkje", "i svært liten grad", "i ganske liten grad",
            "i liten grad", "i nokon grad", "i middels grad", "i ganske stor grad", "i stor grad", "i høg grad",
            "i svært stor grad", "i svært høg grad",
        ],
        [
            "svært misfornøyd", "misfornøyd", "verken fornøyd eller misfornøyd", "fornøyd", "svært fornøyd",
        ],
        [
            "stemmer ikke i det hele tatt", "stemmer ikke", "stemmer svært dårlig", "stemmer dårlig",
            "stemmer lite", "stemmer mindre godt", "stemmer litt",
            "stemmer noe", "stemmer delvis", "stemmer ganske godt", "stemmer godt", "stemmer svært godt",
            "stemmer helt",
        ],
        [
            "stemmer ikkje i det heile", "stemmer ikkje", "stemmer dårleg", "stemmer lite", "stemmer litt",
            "stemmer noko",
            "stemmer delvis", "stemmer godt", "stemmer svært godt", "stemmer heilt",
        ],
        ["ikke viktig", "lite viktig", "litt viktig", "noe viktig", "viktig", "svært viktig"],
        ["ikkje viktig", "lite viktig", "litt viktig", "noko viktig", "viktig", "svært viktig"],
        [
            "svært utrygg", "utrygg", "litt utrygg", "verken trygg eller utrygg", "litt trygg", "trygg",
            "svært trygg",
        ],
        [
            "ikke i det hele tatt", "en sjelden gang", "2 eller 3 ganger i måneden", "omtrent 1 gang i uken",
            "flere ganger i uken",
        ],
        ["aldri", "sjeldnere", "hver måned", "hver uke", "hver dag"],
        ["aldri", "sjeldnare", "kvar månad", "kvar veke", "kvar dag"],
    ]

    /// Scales of words that also are somebody's whole remark: they are scales where two of them are answered.
    private static let loose: [[String]] = [
        ["svært lite", "lite", "noe", "mye", "svært mye"], ["svært lite", "lite", "noko", "mykje", "svært mykje"],
    ]

    private static let middles: Set<String> = [
        "verken enig eller uenig", "hverken enig eller uenig", "nøytral", "verken einig eller ueinig", "neutral",
        "stemmer noe", "stemmer noko", "stemmer delvis", "delvis", "kanskje", "partly", "maybe",
        "verken trygg eller utrygg",
        "neither agree nor disagree", "av og til", "noen ganger", "nokre gonger", "sometimes", "middels",
        "i noen grad", "i nokon grad", "i middels grad", "verken fornøyd eller misfornøyd",
    ]

    /// Where an answer lies on its scale.
    private struct Place {
        /// Its order, from least to most.
        var order: Int
        /// -1 below the middle, 0 in it, 1 above it.
        var side: Int
    }

    /// For each answer -1 below the middle of its scale, 0 in it, 1 above it; 0 for all where they lie on none.
    package static func sides(of answers: [String]) -> [Int] {
        places(of: answers)?.map(\.side) ?? answers.map { _ in 0 }
    }

    /// For each answer of a scale as it is told, which sides of the middle it has something of.
    static func sides(of answers: [AnswerCount]) -> [Set<Int>] {
        let parts = answers.map { $0.merged ?? [$0.answer] }
        var sides = sides(of: parts.flatMap(\.self))[...]
        return parts.map { part in
            defer { sides = sides.dropFirst(part.count) }
            return Set(sides.prefix(part.count))
        }
    }

    /// The answers in the order of a scale that has them all; `nil` if none has.
    package static func ordered(_ answers: [String]) -> [String]? {
        guard let places = places(of: answers) else { return nil }
        return answers.indices.sorted { (places[$0].order, $0) < (places[$1].order, $1) }.map { answers[$0] }
    }

    /// Where each answer lies on a scale that has them all; `nil` if none has.
    ///
    /// Whoever does not know is on neither side: such answers come right after the middle, where they are put together
    /// with it and never with what lies at the end of the scale.
    private static func places(of answers: [String]) -> [Place]? {
        let words = answers.map(ScaleWord.plain)
        let unknowing = words.map { ScaleWord.isUnknowing($0) ? 2 : 0 }
        if let places = places(of: words, aside: unknowing) { return places }
        // «Både og» may be the middle of any scale.
        let beside = zip(words, unknowing).map { $1 == 0 && ScaleWord.isMiddle($0) ? 1 : $1 }
        return beside == unknowing ? nil : places(of: words, aside: beside)
    }

    /// As `places(of:)`, where some answers are the middle (1) or know nothing (2), whatever the scale.
    private static func places(of words: [String], aside: [Int]) -> [Place]? {
        let known = words.indices.filter { aside[$0] == 0 }
        let scale = known.map { words[$0] }
        guard !known.isEmpty, let found = numbered(scale) ?? listed(scale) ?? spoken(scale) else { return nil }
        let highest = found.filter { $0.side <= 0 }.map(\.order).max() ?? Int.min
        var places = Array(repeating: Place(order: highest, side: 0), count: words.count)
        for (place, index) in zip(found, known) { places[index] = place }
        let order = words.indices.sorted {
            (places[$0].order, aside[$0], $0) < (places[$1].order, aside[$1], $1)
        }
        for (rank, index) in order.enumerated() { places[index].order = rank }
        return places
    }

    /// A scale of numbers, also with words behind them.
    private static func numbered(_ answers: [String]) -> [Place]? {
        let numbers = answers.compactMap(number)
        guard numbers.count == answers.count, numbers.allSatisfy({ (-1...10).contains($0) }),
            Set(numbers).count == numbers.count, let least = numbers.min(), let most = numbers.max()
        else { return nil }
        let ends = least < 1 ? (0, 10) : (1, [4, 5, 6, 7].first { most <= $0 } ?? 10)
        return numbers.map { Place(order: $0, side: (2 * $0 - ends.0 - ends.1).signum()) }
    }

    /// A scale of words as it stands in a list.
    private static func listed(_ answers: [String]) -> [Place]? {
        let lists = scales + (answers.count > 1 ? loose : [])
        guard let scale = lists.first(where: { scale in answers.allSatisfy(scale.contains) }) else { return nil }
        let middle = scale.indices.filter { middles.contains(scale[$0]) }
        // A scale without a middle has it between its halves.
        let (low, high) = (middle.first ?? scale.count / 2, middle.last ?? (scale.count - 1) / 2)
        return answers.map { word in
            let place = scale.firstIndex(of: word) ?? 0
            return Place(order: place, side: place < low ? -1 : place > high ? 1 : 0)
        }
    }

    /// A scale that no list has, by what its words say: of one thing, for or against, and how much.
    private static func spoken(_ answers: [String]) -> [Place]? {
        let read = answers.compactMap { ScaleWord($0) }
        let apart = Set(answers).compactMap { ScaleWord($0)?.strength }.filter { $0 != 0 }
        guard read.count == answers.count, Set(apart).count == apart.count, Set(answers).count > 1,
            Set(read.compactMap(\.subject)).count == 1
        else { return nil }
        return read.map { Place(order: $0.strength, side: $0.strength.signum()) }
    }

    /// The number of an answer on a scale, also of one with words behind it: `4`, `4 - Enig`, `4. Enig`, `4 (enig)`.
    private static func number(of answer: String) -> Int? {
        if let number = Int(answer) { return number }
        let digits = answer.prefix { $0.isASCII && $0.isNumber }
        let rest = answer.dropFirst(digits.count).drop { $0 == " " }
        guard let sign = rest.first, "-–—.):=(".contains(sign), rest.contains(where: \.isLetter) else {
            return nil
        }
        return Int(digits)
    }
}
