/// Scales that people answer on, from least to most.
enum AnswerScale {
    private static let scales: [[String]] = [
        ["nei", "vet ikke", "ja"], ["nei", "veit ikkje", "ja"], ["no", "don't know", "yes"],
        [
            "svært uenig", "helt uenig", "uenig", "delvis uenig", "litt uenig", "noe uenig",
            "verken enig eller uenig",
            "hverken enig eller uenig", "nøytral", "vet ikke", "noe enig", "litt enig", "delvis enig", "enig",
            "helt enig", "svært enig",
        ],
        [
            "heilt ueinig", "ueinig", "delvis ueinig", "litt ueinig", "verken einig eller ueinig", "nøytral",
            "veit ikkje", "litt einig", "delvis einig", "einig", "heilt einig",
        ],
        [
            "strongly disagree", "disagree", "somewhat disagree", "neutral", "neither agree nor disagree",
            "somewhat agree", "agree", "strongly agree",
        ],
        ["aldri", "svært sjelden", "sjelden", "av og til", "noen ganger", "ofte", "svært ofte", "alltid"],
        ["aldri", "svært sjeldan", "sjeldan", "av og til", "nokre gonger", "ofte", "svært ofte", "alltid"],
        ["never", "rarely", "sometimes", "often", "always"],
        ["svært dårlig", "dårlig", "middels", "bra", "god", "godt", "svært bra", "svært god", "svært godt"],
        [
            "ikke i det hele tatt", "i svært liten grad", "i liten grad", "i noen grad", "i stor grad",
            "i svært stor grad", "vet ikke",
        ],
        [
            "ikkje i det heile", "i svært liten grad", "i liten grad", "i nokon grad", "i stor grad",
            "i svært stor grad", "veit ikkje",
        ],
        [
            "svært misfornøyd", "misfornøyd", "verken fornøyd eller misfornøyd", "fornøyd", "svært fornøyd",
        ],
        [
            "stemmer ikke i det hele tatt", "stemmer ikke", "stemmer svært dårlig", "stemmer dårlig",
            "stemmer lite",
            "stemmer noe", "stemmer delvis", "stemmer ganske godt", "stemmer godt", "stemmer svært godt",
            "stemmer helt",
        ],
        [
            "stemmer ikkje i det heile", "stemmer ikkje", "stemmer dårleg", "stemmer lite", "stemmer noko",
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
        "vet ikke", "veit ikkje", "don't know", "verken enig eller uenig", "hverken enig eller uenig", "nøytral",
        "verken einig eller ueinig", "neutral", "stemmer noe", "stemmer noko",
        "stemmer delvis", "verken trygg eller utrygg", "neither agree nor disagree", "av og til", "noen ganger",
        "nokre gonger", "sometimes", "middels", "i noen grad", "i nokon grad", "verken fornøyd eller misfornøyd",
    ]

    /// For each answer -1 below the middle of its scale, 0 in it, 1 above it.
    static func sides(of answers: [String]) -> [Int] {
        let numbers = answers.compactMap(number)
        if numbers.count == answers.count, let least = numbers.min(), let most = numbers.max() {
            let ends = least < 1 ? (0, 10) : (1, [4, 5, 6, 7].first { most <= $0 } ?? 10)
            return numbers.map { (2 * $0 - ends.0 - ends.1).signum() }
        }
        let words = answers.map { $0.lowercased() }
        guard let scale = (scales + loose).first(where: { scale in words.allSatisfy(scale.contains) }) else {
            return answers.map { _ in 0 }
        }
        let middle = scale.indices.filter { middles.contains(scale[$0]) && $0 < scale.count - 1 }
        // A scale without a middle has it between its halves.
        let (low, high) = (middle.first ?? scale.count / 2, middle.last ?? (scale.count - 1) / 2)
        return words.map { word in
            if middles.contains(word) { return 0 }
            let place = scale.firstIndex(of: word) ?? 0
            return place < low ? -1 : place > high ? 1 : 0
        }
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

    /// The answers in the order of a scale that has them all; `nil` if none has.
    static func ordered(_ answers: [String]) -> [String]? {
        let numbers = answers.compactMap { answer in number(of: answer).map { (number: $0, answer: answer) } }
        if numbers.count == answers.count, numbers.allSatisfy({ (-1...10).contains($0.number) }),
            Set(numbers.map(\.number)).count == numbers.count
        {
            return numbers.sorted { $0.number < $1.number }.map(\.answer)
        }
        for scale in scales + (answers.count > 1 ? loose : []) {
            let places = answers.compactMap { answer in
                scale.firstIndex(of: answer.lowercased()).map { (place: $0, answer: answer) }
            }
            if places.count == answers.count { return places.sorted { $0.place < $1.place }.map(\.answer) }
        }
        return nil
    }
}
