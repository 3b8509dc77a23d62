/// An answer on a scale of words by what it says: about what, for or against, and how much.
///
/// Surveys say one scale in many ways: «Litt enig», «Stort sett einig», «Både og», «Heilt ueinig». A list of scales never
/// has them all, but each word of them says where it stands.
package struct ScaleWord {
    /// What it is said of, as agreeing; `nil` in the middle, where it may be said of anything.
    let subject: Int?
    /// Below 0 against, 0 in the middle, above 0 for; the farther, the more.
    let strength: Int

    /// Reads an answer.
    ///
    /// - Parameter answer: The answer as `plain` gives it.
    init?(_ answer: String) {
        if Self.isMiddle(answer) {
            (subject, strength) = (nil, 0)
            return
        }
        var words = answer.split(separator: " ").map(String.init)
        for opening in Self.openings where words.starts(with: opening) { words.removeFirst(opening.count) }
        guard let last = words.popLast() else { return nil }
        var found: (subject: Int, side: Int)?
        for (place, pair) in Self.subjects.enumerated() {
            if pair.against.contains(last) { found = (place, -1) }
            if pair.with.contains(last) { found = (place, 1) }
        }
        guard let found, let degree = Self.degrees[words.joined(separator: " ")] else { return nil }
        (subject, strength) = (found.subject, found.side * degree)
    }

    /// An answer in small letters, without the sign that ends it, «både/og» as «både og».
    package static func plain(_ answer: String) -> String {
        let small = answer.lowercased().map {
            "/-–".contains($0) && !answer.contains(where: \.isNumber) ? " " : $0
        }
        let unended = String(small).reversed().drop { ".!:;".contains($0) || $0.isWhitespace }.reversed()
        let plain = String(unended).split(whereSeparator: \.isWhitespace).joined(separator: " ")
        for truth in ["passer ", "høver "] where plain.hasPrefix(truth) {
            return "stemmer " + plain.dropFirst(truth.count)
        }
        return plain
    }

    /// Whether somebody says that they do not know, or that it is nothing for them to answer.
    package static func isUnknowing(_ answer: String) -> Bool {
        unknowing.contains(answer) || answer.hasPrefix("vet ikke ") || answer.hasPrefix("veit ikkje ")
            || answer.hasPrefix("don't know ")
    }

    /// Whether an answer is the middle of a scale, whatever it is about.
    static func isMiddle(_ answer: String) -> Bool {
        let words = answer.split(separator: " ").map(String.init)
        switch words.first {
        case "verken", "hverken", "korkje": return words.contains("eller") && words.count <= 5
        case "neither": return words.count == 1 || words.contains("nor")
        case "både": return words.contains("og") && words.count <= 5
        default: return middles.contains(answer)
        }
    }

    private static let unknowing: Set<String> = [
        "vet ikke", "veit ikkje", "veit ikke", "vet ei", "don't know", "do not know", "not sure", "usikker",
        "ikke aktuelt", "ikkje aktuelt", "ikke relevant", "ikkje relevant", "not applicable", "not relevant",
        "ingen mening", "inga meining", "ingen formening", "no opinion", "kan ikke svare", "kan ikkje svare",
        "ønsker ikke å svare", "ønskjer ikkje å svare", "vil ikke svare", "vil ikkje svare", "har ikke grunnlag",
        "har ikkje grunnlag", "prefer not to say",
    ]
    private static let middles: Set<String> = [
        "nøytral", "nøytralt", "neutral", "midt på", "midt i mellom", "midt imellom", "middels", "passe",
        "sånn passe",
        "in between",
    ]
    private static let openings = [["jeg", "er"], ["eg", "er"], ["vi", "er"], ["i", "am"], ["i"], ["er"]]
    private static let subjects: [(against: Set<String>, with: Set<String>)] = [
        (
            ["uenig", "ueinig", "usamd", "ueinige", "uenige", "disagree"],
            ["enig", "einig", "samd", "einige", "enige", "agree"]
        ),
        (
            ["misfornøyd", "misnøgd", "utilfreds", "dissatisfied", "unsatisfied"],
            ["fornøyd", "nøgd", "tilfreds", "satisfied"]
        ),
        (["utrygg", "unsafe", "insecure"], ["trygg", "safe", "secure"]),
        (["usannsynlig", "usannsynleg", "unlikely"], ["sannsynlig", "sannsynleg", "likely"]),
        (
            ["vanskelig", "vanskeleg", "krevende", "krevjande", "difficult", "hard"],
            ["lett", "enkelt", "easy"]
        ),
        (["negativ", "negativt", "negative"], ["positiv", "positivt", "positive"]),
        (
            ["dårlig", "dårleg", "svak", "svakt", "bad", "poor", "badly"],
            ["god", "godt", "bra", "good", "well"]
        ),
        (["uviktig", "unimportant"], ["viktig", "important"]),
    ]
    /// How much each word says; none before the thing itself is much.
    private static let degrees: [String: Int] = [
        "litt": 1, "noe": 2, "noko": 2, "somewhat": 2, "slightly": 1, "delvis": 3, "til dels": 3, "partly": 3,
        "ganske": 4, "nokså": 4, "rather": 4, "fairly": 4, "quite": 4, "stort sett": 5, "mest": 5,
        "for det meste": 5,
        "i hovedsak": 5, "i hovudsak": 5, "overveiende": 5, "overvegande": 5, "mostly": 5, "generally": 5,
        "largely": 5, "": 6, "veldig": 8, "meget": 8, "svært": 8, "sterkt": 8, "very": 8, "strongly": 8,
        "helt": 9, "heilt": 9, "fullt": 9, "fullstendig": 9, "totalt": 9, "completely": 9, "totally": 9,
        "helt og fullt": 9, "fully": 9, "extremely": 9,
    ]
}
