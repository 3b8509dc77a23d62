/// The questions that ask for the annual report.
package enum ReportFields {
    package static let questions: Asked = [
        "report.done", "report.reason", "report.planned", "report.plannedBy", "report.practice",
        "report.practiceBy", "report.community", "report.communityBy", "report.inclusion", "report.inclusionBy",
        "report.spent", "report.child", "report.teaching",
    ]
    package static let wholeQuestions: Asked = [
        "report.money", "report.left", "report.apart", "report.education", "report.educationBy", "report.learnt",
        "report.back",
        "report.forum",
    ]
}

extension MeasureResult: Fielded {
    /// Its members.
    public static let fields = AnyField.each(
        Field(
            "carriedOut", \MeasureResult.carriedOut, asked: .withTheWhole,
            Text(nb: "Gjennomføring", nn: "Gjennomføring", en: "Carried out")),
        Field(
            "reason", \MeasureResult.reason, asked: .withTheWhole,
            Text(nb: "Hvorfor ikke alt", nn: "Kvifor ikkje alt", en: "Why not all of it")),
        Field(
            "asPlanned", \MeasureResult.asPlanned, asked: .withTheWhole,
            Text(nb: "Kjennetegn a", nn: "Kjenneteikn a", en: "Sign a")),
        Field(
            "practice", \MeasureResult.practice, asked: .withTheWhole,
            Text(nb: "Kjennetegn b", nn: "Kjenneteikn b", en: "Sign b")),
        Field(
            "community", \MeasureResult.community, asked: .withTheWhole,
            Text(nb: "Kjennetegn c", nn: "Kjenneteikn c", en: "Sign c")),
        Field(
            "inclusion", \MeasureResult.inclusion, asked: .withTheWhole,
            Text(nb: "Kjennetegn e", nn: "Kjenneteikn e", en: "Sign e")),
        Field(
            "money", \MeasureResult.money, asked: .withTheWhole,
            Text(nb: "Midler til tiltaket", nn: "Midlar til tiltaket", en: "The measure's money")),
        Field(
            "childSeen", \MeasureResult.childSeen, asked: .withTheWhole,
            Text(
                nb: "Målt på nytt, barn og elever", nn: "Målt på nytt, barn og elevar",
                en: "Measured again, children and pupils")),
        Field(
            "practiceSeen", \MeasureResult.practiceSeen, asked: .withTheWhole,
            Text(nb: "Målt på nytt, praksis", nn: "Målt på nytt, praksis", en: "Measured again, practice")))
}

extension SignJudged: Fielded {
    /// Its members.
    public static let fields = AnyField.each(
        Field(
            "judgement", \SignJudged.judgement, asked: .withTheWhole,
            Text(nb: "Vurdering", nn: "Vurdering", en: "Judgement")),
        Field(
            "evidence", \SignJudged.evidence, asked: .withTheWhole,
            Text(nb: "Det dette bygger på", nn: "Det dette byggjer på", en: "What this is based on")))

    /// «delvis: observasjonene i mai».
    public static var joint: String? { ": " }
}

extension EvidenceFile: Fielded {
    /// Its members.
    public static let fields = AnyField.each(
        Field(
            "name", \EvidenceFile.name, kind: .text(.copied), asked: .fromAFile,
            Text(nb: "Navnet på fila", nn: "Namnet på fila", en: "Name of the file")),
        Field(
            "digest", \EvidenceFile.digest, kind: .text(.mark), asked: .byTheProgram,
            Text(nb: "Kontrollsum", nn: "Kontrollsum", en: "Checksum")),
        Field(
            "day", \EvidenceFile.day, asked: .byTheProgram,
            Text(nb: "Hentet inn", nn: "Henta inn", en: "Brought in")))
}

extension RecipientMoney: Fielded {
    /// Its members.
    public static let fields = AnyField.each(
        Field(
            "recipient", \RecipientMoney.recipient, asked: .withTheWhole,
            Text(nb: "Mottaker", nn: "Mottakar", en: "Recipient")),
        Field(
            "granted", \RecipientMoney.granted, asked: .withTheWhole,
            Text(nb: "Tildelt, kroner", nn: "Tildelt, kroner", en: "Granted, kroner")),
        Field(
            "used", \RecipientMoney.used, asked: .withTheWhole,
            Text(nb: "Brukt, kroner", nn: "Brukt, kroner", en: "Used, kroner")))
}

extension MeasureMoney: Fielded {
    /// Its members.
    public static let fields = AnyField.each(
        Field(
            "granted", \MeasureMoney.granted, asked: .withTheWhole,
            Text(nb: "Tildelt, kroner", nn: "Tildelt, kroner", en: "Granted, kroner")),
        Field(
            "used", \MeasureMoney.used, asked: .withTheWhole,
            Text(nb: "Brukt, kroner", nn: "Brukt, kroner", en: "Used, kroner")))
}

extension AnnualReport: Fielded {
    /// Its members.
    public static let fields = AnyField.each(
        Field(
            "money", \AnnualReport.money, orNone: true, asked: .withTheWhole,
            Text(nb: "Bruk av midler", nn: "Bruk av midlar", en: "Use of money")),
        Field(
            "leftOver", \AnnualReport.leftOver, asked: .withTheWhole,
            Text(nb: "Midler igjen", nn: "Midlar igjen", en: "Money left over")),
        Field(
            "apart", \AnnualReport.apart, asked: .withTheWhole,
            Text(
                nb: "Hvorfor midlene ble annerledes", nn: "Kvifor midlane blei annleis",
                en: "Why the money turned out differently")),
        Field(
            "teacherEducation", \AnnualReport.teacherEducation, asked: .withTheWhole,
            Text(nb: "Kjennetegn d", nn: "Kjenneteikn d", en: "Sign d")),
        Field(
            "educationFile", \AnnualReport.educationFile, asked: .fromAFile,
            Text(nb: "Fila kjennetegn d kom i", nn: "Fila kjenneteikn d kom i", en: "The file sign d came in")),
        Field(
            "learnt", \AnnualReport.learnt, asked: .withTheWhole,
            Text(nb: "Det vi har lært", nn: "Det vi har lært", en: "What was learnt")),
        Field(
            "backToEducation", \AnnualReport.backToEducation, asked: .withTheWhole,
            Text(
                nb: "Tilbake til lærerutdanningen", nn: "Tilbake til lærarutdanninga",
                en: "Back to teacher education")),
        Field(
            "seats", \AnnualReport.seats, orNone: true, asked: .withTheWhole,
            Text(
                nb: "Med fra samarbeidsforumet", nn: "Med frå samarbeidsforumet",
                en: "Participants from the forum")))
}
