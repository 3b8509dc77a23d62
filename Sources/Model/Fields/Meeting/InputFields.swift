// What the staff said: written by the meeting's own commands, asked for by no question.

extension StaffInput {
    /// Its members.
    public static let fields =
        AnyField.each(
            Field(
                "words", \StaffInput.words, asked: .meeting,
                Text(nb: "Innspillet", nn: "Innspelet", en: "The suggestion")),
            Field("meeting", \StaffInput.meeting, asked: .meeting, Text(nb: "Møte", nn: "Møte", en: "Meeting")),
            Field("part", \StaffInput.part, asked: .meeting, Meeting.chapter.name),
            Field(
                "question", \StaffInput.question, asked: .meeting,
                Text(nb: "Spørsmålet", nn: "Spørsmålet", en: "The question")),
            Field("group", \StaffInput.group, asked: .meeting, Text(nb: "Gruppe", nn: "Gruppe", en: "Group")),
            Field(
                "origin", \StaffInput.origin, asked: .meeting,
                Text(
                    nb: "Hvordan innspillet kom inn", nn: "Korleis innspelet kom inn",
                    en: "How the suggestion came in")),
            Field(
                "weight", \StaffInput.weight, kind: .ordinal, asked: .meeting,
                Text(
                    nb: "Plass blant de viktigste", nn: "Plass mellom dei viktigaste",
                    en: "Rank among the most important suggestions")),
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
            Text(nb: "Hva de har felles", nn: "Kva dei har felles", en: "What the suggestions have in common")),
        Field("part", \InputCluster.part, asked: .meeting, Meeting.chapter.name),
        Field("end", \InputCluster.end, asked: .meeting, endName))

    static let endName = Text(nb: "Hva som skjedde", nn: "Kva som skjedde", en: "What came of it")
}

extension InputEnd: Fielded {
    /// Its members.
    public static let fields = AnyField.each(
        Field(
            "kind", \InputEnd.kind, asked: .meeting, Text(nb: "Avgjørelsen", nn: "Avgjerda", en: "The decision")),
        Field("item", \InputEnd.item, asked: .meeting, Text(nb: "Brukt i", nn: "Brukt i", en: "Used in")),
        Field(
            "cluster", \InputEnd.cluster, kind: .ordinal, asked: .meeting,
            Text(
                nb: "Slått sammen med bunke", nn: "Slått saman med bunke", en: "Merged with cluster")),
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
            Text(
                nb: "Innspill som ikke er gått gjennom", nn: "Innspel som ikkje er gått gjennom",
                en: "Suggestions not gone through yet")))
}
