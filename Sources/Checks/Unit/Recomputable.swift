import Model

extension Rule where Subject == UnitAnalysis {
    /// A figure tells of fewer than five together with the others of the analysis, or with those handed over before.
    static let recomputable = Rule(
        "PER-005", .error, sources: ["O"],
        title: Text(
            nb: "Flere tall avslører sammen færre enn fem",
            nn: "Fleire tal avslører saman færre enn fem",
            en: "Several figures together reveal fewer than five"),
        why: Text(
            nb:
                "Når noen trekker det ene tallet fra det andre, er det bare noen få til overs, og de kan bli "
                + "kjent igjen. Det gjelder også tall fra hver sin fil, og det dere har levert før.",
            nn:
                "Når nokon trekkjer det eine talet frå det andre, er det berre nokre få til overs, og dei kan "
                + "bli kjende igjen. Det gjeld også tal frå kvar si fil, og det de har levert før.",
            en:
                "If one figure is subtracted from the other, only a few people remain, and they may be "
                + "recognised. This also applies to figures from different files, and to what you have handed "
                + "over before."),
        canBeAccepted: false
    ) { analysis, around in
        var shown = analysis
        shown.indicators = analysis.indicators.map(\.forOthers)
        let alone = Disclosure(shown, told: []).analysis.indicators
        let beside = around.told.isEmpty ? alone : Disclosure(shown, told: around.told).analysis.indicators
        return shown.indicators.compactMap { indicator in
            let isTold = alone[indicator.id] == indicator
            guard !isTold || beside[indicator.id] != indicator else { return nil }
            return Place(
                indicator.id.item, message: message(indicator.quoted, isTold),
                command: indicator.id.item.words.mapped { words, language in
                    language == .en ? "behov remove \(words)" : "behov slett \(words)"
                })
        }
    }

    /// What was handed over cannot be called back: that is said too.
    private static func message(_ words: Text, _ isDelivered: Bool) -> Text {
        guard isDelivered else {
            return Text(
                nb:
                    "\(words.nb) og de andre tallene avslører sammen noe om færre enn fem. Andre får ikke se "
                    + "tallet. Ta bort indikatoren.",
                nn:
                    "\(words.nn) og dei andre tala avslører saman noko om færre enn fem. Andre får ikkje sjå "
                    + "talet. Ta bort indikatoren.",
                en:
                    "\(words.en) and the other figures together reveal fewer than five. The figure is not "
                    + "shown to others. Remove the indicator.")
        }
        return Text(
            nb:
                "\(words.nb) avslører noe om færre enn fem sammen med det dere har levert før. Det som er "
                + "levert, kan ikke hentes tilbake, så dette tallet blir ikke levert. Ta bort indikatoren.",
            nn:
                "\(words.nn) avslører noko om færre enn fem saman med det de har levert før. Det som er "
                + "levert, kan ikkje hentast tilbake, så dette talet blir ikkje levert. Ta bort indikatoren.",
            en:
                "\(words.en) reveals fewer than five together with what you have handed over before. That "
                + "cannot be recalled, so this figure will not be handed over. Remove the indicator.")
    }
}
