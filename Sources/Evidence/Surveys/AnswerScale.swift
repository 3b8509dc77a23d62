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
    ]

    private static let middles: Set<String> = [
        "vet ikke", "veit ikkje", "don't know", "verken enig eller uenig", "hverken enig eller uenig", "nøytral",
        "verken einig eller ueinig", "neutral", "neither agree nor disagree", "av og til", "noen ganger",
        "nokre gonger", "sometimes", "middels", "i noen grad", "i nokon grad", "verken fornøyd eller misfornøyd",
    ]

    /// For each answer -1 below the middle of its scale, 0 in it, 1 above it.
    static func sides(of answers: [String]) -> [Int] {
        let numbers = answers.compactMap { Int($0) }
        if numbers.count == answers.count, let least = numbers.min(), let most = numbers.max() {
            let ends = least < 1 ? (0, 10) : (1, [4, 5, 6, 7].first { most <= $0 } ?? 10)
            return numbers.map { (2 * $0 - ends.0 - ends.1).signum() }
        }
        let words = answers.map { $0.lowercased() }
        guard let scale = scales.first(where: { scale in words.allSatisfy(scale.contains) }) else {
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

    /// The answers in the order of a scale that has them all; `nil` if none has.
    static func ordered(_ answers: [String]) -> [String]? {
        let numbers = answers.compactMap { answer in Int(answer).map { (number: $0, answer: answer) } }
        if numbers.count == answers.count, numbers.allSatisfy({ (-1...10).contains($0.number) }) {
            return numbers.sorted { $0.number < $1.number }.map(\.answer)
        }
        for scale in scales {
            let places = answers.compactMap { answer in
                scale.firstIndex(of: answer.lowercased()).map { (place: $0, answer: answer) }
            }
            if places.count == answers.count { return places.sorted { $0.place < $1.place }.map(\.answer) }
        }
        return nil
    }
}
