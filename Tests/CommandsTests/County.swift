import Chain
import Model
import SeededNumbers
import Testing

@testable import Formats
@testable import Store

/// A county in memory: owners with units, and what the units handed over; the same seed gives the same county.
struct County {
    /// A unit as it was drawn: what its document must lead to, known without reading the document.
    struct Unit {
        /// Its row in the register.
        let registered: RegisteredUnit
        /// What was drawn for its needs; empty for one that has not delivered.
        let needs: [Drawn]
        /// How it delivered.
        let state: Delivery.State
        /// What it handed over; `nil` for one that has not.
        let document: Sealed<UnitAnalysis>?
    }

    /// A need as it was drawn.
    struct Drawn: Hashable {
        let theme: Theme
        let area: String
        let who: String
        let form: NeedForm
    }

    /// An owner: whom it collects from, and its workspace after collecting.
    struct Owner {
        let units: [Unit]
        var overview: OwnerOverview
    }

    var owners: [Owner]

    static let areas = ["Lek", "Språk", "Lesing", "Tilpasset opplæring", "Vurdering"]
    static let groups = ["Alle ansatte", "Alle lærere", "Pedagogiske ledere"]

    /// A made-up county of some owners with some units each.
    static func made(seed: UInt64, owners: Int, units: Int) -> County {
        var draw = Seeded(state: seed)
        var numbers = Numbers()
        let rows = (0..<owners).map { owner in
            let municipality = Municipality(number: "90\(10 + owner)", name: "Kommune \(owner + 1)")
            let rows = (0..<units).map { unit in
                let isKindergarten = Bool.random(using: &draw)
                return RegisteredUnit(
                    organisationNumber: numbers.next(), name: "Enhet \(owner + 1)-\(unit + 1)",
                    kinds: isKindergarten ? [.kindergarten] : [.school],
                    ownership: isKindergarten && Int.random(in: 0..<3, using: &draw) == 0 ? .private : .municipal,
                    municipality: municipality, children: Int.random(in: 0...300, using: &draw),
                    fte: Quantity(Int.random(in: 20...600, using: &draw), decimals: 1))
            }
            return (municipality, rows)
        }
        return County(rows, draw: &draw)
    }

    /// The owners of some municipalities, with the units of a register; a unit delivers, or not, by the seed.
    init(_ municipalities: [(Municipality, [RegisteredUnit])], draw: inout Seeded) {
        owners = []
        for (municipality, rows) in municipalities {
            let profile = Profile(
                name: "\(municipality.name) kommune", municipality: municipality, ownership: .municipal)
            var overview = OwnerOverview(profile: profile)
            overview.register = rows.filter { $0.isCollected(by: profile) }
            let units = overview.register.map { County.unit($0, &draw) }
            for document in units.compactMap(\.document) {
                #expect(overview.received.collect(document, referred: []) == .new)
            }
            owners.append(Owner(units: units, overview: overview))
        }
    }

    private static func unit(_ row: RegisteredUnit, _ draw: inout Seeded) -> Unit {
        let state: Delivery.State =
            switch Int.random(in: 0..<10, using: &draw) {
            case 0: .missing
            case 1: .draft
            default: .delivered
            }
        guard state != .missing else { return Unit(registered: row, needs: [], state: state, document: nil) }
        let needs = (0..<Int.random(in: 1...3, using: &draw)).map { _ in
            Drawn(
                theme: pick([.exclusion, .inclusion, .adaptedProvision], &draw), area: pick(areas, &draw),
                who: pick(groups, &draw), form: pick([.collective, .furtherEducation], &draw))
        }
        let document = sealed(
            analysis(row, needs, &draw), as: .needsAssessment, id: "id-\(row.organisationNumber.digits)",
            revision: Int.random(in: 1...20, using: &draw), draft: state == .draft)
        return Unit(registered: row, needs: needs, state: state, document: document)
    }

    /// A whole chain, from a goal to needs; the texts are written with capitals and blanks as people happen to.
    private static func analysis(_ row: RegisteredUnit, _ drawn: [Drawn], _ draw: inout Seeded) -> UnitAnalysis {
        var analysis = UnitAnalysis(
            profile: Profile(
                name: row.name, kinds: row.kinds, municipality: row.municipality, ownership: row.ownership,
                organisationNumber: row.organisationNumber))
        analysis.goals = [Goal(id: analysis.numbering.next(), statement: "Alle hører til")]
        analysis.findings = [
            Finding(
                id: analysis.numbering.next(), statement: "Noen står utenfor", nature: .challenge, goals: [ID(1)])
        ]
        analysis.candidates = [Candidate(id: analysis.numbering.next(), area: "Fellesskap", findings: [ID(1)])]
        analysis.chosen = ID(1)
        analysis.factors = [
            Factor(
                id: analysis.numbering.next(), statement: "De voksne rydder", candidate: ID(1),
                perspective: .context, effect: .maintaining)
        ]
        analysis.presentCompetence = [PresentCompetence(people: 2, area: "spesialpedagogikk")]
        analysis.running = "Et språkprosjekt"
        analysis.needs = drawn.map { need in
            Need(
                id: analysis.numbering.next(), ability: "Arbeide med \(need.area)", who: untidy(need.who, &draw),
                factors: [ID(1)], sign: "Flere er med", form: need.form, theme: need.theme,
                practiceArea: untidy(need.area, &draw))
        }
        return analysis
    }

    private static func untidy(_ words: String, _ draw: inout Seeded) -> String {
        pick([words, words.uppercased(), "  \(words) ", words.lowercased()], &draw)
    }

    static func pick<Value>(_ values: [Value], _ draw: inout Seeded) -> Value {
        values[Int.random(in: 0..<values.count, using: &draw)]
    }

    /// A document as a workspace hands it over, without its seal.
    static func sealed<Body: Level>(
        _ body: Body, as schema: Schema, id: String, revision: Int = 1, draft: Bool = false
    ) -> Sealed<Body> {
        Sealed(
            schema: schema,
            header: Header(
                schema: schema, id: id, revision: revision, language: .nb, parents: [],
                change: Change(at: "2026-11-21T12:00:00Z", by: nil, command: "handover")),
            name: body.profile.name, organisationNumber: body.profile.organisationNumber,
            handedOver: Day(daysSinceEpoch: 20_778), draft: draft, program: "behov", body: body)
    }

    /// The bytes of a document with its seal on, as they lie in a file.
    static func bytes<Body: Level>(of document: Sealed<Body>) throws -> [UInt8] {
        Seal.sealed(try JSONTree.encode(document))
    }

    /// Organisation numbers with a right check digit, in a series of which none is in use here.
    private struct Numbers {
        private var base = 31_950_000

        mutating func next() -> OrganisationNumber {
            while true {
                base += 1
                for check in 0...9 {
                    if let number = OrganisationNumber("\(base)\(check)") { return number }
                }
            }
        }
    }
}
