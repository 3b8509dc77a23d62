import Model

/// What lies where in a workspace.
enum PrivacyPlaces {
    static let header = [
        Text(nb: "Hvor", nn: "Kvar", en: "Where"), Text(nb: "Hva", nn: "Kva", en: "What"),
        Text(nb: "Personer i det", nn: "Personar i det", en: "Persons in it"),
    ]
    static let rows = [
        [
            Text(alike: "workspace.json"),
            Text(
                nb: "mål, funn, behov, tiltak og notater, slik de er nå",
                nn: "mål, funn, behov, tiltak og notat, slik dei er no",
                en: "goals, findings, needs, measures and notes as they are now"),
            Text(
                nb: "kontaktpersoner dere oppgir, og hvem som endret noe (rolle eller navn)",
                nn: "kontaktpersonar de oppgir, og kven som endra noko (rolle eller namn)",
                en: "contact persons you name, and who changed something (role or name)"),
        ],
        [
            Text(alike: "revisions/"),
            Text(nb: "alle tidligere utgaver", nn: "alle tidlegare utgåver", en: "all earlier revisions"),
            Text(nb: "det samme", nn: "det same", en: "the same"),
        ],
        [
            Text(alike: "sources/"),
            Text(
                nb:
                    "publisert statistikk, slik fila kom. Svar på skjema, egne tabeller og filer med kontaktopplysninger "
                    + "blir ikke lagt her: bare tallene og et fingeravtrykk av fila er lagret",
                nn:
                    "publisert statistikk, slik fila kom. Svar på skjema, eigne tabellar og filer med kontaktopplysningar "
                    + "blir ikkje lagde her: berre tala og eit fingeravtrykk av fila er lagra",
                en:
                    "published statistics, as the file came. Answers to forms, tables of your own and files with contact "
                    + "details are not put here: only the figures and a fingerprint of the file are kept"),
            Text(nb: "ingen", nn: "ingen", en: "none"),
        ],
        [
            Text(alike: "received/"),
            Text(
                nb: "det nivået under har levert, forseglet", nn: "det nivået under har levert, forsegla",
                en: "what the level below handed over, sealed"),
            Text(
                nb: "som hos dem som leverte", nn: "som hos dei som leverte", en: "as with those who handed over"),
        ],
        [
            Text(alike: "handover/"),
            Text(
                nb: "det dere selv har levert", nn: "det de sjølve har levert",
                en: "what you handed over yourselves"),
            Text(
                nb: "kontaktpersoner; aldri notatene", nn: "kontaktpersonar; aldri notata",
                en: "contact persons; never the notes"),
        ],
        [
            Text(alike: "documents/"),
            Text(
                nb: "dokumenter til å lese og sende", nn: "dokument til å lese og sende",
                en: "documents to read and send"),
            Text(nb: "kontaktpersoner", nn: "kontaktpersonar", en: "contact persons"),
        ],
        [
            Text(
                nb: "behov/key i brukerens egen mappe for innstillinger",
                nn: "behov/key i brukaren si eiga mappe for innstillingar",
                en: "behov/key in the user's own settings"),
            Text(
                nb:
                    "den private nøkkelen som lever signerer med; bare brukeren kan lese den, og den er aldri med i "
                    + "analysen eller sikkerhetskopien",
                nn:
                    "den private nøkkelen som lever signerer med; berre brukaren kan lese han, og han er aldri med i "
                    + "analysen eller tryggingskopien",
                en:
                    "the private key that handover signs with; only the user can read it, and it is never part of the "
                    + "analysis or a backup"),
            Text(
                nb: "ingen navn; den kjennes igjen fra gang til gang",
                nn: "ingen namn; han blir kjend igjen frå gong til gong",
                en: "no names; it is recognised from one time to the next"),
        ],
        [
            Text(nb: "sikkerhetskopi", nn: "tryggingskopi", en: "backup"),
            Text(
                nb: "alt over i én fil, ikke kryptert", nn: "alt over i éi fil, ikkje kryptert",
                en: "all of the above in one file, not encrypted"),
            Text(nb: "det samme", nn: "det same", en: "the same"),
        ],
    ]
}

/// What each screen looks for, what it does, and what it does not see.
enum PrivacyScreens {
    static let header = [
        Text(nb: "Hva", nn: "Kva", en: "What"), Text(nb: "Hva som skjer", nn: "Kva som skjer", en: "What happens"),
        Text(nb: "Hva den ikke ser", nn: "Kva ho ikkje ser", en: "What it does not see"),
    ]
    static let rows = [
        [
            Text(nb: "fødselsnummer", nn: "fødselsnummer", en: "national identity numbers"),
            Text(
                nb: "stanses ved alle dører, også inne i regneark; ingenting blir skrevet",
                nn: "blir stansa ved alle dører, også inne i rekneark; ingenting blir skrive",
                en: "stopped at every door, including inside workbooks; nothing is written"),
            Text(
                nb: "tall skrevet med bokstaver, bilder og PDF, et nummer delt på to svar",
                nn: "tal skrivne med bokstavar, bilete og PDF, eit nummer delt på to svar",
                en:
                    "numbers written in words, pictures and PDF, a number split between two answers"),
        ],
        [
            Text(nb: "tekst om ett barn", nn: "tekst om eitt barn", en: "text about one child"),
            Text(
                nb: "det blir spurt når teksten skrives, minnet om i behov sjekk, og må leses før levering",
                nn: "det blir spurt når teksten blir skriven, minna om i behov sjekk, og må lesast før levering",
                en: "asked about when typed, reminded of by behov check, and to be read before handing over"),
            Text(
                nb: "uvanlige navn og kallenavn, og den som kjenner stedet godt nok til å forstå likevel",
                nn: "uvanlege namn og kallenamn, og den som kjenner staden godt nok til å forstå likevel",
                en: "rare names and nicknames, and whoever knows the place well enough to understand anyway"),
        ],
        [
            Text(nb: "e-post og telefon", nn: "e-post og telefon", en: "e-mail and telephone"),
            Text(
                nb: "en merknad, hos dere og hos den som får det",
                nn: "ein merknad, hos dykk og hos den som får det",
                en: "a remark, to you and to the receiver"),
            Text(nb: "utenlandske numre", nn: "utanlandske nummer", en: "foreign numbers"),
        ],
        [
            Text(nb: "små grupper", nn: "små grupper", en: "small groups"),
            Text(
                nb: "tall om færre enn fem vises ikke og leveres ikke",
                nn: "tal om færre enn fem blir ikkje viste og ikkje leverte",
                en: "figures about fewer than five are neither shown nor handed over"),
            Text(
                nb:
                    "tall dere skriver i egne ord, og tall som er publisert andre steder, for eksempel av kommunen",
                nn:
                    "tal de skriv i eigne ord, og tal som er publiserte andre stader, til dømes av kommunen",
                en:
                    "figures you write in your own words, and figures published elsewhere, by the municipality for example"
            ),
        ],
        [
            Text(nb: "kolonner om personer", nn: "kolonnar om personar", en: "columns about persons"),
            Text(
                nb: "leses aldri, blir nevnt, og fila blir ikke tatt inn i mappa",
                nn: "blir aldri lesne, blir nemnde, og fila blir ikkje teken inn i mappa",
                en: "never read, named, and the file is not taken into the folder"),
            Text(
                nb: "kolonner som verken overskrift eller innhold røper",
                nn: "kolonnar som verken overskrift eller innhald røper",
                en: "columns that neither heading nor content gives away"),
        ],
    ]
}
