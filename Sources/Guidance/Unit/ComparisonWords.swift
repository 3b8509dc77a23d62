public import Model
public import Pages

/// What an indicator's figures let anybody say: over the years, against the municipality and against the nation.
public enum ComparisonWords {
    /// One line for each comparison that can be made; nothing where there is nothing to hold against.
    public static func lines(_ indicator: Indicator) -> [Line] {
        [
            (Text(nb: "Siden sist", nn: "Sidan sist", en: "Since last time"), indicator.change),
            (
                Text(nb: "Mot kommunen", nn: "Mot kommunen", en: "Against the municipality"),
                indicator.comparison(with: indicator.municipality)
            ),
            (
                Text(nb: "Mot landet", nn: "Mot landet", en: "Against the national figure"),
                indicator.comparison(with: indicator.nation)
            ),
        ].compactMap { name, verdict in
            verdict.map { [.text(name), .data(": "), .text(words($0))] }
        }
    }

    /// What a comparison says, in words.
    public static func words(_ comparison: Comparison) -> Text {
        switch comparison {
        case .higher:
            Text(
                nb: "høyere, med mer enn usikkerheten i tallene", nn: "høgare, med meir enn usikkerheita i tala",
                en: "higher, by more than the uncertainty of the figures")
        case .lower:
            Text(
                nb: "lavere, med mer enn usikkerheten i tallene", nn: "lågare, med meir enn usikkerheita i tala",
                en: "lower, by more than the uncertainty of the figures")
        case .within:
            Text(
                nb: "ingen forskjell utover usikkerheten i tallene",
                nn: "ingen skilnad utover usikkerheita i tala",
                en: "no difference beyond the uncertainty of the figures")
        case .cannotTell:
            Text(
                nb: "kan ikke si om forskjellen er tilfeldig, for fila oppgir ikke spredning",
                nn: "kan ikkje seie om skilnaden er tilfeldig, for fila gir ikkje opp spreiing",
                en: "cannot tell whether the difference is chance, for the file gives no spread")
        }
    }
}
