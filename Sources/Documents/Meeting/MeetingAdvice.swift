import Model

/// The three who keep a group going (IGP; O).
enum GroupRole: String, CaseIterable {
    case chair, notes, topic

    var label: Text {
        switch self {
        case .chair: Text(nb: "ordstyrer", nn: "ordstyrar", en: "chair")
        case .notes: Text(nb: "referent", nn: "referent", en: "note-taker")
        case .topic:
            Text(
                nb: "en som holder gruppa til saken",
                nn:
                    "ein som held gruppa til saka", en: "topic keeper")
        }
    }

    var task: Text {
        switch self {
        case .chair:
            Text(
                nb: "passer tida, lar ordet gå rundt og ser til at alle har sagt noe før noen sier mer",
                nn: "passar tida, lèt ordet gå rundt og ser til at alle har sagt noko før nokon seier meir",
                en:
                    "keeps time, invites each person to speak, and makes sure everybody has spoken before "
                    + "anybody speaks again"
            )
        case .notes:
            Text(
                nb: "skriver det som blir sagt, også det dere ser ulikt på, men aldri hvem som sa det",
                nn: "skriv det som blir sagt, også det de ser ulikt på, men aldri kven som sa det",
                en: "writes down what is said, including where your views differ, but never who said it")
        case .topic:
            Text(
                nb: "sier fra når dere snakker om noe annet enn spørsmålet",
                nn: "seier frå når de snakkar om noko anna enn spørsmålet",
                en: "speaks up when you drift away from the question")
        }
    }
}

/// What is said to whoever leads a meeting.
enum MeetingAdvice {
    static let whoDecides = Text(
        nb:
            "Møtet kommer med forslag. Lederen avgjør hva enheten skal arbeide med, og sier hvorfor. Eieren avgjør "
            + "hvilke tiltak det blir. Stemmer og prikker er råd, ikke vedtak.",
        nn:
            "Møtet kjem med forslag. Leiaren avgjer kva eininga skal arbeide med, og seier kvifor. Eigaren avgjer kva "
            + "tiltak det blir. Røyster og prikkar er råd, ikkje vedtak.",
        en:
            "The meeting makes suggestions. The leader decides what the unit will work on, and says why. The "
            + "owner decides which measures there will be. Votes and dots are advice, not decisions.")

    /// The eight marks of a learning meeting (Roald; LP 8.4), in our own words.
    static let learning = [
        Text(
            nb: "Møtet handler om å lære, ikke bare om å informere og samordne.",
            nn: "Møtet handlar om å lære, ikkje berre om å informere og samordne.",
            en: "The meeting is about learning, not just information and coordination."),
        Text(
            nb: "Det er tid til å tenke etter, dele erfaringer og utvikle praksis.",
            nn: "Det er tid til å tenkje etter, dele erfaringar og utvikle praksis.",
            en: "There is time to reflect, share experience and develop practice."),
        Text(
            nb: "Alle er aktive og har sammen ansvar for møtet.",
            nn: "Alle er aktive og har saman ansvar for møtet.",
            en: "Everybody is active, and everybody shares responsibility for the meeting."),
        Text(
            nb: "Møteledelsen går på omgang: en ny ordstyrer for hver del.",
            nn: "Møteleiinga går på omgang: ein ny ordstyrar for kvar del.",
            en: "The chair rotates: a new chair for each part."),
        Text(
            nb: "Samtalen er lagt opp slik at alle slipper til.",
            nn: "Samtalen er lagd opp slik at alle slepp til.",
            en: "The conversation is structured so that everybody gets to speak."),
        Text(
            nb: "Vi lærer av hverandre og kommer fram til en felles forståelse.",
            nn: "Vi lærer av kvarandre og kjem fram til ei felles forståing.",
            en: "We learn from each other and reach a shared understanding."),
        Text(
            nb: "Det er lov å spørre, undre seg og ikke ha svaret.",
            nn: "Det er lov å spørje, undre seg og ikkje ha svaret.",
            en: "It is all right to ask, to wonder and not to have the answer."),
        Text(
            nb: "Vi vurderer og forbedrer praksis, i stedet for bare å rapportere hvordan det går.",
            nn: "Vi vurderer og forbetrar praksis, i staden for berre å rapportere korleis det går.",
            en: "We assess and improve practice; we do not just report how things are going."),
    ]
}
