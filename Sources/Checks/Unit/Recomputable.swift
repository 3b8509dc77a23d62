import Model

extension Rule where Subject == UnitAnalysis {
    /// A figure tells of fewer than five together with the others of the analysis, or with those handed over before.
    static let recomputable = Rule(
        "PER-005", .error, sources: ["O"],
        title: Text(
            nb: "Flere tall sammen forteller om færre enn fem",
            nn: "Fleire tal saman fortel om færre enn fem",
            en: "Figures together reveal fewer than five"),
        why: Text(
            nb: "Trekkes det ene tallet fra det andre, blir det noen få igjen, og andre kan kjenne igjen dem. Det "
                + "gjelder også tall fra hver sin fil, og det dere har levert før.",
            nn:
                "Blir det eine talet trekt frå det andre, blir det nokre få igjen, og andre kan kjenne dei igjen. Det "
                + "gjeld også tal frå kvar si fil, og det de har levert før.",
            en:
                "When one figure is taken from another, a few are left, and others can recognise them. This also holds "
                + "for figures from different files, and for what you handed over before."),
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
                nb: "\(words.nb) og de andre tallene forteller sammen om færre enn fem. Andre får ikke se tallet. "
                    + "Ta bort indikatoren.",
                nn:
                    "\(words.nn) og dei andre tala fortel saman om færre enn fem. Andre får ikkje sjå talet. Ta bort "
                    + "indikatoren.",
                en:
                    "\(words.en) and the other figures together reveal fewer than five. Others do not see the "
                    + "figure. Remove the indicator.")
        }
        return Text(
            nb:
                "\(words.nb) forteller om færre enn fem sammen med det dere har levert før. Det kan ikke "
                + "hentes tilbake, så dette tallet blir ikke levert. Ta bort indikatoren.",
            nn:
                "\(words.nn) fortel om færre enn fem saman med det de har levert før. Det kan ikkje hentast "
                + "tilbake, så dette talet blir ikkje levert. Ta bort indikatoren.",
            en:
                "\(words.en) reveals fewer than five together with what you handed over before. That cannot "
                + "be called back, so this figure is not handed over. Remove the indicator.")
    }
}
