import Model

/// A starting point for an assessment of the consequences for privacy.
enum PrivacyAssessment {
    static let title = Text(
        nb: "Utgangspunkt for en vurdering av personvernkonsekvenser (DPIA)",
        nn: "Utgangspunkt for ei vurdering av personvernkonsekvensar (DPIA)",
        en: "A starting point for a data protection impact assessment (DPIA)")
    static let about = Text(
        nb: "Barn er sårbare. Vurder derfor om artikkel 35 krever en DPIA hos dere, og skriv ned svaret uansett.",
        nn: "Barn er sårbare. Vurder derfor om artikkel 35 krev ein DPIA hos dykk, og skriv ned svaret uansett.",
        en:
            "Children are vulnerable. Consider whether article 35 requires you to carry out a DPIA, and write "
            + "the answer down either way.")
    static let header = [
        Text(nb: "Spørsmål", nn: "Spørsmål", en: "Question"),
        Text(nb: "Slik gjør programmet det", nn: "Slik gjer programmet det", en: "How the program does it"),
        Text(nb: "Dette avgjør dere", nn: "Dette avgjer de", en: "What you decide"),
    ]
    static let rows = [
        [
            Text(nb: "formål", nn: "formål", en: "purpose"),
            Text(
                nb:
                    "å finne ut hvilken kompetanse enheten trenger, ut fra data om grupper av barn og om de "
                    + "voksnes praksis",
                nn:
                    "å finne ut kva kompetanse eininga treng, ut frå data om grupper av barn og om praksisen "
                    + "til dei vaksne",
                en:
                    "to find out what competence the unit needs, based on data about groups of children and about "
                    + "the adults' practice"),
            Text(
                nb: "at analysen ikke brukes til å følge opp enkeltbarn eller ansatte",
                nn: "at analysen ikkje blir brukt til å følgje opp enkeltbarn eller tilsette",
                en: "that the analysis is not used to follow up individual children or staff"),
        ],
        [
            Text(nb: "rettslig grunnlag", nn: "rettsleg grunnlag", en: "legal basis"),
            Text(
                nb: "programmet forutsetter ikke noe bestemt grunnlag",
                nn: "programmet føreset ikkje noko bestemt grunnlag",
                en: "the program assumes no particular legal basis"),
            Text(
                nb:
                    "hvilket grunnlag, for eksempel artikkel 6 nr. 1 bokstav e sammen med lov og forskrift om "
                    + "oppgaven",
                nn: "kva grunnlag, til dømes artikkel 6 nr. 1 bokstav e saman med lov og forskrift om oppgåva",
                en:
                    "which one, for example article 6(1)(e) together with the act and regulation that assign "
                    + "the task"),
        ],
        [
            Text(nb: "særlige kategorier", nn: "særlege kategoriar", en: "special categories"),
            Text(
                nb:
                    "opplysninger om helse skal ikke inn. Programmet spør når en tekst ligner på slike opplysninger",
                nn:
                    "opplysningar om helse skal ikkje skrivast inn. Programmet spør når ein tekst liknar på slike opplysningar",
                en:
                    "health information should not be entered; the program asks about any text that looks like it"),
            Text(
                nb: "hvem som leser gjennom alt før levering", nn: "kven som les gjennom alt før levering",
                en: "who reads everything through before it is handed over"),
        ],
        [
            Text(nb: "tilgang", nn: "tilgang", en: "access"),
            Text(
                nb: "filene kan bare leses av den som eier dem på maskinen; de er ikke kryptert",
                nn: "filene kan berre lesast av den som eig dei på maskina; dei er ikkje krypterte",
                en: "only the owner of the files on the computer can read them; they are not encrypted"),
            Text(
                nb: "kryptert disk, hvem som har tilgang til fellesmappa",
                nn: "kryptert disk, kven som har tilgang til fellesmappa",
                en: "an encrypted disk, who has access to the shared folder"),
        ],
        [
            Text(nb: "gjenkjenning", nn: "gjenkjenning", en: "identifying people"),
            Text(
                nb:
                    "små grupper er skjermet. De kan heller ikke regnes ut fra de andre tallene i mappa, fra "
                    + "tidligere utgaver eller fra det som er levert. Heller ikke eieren kan regne dem ut av tall fra "
                    + "flere enheter",
                nn:
                    "små grupper er skjerma. Dei kan heller ikkje reknast ut frå dei andre tala i mappa, frå "
                    + "tidlegare utgåver eller frå det som er levert. Heller ikkje eigaren kan rekne dei ut av tal frå "
                    + "fleire einingar",
                en:
                    "figures for small groups are withheld. They cannot be worked out from the other figures in the "
                    + "folder, from earlier revisions or from what has been handed over. Nor can the owner work "
                    + "them out from the figures of several units"
            ),
            Text(
                nb: "om enheten er så liten at selv grupper på fem kjennes igjen",
                nn: "om eininga er så lita at sjølv grupper på fem blir kjende igjen",
                en: "whether the unit is so small that people can be identified even in groups of five"),
        ],
        [
            Text(
                nb: "riktighet og sporbarhet",
                nn:
                    "rette opplysningar og sporing", en: "accuracy and traceability"),
            Text(
                nb: "hvert tall viser til fil og celle, hver endring til tid og rolle",
                nn: "kvart tal viser til fil og celle, kvar endring til tid og rolle",
                en: "each figure refers to a file and cell, each change to a time and role"),
            Text(
                nb: "om roller eller navn skal stå i historikken",
                nn: "om roller eller namn skal stå i historikken",
                en: "whether the history should show roles or names"),
        ],
        [
            Text(nb: "sletting", nn: "sletting", en: "erasure"),
            Text(
                nb: "en siste dato for oppbevaring, og en merknad når den er passert",
                nn: "ein siste dato for oppbevaring, og ein merknad når han er passert",
                en: "a retention date, and a remark when it has passed"),
            Text(
                nb: "datoen, og hvem som sletter mappa og kopiene",
                nn: "datoen, og kven som slettar mappa og kopiane",
                en: "the date, and who deletes the folder and the copies"),
        ],
    ]
}
