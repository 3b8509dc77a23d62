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
            "Fila er signert på en annen måte enn filene dere har fått fra dem før. De kan ha byttet maskin, "
            + "eller noen kan ha gitt seg ut for å være dem. Ring dem og spør.",
        nn:
            "Fila er signert på ein annan måte enn filene de har fått frå dei før. Dei kan ha bytt maskin, "
            + "eller nokon kan ha gitt seg ut for å vere dei. Ring dei og spør.",
        en:
            "The file is signed differently from those you have received from them before. They may have a new "
            + "computer, or somebody may be pretending to be them. Call them and ask.")

    static func place(_ doubt: SenderDoubt) -> Place {
        let (name, number) = (doubt.document.name, doubt.document.revision)
        if let through = doubt.through {
            return .collected(
                message: Text(
                    nb:
                        "\(through) har ikke bekreftet at utgave \(number) er fra \(name). Be dem gjøre det og levere på nytt.",
                    nn:
                        "\(through) har ikkje stadfesta at utgåve \(number) er frå \(name). Be dei gjere det og levere på nytt.",
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
