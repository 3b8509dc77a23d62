extension UnitAnalysis {
    /// Its members; the lists of items in the order of the chain.
    public static let fields =
        AnyField.each(
            profile, goals, goalsLaidAside, samiPerspective, sources, indicators, missingVoices, findings,
            surprises, disagreement, running, couldStop, candidates, chosen)
        + AnyField.each(
            factors, adults, leadership, presentCompetence, needs, partnerWish, discussion, coherence, meetings)
        + AnyField.each(previous, complete, numbering)

    package static let profile: Field<UnitAnalysis, Profile> = Field(
        "profile", \UnitAnalysis.profile, asked: .withTheWhole,
        Text(nb: "Om enheten", nn: "Om eininga", en: "About the unit"))
    package static let previous = Field(
        "previous", \UnitAnalysis.previous, read: \.previous,
        asked: ["goals.going", "goals.last", "goals.lastWhy"],
        Text(nb: "Forrige runde", nn: "Førre runde", en: "The previous round"))
    package static let goals = Field(
        "goals", \UnitAnalysis.goals, read: \.goals, asked: "goals.add",
        Text(nb: "Målene", nn: "Måla", en: "The goals"))
    package static let goalsLaidAside = Field(
        "goalsLaidAside", \UnitAnalysis.goalsLaidAside, read: \.goalsLaidAside, asked: "goals.aside",
        Text(
            nb: "Mål som er lagt bort eller slått sammen", nn: "Mål som er lagde bort eller slåtte saman",
            en: "Goals set aside or merged"))
    package static let samiPerspective = Field(
        "samiPerspective", \UnitAnalysis.samiPerspective, read: \.samiPerspective, asked: "goals.sami",
        Text(
            nb: "Samiske perspektiver i rammeplan eller læreplan",
            nn: "Samiske perspektiv i rammeplan eller læreplan",
            en: "Sami perspectives in the framework plan or curriculum"))
    package static let sources = Field(
        "sources", \UnitAnalysis.sources, read: \.sources, asked: ["data.children", "data.practice"],
        Text(nb: "Kildene", nn: "Kjeldene", en: "The sources"))
    package static let indicators = Field(
        "indicators", \UnitAnalysis.indicators, asked: .fromAFile,
        Text(nb: "Tallene", nn: "Tala", en: "The figures"))
    package static let missingVoices = Field(
        "missingVoices", \UnitAnalysis.missingVoices, read: \.missingVoices, asked: "data.voices",
        Text(
            nb: "Stemmer som mangler i dataene", nn: "Røyster som manglar i dataa",
            en: "Voices missing from the data"))
    package static let findings = Field(
        "findings", \UnitAnalysis.findings, read: \.findings,
        asked: ["interpretation.add", "interpretation.indicator"],
        Text(nb: "Funnene", nn: "Funna", en: "The findings"))
    package static let surprises = Field(
        "surprises", \UnitAnalysis.surprises, read: \.surprises, asked: "interpretation.surprise",
        Text(
            nb: "Det som overrasker eller motsier noe annet", nn: "Det som overraskar eller seier imot noko anna",
            en: "What is surprising, or contradicts something else"))
    package static let disagreement = Field(
        "disagreement", \UnitAnalysis.disagreement, read: \.disagreement, asked: "interpretation.disagreement",
        Text(nb: "Det vi ser ulikt på", nn: "Det vi ser ulikt på", en: "Where our views differ"))
    package static let running = Field(
        "running", \UnitAnalysis.running, read: \.running, asked: "prioritisation.running",
        Text(nb: "Det som allerede er i gang", nn: "Det som allereie er i gang", en: "What is already under way"))
    package static let couldStop = Field(
        "couldStop", \UnitAnalysis.couldStop, read: \.couldStop, asked: "prioritisation.stop",
        Text(nb: "Det som kan avsluttes", nn: "Det som kan avsluttast", en: "What could be stopped"))
    package static let candidates = Field(
        "candidates", \UnitAnalysis.candidates, read: \.candidates, asked: "prioritisation.add",
        Text(
            nb: "Områdene vi valgte mellom", nn: "Områda vi valde mellom", en: "The areas to choose from"))
    package static let chosen = Field(
        "chosen", \UnitAnalysis.chosen, asked: "prioritisation.choice",
        Text(nb: "Valgt område", nn: "Valt område", en: "Chosen area"))
    package static let factors = Field(
        "factors", \UnitAnalysis.factors, read: \.factors,
        asked: ["practice.context", "practice.actor", "practice.individual", "practice.promoting"],
        Text(nb: "Faktorene", nn: "Faktorane", en: "The factors"))
    package static let adults = Field(
        "adults", \UnitAnalysis.adults, read: \.adults, asked: "practice.adults",
        Text(
            nb: "Det vi voksne gjør eller lar være å gjøre", nn: "Det vi vaksne gjer eller lèt vere å gjere",
            en: "What we adults do or leave undone"))
    package static let leadership = Field(
        "leadership", \UnitAnalysis.leadership, read: \.leadership, asked: "practice.leadership",
        Text(nb: "Ledelsen", nn: "Leiinga", en: "Leadership"))
    package static let presentCompetence = Field(
        "presentCompetence", \UnitAnalysis.presentCompetence, orNone: true, asked: "needs.present",
        Text(
            nb: "Kompetanse som finnes fra før (antall ansatte)",
            nn: "Kompetanse som finst frå før (kor mange tilsette)",
            en: "Existing competence (number of staff)"))
    package static let needs = Field(
        "needs", \UnitAnalysis.needs, read: \.needs, asked: "needs.add",
        Text(nb: "Kompetansebehovene", nn: "Kompetansebehova", en: "The competence needs"))
    package static let partnerWish = Field(
        "partnerWish", \UnitAnalysis.partnerWish, read: \.partnerWish, asked: "needs.partner",
        Text(nb: "Ønsket partner", nn: "Ønskt partnar", en: "Preferred partner"))
    package static let discussion = Field(
        "discussion", \UnitAnalysis.discussion, read: \.discussion, orNone: true, asked: "needs.discussion",
        Text(
            nb: "Drøftet med de tillitsvalgte", nn: "Drøfta med dei tillitsvalde",
            en: "Discussed with the employee representatives"))
    package static let coherence = Field(
        "coherence", \UnitAnalysis.coherence, asked: .coherence,
        Text(nb: "Om arbeidet henger sammen", nn: "Om arbeidet heng saman", en: "Coherence"))
    package static let meetings = Field(
        "meetings", \UnitAnalysis.meetings, asked: .by(Meeting.groups.outline.asked.steps), ListNames.meetings)
    package static let complete = Field(
        "complete", \UnitAnalysis.complete, asked: ListNames.whenDone, ListNames.complete)
    package static let numbering: Field<UnitAnalysis, Numbering> = Field(
        "numbering", \UnitAnalysis.numbering, asked: .byTheProgram, ListNames.numbering)
}

/// What every level calls the lists it keeps.
enum ListNames {
    static let meetings = Text(nb: "Møtene", nn: "Møta", en: "The meetings")
    static let complete = Text(
        nb: "Lister som er ferdige", nn: "Lister som er ferdige", en: "Lists that are complete")
    static let numbering = Text(
        nb: "Numre som er tatt i bruk", nn: "Nummer som er tekne i bruk", en: "Numbers in use")
    static let whenDone = Asked.never("said at the question of each list, with «ferdig»")
}
