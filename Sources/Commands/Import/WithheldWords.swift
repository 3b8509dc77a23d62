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
                "Disse tallene er skjermet, fordi de sammen med tall dere har fra før, ville vist noe om færre "
                + "enn fem personer: \(names). Tall som er levert, kan ikke kalles tilbake. Hvis disse er levert "
                + "før, må dere levere på nytt: behov lever",
            nn:
                "Desse tala er skjerma, fordi dei saman med tal de har frå før, ville vist noko om færre enn fem "
                + "personar: \(names). Tal som er leverte, kan ikkje kallast tilbake. Om desse er leverte før, må "
                + "de levere på nytt: behov lever",
            en:
                "These figures are withheld because, together with figures you already have, they would show "
                + "something about fewer than five people: \(names). Figures that have been handed over cannot be "
                + "recalled. If these were handed over before, hand over a new revision: behov handover"
        )
    }
}
