extension Source {
    /// Its members.
    public static let fields = AnyField.each(title, focus, respondents, answered, invited, day, file) + [.id]

    package static let title: Field<Source, String> = Field(
        "title", \Source.title, asked: ["data.children", "data.practice"],
        Text(nb: "Kilde", nn: "Kjelde", en: "Source"))
    package static let focus = Field(
        "focus", \Source.focus, read: \.focus, asked: "data.focus",
        Text(nb: "Handler om", nn: "Handlar om", en: "What the source is about"))
    package static let respondents = Field(
        "respondents", \Source.respondents, asked: "data.respondents",
        Text(nb: "Hvem svarte", nn: "Kven svara", en: "Who answered"))
    package static let answered = Field(
        "answered", \Source.answered, asked: .never("read out of what is said of the respondents"),
        Text(nb: "Hvor mange som svarte", nn: "Kor mange som svara", en: "How many answered"))
    package static let invited = Field(
        "invited", \Source.invited, asked: .never("read out of what is said of the respondents"),
        Text(nb: "Hvor mange som ble spurt", nn: "Kor mange som blei spurde", en: "How many were asked"))
    package static let day = Field(
        "day", \Source.day, asked: .never("the day it was written or brought in"),
        Text(nb: "Dag", nn: "Dag", en: "Day"))
    package static let file = Field(
        "file", \Source.file, asked: .fromAFile, Text(nb: "Fil", nn: "Fil", en: "File"))
}

extension SourceFile: Fielded {
    /// Its members.
    public static let fields = AnyField.each(
        Field(
            "name", \SourceFile.name, kind: .text(.copied), asked: .fromAFile,
            Text(nb: "Navnet på fila", nn: "Namnet på fila", en: "Name of the file")),
        Field(
            "format", \SourceFile.format, kind: .text(.mark), asked: .fromAFile,
            Text(nb: "Lest som", nn: "Lesen som", en: "Read as")),
        Field(
            "digest", \SourceFile.digest, kind: .text(.mark), asked: .byTheProgram,
            Text(nb: "Kontrollsum", nn: "Kontrollsum", en: "Checksum")),
        Field(
            "unit", \SourceFile.unit, kind: .text(.copied), asked: .fromAFile,
            Text(nb: "Enheten i fila", nn: "Eininga i fila", en: "Unit in the file")),
        Field(
            "unitName", \SourceFile.unitName, kind: .text(.copied), asked: .fromAFile,
            Text(
                nb: "Navnet på enheten i fila", nn: "Namnet på eininga i fila", en: "Name of the unit in the file")
        ),
        Field(
            "isKept", \SourceFile.isKept, asked: .byTheProgram,
            Text(nb: "Fila er tatt vare på", nn: "Fila er teken vare på", en: "The file is kept")))
}
