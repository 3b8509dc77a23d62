extension Sealed: Fielded {
    /// Its members.
    public static var fields: [AnyField<Sealed>] { head + [AnyField(content)] }

    private static var head: [AnyField<Sealed>] {
        AnyField.each(
            Field("schema", \.schema, asked: .byTheProgram, Header.schema.name),
            Field("version", \.version, kind: .ordinal, asked: .byTheProgram, Header.version.name),
            Field("id", \.id, kind: .text(.mark), asked: .byTheProgram, Header.id.name),
            Field("revision", \.revision, kind: .ordinal, asked: .byTheProgram, Header.revision.name),
            Field("language", \.language, asked: .byTheProgram, Header.language.name),
            Field(
                "name", \.name, asked: .byTheProgram,
                Text(nb: "Hvem som leverte", nn: "Kven som leverte", en: "Handed over by")),
            Field(
                "organisationNumber", \.organisationNumber, asked: .byTheProgram, Profile.organisationNumber.name),
            Field(
                "handedOver", \.handedOver, asked: .byTheProgram,
                Text(nb: "Levert", nn: "Levert", en: "Handed over")),
            Field(
                "draft", \.draft, asked: .never("told by handover --draft"),
                Text(nb: "Utkast", nn: "Utkast", en: "Draft")),
            Field(
                "program", \.program, kind: .text(.mark), asked: .byTheProgram,
                Text(nb: "Program", nn: "Program", en: "Program")),
            Field(
                "seal", \.seal, kind: .text(.mark), asked: .byTheProgram, Text(nb: "Segl", nn: "Segl", en: "Seal")),
            Field(
                "signature", \.signature, asked: .byTheProgram,
                Text(nb: "Signatur", nn: "Signatur", en: "Signature")),
            Field(
                "verification", \.verification, asked: .byTheProgram,
                Text(nb: "Kontrollert mot filene", nn: "Kontrollert mot filene", en: "Verified against the files")),
            Field(
                "unconfirmed", \.unconfirmed, kind: .list(.text(.mark)), asked: .byTheProgram,
                Text(
                    nb: "Avsendere som ikke er bekreftet", nn: "Avsendarar som ikkje er stadfesta",
                    en: "Senders who are not confirmed"))
        )
    }

    private static var content: Field<Sealed, Body> {
        Field("body", \.body, asked: .byTheProgram, Text(nb: "Innhold", nn: "Innhald", en: "Contents"))
    }

    /// Who handed it over, and which revision; what it says is never told in a line.
    public func answer(as kind: FieldKind) -> Answer {
        .run(
            [
                .data(name),
                .text(Text(nb: "utgave \(revision)", nn: "utgåve \(revision)", en: "revision \(revision)")),
            ], joint: ", ")
    }
}

extension Verification: Fielded {
    /// Its members.
    public static let fields = AnyField.each(
        Field("day", \Verification.day, asked: .byTheProgram, Text(nb: "Dag", nn: "Dag", en: "Day")),
        Field(
            "sources", \Verification.sources, asked: .byTheProgram,
            Text(
                nb: "Kilder som stemmer med fila", nn: "Kjelder som stemmer med fila",
                en: "Sources that agree with the file")),
        Field(
            "differing", \Verification.differing, asked: .byTheProgram,
            Text(
                nb: "Kilder som ikke stemmer med fila", nn: "Kjelder som ikkje stemmer med fila",
                en: "Sources that do not agree with the file")))
}
