extension Signature: Fielded {
    /// Its members.
    public static let fields = AnyField.each(
        Field("key", \Signature.key, asked: .byTheProgram, Text(nb: "Nøkkel", nn: "Nøkkel", en: "Key")),
        Field(
            "value", \Signature.value, asked: .byTheProgram,
            Text(nb: "Signatur", nn: "Signatur", en: "Signature")),
        Field(
            "vouched", \Signature.vouched, asked: .byTheProgram,
            Text(
                nb: "Godtatt av en annen nøkkel", nn: "Godteken av ein annan nøkkel",
                en: "This key was accepted by another key")))
}

extension Vouching: Fielded {
    /// Its members.
    public static let fields = AnyField.each(
        Field(
            "by", \Vouching.by, asked: .byTheProgram,
            Text(
                nb: "Nøkkelen som går god for denne nøkkelen", nn: "Nøkkelen som går god for denne nøkkelen",
                en: "The key that accepted this key")),
        Field(
            "value", \Vouching.value, asked: .byTheProgram, Text(nb: "Signatur", nn: "Signatur", en: "Signature")))
}

extension Sender: Fielded {
    /// Its members.
    public static let fields = AnyField.each(
        Field("id", \Sender.id, kind: .text(.mark), asked: .byTheProgram, Header.id.name),
        Field(
            "keys", \Sender.keys, asked: .never("remembered by collect"),
            Text(nb: "Avsenderens nøkler", nn: "Nøklane til avsendaren", en: "The sender's keys")),
        Field(
            "unconfirmed", \Sender.unconfirmed, kind: .list(.text(.mark)),
            asked: .never("told to collect --accept"),
            Text(nb: "Ikke bekreftet", nn: "Ikkje stadfesta", en: "Not confirmed")),
        Field(
            "withdrawn", \Sender.withdrawn, asked: .never("told to collect --withdraw-key"),
            Text(
                nb: "Nøkler som er trukket tilbake", nn: "Nøklar som er trekte tilbake",
                en: "Keys that were withdrawn")))
}
