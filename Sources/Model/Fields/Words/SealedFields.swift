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
                Text(nb: "Hvem som leverte", nn: "Kven som leverte", en: "Who handed it over")),
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
                    en: "Senders not confirmed"))
        )
    }

    private static var content: Field<Sealed, Body> {
        Field("body", \.body, asked: .byTheProgram, Text(nb: "Innhold", nn: "Innhald", en: "What it says"))
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
            Text(nb: "Stemmer med fila", nn: "Stemmer med fila", en: "Agree with the file")),
        Field(
            "differing", \Verification.differing, asked: .byTheProgram,
            Text(nb: "Stemmer ikke med fila", nn: "Stemmer ikkje med fila", en: "Do not agree with the file")))
}
