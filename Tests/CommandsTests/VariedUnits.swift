import Foundation
import Model
import SeededNumbers

/// Units as a real municipality or network has them, the same for the same seed: names that several have, private ones,
/// schools with and without SFO, needs in many wordings, drafts, some that come late and some that hand over again; names
/// that differ in capitals, in how å is written and in blanks alone, and one of two hundred letters.
struct VariedUnits {
    /// A unit and what it hands over.
    struct Unit {
        let registered: RegisteredUnit
        /// What it hands over first.
        let document: Sealed<UnitAnalysis>
        /// What it hands over after that, with a need withdrawn or written anew; `nil` for most.
        let again: Sealed<UnitAnalysis>?
        /// Whether it hands over after everything else was decided on.
        let isLate: Bool
    }

    let units: [Unit]

    private static let names = [
        "Solbakken", "Bjørkelia", "Fjellheim", "Nordli", "Åsgård", "Tussemyra", "Sentrum", "Elvebakken", "Granly",
    ]
    private static let wordings: [(area: String, abilities: [String])] = [
        (
            "Lek",
            [
                "Alle ansatte kan hjelpe barn inn i leken", "De voksne kan åpne leken for barn som står utenfor",
                "Personalet støtter barn som ikke kommer inn i lek", "Kunne være en aktiv voksen i frileken",
            ]
        ),
        (
            "Språk",
            [
                "Pedagogene kan lede samtaler med flerspråklige barn", "Alle kan bruke lesestunden til samtale",
                "Arbeide systematisk med språk i hverdagen",
            ]
        ),
        (
            "Lesing",
            [
                "Alle lærere kan undervise i lesing i sitt fag", "Lærerne kan velge tekster elevene mestrer",
                "Faglærerne kan arbeide med leseforståelse",
            ]
        ),
        ("Overganger", ["De ansatte kan planlegge overganger i dagen", "Skape trygge overganger"]),
        ("ledelse", ["Lederne kan lede læring i personalet", "Teamledere kan lede møter der folk lærer"]),
    ]
    private static let groups = [
        "Alle ansatte", "alle  ansatte", "Hele personalet", "Pedagogiske ledere", "Lærerne",
    ]

    /// Draws some units in some municipalities, several of a name among them as soon as there are more than nine.
    init(seed: UInt64, count: Int, municipalities: [Municipality]) {
        var draw = Seeded(state: seed)
        var base = 31_960_000
        func number() -> OrganisationNumber {
            while true {
                base += 1
                for check in 0...9 {
                    if let number = OrganisationNumber("\(base)\(check)") { return number }
                }
            }
        }
        units = (0..<count).map { place in
            let isKindergarten = Bool.random(using: &draw)
            let name = Self.varied(
                Self.names[place % Self.names.count] + (isKindergarten ? " barnehage" : " skole"), place)
            let registered = RegisteredUnit(
                organisationNumber: number(), name: name,
                kinds: isKindergarten ? [.kindergarten] : County.pick([[.school], [.school, .sfo]], &draw),
                ownership: isKindergarten && Int.random(in: 0..<3, using: &draw) == 0 ? .private : .municipal,
                municipality: municipalities[place % municipalities.count],
                children: Int.random(in: 3...240, using: &draw),
                fte: Quantity(Int.random(in: 20...500, using: &draw), decimals: 1))
            let first = Self.analysis(registered, &draw)
            let id = "varied-\(registered.organisationNumber.digits)"
            let isDraft = Int.random(in: 0..<10, using: &draw) == 0
            var again: Sealed<UnitAnalysis>?
            if Int.random(in: 0..<6, using: &draw) == 0 {
                var second = first
                if second.needs.count > 1, Bool.random(using: &draw) {
                    second.needs.removeLast()
                } else {
                    second.needs[0].ability += ", hver dag"
                }
                again = County.sealed(second, as: .needsAssessment, id: id, revision: 2)
            }
            return Unit(
                registered: registered,
                document: County.sealed(first, as: .needsAssessment, id: id, revision: 1, draft: isDraft),
                again: again, isLate: Int.random(in: 0..<8, using: &draw) == 0)
        }
    }

    /// A name as somebody else would write it, for some of the places.
    private static func varied(_ name: String, _ place: Int) -> String {
        switch place % 23 {
        case 11: name.uppercased()
        case 13:
            name.replacingOccurrences(of: "å", with: "a\u{30A}").replacingOccurrences(of: "Å", with: "A\u{30A}")
        case 17: name.split(separator: " ").joined(separator: "  ")
        case 19: name + String(repeating: " og omegn", count: 20)
        default: name
        }
    }

    private static func analysis(_ row: RegisteredUnit, _ draw: inout Seeded) -> UnitAnalysis {
        var analysis = UnitAnalysis(
            profile: Profile(
                name: row.name, kinds: row.kinds, municipality: row.municipality, ownership: row.ownership,
                organisationNumber: row.organisationNumber))
        analysis.disagreement = County.pick([nil, "Ingen", "Assistentene ser mer uro ute enn pedagogene"], &draw)
        analysis.needs = (0..<Int.random(in: 1...4, using: &draw)).map { _ in
            let (area, abilities) = County.pick(wordings, &draw)
            return Need(
                id: analysis.numbering.next(), ability: County.pick(abilities, &draw),
                who: County.pick(groups, &draw), sign: "Flere er med",
                form: County.pick(
                    [.collective, .collective, .furtherEducation, .leadership, .mentoring, .followUp], &draw),
                theme: County.pick(Theme.allCases, &draw),
                practiceArea: County.pick([area, area.lowercased(), " \(area) "], &draw))
        }
        return analysis
    }
}
