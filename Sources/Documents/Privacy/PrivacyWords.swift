import Model

/// The sentences of the page for the data protection officer.
enum PrivacyWords {
    static let title = Text(
        nb: "Personvern i programmet behov", nn: "Personvern i programmet behov",
        en: "Privacy in behov")
    static let about = Text(
        nb:
            "Denne siden er skrevet for personvernombudet og for beslutningstakere. Den sier hva programmet "
            + "gjør og ikke gjør. Den er et utgangspunkt og ikke en juridisk vurdering.",
        nn:
            "Denne sida er skriven for personvernombodet og for dei som bestemmer. Ho seier kva programmet "
            + "gjer og ikkje gjer. Ho er eit utgangspunkt og ikkje ei juridisk vurdering.",
        en:
            "This page is written for the data protection officer and for decision-makers. It says what the "
            + "program does and does not do. It is a starting point, not a legal assessment.")

    static let summaryTitle = Text(nb: "Kort sagt", nn: "Kort sagt", en: "In short")
    static let summary = [
        Text(
            nb: "Alt ligger som filer i én mappe hos dere. Ingenting blir sendt.",
            nn: "Alt ligg som filer i éi mappe hos dykk. Ingenting blir sendt.",
            en:
                "Everything is stored as files in a folder of your own. Nothing is sent."),
        Text(
            nb: "Analysen handler om grupper. Opplysninger om enkeltbarn hører ikke hjemme i den.",
            nn: "Analysen handlar om grupper. Opplysningar om enkeltbarn høyrer ikkje heime i han.",
            en:
                "The analysis is about groups. Information about individual children does not belong in it."),
        Text(
            nb:
                "Fødselsnumre blir stanset overalt der tekst kommer inn. Ser en tekst ut til å "
                + "inneholde andre personopplysninger, spør programmet om den kan stå slik, eller minner dere om den "
                + "før levering.",
            nn:
                "Fødselsnummer blir stansa overalt der tekst kjem inn. Ser ein tekst ut til å "
                + "innehalde andre personopplysningar, spør programmet om han kan stå slik, eller minner dykk om han "
                + "før levering.",
            en:
                "National identity numbers are stopped wherever text comes in. If a text seems to contain "
                + "other personal data, the program asks whether the text can stand, or reminds you of it before you "
                + "hand over."
        ),
        Text(
            nb: "Programmet kan ikke hente tilbake det som er levert.",
            nn: "Programmet kan ikkje hente tilbake det som er levert.",
            en: "The program cannot take back what has been handed over."),
    ]

    static let controllerTitle = Text(
        nb: "Hvem som har ansvaret", nn: "Kven som har ansvaret", en: "Who is responsible")
    static let controller = [
        Text(
            nb:
                "Den som bruker programmet til sine egne formål, er behandlingsansvarlig (personvernforordningen "
                + "artikkel 4 nr. 7). For en enhet er det kommunen, fylkeskommunen eller den private eieren "
                + "som driver den. For en eier er det eieren selv, og for en region den som samarbeidet har "
                + "pekt ut, ofte vertskommunen.",
            nn:
                "Den som bruker programmet til sine eigne formål, er behandlingsansvarleg (personvernforordninga "
                + "artikkel 4 nr. 7). For ei eining er det kommunen, fylkeskommunen eller den private eigaren "
                + "som driv ho. For ein eigar er det eigaren sjølv, og for ein region den som samarbeidet har "
                + "peikt ut, ofte vertskommunen.",
            en:
                "Whoever uses the program for their own purposes is the controller (GDPR article 4(7)). For a unit, "
                + "this is the municipality, county or private owner that runs it. For an owner, it is the "
                + "owner itself, and for a region, whoever the partnership has appointed, often the host "
                + "municipality."),
        Text(
            nb:
                "Programmet er aldri ansvarlig, og de som har laget det, ser ingenting av det som ligger i "
                + "mappa. For selve programmet er det ingen leverandør å inngå databehandleravtale med. For "
                + "maskinen, disken og skytjenesten som mappa ligger på, gjelder de avtalene dere har.",
            nn:
                "Programmet er aldri ansvarleg, og dei som har laga det, ser ingenting av det som ligg i "
                + "mappa. For sjølve programmet er det ingen leverandør å inngå databehandlaravtale med. For "
                + "maskina, disken og skytenesta som mappa ligg på, gjeld dei avtalane de har.",
            en:
                "The program is never responsible, and those who made it cannot see anything in the folder. "
                + "There is no supplier to sign a data processing agreement with for the program itself. For "
                + "the computer, the disk and the cloud service where the folder is stored, your existing "
                + "agreements apply."),
    ]

    static let sentTitle = Text(nb: "Ingenting blir sendt", nn: "Ingenting blir sendt", en: "Nothing is sent")
    static let sent = [
        Text(
            nb:
                "Programmet åpner ingen nettforbindelse, krever ingen konto og fører ingen statistikk over bruk. Det dere deler, "
                + "sender dere selv som filer, på den måten dere pleier å sende slikt.",
            nn:
                "Programmet koplar seg ikkje til nettet, krev ingen konto og fører ingen statistikk over bruk. Det de deler, "
                + "sender de sjølve som filer, på den måten de plar sende slikt.",
            en:
                "The program opens no network connections, requires no account and keeps no usage statistics. What you "
                + "share, you send yourselves as files, the way you usually send such things.")
    ]

    static let placesTitle = Text(nb: "Hva som ligger hvor", nn: "Kva som ligg kvar", en: "What is stored where")
    static let screensTitle = Text(
        nb: "Hva som blir stanset, og hva som ikke blir det", nn: "Kva som blir stansa, og kva som ikkje blir det",
        en: "What is stopped, and what is not")

    static let deliveredTitle = Text(
        nb: "Når noe er levert", nn: "Når noko er levert", en: "Once something has been handed over")
    static let delivered = [
        Text(
            nb:
                "Et dokument som et offentlig organ har fått, er som regel et saksdokument (offentleglova § "
                + "4). Gå ut fra at det skal journalføres, at hvem som helst kan be om innsyn i det, og at det "
                + "kan være arkivpliktig. Skriv det slik at alle kan lese det.",
            nn:
                "Eit dokument som eit offentleg organ har fått, er som regel eit saksdokument (offentleglova § "
                + "4). Gå ut frå at det skal journalførast, at kven som helst kan be om innsyn i det, og at "
                + "det kan vere arkivpliktig. Skriv det slik at alle kan lese det.",
            en:
                "A document that a public body has received is, as a rule, a case document (the Freedom of "
                + "Information Act, section 4). Assume that it will be entered in the public register, that "
                + "anybody may ask to see it, and that it may have to be archived. Write it so that anybody "
                + "can read it."),
        Text(
            nb:
                "Programmet er ikke et arkiv, fører ingen journal og merker ikke noe som unntatt offentlighet. Det gjør "
                + "mottakeren i sitt eget system.",
            nn:
                "Programmet er ikkje eit arkiv, fører ingen journal og merkjer ikkje noko som unnateke offentlegheit. Alt "
                + "dette gjer mottakaren i sitt eige system.",
            en:
                "The program is not an archive, keeps no register and does not mark anything as exempt from public "
                + "access. The recipient does that in their own system."),
        Text(
            nb:
                "Med --med-kilder blir også publiserte statistikkfiler sendt. Svar fra personer, egne tabeller "
                + "og filer som viser noe dokumentet skjermer, blir aldri sendt.",
            nn:
                "Med --med-kjelder blir også publiserte statistikkfiler sende. Svar frå personar, eigne "
                + "tabellar og filer som viser noko dokumentet skjermar, blir aldri sende.",
            en:
                "With --with-sources, published statistics files are sent too. Answers from individuals, your "
                + "own tables and files that show what the document withholds are never sent."),
    ]

    static let erasureTitle = Text(
        nb: "Innsyn, retting og sletting", nn: "Innsyn, retting og sletting", en: "Access, correction and erasure")
    static let erasure = [
        Text(
            nb: "Hvis noen ber om innsyn, søker dere etter navnet i mappa. Filene er ren tekst.",
            nn: "Om nokon ber om innsyn, søkjer de etter namnet i mappa. Filene er rein tekst.",
            en: "If somebody asks for access, search the folder for their name. The files are plain text."),
        Text(
            nb:
                "Retting: behov endre mål-1 (eller det som skal endres). Den gamle ordlyden står fortsatt i "
                + "tidligere utgaver.",
            nn:
                "Retting: behov endre mål-1 (eller det som skal endrast). Den gamle ordlyden står framleis i "
                + "tidlegare utgåver.",
            en:
                "Correction: behov edit goal-1 (or whatever needs correcting). The old wording is still in "
                + "earlier revisions."
        ),
        Text(
            nb:
                "Sletting: behov sladd tar en tekst ut av analysen, alle utgaver, kildene og dokumentene, og viser andre "
                + "skrivemåter av den.",
            nn:
                "Sletting: behov sladd tek ein tekst ut av analysen, alle utgåver, kjeldene og dokumenta, og viser andre "
                + "skrivemåtar av teksten.",
            en:
                "Erasure: behov redact removes text from the analysis, all revisions, the sources and the "
                + "documents, and shows other spellings of it."),
        Text(
            nb:
                "Sladding endrer ikke det som er levert, og heller ikke sikkerhetskopier, e-post, utskrifter eller "
                + "papirkurven i skyen. Be mottakeren slette dokumentet, og lever på nytt.",
            nn:
                "Sladding endrar ikkje det som er levert, og heller ikkje tryggingskopiar, e-post, utskrifter eller "
                + "papirkorga i skya. Be mottakaren slette dokumentet, og lever på nytt.",
            en:
                "Redaction does not change what has been handed over, or backups, e-mail, printouts or the recycle "
                + "bin in the cloud. Ask the recipient to delete the document, and hand over a new one."),
        Text(
            nb: "Når formålet er oppfylt, sletter dere hele mappa og sikkerhetskopiene.",
            nn: "Når formålet er oppfylt, slettar de heile mappa og tryggingskopiane.",
            en: "When the purpose has been fulfilled, delete the whole folder and its backups."),
    ]

    static let retentionTitle = Text(nb: "Oppbevaring", nn: "Oppbevaring", en: "Retention")

    static func retention(_ day: Day?) -> Text {
        guard let words = day?.words else {
            return Text(
                nb:
                    "Ingen dato er satt. Bestem hvor lenge mappa skal oppbevares, og skriv: behov oppsett "
                    + "oppbevaring 2030-07-31. Kommandoen behov sjekk minner om det når datoen er passert. "
                    + "Programmet sletter aldri noe selv.",
                nn:
                    "Ingen dato er bestemt. Bestem kor lenge mappa skal oppbevarast, og skriv: behov oppsett "
                    + "oppbevaring 2030-07-31. Kommandoen behov sjekk minner om det når datoen er passert. "
                    + "Programmet slettar aldri noko sjølv.",
                en:
                    "No date has been set. Decide how long the folder should be kept, and type: behov config retention "
                    + "2030-07-31. When the date has passed, you will be reminded by behov check. The program never "
                    + "deletes anything by itself.")
        }
        return Text(
            nb:
                "Mappa oppbevares til \(words.nb). Kommandoen behov sjekk minner om det når datoen er passert. "
                + "Programmet sletter aldri noe selv.",
            nn:
                "Mappa blir oppbevart til \(words.nn). Kommandoen behov sjekk minner om det når datoen er passert. "
                + "Programmet slettar aldri noko sjølv.",
            en:
                "The folder is kept until \(words.en). When the date has passed, you will be reminded by behov check. "
                + "The program never deletes anything by itself.")
    }
}
