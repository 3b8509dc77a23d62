// What the staff said: written by the meeting's own commands, asked for by no question.

extension StaffInput {
    /// Its members.
    public static let fields =
        AnyField.each(
            Field(
                "words", \StaffInput.words, asked: .meeting,
                Text(nb: "Innspillet", nn: "Innspelet", en: "The input")),
            Field("meeting", \StaffInput.meeting, asked: .meeting, Text(nb: "Møte", nn: "Møte", en: "Meeting")),
            Field("part", \StaffInput.part, asked: .meeting, Meeting.chapter.name),
            Field(
                "question", \StaffInput.question, asked: .meeting,
                Text(nb: "Spørsmålet", nn: "Spørsmålet", en: "The question")),
            Field("group", \StaffInput.group, asked: .meeting, Text(nb: "Gruppe", nn: "Gruppe", en: "Group")),
            Field(
                "origin", \StaffInput.origin, asked: .meeting,
                Text(nb: "Hvordan det kom inn", nn: "Korleis det kom inn", en: "How it came in")),
            Field(
                "weight", \StaffInput.weight, kind: .ordinal, asked: .meeting,
                Text(
                    nb: "Plass blant de viktigste", nn: "Plass mellom dei viktigaste",
                    en: "Rank among the most important")),
            Field(
                "cluster", \StaffInput.cluster, kind: .ordinal, asked: .meeting,
                Text(nb: "Bunke", nn: "Bunke", en: "Cluster")),
            Field("end", \StaffInput.end, asked: .meeting, InputCluster.endName)) + [.id]
}

extension InputCluster: Fielded {
    /// Its members.
    public static let fields = AnyField.each(
        Field(
            "number", \InputCluster.number, kind: .ordinal, asked: .byTheProgram,
            Text(nb: "Nummer", nn: "Nummer", en: "Number")),
        Field(
            "name", \InputCluster.name, asked: .meeting,
            Text(nb: "Hva de har felles", nn: "Kva dei har felles", en: "What they have in common")),
        Field("part", \InputCluster.part, asked: .meeting, Meeting.chapter.name),
        Field("end", \InputCluster.end, asked: .meeting, endName))

    static let endName = Text(nb: "Hva det ble til", nn: "Kva det blei til", en: "What became of it")
}

extension InputEnd: Fielded {
    /// Its members.
    public static let fields = AnyField.each(
        Field(
            "kind", \InputEnd.kind, asked: .meeting, Text(nb: "Avgjørelsen", nn: "Avgjerda", en: "The decision")),
        Field("item", \InputEnd.item, asked: .meeting, Text(nb: "Tatt inn i", nn: "Teke inn i", en: "Taken into")),
        Field(
            "cluster", \InputEnd.cluster, kind: .ordinal, asked: .meeting,
            Text(nb: "Sammen med bunke", nn: "Saman med bunke", en: "Together with cluster")),
        Field("reason", \InputEnd.reason, asked: .meeting, Text(nb: "Hvorfor", nn: "Kvifor", en: "Why")))
}

extension InputFile: Fielded {
    /// Its members.
    public static let fields = AnyField.each(
        Field(
            "digest", \InputFile.digest, kind: .text(.mark), asked: .byTheProgram,
            Text(nb: "Kontrollsum", nn: "Kontrollsum", en: "Checksum")),
        Field("day", \InputFile.day, asked: .byTheProgram, Text(nb: "Dag", nn: "Dag", en: "Day")),
        Field(
            "waiting", \InputFile.waiting, asked: .byTheProgram,
            Text(nb: "Venter på å bli sett på", nn: "Ventar på å bli sett på", en: "Waiting to be looked at")))
}
