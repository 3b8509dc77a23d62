import Model

extension Rule where Subject == UnitAnalysis {
    /// A figure tells of fewer than five together with the others of the analysis, or with those handed over before.
    static let recomputable = Rule(
        "PER-005", .error, sources: ["O"],
        title: Text(
            nb: "Flere tall avslører sammen noe om færre enn fem personer",
            nn: "Fleire tal avslører saman noko om færre enn fem personar",
            en: "Several figures together tell about fewer than five people"),
        why: Text(
            nb:
                "Når noen trekker det ene tallet fra det andre, er det bare noen få personer igjen, og andre kan "
                + "kjenne dem igjen. Det gjelder også tall fra ulike filer og tall dere har levert før.",
            nn:
                "Når nokon trekkjer det eine talet frå det andre, er det berre nokre få personar igjen, og andre "
                + "kan kjenne dei igjen. Det gjeld også tal frå ulike filer og tal de har levert før.",
            en:
                "If one figure is subtracted from another, only a few people remain, and they may be "
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
                    "\(words.nb) avslører sammen med de andre tallene noe om færre enn fem personer. Andre får ikke se tallet. "
                    + "Slett indikatoren.",
                nn:
                    "\(words.nn) avslører saman med dei andre tala noko om færre enn fem personar. Andre får ikkje sjå talet. "
                    + "Slett indikatoren.",
                en:
                    "\(words.en) and the other figures together reveal something about fewer than five people. The figure is not "
                    + "shown to others. Remove the indicator.")
        }
        return Text(
            nb:
                "Sammen med det dere har levert før, avslører \(words.nb) noe om færre enn fem personer. Dere "
                + "kan ikke hente tilbake det som er levert. Derfor blir ikke dette tallet levert. Slett "
                + "indikatoren.",
            nn:
                "Saman med det de har levert før, avslører \(words.nn) noko om færre enn fem personar. De kan "
                + "ikkje hente tilbake det som er levert. Derfor blir ikkje dette talet levert. Slett "
                + "indikatoren.",
            en:
                "Together with what you have handed over before, \(words.en) reveals something about fewer than "
                + "five people. What has been handed over cannot be recalled, so this figure will not be handed "
                + "over. Remove the indicator.")
    }
}
