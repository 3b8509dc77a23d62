public import Model

/// What is said and asked while a partner writes a review.
public enum ReviewInterviewWords {
    /// How a comment is written.
    public static let how = Text(
        nb:
            "Skriv en kommentar eller et spørsmål. Begynn gjerne med hva det gjelder, slik: «funn-1: Hva sier "
            + "barna selv?». Ikke skriv navn. La linja stå tom når dere er ferdige.",
        nn:
            "Skriv ein kommentar eller eit spørsmål. Byrj gjerne med kva det gjeld, slik: «funn-1: Kva seier "
            + "barna sjølve?». Ikkje skriv namn. La linja stå tom når de er ferdige.",
        en:
            "Write a comment or a question. You may begin with what it is about, like this: “finding-1: What do "
            + "the children say?”. Do not write names. Leave the line empty when you are done.")
    /// What is said to `?`.
    public static let help = Text(
        nb:
            "Hver kommentar får et nummer. Skriv «kommentar-2: ny tekst» for å endre en kommentar, og "
            + "«kommentar-2:» for å fjerne den. Skriv «<» for å angre den siste. Alt lagres med en gang.",
        nn:
            "Kvar kommentar får eit nummer. Skriv «kommentar-2: ny tekst» for å endre ein kommentar, og "
            + "«kommentar-2:» for å fjerne han. Skriv «<» for å angre den siste. Alt blir lagra med ein gong.",
        en:
            "Each comment gets a number. Write “comment-2: new text” to change a comment, and “comment-2:” to "
            + "remove it. Write “<” to undo the last one. Everything is saved at once.")
    /// Whether there is more to say under the same heading.
    public static let more = Text(
        nb:
            "Er det noe mer om dette? La linja stå tom når dere er ferdige.",
        nn:
            "Er det noko meir om dette? La linja stå tom når de er ferdige.",
        en: "Is there anything more about this? Leave the line empty when you are done.")
    /// Whether both want the scale.
    public static let scale = Text(
        nb:
            "Ønsker både dere og enheten en vurdering på en skala i tillegg til kommentarene? Er dere i tvil, "
            + "svar nei: En partner skal ikke kontrollere. (ja/nei)",
        nn:
            "Ønskjer både de og eininga ei vurdering på ein skala i tillegg til kommentarane? Er de i tvil, svar "
            + "nei: Ein partnar skal ikkje kontrollere. (ja/nei)",
        en:
            "Do both you and the unit want an assessment on a scale in addition to the comments? If in doubt, "
            + "answer no: a partner is not an inspector. (yes/no)")
    /// What the scale is for.
    public static let scaleHelp = Text(
        nb: "Skalaen har tre trinn: «holder», «holder delvis» og «holder ikke ennå». Spør enheten først.",
        nn: "Skalaen har tre trinn: «held», «held delvis» og «held ikkje enno». Spør eininga først.",
        en: "The scale has three levels: “met”, “partly met” and “not met yet”. Ask the unit first.")
    /// The judgement of one criterion.
    public static let judgement = Text(
        nb: "Hvordan vurderer dere dette?", nn: "Korleis vurderer de dette?", en: "How do you assess this?")
    /// The verdict.
    public static let verdict = Text(
        nb: "Hva er deres samlede vurdering?",
        nn:
            "Kva er den samla vurderinga dykkar?", en: "What is your overall view?")
    /// What the verdict is for.
    public static let verdictHelp = Text(
        nb: "Svaret er et forslag til neste steg, ikke en karakter.",
        nn: "Svaret er eit forslag til neste steg, ikkje ein karakter.",
        en: "The answer suggests a next step. It is not a grade.")
    /// A few words to the unit.
    public static let words = Text(
        nb:
            "Vil dere skrive noen ord til enheten øverst i brevet? Begynn gjerne med det som er bra. La linja "
            + "stå tom hvis dere ikke vil.",
        nn:
            "Vil de skrive nokre ord til eininga øvst i brevet? Byrj gjerne med det som er bra. La linja stå "
            + "tom om de ikkje vil.",
        en:
            "Would you like to write a few words to the unit at the top of the letter? Begin with what is "
            + "good, or leave the line empty.")
    /// What those words are for.
    public static let wordsHelp = Text(
        nb: "Ordene står først i brevet, før kommentarene.", nn: "Orda står først i brevet, før kommentarane.",
        en: "Your words come first in the letter, before the comments.")
    /// Whether it is done.
    public static let finished = Text(
        nb: "Er tilbakemeldingen klar til å sendes? (ja/nei)",
        nn: "Er tilbakemeldinga klar til å sendast? (ja/nei)",
        en: "Is the review ready to be sent? (yes/no)")
    /// What finishing does.
    public static let finishedHelp = Text(
        nb:
            "Hvis dere svarer ja, blir tilbakemeldingen forseglet. Endrer dere den etterpå, blir det en ny utgave.",
        nn: "Om de svarer ja, blir tilbakemeldinga forsegla. Endrar de ho etterpå, blir det ei ny utgåve.",
        en: "If you answer yes, the review is sealed. If you change it afterwards, it becomes a new revision.")
    /// Whether a comment of an earlier round is settled.
    public static let settled = Text(
        nb: "Er dette avklart? (ja/nei)", nn: "Er dette avklart? (ja/nei)", en: "Is this settled? (yes/no)")
    /// What settling does.
    public static let settledHelp = Text(
        nb: "Ja: Kommentaren blir lukket. Nei: Den er åpen i denne runden også.",
        nn: "Ja: Kommentaren blir lukka. Nei: Han er open i denne runden også.",
        en: "Yes: the comment is closed. No: it stays open in this round too.")
    /// That nobody has answered.
    public static let unanswered = Text(
        nb: "Enheten har ikke svart på denne kommentaren.", nn: "Eininga har ikkje svara på denne kommentaren.",
        en: "The unit has not answered this comment.")
    /// An answer is kept.
    public static let saved = Text(nb: "Lagret.", nn: "Lagra.", en: "Saved.")
    /// What the unit has said to the partner comes after it.
    public static let unitSays = Text(
        nb: "Enheten skriver til dere: ", nn: "Eininga skriv til dykk: ", en: "The unit writes to you: ")
    /// What the partner answers to that.
    public static let unitAnswer = Text(
        nb: "Hva svarer dere? La linja stå tom hvis enheten bare skal få vite at dere har sett det.",
        nn: "Kva svarer de? La linja stå tom om eininga berre skal få vite at de har sett det.",
        en: "What is your answer? Leave the line empty to just let the unit know that you have seen it.")
    /// Where that answer goes.
    public static let unitHelp = Text(
        nb: "Svaret står i brevet til enheten.", nn: "Svaret står i brevet til eininga.",
        en: "The answer is shown in the letter to the unit.")
    /// A comment is kept.
    public static func saved(as comment: ItemID) -> Text {
        let words = comment.words
        return Text(nb: "Lagret som \(words.nb).", nn: "Lagra som \(words.nn).", en: "Saved as \(words.en).")
    }
    /// A comment was taken away.
    public static func removed(_ comment: ItemID) -> Text {
        let words = comment.words
        return Text(nb: "Fjernet \(words.nb).", nn: "Fjerna \(words.nn).", en: "Removed \(words.en).")
    }
    /// An item that the document does not have.
    public static func unknown(_ item: ItemID) -> Text {
        let words = item.words
        return Text(
            nb: "Dokumentet har ikke noe som heter \(words.nb).",
            nn: "Dokumentet har ikkje noko som heiter \(words.nn).",
            en: "The document does not have anything called \(words.en).")
    }
    /// A sentence that may tell of one child.
    public static func child(_ passage: String) -> Text {
        Text(
            nb:
                "Dette kan fortelle om ett barn: «\(passage)». Skriv teksten på nytt med andre ord, eller skriv den en gang til slik den er.",
            nn:
                "Dette kan fortelje om eitt barn: «\(passage)». Skriv teksten på nytt med andre ord, eller skriv han ein gong til slik han er.",
            en: "This may be about one child: “\(passage)”. Reword it, or type it once more as it is.")
    }
    /// It is the first question.
    public static let isFirst = Text(
        nb: "Dette er det første spørsmålet.", nn: "Dette er det første spørsmålet.",
        en: "This is the first question.")
    /// A word that means neither yes nor no.
    public static let yesOrNo = Text(nb: "Svar ja eller nei.", nn: "Svar ja eller nei.", en: "Answer yes or no.")

    /// It is not finished, and how to go on.
    public static func later(_ file: String) -> Text {
        Text(
            nb: "Alt er lagret. Gå videre med:  behov tilbakemelding gjennomgå \(file)",
            nn: "Alt er lagra. Gå vidare med:  behov tilbakemelding gjennomgå \(file)",
            en: "Everything is saved. Continue with:   behov review guide \(file)")
    }

    /// It is finished, and what to send.
    public static func done(_ file: String) -> Text {
        Text(
            nb: "Ferdig og forseglet: \(file). Send fila til enheten. Lag brevet med:  behov eksporter "
                + "tilbakemelding \(file)",
            nn: "Ferdig og forsegla: \(file). Send fila til eininga. Lag brevet med:  behov eksporter "
                + "tilbakemelding \(file)",
            en:
                "Finished and sealed: \(file). Send it to the unit. Make the letter with:  behov export review \(file)"
        )
    }
}
