import Model

extension Rule where Subject: Receiving {
    /// The documents from below show, together with the municipality's figures in them, what one of them withholds.
    static var complementReceived: Rule {
        Rule(
            "PER-007", .error, sources: ["O"],
            title: Text(
                nb: "Et skjermet tall kan regnes ut med tall fra flere enheter",
                nn: "Eit skjerma tal kan reknast ut med tal frå fleire einingar",
                en: "Figures from several units reveal a withheld figure"),
            why: Text(
                nb:
                    "Når noen trekker enhetenes tall fra kommunens tall, er det bare noen få personer "
                    + "igjen, og andre kan kjenne dem igjen. Kommunens tall er offentlig, så en av enhetene "
                    + "må skjerme tallet sitt. Før det er gjort, kan ingenting leveres, heller ikke som utkast.",
                nn:
                    "Når tala for einingane blir trekte frå talet for kommunen, er det berre nokre få "
                    + "personar igjen, og andre kan kjenne dei igjen. Talet for kommunen er offentleg, så ei av "
                    + "einingane må skjerme talet sitt. Før det er gjort, kan ingenting leverast, heller ikkje "
                    + "som utkast.",
                en:
                    "If the units' figures are subtracted from the municipality's, only a few people remain, "
                    + "and they may be recognised. The municipality's figure is public, so one of the units has to withhold its own figure. Until that is done, nothing can be handed "
                    + "over, not even as a draft."),
            canBeAccepted: false
        ) { subject, _ in
            let documents = subject.analyses
            return UnitComplement(documents, register: subject.registered, homes: subject.homes).tellings
                .compactMap {
                    telling in
                    let document = documents[telling.document]
                    return document.body.indicators[telling.indicator].map { indicator in
                        .collected(message: message(telling, in: document, indicator))
                    }
                }
        }
    }

    private static func message(
        _ telling: UnitComplement.Telling, in document: Sealed<UnitAnalysis>, _ indicator: Indicator
    ) -> Text {
        let (words, id, period) = (indicator.quoted, telling.indicator.item.words, telling.period)
        let hidden = Text(
            nb: telling.hidden.map { "tallet til \($0), som er skjermet" } ?? "tallet for noen få personer",
            nn: telling.hidden.map { "talet til \($0), som er skjerma" } ?? "talet for nokre få personar",
            en: telling.hidden.map { "the figure for \($0), which is withheld" } ?? "the figure for a few people")
        let typed = Text(
            nb: "slett \(id.nb)" + (telling.isAlone ? "" : " --periode \(period)"),
            nn: "slett \(id.nn)" + (telling.isAlone ? "" : " --periode \(period)"),
            en: "remove \(id.en)" + (telling.isAlone ? "" : " --period \(period)"))
        return Text(
            nb:
                "\(document.called) (utgave \(document.revision)) viser \(words.nb) for \(period). Ved hjelp av "
                + "tallene fra de andre enhetene og kommunen kan leserne regne ut \(hidden.nb). Be enheten skjerme "
                + "tallet sitt med kommandoen «\(typed.nb)» og levere på nytt. Hent så inn den nye utgaven.",
            nn:
                "\(document.called) (utgåve \(document.revision)) viser \(words.nn) for \(period). Ved hjelp av "
                + "tala frå dei andre einingane og kommunen kan lesarane rekne ut \(hidden.nn). Be eininga skjerme "
                + "talet sitt med kommandoen «\(typed.nn)» og levere på nytt. Hent så inn den nye utgåva.",
            en:
                "\(document.called) (revision \(document.revision)) shows \(words.en) for \(period). Together "
                + "with the figures of the other units and the municipality, it reveals \(hidden.en). Ask the "
                + "unit to withhold its figure with the command “\(typed.en)” and hand over a new revision. Then "
                + "collect it."
        )
    }
}
