import Chain
import Model
import SeededNumbers
import Store

/// A network in which everything is decided at random: needs joined, lifted up, given a study, met in other ways, declined
/// or left without a word; priorities made into measures or declined.
struct DecidedNetwork {
    private var random: Seeded
    private(set) var owner = OwnerOverview(profile: Profile(name: "Lia kommune"))
    private(set) var region = RegionPlan(profile: Profile(name: "Nettverket"))

    static let ownerID = "owner"

    init(seed: UInt64) {
        random = Seeded(state: seed)
        for name in ["A", "B", "C", "D", "E"] {
            var body = UnitAnalysis(profile: Profile(name: name, kinds: [.kindergarten]))
            for _ in 0..<Int.random(in: 1...3, using: &random) {
                let form = pick([NeedForm.collective, .leadership, .furtherEducation]) ?? .collective
                body.needs.append(
                    Need(
                        id: body.numbering.next(), ability: "lek", who: "alle", form: form, theme: .inclusion,
                        practiceArea: "Lek"))
            }
            _ = owner.received.collect(Self.sealed(body, .needsAssessment, id: "unit\(name)"), referred: [])
        }
        for _ in 0..<2 { join() }
        for need in owner.received.needs.map(\.reference) { decide(need) }
        _ = region.received.collect(
            Self.sealed(owner, .ownerOverview, id: Self.ownerID), referred: [])
        for basis in region.bases { answer(basis.reference) }
    }

    /// An owner of some units that decides when the first of them have handed over; the others come afterwards.
    init(seed: UInt64, owner name: String, first: [Sealed<UnitAnalysis>], then: [Sealed<UnitAnalysis>]) {
        random = Seeded(state: seed)
        owner = OwnerOverview(profile: Profile(name: name, ownership: .municipal))
        collect(first)
        for _ in 0..<first.count / 6 { join() }
        for need in owner.received.needs.map(\.reference) { decide(need) }
        collect(then)
    }

    /// The network of some owners.
    init(seed: UInt64, owners: [OwnerOverview]) {
        random = Seeded(state: seed)
        for (place, owner) in owners.enumerated() {
            _ = region.received.collect(
                Self.sealed(owner, .ownerOverview, id: "owner\(place)"), referred: [])
        }
        for basis in region.bases { answer(basis.reference) }
    }

    private mutating func collect(_ documents: [Sealed<UnitAnalysis>]) {
        for document in documents {
            var document = document
            document.learn(Digest.of)
            _ = owner.received.collect(document, referred: owner.referred)
        }
    }

    private mutating func pick<Element>(_ all: [Element]) -> Element? { all.randomElement(using: &random) }

    static func sealed<Body: Level>(_ body: Body, _ schema: Schema, id: String) -> Sealed<Body> {
        let header = Header(
            schema: schema, id: id, revision: 1, language: .nb, parents: [],
            change: Change(at: "2026-11-21T12:00:00Z", by: nil, command: "handover"))
        var document = Sealed(
            schema: schema, header: header, name: body.profile.name, organisationNumber: nil,
            handedOver: Day(daysSinceEpoch: 20_778), draft: false, program: "behov", body: body)
        document.learn(Digest.of)
        return document
    }

    /// Joins two or three needs that stand in no group yet.
    private mutating func join() {
        let taken = owner.joinings.flatMap(\.needs)
        let free = owner.received.needs.map(\.reference).filter { !taken.contains($0) }.shuffled(using: &random)
        let group = Array(free.prefix(Int.random(in: 2...3, using: &random)))
        owner.joinings.append(Joining(needs: group, isJoined: Int.random(in: 0..<4, using: &random) > 0))
    }

    private mutating func decide(_ need: Reference) {
        switch Int.random(in: 0..<8, using: &random) {
        case 0, 1:
            if let place = owner.priorities.indices.randomElement(using: &random), Bool.random(using: &random) {
                owner.priorities[place].needs.append(need)
            } else {
                owner.priorities.append(
                    Priority(id: owner.numbering.next(), statement: "lek", needs: [need]))
            }
            if Int.random(in: 0..<4, using: &random) == 0 { study(need) }
        case 2: study(need)
        case 3:
            owner.metNeeds.append(
                MetNeed(
                    reference: need, by: pick(MetNeed.Way.allCases) ?? .ownWork,
                    reason: pick([nil, "det tar vi i august"]) ?? nil))
        case 4, 5: owner.declined.append(Declined(reference: need, reason: "ikke nå"))
        default: break
        }
    }

    private mutating func study(_ need: Reference) {
        owner.studyPlaces.append(
            StudyPlace(
                id: owner.numbering.next(), people: 2, subject: "Norsk", credits: 30, role: .teacher, need: need,
                reason: pick([nil, "fagmiljøet er lite"]) ?? nil))
    }

    private mutating func answer(_ basis: Reference) {
        switch Int.random(in: 0..<3, using: &random) {
        case 0: region.declined.append(Declined(reference: basis, reason: "ikke råd"))
        case 1:
            region.measures.append(Measure(id: region.numbering.next(), title: "tiltak", basis: [basis]))
        default: break
        }
    }
}
