public import Model

// What lies beside a workspace's own file: made by the program, never asked for.

extension RevisionRegister: Fielded {
    /// Its members.
    public static let fields: [AnyField<RevisionRegister>] = [
        AnyField("schema", \.schema, asked: .byTheProgram, Header.schema.name),
        AnyField("version", \.version, kind: .ordinal, asked: .byTheProgram, Header.version.name),
        AnyField("id", \.id, kind: .text(.mark), asked: .byTheProgram, Header.id.name),
        AnyField(
            "names", \.names, asked: .never("given by history --name"),
            Text(nb: "Utgaver med navn", nn: "Utgåver med namn", en: "Revisions with a name")),
        AnyField(
            "thinned", \.thinned, asked: .never("written by history --thin"),
            Text(
                nb: "Utgaver som er ryddet bort", nn: "Utgåver som er rydda bort",
                en: "Revisions that were removed")),
        AnyField(
            "keys", \.keys, asked: .never("written by handover"),
            Text(
                nb: "Nøkler brukt ved levering", nn: "Nøklar brukte ved levering", en: "Keys used to hand over"
            )),
    ]
}

extension RevisionName: Fielded {
    /// Its members.
    public static let fields: [AnyField<RevisionName>] = [
        AnyField("name", \.name, asked: .withTheWhole, Text(nb: "Navn", nn: "Namn", en: "Name")),
        AnyField("revision", \.revision, kind: .ordinal, asked: .byTheProgram, Header.revision.name),
        AnyField("digest", \.digest, kind: .text(.mark), asked: .byTheProgram, BesideNames.digest),
        AnyField("at", \.at, kind: .text(.mark), asked: .byTheProgram, BesideNames.time),
        AnyField("by", \.by, kind: .text(.reach), asked: .byTheProgram, BesideNames.by),
    ]
}

extension DeliveryKey: Fielded {
    /// Its members.
    public static let fields: [AnyField<DeliveryKey>] = [
        AnyField("key", \.key, asked: .byTheProgram, Text(nb: "Nøkkel", nn: "Nøkkel", en: "Key")),
        AnyField("at", \.at, kind: .text(.mark), asked: .byTheProgram, BesideNames.time),
        AnyField("by", \.by, kind: .text(.reach), asked: .byTheProgram, BesideNames.by),
        AnyField(
            "vouched", \.vouched, asked: .never("written by handover --accept-key"),
            Text(
                nb: "Godtatt med en annen nøkkel", nn: "Godteken med ein annan nøkkel",
                en: "Accepted with another key")),
    ]
}

extension ThinnedRevision: Fielded {
    /// Its members.
    public static let fields: [AnyField<ThinnedRevision>] = [
        AnyField("revision", \.revision, kind: .ordinal, asked: .byTheProgram, Header.revision.name),
        AnyField("digest", \.digest, kind: .text(.mark), asked: .byTheProgram, BesideNames.digest),
        AnyField("parents", \.parents, kind: .list(.text(.mark)), asked: .byTheProgram, Header.parents.name),
        AnyField("at", \.at, kind: .text(.mark), asked: .byTheProgram, BesideNames.time),
    ]
}

extension Redactions: Fielded {
    /// Its members.
    public static let fields: [AnyField<Redactions>] = [
        AnyField("schema", \.schema, asked: .byTheProgram, Header.schema.name),
        AnyField("version", \.version, kind: .ordinal, asked: .byTheProgram, Header.version.name),
        AnyField("id", \.id, kind: .text(.mark), asked: .byTheProgram, Header.id.name),
        AnyField(
            "rewritten", \.rewritten, asked: .never("written by redact"),
            Text(nb: "Omskrevne filer", nn: "Omskrivne filer", en: "Rewritten files")),
    ]
}

extension Redactions.Rewritten: Fielded {
    /// Its members.
    public static let fields: [AnyField<Redactions.Rewritten>] = [
        AnyField("file", \.file, asked: .byTheProgram, BesideNames.file),
        AnyField(
            "old", \.old, kind: .text(.mark), asked: .byTheProgram,
            Text(nb: "Kontrollsum før", nn: "Kontrollsum før", en: "Checksum before")),
        AnyField(
            "new", \.new, kind: .text(.mark), asked: .byTheProgram,
            Text(nb: "Kontrollsum etter", nn: "Kontrollsum etter", en: "Checksum after")),
        AnyField("day", \.day, asked: .byTheProgram, Text(nb: "Dag", nn: "Dag", en: "Day")),
        AnyField("by", \.by, kind: .text(.reach), asked: .byTheProgram, BesideNames.by),
    ]
}

extension BackupManifest: Fielded {
    /// Its members.
    public static let fields: [AnyField<BackupManifest>] = [
        AnyField("schema", \.schema, asked: .byTheProgram, Header.schema.name),
        AnyField("version", \.version, kind: .ordinal, asked: .byTheProgram, Header.version.name),
        AnyField("id", \.id, kind: .text(.mark), asked: .byTheProgram, Header.id.name),
        AnyField("revision", \.revision, kind: .ordinal, asked: .byTheProgram, Header.revision.name),
        AnyField(
            "workspace", \.workspace, asked: .byTheProgram,
            Text(nb: "Hva som er kopiert", nn: "Kva som er kopiert", en: "What was copied")),
        AnyField("name", \.name, asked: .byTheProgram, Text(nb: "Navn", nn: "Namn", en: "Name")),
        AnyField(
            "program", \.program, kind: .text(.mark), asked: .byTheProgram,
            Text(nb: "Program", nn: "Program", en: "Program")),
        AnyField("files", \.files, asked: .byTheProgram, Text(nb: "Filene", nn: "Filene", en: "The files")),
    ]
}

extension BackupManifest.File: Fielded {
    /// Its members.
    public static let fields: [AnyField<BackupManifest.File>] = [
        AnyField("name", \.name, asked: .byTheProgram, BesideNames.file),
        AnyField("size", \.size, asked: .byTheProgram, Text(nb: "Størrelse", nn: "Storleik", en: "Size")),
        AnyField("digest", \.digest, kind: .text(.mark), asked: .byTheProgram, BesideNames.digest),
    ]
}

/// What several of them call alike.
private enum BesideNames {
    static let digest = Text(nb: "Kontrollsum", nn: "Kontrollsum", en: "Checksum")
    static let time = Text(nb: "Tidspunkt", nn: "Tidspunkt", en: "Time")
    static let by = Text(nb: "Av hvem", nn: "Av kven", en: "By whom")
    static let file = Text(nb: "Fil", nn: "Fil", en: "File")
}
