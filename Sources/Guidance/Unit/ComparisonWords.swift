public import Model
public import Pages

/// What an indicator's figures let anybody say: over the years, against the municipality and against the nation.
public enum ComparisonWords {
    /// One line for each comparison that can be made; nothing where there is nothing to hold against.
    public static func lines(_ indicator: Indicator) -> [Line] {
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
        ].compactMap { name, verdict in
            verdict.map { [.text(name), .data(": "), .text(words($0))] }
        }
    }

    /// The same in one line: once for all comparisons where none of them can tell; empty where there is nothing to hold
    /// against.
    public static func inShort(_ indicator: Indicator) -> Line {
        let made = [
            indicator.change, indicator.comparison(with: indicator.municipality),
            indicator.comparison(with: indicator.nation),
        ].compactMap(\.self)
        guard let first = made.first else { return [] }
        if made.allSatisfy({ $0 == .cannotTell }) { return .text(unknown) }
        if made.count > 1, made.allSatisfy({ $0 == first }) { return .text(words(first)) }
        return Line(Array(lines(indicator).map(\.words).joined(separator: [.data("; ")])))
    }

    /// What is said where the file gives no spread.
    static let unknown = Text(
        nb: "Fila oppgir ikke spredning. Vi kan ikke si om forskjellen skyldes tilfeldigheter.",
        nn: "Fila oppgir ikkje spreiing. Vi kan ikkje seie om skilnaden er tilfeldig.",
        en: "The file gives no spread. We cannot say whether the difference is due to chance.")

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
                nb: "kan ikke si om forskjellen er tilfeldig, for fila oppgir ikke spredning",
                nn: "kan ikkje seie om skilnaden er tilfeldig, for fila oppgir ikkje spreiing",
                en: "cannot tell whether the difference is due to chance, because the file gives no spread")
        }
    }
}
