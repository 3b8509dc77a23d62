import Model

/// A starting point for an assessment of the consequences for privacy.
enum PrivacyAssessment {
    static let title = Text(
        nb: "Utgangspunkt for en vurdering av personvernkonsekvenser (DPIA)",
        nn: "Utgangspunkt for ei vurdering av personvernkonsekvensar (DPIA)",
        en: "A starting point for a data protection impact assessment (DPIA)")
    static let about = Text(
        nb: "Barn er sårbare. Vurder derfor om artikkel 35 krever en DPIA hos dere, og skriv ned svaret uansett.",
        nn: "Barn er sårbare. Vurder difor om artikkel 35 krev ein DPIA hos dykk, og skriv ned svaret uansett.",
        en:
            "Children are vulnerable. Consider whether article 35 requires you to do a DPIA, and write the answer down "
            + "either way.")
    static let header = [
        Text(nb: "Spørsmål", nn: "Spørsmål", en: "Question"),
        Text(nb: "Slik er det i behov", nn: "Slik er det i behov", en: "How it is in behov"),
        Text(nb: "Dette avgjør dere", nn: "Dette avgjer de", en: "What you decide"),
    ]
    static let rows = [
        [
            Text(nb: "formål", nn: "formål", en: "purpose"),
            Text(
                nb: "å finne hvilken kompetanse enheten trenger, ut fra grupper av barn og de voksnes praksis",
                nn: "å finne kva kompetanse eininga treng, ut frå grupper av barn og praksisen til dei vaksne",
                en: "to find which competence the unit needs, from groups of children and the adults' practice"),
            Text(
                nb: "at det ikke brukes til å følge opp enkeltbarn eller ansatte",
                nn: "at det ikkje blir brukt til å følgje opp enkeltbarn eller tilsette",
                en: "that it is not used to follow up individual children or staff"),
        ],
        [
            Text(nb: "rettslig grunnlag", nn: "rettsleg grunnlag", en: "legal basis"),
            Text(
                nb: "programmet forutsetter ikke noe bestemt grunnlag",
                nn: "programmet føreset ikkje noko bestemt grunnlag",
                en: "the program assumes no particular legal basis"),
            Text(
                nb: "hvilket, for eksempel artikkel 6 nr. 1 bokstav e med lov og forskrift om oppgaven",
                nn: "kva for eit, til dømes artikkel 6 nr. 1 bokstav e med lov og forskrift om oppgåva",
                en: "which, for example article 6 no. 1 letter e with the law and regulation of the task"),
        ],
        [
            Text(nb: "særlige kategorier", nn: "særlege kategoriar", en: "special categories"),
            Text(
                nb: "opplysninger om helse skal ikke inn; tekst som ligner, blir spurt om",
                nn: "opplysningar om helse skal ikkje inn; tekst som liknar, blir spurt om",
                en:
                    "information on health should not be entered; text that looks like it is asked about"),
            Text(
                nb: "hvem som leser gjennom før levering", nn: "kven som les gjennom før levering",
                en: "who reads through before handing over"),
        ],
        [
            Text(nb: "tilgang", nn: "tilgang", en: "access"),
            Text(
                nb: "filene kan bare leses av den som eier dem på maskinen; de er ikke kryptert",
                nn: "filene kan berre lesast av den som eig dei på maskina; dei er ikkje krypterte",
                en: "the files can be read only by their owner on the machine; they are not encrypted"),
            Text(
                nb: "kryptert disk, hvem som har tilgang til fellesmappa",
                nn: "kryptert disk, kven som har tilgang til fellesmappa",
                en: "an encrypted disk, who has access to the shared folder"),
        ],
        [
            Text(nb: "gjenkjenning", nn: "attkjenning", en: "recognition"),
            Text(
                nb:
                    "små grupper er skjermet, også mot utregning fra de andre tallene i mappa, fra tidligere utgaver og fra det som er levert, og hos eieren fra flere enheters tall sammen",
                nn:
                    "små grupper er skjerma, også mot utrekning frå dei andre tala i mappa, frå tidlegare utgåver og frå det som er levert, og hos eigaren frå tala til fleire einingar saman",
                en:
                    "small groups are withheld, also from being worked out from the other figures in the folder, from earlier revisions and from what was handed over, and at the owner from several units' figures together"
            ),
            Text(
                nb: "om enheten er så liten at selv grupper på fem kjennes igjen",
                nn: "om eininga er så lita at sjølv grupper på fem blir kjende igjen",
                en: "whether the unit is so small that even groups of five are recognised"),
        ],
        [
            Text(nb: "riktighet og spor", nn: "rette opplysningar og spor", en: "accuracy and trace"),
            Text(
                nb: "hvert tall viser til fil og celle, hver endring til tid og rolle",
                nn: "kvart tal viser til fil og celle, kvar endring til tid og rolle",
                en: "each figure points to file and cell, each change to time and role"),
            Text(
                nb: "om roller eller navn skal stå i sporet", nn: "om roller eller namn skal stå i sporet",
                en: "whether roles or names are to be shown in the trace"),
        ],
        [
            Text(nb: "sletting", nn: "sletting", en: "erasure"),
            Text(
                nb: "en dag for oppbevaring, og en merknad når den er passert",
                nn: "ein dag for oppbevaring, og ein merknad når han er passert",
                en: "a retention date, and a remark when it has passed"),
            Text(
                nb: "dagen, og hvem som sletter mappa og kopiene",
                nn: "dagen, og kven som slettar mappa og kopiane",
                en: "the day, and who deletes the folder and the copies"),
        ],
    ]
}
