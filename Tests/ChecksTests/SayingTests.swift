import Model
import SeededNumbers
import Testing

@testable import Checks

/// What rules read out of people's own words: each kind with sentences it means, and sentences close to them that it does
/// not. A false alarm in front of thirty people costs more than a remark that is missing.
@Suite struct SayingTests {
    @Test(arguments: [
        // Bokmål.
        "Assistentene er for lite engasjert", "Noen av lærerne er lite motiverte", "Vikarene bryr seg ikke",
        "Kollegene gidder ikke å være ute", "Foreldrene er uinteresserte i skolen",
        "Foresatte følger ikke opp leksene hjemme", "Manglende engasjement hos foreldrene",
        "For lite motivasjon blant de ansatte", "Personalet mangler vilje til å endre seg",
        "Noen ansatte har dårlige holdninger", "Pedagogene tar ikke ansvar", "Late vikarer",
        "Hjemmet setter ikke grenser", "De voksne er ikke interesserte i lek", "Foreldrene stiller aldri opp",
        // Nynorsk.
        "Assistentane er for lite engasjerte", "Lærarane er umotiverte", "Foreldra bryr seg ikkje",
        "Dei føresette følgjer ikkje opp heime", "Manglande interesse frå heimen", "Vikarane tek ikkje ansvar",
        "Dei tilsette har lite vilje til å prøve nytt", "Kollegaene orkar ikkje",
        // English.
        "The assistants are not engaged", "Parents do not care about school",
        "Lack of commitment among staff",
    ])
    func anExplanationBlames(words: String) {
        #expect(BlamingWords.blame(words))
    }

    @Test(arguments: [
        "De voksne rydder mens leken begynner", "Assistentene står alene ute", "Foresatte får vite det for sent",
        "Assistentene er for få til å dele gruppa", "Lærerne har for lite tid sammen",
        "Vi engasjerer foresatte for lite", "Foreldrene kjenner ikke rutinene våre",
        "Assistentene har ikke fått opplæring",
        "Vi voksne står der vi har oversikt, og er sjelden med der leken begynner",
        "Vikarene kjenner ikke barna ennå",
        "Foreldre som ikke har norsk som morsmål, får beskjeder på norsk",
        "Lærerne følger ulike regler i friminuttene",
        "Pedagogene er opptatt med papirarbeid når leken starter", "Vi tar for lite initiativ overfor foreldrene",
        "Barna er lite engasjerte når de voksne går", "Elevene er umotiverte når lærerne snakker lenge",
        "Foresatte er engasjerte, men får ikke svar", "De som svarte i 2025, kan være andre enn de som svarte før",
        "Assistentane er ikkje med på møta våre", "Lærarane har ikkje felles tid", "Vi spør foreldra for lite",
        "Dei vaksne ser ikkje kven som går åleine", "Føresette opplever at vi ikkje lyttar",
        "Staff are too few in the afternoon", "Parents hear of it too late",
        "Noen av de ansatte har vært her i mange år", "Foreldrene vil ikke at barna skal være ute i regn",
    ])
    func anExplanationDoesNotBlame(words: String) {
        #expect(!BlamingWords.blame(words))
    }

    @Test(arguments: [
        "Kurs i klasseledelse", "Førstehjelpskurs for alle", "Videreutdanning i spesialpedagogikk",
        "Kompetanseheving om mobbing", "Fagdag om lek", "ICDP", "Kompetansepakken om inkludering",
        "Kursing av assistentar", "Vidareutdanning i norsk", "Kompetanseutvikling i begynnaropplæring",
        "A course on play",
    ])
    func anAreaIsACourse(words: String) {
        #expect(CourseWords.name(words))
    }

    @Test(arguments: [
        "Fellesskap i lek", "Tilpasset opplæring", "Barnas medvirkning", "Lesing i alle fag", "Utdanningsvalg",
        "Faglig diskurs i norsk", "Sosial kompetanse", "Språkutvikling", "Ro og mening i måltidet",
        "Kursiv skrift",
        "Begynnaropplæringa i lesing", "Den digitale kvardagen til elevane", "Reading", "Overgang til skole",
    ])
    func anAreaIsNoCourse(words: String) {
        #expect(!CourseWords.name(words))
    }

    @Test(arguments: [
        "De voksne skal være tettere på barna", "Alle ansatte ser hvert barn", "Personalet skal lytte til barn",
        "Lærerne bruker felles regler med elevene", "Dei vaksne skal støtte barna i leik",
        "Alle tilsette kjenner planen for elevane", "Teachers know every pupil",
    ])
    func aGoalIsAboutAdults(words: String) {
        #expect(AdultGoalWords.areAboutAdults(words))
    }

    @Test(arguments: [
        "Alle barn opplever fellesskap i lek", "Barna møter voksne som lytter", "Voksne og barn leker sammen",
        "De voksne legger til rette slik at barna kommer inn i leken", "Vi vil at alle barn skal oppleve mestring",
        "Elevene får hjelp av lærerne når de trenger det", "Alle elever lærer å lese",
        "Dei vaksne er ute så alle barn har nokon å leike med", "Barna blir sett av dei vaksne",
        "Pupils are seen by their teachers",
    ])
    func aGoalIsAboutChildren(words: String) {
        #expect(!AdultGoalWords.areAboutAdults(words))
    }

    @Test(arguments: [
        "Foresatte er misfornøyde", "Foreldrene er misfornøyde med informasjonen", "Elevene trives ikke",
        "Barna er utrygge ute", "Elevane mistrivst", "Dei føresette er misnøgde", "Parents are dissatisfied",
    ])
    func aFindingSaysBadly(words: String) {
        #expect(ClaimWords.sayBadly(words))
    }

    @Test(arguments: [
        "Foresatte som svarte, vurderer trivselen lavere enn andre i kommunen", "Noen barn er utrygge ute",
        "Foresatte er mindre fornøyd enn i fjor", "Enkelte elever mistrives", "Elevene trives",
        "Nokre føresette er misnøgde", "Vi vet ikke om elevene trives", "Færre svarer at de er trygge",
    ])
    func aFindingClaimsNoMoreThanItHas(words: String) {
        #expect(!ClaimWords.sayBadly(words))
    }

    @Test func whatIsSaidOfAllIsSaidOfPeople() {
        for words in ["Alle foresatte er fornøyde", "Ingen elever blir mobbet", "Alle elevane trivst"] {
            #expect(ClaimWords.sayOfAll(words), "\(words)")
        }
        for words in ["På alle områder ligger vi over kommunen", "Snittet er høyere på alle spørsmål"] {
            #expect(!ClaimWords.sayOfAll(words), "\(words)")
        }
    }

    @Test(arguments: [
        "ikke", "Nei.", "Ikke aktuelt", "Ikkje relevant", "Ingen", "-", "Vet ikke", "Ikke vurdert ennå",
        "Vi har ikke det", "not applicable", "Ikkje aktuelt hos oss",
    ])
    func anAnswerIsNoAndNothingElse(words: String) {
        #expect(BareRefusal.isOne(words))
    }

    @Test(arguments: [
        "Vi har sett på samisk lek og fortellertradisjon",
        "Ingen samiske barn, men vi bruker samiske fortellinger",
        "Vi markerer 6. februar", "Vi fann ikkje noko behov i år etter å ha lese rammeplanen", "Joik",
    ])
    func anAnswerSaysSomething(words: String) {
        #expect(!BareRefusal.isOne(words))
    }

    /// The two ways of taking a text apart give the same words of texts that both can read.
    @Test func aTextReadFromItsBytesIsTheOneReadByCharacter() {
        var chance = Seeded(state: 17)
        let signs = Array("aÅæøéñÜßÿ×÷ ab fordi C1234567890.,!?-'’«»–…\n\t\u{A0}½/()@_\u{85}\u{B}\u{301}²Ÿ😀")
        for _ in 0..<3_000 {
            let text = chance.text(of: signs, atMost: 24)
            #expect(SaidTokens(text) == SaidTokens(characters: text), "\(text.debugDescription)")
        }
        for text in ["«Ja», fordi vi – når det er 3 – ØVER\r\nmye", "FØR MENS vi (alle) var ute; selv da."] {
            #expect(SaidTokens(text) == SaidTokens(characters: text))
        }
    }
}
