public import Model
public import Pages

/// What an indicator's figures let anybody say: over the years, against the municipality and against the nation.
public enum ComparisonWords {
    /// One line for each comparison that can be made; nothing where there is nothing to hold against.
    public static func lines(_ indicator: Indicator) -> [Line] {
        compared(indicator).map { [.text($0.name), .data(": "), .text(words($0.verdict))] }
    }

    private static func compared(_ indicator: Indicator) -> [(name: Text, verdict: Comparison)] {
        [
            (Text(nb: "Siden sist", nn: "Sidan sist", en: "Since last time"), indicator.change),
            (
                Text(nb: "Mot kommunen", nn: "Mot kommunen", en: "Compared with the municipality"),
                indicator.comparison(with: indicator.municipality)
            ),
            (
                Text(nb: "Mot landet", nn: "Mot landet", en: "Compared with the national figure"),
                indicator.comparison(with: indicator.nation)
            ),
        ].compactMap { name, verdict in verdict.map { (name, $0) } }
    }

    /// The same as sentences, one for all comparisons that say the same: «Siden sist, mot kommunen: ingen forskjell utover
    /// usikkerheten i tallene. Mot landet: lavere …»; empty where there is nothing to hold against.
    public static func inShort(_ indicator: Indicator) -> Line {
        let made = compared(indicator)
        if !made.isEmpty, made.allSatisfy({ $0.verdict == .cannotTell }) { return .text(unknown) }
        let verdicts = made.map(\.verdict).once
        return Line(
            verdicts.enumerated().flatMap { place, verdict -> [Words] in
                let names = made.filter { $0.verdict == verdict }.map(\.name)
                let head = names.dropFirst().reduce(names[0]) { all, name in
                    all.mapped { words, language in words + ", " + name[language].lowercased() }
                }
                return (place == 0 ? [] : [.data(" ")]) + [
                    .text(head), .data(": "), .text(words(verdict)), .data("."),
                ]
            })
    }

    /// What is said where the file gives no spread.
    static let unknown = Text(
        nb: "Fila oppgir ikke spredning. Det er ikke mulig å si om forskjellen skyldes tilfeldigheter.",
        nn: "Fila oppgir ikkje spreiing. Det går ikkje an å seie om skilnaden er tilfeldig.",
        en: "The file does not show how much the answers vary, so nobody can say whether the difference is due to "
            + "chance.")

    /// What a comparison says, in words.
    public static func words(_ comparison: Comparison) -> Text {
        switch comparison {
        case .higher:
            Text(
                nb: "høyere; forskjellen er større enn usikkerheten i tallene",
                nn: "høgare; skilnaden er større enn usikkerheita i tala",
                en: "higher, by more than the uncertainty of the figures")
        case .lower:
            Text(
                nb: "lavere; forskjellen er større enn usikkerheten i tallene",
                nn: "lågare; skilnaden er større enn usikkerheita i tala",
                en: "lower, by more than the uncertainty of the figures")
        case .within:
            Text(
                nb: "ingen forskjell utover usikkerheten i tallene",
                nn: "ingen skilnad utover usikkerheita i tala",
                en: "no difference beyond the uncertainty of the figures")
        case .cannotTell:
            Text(
                nb: "det er uklart om forskjellen er tilfeldig, for fila oppgir ikke spredning",
                nn: "det er uklart om skilnaden er tilfeldig, for fila oppgir ikkje spreiing",
                en: "not clear whether the difference is due to chance, because the file does not show how much "
                    + "the answers vary")
        }
    }
}
