extension String {
    /// Whether an answer about disagreement says that there is none.
    ///
    /// «Ingen», «Nei», «Ingen uenighet mellom gruppene», «Alle er enige»: a short answer without a «but». What is longer,
    /// or takes something back, is kept as disagreement: better told once too often (O).
    public var saysNoDisagreement: Bool {
        let isOfWord = { (sign: Character) in sign.isLetter || sign.isNumber }
        // Most texts say more than this: what stands behind is not taken apart.
        let most = 8
        var words = folded.split(maxSplits: most) { !isOfWord($0) }.map(String.init)
        if words.count > most {
            guard words.removeLast().allSatisfy({ !isOfWord($0) }) else { return false }
        }
        guard let first = words.first else { return true }
        guard Self.turning.isDisjoint(with: words) else { return false }
        if words.count == 1 { return Self.nothing.contains(first) || Self.agreeing.contains(first) }
        let denies = Self.nothing.contains(first) && !Self.differing.isDisjoint(with: words.prefix(4))
        let agrees = !Self.agreeing.isDisjoint(with: words) && Self.denying.isDisjoint(with: words)
        return denies || agrees
    }

    private static let turning: Set = ["men", "unntatt", "utenom", "unnateke", "but", "except"]
    private static let nothing: Set = [
        "ingen", "inga", "ingenting", "nei", "ikke", "ikkje", "no", "none", "nothing", "intet",
    ]
    private static let differing: Set = [
        "uenighet", "uenigheter", "uenige", "ueinigheit", "ueinige", "usemje", "forskjell", "forskjeller",
        "forskjellar",
        "skilnad", "skilnader", "ulikt", "ulikheter", "disagreement", "disagreements", "differences",
    ]
    private static let agreeing: Set = [
        "enige", "enig", "einige", "einig", "semje", "samde", "samstemte", "samstemt", "agree", "agreed",
        "agreement",
    ]
    private static let denying: Set = [
        "ikke", "ikkje", "ingen", "inga", "uenige", "ueinige", "not", "nobody", "no",
    ]
}
