/// A whole chain on a real file: the replies a school, its municipality and its network give, line by line.
enum RealChain {
    static let file = "udir/bergen_20260223-1518_Nasjonale_proever_5._trinn.csv"

    static let initSchool = [
        "init", "alvoen", "--kind", "school", "--name", "Alvøen skole", "--municipality", "4601",
        "--organisation-number", "874738352", "--ownership", "municipal",
    ]
    static let initOwner = [
        "init", "bergen", "--level", "owner", "--name", "Bergen kommune", "--municipality", "4601",
    ]
    static let initRegion = ["init", "vest", "--level", "region", "--name", "Nettverk vest"]

    static let goals = [
        "Alle elever kan lese for å lære, i alle fag", "1,3", "2",
        "Norsklærerne tenkte på lange tekster, faglærerne på å finne svar",
        "Elevene forteller en medelev hva teksten handler om.", "De som nettopp er begynt med norsk", "ferdig",
        "Vi leser samiske fortellinger på 5. trinn og vil gjøre det på flere trinn.", "1-3",
    ]
    static let data = [
        "48 av 51 elever på 5. trinn deltok", "ferdig",
        "Observasjon av leseoppdrag i fire fag, uke 36–38",
        "Seks lærere observerte hverandre i tolv timer", "ferdig",
        "Elever som nettopp er begynt med norsk", "2,3",
    ]
    static let interpretation = [
        "I regning ligger 5. trinn over landet, også når vi regner med usikkerheten", "1,4,6",
        "Elevene på 5. trinn leser omtrent som landet, og feilmarginen er større enn forskjellen", "1,3,8",
        "Leseoppdragene ber sjelden elevene forklare hva teksten sier", "1,5,7",
        "Vi deler ut tekst og spørsmål samtidig; fagtekstene har mange ord elevene ikke kjenner",
        "At elevene selv forklarer teksten godt når vi spør dem", "ferdig",
        "Elevene leser som landet, men forklarer sjelden det de har lest",
        "Kontaktlærerne ser det i alle fag, faglærerne mest i norsk", "2",
    ]
    static let prioritisation = [
        "Ny timeplan og digital mappe.", "Temaukene kan stoppe.",
        "Leseforståelse i alle fag", "2,3", "Muntlig aktivitet", "3", "ferdig", "1", "1",
        "Det gjelder alle elever og alle fag, og vi kan begynne i morgen.",
        "Det henger sammen med lesing. Vi ser på det igjen neste år.", "1,2,4",
    ]
    static let practice = [
        "Hver lærer velger tekst og oppgaver alene", "1,3", "1", "ferdig",
        "Elevene leter etter setningen som ligner på spørsmålet", "1,4", "2", "ferdig", "ferdig",
        "På 5. trinn gjenforteller elevene før de skriver", "0", "1", "ferdig",
        "Vi går rett fra tekst til oppgaver og forklarer på nytt før elevene har prøvd",
        "Teamlederne setter av tid til å lese sammen. De spør sjelden etter hva vi leser.", "2,3",
    ]
    static let needs = [
        "2 norsk, 60 studiepoeng", "Lærere i alle fag kan undervise i lesestrategier før, under og etter lesing",
        "Alle lærere på 4.–7. trinn", "1,2", "Elevene forklarer teksten til en medelev med egne ord", "1; 2 år",
        "3; Lesing i fagene", "Alle lærere legger inn én lesestrategi i hver økt", "ferdig",
        "Gjerne universitetet: kollegaobservasjon", "18.9.2024; Utdanningsforbundet; enige; ingen",
        "1,2",
    ]
    static var school: [String] { goals + data + interpretation + prioritisation + practice + needs }

    static let owner = [
        "Lesing i alle fag på 4.–7. trinn", "1", "Skolen peker på egen praksis, og flere skoler kan være med.",
        "ferdig", "Ressurslærer i 20 prosent og vikar ved kollegaobservasjon",
        "vikarer; 60 timer; kollegaobservasjon", "ferdig",
        "Universitetet; 12.11.2026; lesing i fagene", "ferdig", "1,4,6",
        "1; norsk 2; 15; lærer; 1", "ferdig", "2 plasser", "850 000", "Deler med trinnet hver måned",
        "2; 1; 1", "Nyutdannede får veileder med formell veilederkompetanse",
        "Rektor tar en modul i å lede læring", "1",
    ]

    static let region = [
        "3. desember 2026, nettverket, universitetet og de tillitsvalgte",
        "Vi la vekt på det skolene har sett i egne data.",
        "Lesing i alle fag", "1", "Elevene forstår og bruker det de leser i alle fag.",
        "Alvøen skole, lærere og ledere, 30", "1,4,5; Lærerne leser, prøver ut og ser hverandres timer.",
        "1", "03.12.2026; Fjelluniversitetet leder fire samlinger; skolene leder utprøvingen",
        "Vikar og ressurslærer fra kommunen", "Trinnene møtes hver måned om det de har prøvd",
        "Lærerstudenter er med i utprøvingen og universitetet bruker erfaringene i undervisningen",
        "Samiske fortellinger er blant tekstene på alle trinn",
        "1; ; 52; november 2028", "Timer der elevene forklarer teksten; 3 av 12; 10 av 12; oktober hvert år",
        "Flere elever forklarer tekst med egne ord", "2-4",
        "høst 2027: Alle har prøvd ut; vår 2028: Ny observasjon",
        "To lærende møter i halvåret", "2027: UH 150 000, nettverk 20 000; 2028: UH 100 000", "ferdig",
        "tiltak-1: skole 100, spesialpedagogikk 30", "En koordinator i 10 prosent stilling", "Ikke brukt",
        "En tredel av samlingene handler om elever som strever",
        "Ingen restmidler", "2027: koordinator 40 000", "Bergen kommune",
        "Koordinator for nettverket, felles postkasse",
        "Godkjent i nettverket 10. januar 2027",
        "18.9.2024; Utdanningsforbundet; Enige om tiltakene; Ingen uenighet", "1,4,7",
    ]
}
