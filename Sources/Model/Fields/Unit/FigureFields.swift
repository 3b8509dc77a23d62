extension Figure: Fielded {
    /// Its members.
    public static let fields =
        AnyField.each(
            Field(
                "period", \Figure.period, kind: .text(.copied), asked: .fromAFile,
                Text(nb: "Periode", nn: "Periode", en: "Period")),
            Field("raw", \Figure.raw, kind: .text(.copied), asked: .fromAFile, Cell.rawName),
            Field("row", \Figure.row, kind: .ordinal, asked: .fromAFile, Cell.rowName),
            Field("column", \Figure.column, kind: .ordinal, asked: .fromAFile, Cell.columnName),
            Field("reading", \Figure.reading, asked: .fromAFile, Cell.readingName),
            Field("sheet", \Figure.sheet, asked: .fromAFile, Cell.sheetName))
        + AnyField.each(
            Field(
                "uncertainty", \Figure.uncertainty, asked: .fromAFile,
                Text(nb: "Usikkerhet", nn: "Usikkerheit", en: "Uncertainty")),
            Field(
                "count", \Figure.count, asked: .fromAFile,
                Text(
                    nb: "Hvor mange personer tallet bygger på", nn: "Kor mange personar talet byggjer på",
                    en: "How many the figure is based on")),
            Field(
                "note", \Figure.note, asked: .fromAFile,
                Text(nb: "Merknad i fila", nn: "Merknad i fila", en: "Note in the file")),
            Field(
                "source", \Figure.source, asked: .fromAFile,
                Text(
                    nb: "Egen kilde for dette tallet", nn: "Eiga kjelde for dette talet",
                    en: "A separate source for this figure")),
            Field(
                "answers", \Figure.answers, asked: .fromAFile, Text(nb: "Svarene", nn: "Svara", en: "The answers")),
            Field(
                "answerOrder", \Figure.answerOrder, asked: .fromAFile,
                Text(
                    nb: "Hvordan svarene fordeler seg", nn: "Korleis svara fordeler seg",
                    en: "How the answers are distributed")),
            Field(
                "isWithheld", \Figure.isWithheld, asked: .byTheProgram,
                Text(nb: "Skjermet her", nn: "Skjerma her", en: "Withheld here")),
            Field(
                "isHeldBack", \Figure.isHeldBack, asked: .byTheProgram,
                Text(nb: "Skjermet av dere", nn: "Skjerma av dykk", en: "Withheld by you")))

    /// The value as it may be shown.
    public func answer(as kind: FieldKind) -> Answer { .figure(self) }
}

extension Cell: Fielded {
    /// Its members.
    public static let fields = AnyField.each(
        Field("raw", \Cell.raw, kind: .text(.copied), asked: .fromAFile, rawName),
        Field("row", \Cell.row, kind: .ordinal, asked: .fromAFile, rowName),
        Field("column", \Cell.column, kind: .ordinal, asked: .fromAFile, columnName),
        Field("reading", \Cell.reading, asked: .fromAFile, readingName),
        Field("sheet", \Cell.sheet, asked: .fromAFile, sheetName))

    fileprivate static let rawName = Text(
        nb: "Slik det står i fila", nn: "Slik det står i fila", en: "As it is in the file")
    fileprivate static let rowName = Text(nb: "Rad", nn: "Rad", en: "Row")
    fileprivate static let columnName = Text(nb: "Kolonne", nn: "Kolonne", en: "Column")
    fileprivate static let readingName = Text(nb: "Verdi", nn: "Verdi", en: "Value")
    fileprivate static let sheetName = Text(nb: "Ark", nn: "Ark", en: "Sheet")
}

extension AnswerCount: Fielded {
    /// Its members.
    public static let fields = AnyField.each(
        Field(
            "answer", \AnswerCount.answer, asked: .fromAFile, Text(nb: "Svaret", nn: "Svaret", en: "The answer")),
        Field(
            "count", \AnswerCount.count, asked: .fromAFile,
            Text(nb: "Hvor mange", nn: "Kor mange", en: "How many")),
        Field(
            "merged", \AnswerCount.merged, kind: .list(.text(.copied)), asked: .fromAFile,
            Text(
                nb: "Svarene som er slått sammen", nn: "Svara som er slåtte saman", en: "Answers that were merged")
        ))

    /// «Ja 51».
    public static var joint: String? { " " }
}
