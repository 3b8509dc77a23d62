extension Header: Fielded {
    /// Its members.
    public static let fields: [AnyField<Header>] =
        AnyField.each(schema, version, id, revision, language, parents) + [AnyField(change)]

    package static let schema = Field(
        "schema", \Header.schema, asked: .byTheProgram, Text(nb: "Type fil", nn: "Type fil", en: "Kind of file"))
    package static let version = Field(
        "version", \Header.version, kind: .ordinal, asked: .byTheProgram,
        Text(nb: "Filformat", nn: "Filformat", en: "File format"))
    package static let id = Field(
        "id", \Header.id, kind: .text(.mark), asked: .byTheProgram,
        Text(nb: "Kjennetegn", nn: "Kjenneteikn", en: "Identity"))
    package static let revision = Field(
        "revision", \Header.revision, kind: .ordinal, asked: .byTheProgram,
        Text(nb: "Utgave", nn: "Utgåve", en: "Revision"))
    package static let language = Field(
        "language", \Header.language, asked: .never("chosen when the workspace is made"),
        Text(nb: "Språk", nn: "Språk", en: "Language"))
    package static let parents = Field(
        "parents", \Header.parents, kind: .list(.text(.mark)), asked: .byTheProgram,
        Text(nb: "Tidligere utgaver", nn: "Tidlegare utgåver", en: "Earlier revisions"))
    package static let change = Field(
        "change", \Header.change, asked: .byTheProgram,
        Text(nb: "Siste endring", nn: "Siste endring", en: "Last change"))
}

extension Change: Fielded {
    /// Its members.
    public static let fields: [AnyField<Change>] = AnyField.each(
        Field(
            "at", \.at, kind: .text(.mark), asked: .byTheProgram,
            Text(nb: "Tidspunkt", nn: "Tidspunkt", en: "Time")),
        Field(
            "by", \.by, kind: .text(.reach), asked: .never("told by --by, BEHOV_BY or config"),
            Text(nb: "Av hvem", nn: "Av kven", en: "By whom")),
        Field(
            "command", \.command, kind: .text(.mark), asked: .byTheProgram,
            Text(nb: "Kommando", nn: "Kommando", en: "Command")),
        Field(
            "restored", \.restored, kind: .text(.mark), asked: .byTheProgram,
            Text(
                nb: "Utgaven som ble hentet fram", nn: "Utgåva som blei henta fram",
                en: "The revision that was restored")
        ))
}
