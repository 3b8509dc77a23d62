import Evidence
import Model

/// What is said of figures that are not kept because of what was there before.
enum WithheldWords {
    /// Whether less of an indicator is kept than its file says.
    static func isLost(_ indicator: Indicator, of drafts: [IndicatorDraft]) -> Bool {
        drafts.contains { draft in
            draft.name == indicator.name && draft.measuredIn == indicator.measuredIn
                && draft.own.contains { figure in
                    indicator.own.contains { kept in
                        kept.period == figure.period
                            && (kept.isWithheld != figure.isWithheld || kept.answers != figure.answers)
                    }
                }
        }
    }

    static func lost(_ names: [String]) -> Text {
        let list = names.once.map { "«\($0)»" }
        let names = list.prefix(12).joined(separator: ", ") + (list.count > 12 ? ", …" : "")
        return Text(
            nb:
                "Skjermet, fordi det sammen med det som ligger inne fra før ville vist noe om færre enn fem: \(names). "
                + "Er det levert før, kan det ikke kalles tilbake; lever på nytt: behov lever",
            nn:
                "Skjerma, fordi det saman med det som ligg inne frå før ville vist noko om færre enn fem: \(names). Er "
                + "det levert før, kan det ikkje kallast tilbake; lever på nytt: behov lever",
            en:
                "Withheld, because, together with what is already here, it would have shown something about fewer than "
                + "five: \(names). If it was handed over before, it cannot be recalled; hand over a new version: behov handover"
        )
    }
}
