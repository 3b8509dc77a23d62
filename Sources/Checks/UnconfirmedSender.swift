import Model

extension Rule {
    /// A document came under another key, or none, than what came before from there.
    static var unconfirmedSender: Rule {
        Rule(
            "SEA-006", .warning, sources: ["O"], title: SenderRule.title, why: SenderRule.why,
            canBeAccepted: false
        ) { _, around in around.senders.map(SenderRule.place) }
    }
}

/// What both rules of senders say.
enum SenderRule {
    static let title = Text(
        nb: "Avsenderen er ikke bekreftet", nn: "Avsendaren er ikkje stadfesta",
        en:
            "The sender has not been confirmed")

    static let why = Text(
        nb:
            "Fila er signert på en annen måte enn filene dere har fått fra avsenderen før. Avsenderen kan ha "
            + "byttet maskin, eller noen andre kan ha sendt fila i avsenderens navn. Ring og spør.",
        nn:
            "Fila er signert på ein annan måte enn filene de har fått frå avsendaren før. Avsendaren kan ha bytt "
            + "maskin, eller nokon andre kan ha sendt fila i namnet til avsendaren. Ring og spør.",
        en:
            "The file is signed differently from the files you have received from the sender before. The sender "
            + "may have a new computer, or somebody may be pretending to be the sender. Call the sender and ask.")

    static func place(_ doubt: SenderDoubt) -> Place {
        let (name, number) = (doubt.document.name, doubt.document.revision)
        if let through = doubt.through {
            return .collected(
                message: Text(
                    nb:
                        "\(through) har ikke bekreftet at utgave \(number) er fra \(name). Be \(through) gjøre det og "
                        + "levere på nytt.",
                    nn:
                        "\(through) har ikkje stadfesta at utgåve \(number) er frå \(name). Be \(through) gjere det og levere på nytt.",
                    en:
                        "\(through) has not confirmed that revision \(number) is from \(name). Ask them to do "
                        + "so and to hand over a new revision."
                ))
        }
        return Place(
            message: doubt.words,
            command: Text(
                nb: "behov samle --godta \(doubt.word)", nn: "behov samle --godta \(doubt.word)",
                en: "behov collect --accept \(doubt.word)"))
    }
}
