import Model
import Testing

/// A text stands in all three languages, and none of them is another with a few letters changed.
///
/// What stands in quotation marks is somebody's answer, in the language it was given in.
func expectThreeLanguages(_ text: Text, alike: Bool = false, at location: SourceLocation = #_sourceLocation) {
    for language in Language.allCases {
        #expect(!text[language].isEmpty, sourceLocation: location)
    }
    #expect((text.nb == text.nn) == alike, sourceLocation: location)
    #expect(text.en != text.nb, sourceLocation: location)
    #expect(words(of: text.nb).isDisjoint(with: onlyNynorsk), "\(text.nb)", sourceLocation: location)
    #expect(words(of: text.nn).isDisjoint(with: onlyBokmål), "\(text.nn)", sourceLocation: location)
    #expect(words(of: text.en).allSatisfy { !$0.contains(/[æøå]/) }, "\(text.en)", sourceLocation: location)
}

private let onlyBokmål: Set = [
    "ikke", "hva", "hvem", "hvor", "hvordan", "hvorfor", "hvilken", "dere", "deres", "dem", "jeg", "noe", "noen",
    "bare", "fra", "være", "vært", "ble", "kommer", "vet", "gjør", "gjøre", "mer", "skolen", "skolene",
    "ansatte", "enhet", "enheter", "selv", "annet", "uten", "skrevet", "valgt", "velg",
]

private let onlyNynorsk: Set = [
    "ikkje", "kva", "kven", "kvar", "korleis", "kvifor", "dykk", "dei", "eg", "noko", "nokon", "berre", "frå",
    "òg", "vere", "vore", "vart", "kjem", "veit", "gjer", "gjere", "meir", "skulen", "skulane", "tilsette",
    "eining", "einingar", "sjølve", "anna", "utan", "valt", "vel",
]

private func words(of text: String) -> Set<String> {
    let own = text.replacing(/«[^»]*»|“[^”]*”/, with: "")
    return Set(own.lowercased().split { !$0.isLetter }.map(String.init))
}
