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
            Text(
                nb: "Hvorfor ikke alt ble gjennomført", nn: "Kvifor ikkje alt blei gjennomført",
                en: "Why the measure was not carried out in full")),
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
            Text(nb: "Midler til tiltaket", nn: "Midlar til tiltaket", en: "Money for the measure")),
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
            Text(nb: "Vurdering", nn: "Vurdering", en: "Assessment")),
        Field(
            "evidence", \SignJudged.evidence, asked: .withTheWhole,
            Text(
                nb: "Hva vurderingen bygger på", nn: "Kva vurderinga byggjer på",
                en: "What the assessment is based on")))

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
            Text(nb: "Hentet inn", nn: "Henta inn", en: "Imported")))
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
            Text(nb: "Bruk av midler", nn: "Bruk av midlar", en: "How the money was used")),
        Field(
            "leftOver", \AnnualReport.leftOver, asked: .withTheWhole,
            Text(nb: "Midler igjen", nn: "Midlar igjen", en: "Money left over")),
        Field(
            "apart", \AnnualReport.apart, asked: .withTheWhole,
            Text(
                nb: "Hvorfor beløpene avviker fra planen", nn: "Kvifor beløpa avvik frå planen",
                en: "Why the amounts differ from the plan")),
        Field(
            "teacherEducation", \AnnualReport.teacherEducation, asked: .withTheWhole,
            Text(nb: "Kjennetegn d", nn: "Kjenneteikn d", en: "Sign d")),
        Field(
            "educationFile", \AnnualReport.educationFile, asked: .fromAFile,
            Text(
                nb: "Fila med kjennetegn d", nn: "Fila med kjenneteikn d",
                en: "The file with the assessment of sign d")),
        Field(
            "learnt", \AnnualReport.learnt, asked: .withTheWhole,
            Text(nb: "Det vi har lært", nn: "Det vi har lært", en: "What we have learnt")),
        Field(
            "backToEducation", \AnnualReport.backToEducation, asked: .withTheWhole,
            Text(
                nb: "Hva lærerutdanningen får tilbake", nn: "Kva lærarutdanninga får tilbake",
                en: "What teacher education gets back")),
        Field(
            "seats", \AnnualReport.seats, orNone: true, asked: .withTheWhole,
            Text(
                nb: "Deltakere fra samarbeidsforumet", nn: "Deltakarar frå samarbeidsforumet",
                en: "Participants from the cooperation forum")))
}
