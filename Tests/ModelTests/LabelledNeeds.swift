/// Wordings of needs, labelled before the measure was made: those of one group are one need in the eyes of whoever decides
/// for several units, those of different groups are not, also where they are about the same.
enum LabelledNeeds {
    /// A pair and its label.
    struct Pair: Sendable {
        let one: String
        let other: String
        let isOne: Bool
    }

    static let groups: [[String]] = [
        [
            "Alle ansatte kan hjelpe barn inn i leken",
            "De voksne hjelper barn som står utenfor, inn i leken",
            "Personalet kan hjelpe barna inn i lek",
            "Kunne hjelpe barn inn i leken",
            "De voksne kan åpne leken for dem som står utenfor",
        ],
        [
            "Alle kan observere leken og bruke det de ser",
            "Ansatte observerer lek og bruker observasjonene",
            "Personalet kan bruke observasjon av leken",
        ],
        [
            "Lærerne kan undervise i lesing i alle fag",
            "Alle lærere underviser i lesing i sitt fag",
            "Lesing i alle fag: lærerne kan undervise i det",
            "Lærarane kan undervise i lesing i alle fag",
            "Leseopplæringen er et ansvar for oss alle",
        ],
        [
            "Lærerne kan velge tekster som elevene mestrer",
            "Kunne velge tekster elevene mestrer",
            "Alle lærere velger tekster som elever mestrer",
        ],
        [
            "Pedagogene kan lede samtaler med flerspråklige barn",
            "Lede samtaler med barn som er flerspråklige",
            "Alle kan ha samtaler med flerspråklige barn",
        ],
        [
            "Ansatte kan samarbeide med foreldre til flerspråklige barn",
            "Samarbeid med foreldrene til flerspråklige barn",
            "Vi kan samarbeide med foreldre til barn som er flerspråklige",
        ],
        [
            "De ansatte kan planlegge overganger i dagen",
            "Planlegge overganger gjennom dagen",
            "Personalet planlegger overgangene i løpet av dagen",
        ],
        [
            "Trygg overgang fra barnehage til skole",
            "Alle kan gi barna en trygg overgang fra barnehagen til skolen",
            "Trygge overganger mellom barnehage og skole",
        ],
        [
            "Lederne kan lede læring i personalet",
            "Ledere kan lede lærende møter for personalet",
            "Kunne lede læringen i personalgruppa",
        ],
        [
            "Alle kan oppdage og stanse mobbing",
            "Ansatte kan oppdage mobbing og stanse den",
            "Oppdage og stanse mobbing og krenkelser",
            "Gripe inn når noen blir plaget",
        ],
        [
            "Lærerne kan gi vurdering som elevene lærer av",
            "Gi elevene vurdering de lærer av",
            "Vurdering som eleven lærer av",
        ],
        [
            "Alle kan tilpasse opplæringen for elever som strever i matematikk",
            "Tilpasse opplæringen i matematikk for elever som strever",
            "Tilpassa opplæring i matematikk for elevar som strevar",
        ],
        [
            "Alle kan bruke samiske fortellinger og ord i hverdagen",
            "Bruke samiske ord og fortellinger hver dag",
        ],
        [
            "Fagarbeiderne kan støtte barn med særskilte behov i gruppa",
            "Støtte barn med særskilte behov i gruppa",
        ],
    ]

    /// Two hundred pairs: all within a group, and of the others every so many.
    static let pairs: [Pair] = {
        var same: [Pair] = []
        var different: [Pair] = []
        let all = groups.enumerated().flatMap { group, words in words.map { (group: group, words: $0) } }
        for (place, one) in all.enumerated() {
            for other in all[(place + 1)...] {
                let pair = Pair(one: one.words, other: other.words, isOne: one.group == other.group)
                if pair.isOne { same.append(pair) } else { different.append(pair) }
            }
        }
        let wanted = 200 - same.count
        // Neighbouring groups are about the same thing, so these come first.
        let near = different.filter { pair in
            let group = { (words: String) in groups.firstIndex { $0.contains(words) } ?? 0 }
            return abs(group(pair.one) - group(pair.other)) == 1
        }
        return same + near.prefix(wanted)
            + different.suffix(max(0, wanted - near.count))
    }()
}
