import Foundation
import Testing

@testable import Model

/// Whoever is named in a note is found, of the staff too; places, groups and things are left in peace.
@Suite struct PersonMentionTests {
    private let mention: PersonMention

    init() throws {
        let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent()
        let bytes = try Data(contentsOf: root.appending(path: "Templates/Persons/children.json"))
        mention = PersonMention(try JSONDecoder().decode(PersonWords.self, from: bytes))
    }

    @Test func whoeverIsNamedIsFound() {
        let missed = [
            "Spør Kari i 2. avdeling", "Spør Kari", "Snakk med Kari Hansen", "Kari", "marit er for streng",
            "Assistenten Kari er flink", "Styrer Anne Berg bestemmer alt", "Rektor Olsen hører ikke på oss",
            "Hilsen Berit", "Mvh Rasch", "Berit, Bjørka", "Stein Hansen tar alle vaktene", "K. H. bråker",
            "Stein Berg-Hansen tar alle vaktene", "Rektor Berg-Olsen hører ikke på oss",
            "Snakk med Zubaydah på kjøkkenet", "Vi burde gjøre som Ola gjør i møtene", "Snakk med Fatuma",
            "Eg meiner Solveig avgjer for mykje", "Ask Fatima about it", "Karis gruppe er for stor",
            "Det virker bra.\nHilsen Mohammed",
        ].filter { mention.all(in: $0).isEmpty }
        #expect(missed.isEmpty, "\(missed)")
    }

    @Test func whatNamesNobodyIsLeftInPeace() {
        let taken = [
            "Liv og røre i gangen", "Stein og sand overalt", "Vår avdeling trenger ro", "Spør PPT",
            "Spør PP-tjenesten",
            "Snakk med Statped",
            "Vi kan lære av Solbakken og Montessori", "Bruk Karlstad-modellen", "Vi i Bjørka bør ha møte hver uke",
            "Saman finn vi fleire måtar", "Elles er vi nøgde", "Inga av gruppene har nok tid",
            "Vi tore ikkje seie det",
            "Barna er mette før vi andre", "Ring Solbakken barnehage", "Voksne som er med i leken ute",
            "Et kurs i lek",
            "Vi treng anna utstyr", "Leker på Furua", "I august er alt nytt",
            "Mer tid til hver enkelt",
            "Bjørka og Granen bør dele uterommet", "Rektor Solbakken skole", "Ledelsen snakker med foreldrene",
        ].filter { !mention.all(in: $0).isEmpty }
        #expect(taken.isEmpty, "\(taken)")
    }
}
