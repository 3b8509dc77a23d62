import Model

/// The three who keep a group going (IGP; O).
enum GroupRole: String, CaseIterable {
    case chair, notes, topic

    var label: Text {
        switch self {
        case .chair: Text(nb: "ordstyrer", nn: "ordstyrar", en: "chair")
        case .notes: Text(nb: "referent", nn: "referent", en: "note-taker")
        case .topic:
            Text(nb: "den som holder oss til saken", nn: "den som held oss til saka", en: "keeper of the topic")
        }
    }

    var task: Text {
        switch self {
        case .chair:
            Text(
                nb: "holder klokka, gir ordet rundt, og passer på at alle har sagt noe før noen sier mer",
                nn: "held klokka, gir ordet rundt, og passar på at alle har sagt noko før nokon seier meir",
                en:
                    "keeps the clock, passes the word around, and sees that all have spoken before anybody says more"
            )
        case .notes:
            Text(
                nb: "skriver det som blir sagt, også det dere ser ulikt på, og aldri hvem som sa det",
                nn: "skriv det som blir sagt, også det de ser ulikt på, og aldri kven som sa det",
                en: "writes what is said, also what you see differently, and never who said it")
        case .topic:
            Text(
                nb: "sier fra når dere snakker om noe annet enn spørsmålet",
                nn: "seier frå når de snakkar om noko anna enn spørsmålet",
                en: "says so when you talk about something other than the question")
        }
    }
}

/// What is said to whoever leads a meeting.
enum MeetingAdvice {
    static let whoDecides = Text(
        nb:
            "Møtet foreslår. Lederen avgjør hva enheten arbeider med, og sier hvorfor. Eieren avgjør hvilke tiltak det "
            + "blir. Stemmer og prikker er råd, ikke vedtak.",
        nn:
            "Møtet foreslår. Leiaren avgjer kva eininga arbeider med, og seier kvifor. Eigaren avgjer kva tiltak det "
            + "blir. Røyster og prikkar er råd, ikkje vedtak.",
        en:
            "The meeting proposes. The leader decides what the unit works with, and says why. The owner decides on "
            + "measures. Votes and dots are advice, not decisions.")

    /// The eight marks of a learning meeting (Roald; LP 8.4), in our own words.
    static let learning = [
        Text(
            nb: "Møtet handler om å lære, ikke bare om å informere og samordne.",
            nn: "Møtet handlar om å lære, ikkje berre om å informere og samordne.",
            en: "The meeting is about learning, not only about informing and coordinating."),
        Text(
            nb: "Det er tid til å tenke etter, dele erfaringer og utvikle praksis.",
            nn: "Det er tid til å tenkje etter, dele erfaringar og utvikle praksis.",
            en: "There is time to reflect, share experience and develop practice."),
        Text(
            nb: "Alle er aktive og har ansvar for møtet sammen.",
            nn: "Alle er aktive og har ansvar for møtet saman.",
            en: "Everybody is active, and all are responsible for the meeting together."),
        Text(
            nb: "Møteledelsen går på omgang: en ny ordstyrer for hver del.",
            nn: "Møteleiinga går på omgang: ein ny ordstyrar for kvar del.",
            en: "The chairing goes in turn: a new chair for each part."),
        Text(
            nb: "Samtalen har en form som gjør at alle slipper til.",
            nn: "Samtalen har ei form som gjer at alle slepp til.",
            en: "The dialogue has a form that lets everybody speak."),
        Text(
            nb: "Vi lærer av hverandre og kommer fram til en felles forståelse.",
            nn: "Vi lærer av kvarandre og kjem fram til ei felles forståing.",
            en: "We learn from each other and come to a shared understanding."),
        Text(
            nb: "Det er lov å spørre, undre seg og ikke ha svaret.",
            nn: "Det er lov å spørje, undre seg og ikkje ha svaret.",
            en: "It is all right to ask, to wonder and not to have the answer."),
        Text(
            nb: "Vi vurderer og forbedrer praksis, vi rapporterer ikke bare hvordan det går.",
            nn: "Vi vurderer og forbetrar praksis, vi rapporterer ikkje berre korleis det går.",
            en: "We judge and improve practice; we do not only report how things stand."),
    ]
}
