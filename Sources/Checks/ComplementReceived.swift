import Model

extension Rule where Subject: Receiving {
    /// The documents from below show, together with the municipality's figures in them, what one of them withholds.
    static var complementReceived: Rule {
        Rule(
            "PER-007", .error, sources: ["O"],
            title: Text(
                nb: "Flere enheters tall sammen viser et som er skjermet",
                nn: "Tala frå fleire einingar viser saman eit som er skjerma",
                en: "Several units' figures together show one that is withheld"),
            why: Text(
                nb:
                    "Trekkes enhetenes tall fra kommunens, blir det noen få igjen, og andre kan kjenne dem igjen. "
                    + "Kommunens tall er offentlig, så det er tallet fra en av enhetene som må holdes tilbake. Før det "
                    + "er gjort, leveres ingenting, heller ikke som utkast.",
                nn:
                    "Blir tala frå einingane trekte frå tala til kommunen, blir det nokre få igjen, og andre kan kjenne "
                    + "dei igjen. Tala til kommunen er offentlege, så det er talet frå ei av einingane som må haldast "
                    + "tilbake. Før det er gjort, blir ingenting levert, heller ikkje som utkast.",
                en:
                    "When the units' figures are taken from the municipality's, a few are left, and others can "
                    + "recognise them. The municipality's figure is public, so one of the units has to hold back its own. "
                    + "Until then nothing is handed over, not even as a draft."),
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
            nb: telling.hidden.map { "tallet til \($0), som er skjermet" } ?? "tallet for noen få andre",
            nn: telling.hidden.map { "talet til \($0), som er skjerma" } ?? "talet for nokre få andre",
            en: telling.hidden.map { "the figure of \($0), which is withheld" } ?? "the figure of a few others")
        let typed = Text(
            nb: "slett \(id.nb)" + (telling.isAlone ? "" : " --periode \(period)"),
            nn: "slett \(id.nn)" + (telling.isAlone ? "" : " --periode \(period)"),
            en: "remove \(id.en)" + (telling.isAlone ? "" : " --period \(period)"))
        return Text(
            nb:
                "\(document.called) (utgave \(document.revision)) viser \(words.nb) for \(period). Sammen med de andre "
                + "enhetenes og kommunens tall viser det \(hidden.nb). Be dem holde det tilbake med kommandoen "
                + "«\(typed.nb)» og levere på nytt. Hent det så inn.",
            nn:
                "\(document.called) (utgåve \(document.revision)) viser \(words.nn) for \(period). Saman med tala til dei "
                + "andre einingane og kommunen viser det \(hidden.nn). Be dei halde det tilbake med kommandoen "
                + "«\(typed.nn)» og levere på nytt. Hent det så inn.",
            en:
                "\(document.called) (revision \(document.revision)) shows \(words.en) for \(period). Together with the "
                + "other units' and the municipality's figures it shows \(hidden.en). Ask them to hold it back with the "
                + "command “\(typed.en)” and to hand over again. Then collect it.")
    }
}
