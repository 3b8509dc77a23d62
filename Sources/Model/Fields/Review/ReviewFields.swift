extension Review {
    private static let asked = Asked.never("asked of the partner, by the interview of a review")

    /// Its members.
    public static let fields = AnyField.each(
        Field(
            "about", \Review.about, asked: .byTheProgram,
            Text(nb: "Dokumentet", nn: "Dokumentet", en: "The document")),
        Field(
            "round", \Review.round, kind: .ordinal, asked: .byTheProgram,
            Text(nb: "Runde", nn: "Runde", en: "Round")),
        Field(
            "usesScale", \Review.usesScale, asked: asked,
            Text(
                nb: "Begge ønsker å bruke skalaen", nn: "Begge ønskjer å bruke skalaen",
                en: "Both want to use the scale")),
        Field(
            "comments", \Review.comments, asked: asked, Text(nb: "Kommentarer", nn: "Kommentarar", en: "Comments")),
        Field(
            "judgements", \Review.judgements, asked: asked,
            Text(nb: "Vurderinger", nn: "Vurderingar", en: "Assessments")),
        Field(
            "answers", \Review.answers, asked: .byTheProgram,
            Text(nb: "Svar fra enheten", nn: "Svar frå eininga", en: "The unit's answers")),
        Field(
            "unitWords", \Review.unitWords, asked: .byTheProgram,
            Text(
                nb: "Det enheten sier til partneren", nn: "Det eininga seier til partnaren",
                en: "What the unit says to the partner")),
        Field(
            "unitWordsSeenIn", \Review.unitWordsSeenIn, kind: .ordinal, asked: .byTheProgram,
            Text(
                nb: "Runden der partneren leste dette", nn: "Runden der partnaren las dette",
                en: "The round in which the partner read what the unit says")),
        Field(
            "unitWordsAnswer", \Review.unitWordsAnswer, asked: asked,
            Text(
                nb: "Partnerens svar på det enheten sier", nn: "Svaret frå partnaren på det eininga seier",
                en: "The answer to the unit")),
        Field(
            "verdict", \Review.verdict, asked: asked,
            Text(nb: "Samlet vurdering", nn: "Samla vurdering", en: "Overall assessment")),
        Field("words", \Review.words, asked: asked, Text(nb: "Til enheten", nn: "Til eininga", en: "To the unit")),
        Field(
            "complete", \Review.complete, kind: .list(.text(.mark)), asked: .byTheProgram,
            Text(
                nb: "Det som er gjennomgått", nn: "Det som er gjennomgått",
                en: "What has been reviewed")),
        Field(
            "numbering", \Review.numbering, asked: .byTheProgram,
            Text(nb: "Numre som er tatt i bruk", nn: "Nummer som er tekne i bruk", en: "Numbers in use")))
}

extension ReviewedDocument: Fielded {
    /// Its members.
    public static let fields =
        AnyField.each(
            Field(
                "workspace", \ReviewedDocument.workspace, kind: .text(.mark), asked: .byTheProgram,
                Text(nb: "Analysen", nn: "Analysen", en: "The analysis")),
            Field("name", \ReviewedDocument.name, asked: .byTheProgram, Text(nb: "Fra", nn: "Frå", en: "From")),
            Field(
                "organisationNumber", \ReviewedDocument.organisationNumber, asked: .byTheProgram,
                Text(nb: "Organisasjonsnummer", nn: "Organisasjonsnummer", en: "Organisation number")),
            Field(
                "handedOver", \ReviewedDocument.handedOver, asked: .byTheProgram,
                Text(nb: "Levert", nn: "Levert", en: "Handed over")),
            Field(
                "draft", \ReviewedDocument.draft, asked: .byTheProgram,
                Text(nb: "Utkast", nn: "Utkast", en: "Draft")),
            Field(
                "seal", \ReviewedDocument.seal, kind: .text(.mark), asked: .byTheProgram,
                Text(nb: "Segl", nn: "Segl", en: "Seal"))
        ) + [
            AnyField(
                "revision", \ReviewedDocument.revision, kind: .ordinal, asked: .byTheProgram, Header.revision.name)
        ]
}

extension JudgedCriterion: Fielded {
    /// Its members.
    public static let fields = AnyField.each(
        Field(
            "criterion", \JudgedCriterion.criterion, asked: .withTheWhole,
            Text(nb: "Kriterium", nn: "Kriterium", en: "Criterion")),
        Field(
            "judgement", \JudgedCriterion.judgement, asked: .withTheWhole,
            Text(nb: "Vurdering", nn: "Vurdering", en: "Assessment")))

    /// «målet er forstått: holder delvis».
    public static var joint: String? { ": " }
}

extension ReviewComment {
    /// Its members.
    public static let fields =
        AnyField.each(
            Field(
                "words", \ReviewComment.words, asked: .withTheWhole,
                Text(nb: "Kommentar", nn: "Kommentar", en: "Comment")),
            Field(
                "criterion", \ReviewComment.criterion, asked: .withTheWhole,
                Text(nb: "Kriterium", nn: "Kriterium", en: "Criterion")),
            Field(
                "item", \ReviewComment.item, asked: .withTheWhole, Text(nb: "Gjelder", nn: "Gjeld", en: "About")),
            Field(
                "said", \ReviewComment.said, asked: .byTheProgram,
                Text(
                    nb: "Teksten på det tidspunktet", nn: "Teksten på det tidspunktet",
                    en: "The text as it was when the comment was written")),
            Field(
                "settledIn", \ReviewComment.settledIn, kind: .ordinal, asked: .withTheWhole,
                Text(
                    nb: "Runden da det ble avklart", nn: "Runden då det blei avklart",
                    en: "The round in which the comment was settled"))
        ) + [
            AnyField(
                "round", \ReviewComment.round, kind: .ordinal, asked: .byTheProgram,
                Text(nb: "Runde", nn: "Runde", en: "Round")),
            .id,
        ]
}

extension ReviewAnswer: Fielded {
    /// Its members.
    public static let fields = AnyField.each(
        Field(
            "comment", \ReviewAnswer.comment, asked: .withTheWhole,
            Text(nb: "Kommentaren", nn: "Kommentaren", en: "The comment")),
        Field(
            "kind", \ReviewAnswer.kind, asked: .withTheWhole,
            Text(nb: "Hva dere gjorde", nn: "Kva de gjorde", en: "What you did")),
        Field("words", \ReviewAnswer.words, asked: .withTheWhole, Text(nb: "Svar", nn: "Svar", en: "Answer")),
        Field("day", \ReviewAnswer.day, asked: .byTheProgram, Text(nb: "Dag", nn: "Dag", en: "Day")))
}

extension ReviewAnswers {
    /// Its members.
    public static let fields =
        AnyField.each(
            Field(
                "review", \ReviewAnswers.review, kind: .text(.mark), asked: .byTheProgram,
                Text(nb: "Tilbakemeldingen", nn: "Tilbakemeldinga", en: "The review")),
            Field("reviewer", \ReviewAnswers.reviewer, asked: .byTheProgram, Text(nb: "Til", nn: "Til", en: "To")),
            Field(
                "reviewSeal", \ReviewAnswers.reviewSeal, kind: .text(.mark), asked: .byTheProgram,
                Text(nb: "Seglet på tilbakemeldingen", nn: "Seglet på tilbakemeldinga", en: "The review's seal")),
            Field(
                "assessment", \ReviewAnswers.assessment, kind: .text(.mark), asked: .byTheProgram,
                Text(
                    nb: "Seglet på behovsvurderingen", nn: "Seglet på behovsvurderinga",
                    en: "The assessment's seal")),
            Field(
                "answers", \ReviewAnswers.answers, asked: .byTheProgram,
                Text(nb: "Svar", nn: "Svar", en: "Answers")),
            Field(
                "words", \ReviewAnswers.words, asked: .byTheProgram,
                Text(nb: "Til partneren", nn: "Til partnaren", en: "To the partner"))
        ) + [
            AnyField(
                "round", \ReviewAnswers.round, kind: .ordinal, asked: .byTheProgram,
                Text(nb: "Runde", nn: "Runde", en: "Round"))
        ]
}

extension TakenReview: Fielded {
    /// Its members.
    public static let fields = AnyField.each(
        Field(
            "document", \TakenReview.document, asked: .never("read in by review"),
            Text(nb: "Tilbakemeldingen", nn: "Tilbakemeldinga", en: "The review")),
        Field(
            "answers", \TakenReview.answers, asked: .never("answered by review"),
            Text(nb: "Svarene våre", nn: "Svara våre", en: "Our answers")),
        Field(
            "words", \TakenReview.words, asked: .never("answered by review"),
            Text(nb: "Til partneren", nn: "Til partnaren", en: "To the partner")))
}
