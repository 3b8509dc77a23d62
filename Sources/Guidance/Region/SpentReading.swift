import Model
import Pages

/// What a measure was granted and has used, as it is typed: `245 000, 231 000`, or only what was used.
enum SpentReading {
    /// Reads it; «ukjent» says that nobody knows.
    ///
    /// - Throws: A refusal that says what would be understood.
    static func read(_ words: String) throws(Refusal) -> MeasureMoney {
        guard !isUnknown(words) else { return MeasureMoney() }
        let sums = Rows.fields(words).map(Rows.sum)
        switch (sums.count, sums.first ?? nil, sums.last ?? nil) {
        case (1, let used?, _): return MeasureMoney(used: used)
        case (2, let granted?, let used?): return MeasureMoney(granted: granted, used: used)
        default: throw Refusal(notUnderstood(words))
        }
    }

    /// What was used, and what was granted where the grant was divided by measure.
    static let rows = AnswerRows(
        fields: [.number(in: Bounds.Kroner.self), .sumOrNone], repeats: false,
        row: { cells in cells.reversed().filter { !$0.isEmpty }.joined(separator: ", ") },
        isAll: { $0.contains(",") || isUnknown($0) })

    /// As it is read back.
    static func line(_ money: MeasureMoney) -> Line {
        let sums = [money.granted, money.used].compactMap { $0.map { Line.text(Quantity($0).words) } }
        return sums.isEmpty ? .text(unknown) : sums.joined(by: ", ")
    }

    private static let unknown = Text(nb: "ukjent", nn: "ukjend", en: "unknown")

    private static func isUnknown(_ words: String) -> Bool {
        let words = words.trimmed.lowercased()
        return Language.allCases.contains { unknown[$0] == words }
            || ["ukjende", "vet ikke", "veit ikkje"].contains(words)
    }

    private static func notUnderstood(_ words: String) -> Text {
        let shown = words.cut(to: 40)
        return Text(
            nb:
                "«\(shown)»: Skriv tildelt og brukt beløp i hele kroner, slik: 245 000, 231 000. Vet dere bare hva som er "
                + "brukt, skriver dere bare det. Skriv «ukjent» hvis ingen vet det.",
            nn:
                "«\(shown)»: Skriv tildelt og brukt beløp i heile kroner, slik: 245 000, 231 000. Veit de berre kva som er "
                + "brukt, skriv de berre det. Skriv «ukjend» om ingen veit det.",
            en:
                "“\(shown)”: Write what was granted and used in whole kroner, like this: 245 000, 231 000. If you only "
                + "know what was used, write only that. Write “unknown” if nobody knows.")
    }
}
