import Model

/// What lies where in a workspace.
enum PrivacyPlaces {
    static let header = [
        Text(nb: "Hvor", nn: "Kvar", en: "Where"), Text(nb: "Hva", nn: "Kva", en: "What"),
        Text(nb: "Personopplysninger", nn: "Personopplysningar", en: "Personal data"),
    ]
    static let rows = [
        [
            Text(alike: "workspace.json"),
            Text(
                nb:
                    "mål, funn, behov, tiltak, notater og innspill fra de ansatte, slik de er nå. Innspillene står med "
                    + "gruppe, ikke med hvem som sa dem. Av filene som innspillene kom fra, lagres bare kontrollsummen",
                nn:
                    "mål, funn, behov, tiltak, notat og innspel frå dei tilsette, slik dei er no. Innspela er lagra med "
                    + "namnet på gruppa, ikkje på den som sa det. Av filene innspela kom frå, blir berre ein "
                    + "kontrollsum lagra",
                en:
                    "goals, findings, needs, measures, notes and suggestions from the staff, as they are now. "
                    + "Suggestions are kept with the group they came from, not the person who made them. Of the files "
                    + "they came from, only a checksum is kept"),
            Text(
                nb: "kontaktpersoner dere oppgir, og hvem som endret noe (rolle eller navn)",
                nn: "kontaktpersonar de oppgir, og kven som endra noko (rolle eller namn)",
                en: "contacts you name, and who changed something (role or name)"),
        ],
        [
            Text(alike: "revisions/, .answers/"),
            Text(
                nb:
                    "alle tidligere utgaver. Her ligger også analysen slik den var før hvert av de siste svarene, til noe annet blir endret",
                nn:
                    "alle tidlegare utgåver. Her ligg også analysen slik han var før kvart av dei siste svara, til noko anna blir endra",
                en:
                    "all earlier revisions. Until something else changes, also the analysis as it was after each of "
                    + "the latest answers"
            ),
            Text(nb: "det samme", nn: "det same", en: "the same"),
        ],
        [
            Text(alike: "sources/"),
            Text(
                nb:
                    "publisert statistikk, i den opprinnelige fila. Svar på skjema, egne tabeller og filer med "
                    + "e-postadresser blir ikke lagt her. Av dem lagres bare tallene og en kontrollsum "
                    + "av fila",
                nn:
                    "publisert statistikk, i den opphavlege fila. Svar på skjema, eigne tabellar og filer med "
                    + "e-postadresser blir ikkje lagde her. Av dei blir berre tala og ein kontrollsum "
                    + "av fila lagra",
                en:
                    "published statistics, in the original file. Form answers, your own tables and files with "
                    + "e-mail addresses are not stored here: only the figures and a checksum of the file are "
                    + "kept"),
            Text(nb: "ingen", nn: "ingen", en: "none"),
        ],
        [
            Text(alike: "received/"),
            Text(
                nb: "det som nivået under har levert, forseglet", nn: "det som nivået under har levert, forsegla",
                en: "what the level below has handed over, sealed"),
            Text(
                nb: "det samme som hos dem som leverte", nn: "det same som hos dei som leverte",
                en:
                    "the same as in the sender's folder"),
        ],
        [
            Text(alike: "handover/"),
            Text(
                nb: "det dere selv har levert", nn: "det de sjølve har levert",
                en: "what you have handed over yourselves"),
            Text(
                nb: "kontaktpersoner; aldri notatene", nn: "kontaktpersonar; aldri notata",
                en: "contacts; never the notes"),
        ],
        [
            Text(alike: "documents/"),
            Text(
                nb: "dokumenter til å lese og sende", nn: "dokument til å lese og sende",
                en: "documents to read and send"),
            Text(nb: "kontaktpersoner", nn: "kontaktpersonar", en: "contacts"),
        ],
        [
            Text(
                nb: "behov/key i brukerens egen mappe for innstillinger",
                nn: "behov/key i brukaren si eiga mappe for innstillingar",
                en: "behov/key in the user's own settings"),
            Text(
                nb:
                    "den private nøkkelen som kommandoen «lever» signerer med; bare brukeren kan lese den, og "
                    + "den er aldri med i analysen eller sikkerhetskopien",
                nn:
                    "den private nøkkelen som kommandoen «lever» signerer med; berre brukaren kan lese han, og "
                    + "han er aldri med i analysen eller tryggingskopien",
                en:
                    "the private key that the command “handover” signs with; only the user can read it, and it "
                    + "is never part of the analysis or a backup"),
            Text(
                nb: "ingen navn, men samme nøkkel kjennes igjen fra gang til gang",
                nn: "ingen namn, men same nøkkelen blir kjend igjen frå gong til gong",
                en: "no names, but the same key is recognised each time"),
        ],
        [
            Text(nb: "sikkerhetskopi", nn: "tryggingskopi", en: "backup"),
            Text(
                nb: "alt som står over, samlet i én fil som ikke er kryptert",
                nn: "alt som står over, samla i éi fil som ikkje er kryptert",
                en: "all of the above in one file, not encrypted"),
            Text(nb: "det samme", nn: "det same", en: "the same"),
        ],
    ]
}

/// What each screen looks for, what it does, and what it does not see.
enum PrivacyScreens {
    static let header = [
        Text(nb: "Hva", nn: "Kva", en: "What"), Text(nb: "Hva som skjer", nn: "Kva som skjer", en: "What happens"),
        Text(nb: "Hva som ikke blir oppdaget", nn: "Det som ikkje blir oppdaga", en: "What is not detected"),
    ]
    static let rows = [
        [
            Text(nb: "fødselsnummer", nn: "fødselsnummer", en: "national identity numbers"),
            Text(
                nb: "stanses overalt der tekst kommer inn, også i regneark; ingenting blir lagret",
                nn: "blir stansa overalt der tekst kjem inn, også i rekneark; ingenting blir lagra",
                en: "stopped wherever text comes in, including in workbooks; nothing is saved"),
            Text(
                nb:
                    "numre skrevet med bokstaver, innholdet i bilder og PDF-filer, og et nummer som er delt mellom to svar",
                nn: "nummer skrivne med bokstavar, innhaldet i bilete og PDF-filer, og eit nummer som er delt "
                    + "mellom to svar",
                en:
                    "numbers written in words, the contents of pictures and PDF files, a number split between "
                    + "two answers"),
        ],
        [
            Text(nb: "tekst om ett barn", nn: "tekst om eitt barn", en: "text about one child"),
            Text(
                nb:
                    "dere blir spurt når teksten skrives. Kommandoen behov sjekk minner om den, og dere må lese den før "
                    + "levering",
                nn:
                    "de blir spurde når teksten blir skriven. Kommandoen behov sjekk minner om han, og de må lese han før "
                    + "levering",
                en:
                    "you are asked when the text is typed, reminded by behov check, and have to read it before "
                    + "handing over"),
            Text(
                nb:
                    "uvanlige navn og kallenavn, og om en som kjenner stedet godt, likevel forstår hvem teksten handler om",
                nn: "uvanlege namn og kallenamn, og om ein som kjenner staden godt, likevel forstår kven teksten "
                    + "gjeld",
                en:
                    "unusual names and nicknames, and whether somebody who knows the place well can tell who "
                    + "it is anyway"),
        ],
        [
            Text(nb: "e-post og telefon", nn: "e-post og telefon", en: "e-mail and telephone"),
            Text(
                nb: "en merknad, hos dere og hos mottakeren",
                nn: "ein merknad, hos dykk og hos mottakaren",
                en: "a remark, to you and to the recipient"),
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
                    "tall dere skriver med egne ord, og tall som er publisert andre steder, for eksempel av kommunen",
                nn:
                    "tal de skriv med eigne ord, og tal som er publiserte andre stader, til dømes av kommunen",
                en:
                    "figures you write in your own words, and figures published elsewhere, for example by the "
                    + "municipality"
            ),
        ],
        [
            Text(nb: "kolonner om personer", nn: "kolonnar om personar", en: "columns about people"),
            Text(
                nb: "leses aldri. Dere får vite om dem, og fila blir ikke lagt i mappa",
                nn: "blir aldri lesne. De får vite om dei, og fila blir ikkje lagd i mappa",
                en: "never read. You are told about them, and the file is not put in the folder"),
            Text(
                nb: "kolonner der verken overskriften eller innholdet røper at de gjelder personer",
                nn: "kolonnar der verken overskrifta eller innhaldet røper at dei gjeld personar",
                en: "columns where neither the heading nor the contents reveal that they are about people"),
        ],
    ]
}
