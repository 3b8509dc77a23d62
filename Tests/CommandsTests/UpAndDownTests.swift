import Chain
import Model
import SeededNumbers
import Store
import Testing

/// What is told upwards and downwards about the same decision is the same, whatever was changed, handed over, collected,
/// decided and answered in between, at three levels.
@Suite struct UpAndDownTests {
    /// A unit's reference as it is compared: the measure or priority, and the revision of the need it rests on.
    private struct Told: Hashable {
        let decision: ItemID
        let revision: Int
    }

    /// Units, an owner and a region, to whom everything happens at random.
    private struct Levels {
        var random: Seeded
        var units: [(body: UnitAnalysis, revision: Int)] = []
        var owner = OwnerOverview(profile: Profile(name: "Lia kommune"))
        var ownerRevision = 1
        var region = RegionPlan(profile: Profile(name: "Nettverket"))
        /// What the region answered the owner last, and the plan it was told of.
        var heard: (reply: NeedsReply, plan: RegionPlan)?

        init(seed: UInt64) {
            random = Seeded(state: seed)
            for name in ["A", "B", "C"] {
                var body = UnitAnalysis(profile: Profile(name: name, kinds: [.kindergarten]))
                for _ in 0..<2 {
                    body.needs.append(Need(id: body.numbering.next(), ability: "lek", form: .collective))
                }
                units.append((body, 1))
            }
        }

        private mutating func pick<Element>(_ all: [Element]) -> Element? {
            all.randomElement(using: &random)
        }

        private func sealed<Body: Level>(_ body: Body, _ schema: Schema, id: String, _ revision: Int)
            -> Sealed<Body>
        {
            let header = Header(
                schema: schema, id: id, revision: revision, language: .nb, parents: [],
                change: Change(at: "2026-11-21T12:00:00Z", by: nil, command: "handover"))
            var document = Sealed(
                schema: schema, header: header, name: body.profile.name, organisationNumber: nil,
                handedOver: Day(daysSinceEpoch: 20_778), draft: false, program: "behov", body: body)
            document.learn(Digest.of)
            return document
        }

        mutating func step() {
            switch Int.random(in: 0..<13, using: &random) {
            case 0, 1: edit(Int.random(in: 0..<3, using: &random))
            case 2, 3: deliver(Int.random(in: 0..<3, using: &random))
            case 4: lift()
            case 5:
                if let need = pick(owner.received.needs), owner.priorities(of: need.reference).isEmpty {
                    owner.declined.removeAll { $0.reference.isSame(as: need.reference) }
                    owner.declined.append(Declined(reference: need.reference, reason: "ikke nå"))
                }
            case 6:
                if let ground = pick(owner.changedGrounds), let how = pick(ground.settlements) {
                    owner.settle(ground, how)
                }
            case 7, 8:
                ownerRevision += 1
                _ = region.received.collect(
                    sealed(owner, .ownerOverview, id: "owner", ownerRevision), referred: region.referred)
            case 9:
                measure()
                participate()
            case 10:
                if let ground = pick(region.changedGrounds), let how = pick(ground.settlements) {
                    region.settle(ground, how)
                }
            case 11: deliverStraight(Int.random(in: 0..<3, using: &random))
            default:
                if let reply = region.replies.first(where: { $0.recipient == "owner" }) {
                    heard = (reply, region)
                }
            }
        }

        private mutating func edit(_ place: Int) {
            guard let need = pick(units[place].body.needs) else { return }
            let word = pick(["lek", "språk", "overganger"]) ?? "lek"
            let form = pick([NeedForm.collective, .collective, .notCompetence])
            units[place].body.needs.removeAll { $0.id == need.id }
            guard Int.random(in: 0..<6, using: &random) > 0 else { return }
            units[place].body.needs.append(Need(id: need.id, ability: word, form: form))
        }

        private mutating func deliver(_ place: Int) {
            _ = owner.received.collect(document(of: place), referred: owner.referred)
        }

        /// The same unit straight to the region, whether its owner has it too or not.
        private mutating func deliverStraight(_ place: Int) {
            _ = region.units.collect(document(of: place), referred: region.referred)
        }

        private mutating func document(of place: Int) -> Sealed<UnitAnalysis> {
            units[place].revision += 1
            return sealed(units[place].body, .needsAssessment, id: "unit\(place)", units[place].revision)
        }

        private mutating func lift() {
            guard let need = pick(owner.received.needs), let other = pick(owner.received.needs) else {
                return
            }
            let word = pick(["lek", "språk"]) ?? "lek"
            if let old = pick(owner.priorities), Bool.random(using: &random) {
                owner.priorities.removeAll { $0.id == old.id }
                owner.priorities.append(Priority(id: old.id, statement: word, needs: [need.reference]))
            } else if owner.priorities.count < 3 {
                owner.priorities.append(
                    Priority(
                        id: owner.numbering.next(), statement: word,
                        needs: [need.reference, other.reference].once))
            }
        }

        /// Somebody changes who takes part: units of the list, with or without a need, others, or nobody.
        private mutating func participate() {
            guard let place = region.measures.indices.randomElement(using: &random) else { return }
            let groups = (0..<Int.random(in: 0...2, using: &random)).map { _ -> ParticipantGroup in
                let units = region.eligibleUnits.filter { _ in Bool.random(using: &random) }.map(\.unit)
                return units.isEmpty
                    ? ParticipantGroup(unit: "PPT", role: "rådgivere", people: 2)
                    : ParticipantGroup(units: units, role: "alle", people: 9)
            }
            region.measures[place].participantGroups = groups.isEmpty ? nil : groups
            region.measures[place].withoutNeed = pick([nil, "de tar imot de samme barna"]) ?? nil
        }

        private mutating func measure() {
            guard let basis = pick(region.bases) else { return }
            if Int.random(in: 0..<4, using: &random) == 0 {
                region.declined.removeAll { $0.reference.isSame(as: basis.reference) }
                region.declined.append(Declined(reference: basis.reference, reason: "ikke råd"))
            } else if region.measures.count < 3 {
                region.measures.append(
                    Measure(id: region.numbering.next(), title: "tiltak", basis: [basis.reference]))
            }
        }
    }

    /// What the owner's own way down says of a need.
    private func down(_ owner: OwnerOverview, _ need: Reference) -> Set<Told> {
        Set(
            owner.priorities.flatMap { priority in
                priority.needs.filter { $0.isSame(as: need) }.map {
                    Told(decision: priority.id.item, revision: $0.revision)
                }
            })
    }

    /// What the region's own way down says of a need.
    private func down(_ region: RegionPlan, _ need: Reference) -> Set<Told> {
        Set(
            region.measures.flatMap { measure in
                region.needs(behind: measure).filter { $0.reference.isSame(as: need) }.map {
                    Told(decision: measure.id.item, revision: $0.reference.revision)
                }
            })
    }

    private func up(_ outcome: NeedOutcome, _ kind: ItemKind) -> Set<Told> {
        Set(
            outcome.into.filter { $0.item.kind == kind && $0.footing.item == outcome.item }.map {
                Told(decision: $0.item, revision: $0.footing.revision)
            })
    }

    private func expectOwner(_ levels: Levels) -> Int {
        let owner = levels.owner
        let answering = Answering(
            heard: levels.heard?.reply, revision: levels.ownerRevision, digest: Digest.of)
        var told: Set<[String]> = []
        var stale = 0
        for reply in owner.replies(answering) {
            for outcome in reply.outcomes {
                let need = Reference(workspace: reply.recipient, revision: 1, item: outcome.item)
                told.insert([reply.recipient, outcome.item.code])
                #expect(up(outcome, .priority) == down(owner, need))
                #expect(
                    (outcome.decision == .declined && outcome.into.isEmpty) ? down(owner, need).isEmpty : true
                )
                if let plan = levels.heard?.plan {
                    let told = Set(up(outcome, .measure).map(\.decision))
                    #expect(told.isSubset(of: down(plan, need).map(\.decision)))
                }
                for step in outcome.into where step.item.kind == .priority {
                    let reference = Reference(
                        workspace: reply.recipient, revision: step.footing.revision, item: outcome.item)
                    #expect(step.footing.changedIn == owner.changed(reference)?.newest)
                    stale += step.footing.changedIn == nil ? 0 : 1
                }
            }
        }
        for need in owner.priorities.flatMap(\.needs) {
            #expect(told.contains([need.workspace, need.item.code]))
        }
        return stale
    }

    private func expectRegion(_ region: RegionPlan) {
        var told: Set<[String]> = []
        // A unit keeps one reply of each sender.
        let recipients = region.replies.map(\.recipient)
        #expect(Set(recipients).count == recipients.count)
        for reply in region.replies where reply.recipient != "owner" {
            for outcome in reply.outcomes {
                let need = Reference(workspace: reply.recipient, revision: 1, item: outcome.item)
                told.insert([reply.recipient, outcome.item.code])
                #expect(up(outcome, .measure) == down(region, need))
                #expect((outcome.decision == .measure) == !down(region, need).isEmpty)
            }
        }
        for need in region.measures.flatMap(region.needs).map(\.reference) {
            #expect(told.contains([need.workspace, need.item.code]))
        }
    }

    /// A unit takes part in a measure, and by which of its own needs.
    private struct Taking: Hashable {
        let unit: String
        let measure: ItemID
        let needs: [ItemID]
    }

    /// The measures that name each unit, as the plan itself says.
    private func named(_ region: RegionPlan) -> Set<Taking> {
        Set(
            region.measures.flatMap { measure -> [Taking] in
                let units = (measure.participantGroups ?? []).flatMap(\.units).compactMap(\.workspace)
                let needs = region.needs(behind: measure).map(\.reference)
                return region.deliveringUnits.map(\.document.id).filter(units.contains).map { unit in
                    let own = needs.filter { $0.workspace == unit }.map(\.item).once.sorted()
                    return Taking(unit: unit, measure: measure.id.item, needs: own)
                }
            })
    }

    /// The units that have come by way of the owner.
    private func owned(_ region: RegionPlan) -> Set<String> {
        Set(region.received.newest().flatMap { $0.body.received.newest().map(\.id) })
    }

    private func told(_ replies: [NeedsReply]) -> Set<Taking> {
        let parts = replies.flatMap(\.participation)
        return Set(
            parts.map { Taking(unit: $0.unit.workspace ?? "", measure: $0.item, needs: $0.needs.sorted()) })
    }

    /// What each unit is told of the measures it takes part in is what the plan says, straight and by way of the owner;
    /// why it does is told where it has no need of its own behind.
    private func expectParticipation(_ levels: Levels) -> Int {
        let straight = levels.region.replies.filter { $0.recipient != "owner" }
        #expect(told(straight) == named(levels.region))
        let toOwner = levels.region.replies.filter { $0.recipient == "owner" }
        #expect(told(toOwner) == named(levels.region).filter { owned(levels.region).contains($0.unit) })
        guard let heard = levels.heard else { return 0 }
        let answering = Answering(heard: heard.reply, revision: levels.ownerRevision, digest: Digest.of)
        let below = owned(heard.plan).intersection(levels.owner.received.newest().map(\.id))
        #expect(told(levels.owner.replies(answering)) == named(heard.plan).filter { below.contains($0.unit) })
        return straight.flatMap(\.participation).count { $0.needs.isEmpty }
    }

    /// Sixty runs of sixty steps, ten at a time.
    @Test(arguments: 0..<6) func upAndDownSayTheSame(_ ten: UInt64) {
        var stale = 0
        var guests = 0
        for seed in (10 * ten + 1)...(10 * ten + 10) {
            var levels = Levels(seed: seed)
            for _ in 0..<60 {
                levels.step()
                stale += expectOwner(levels)
                expectRegion(levels.region)
                guests += expectParticipation(levels)
            }
        }
        // Runs in which nothing ever changed below a decision would show nothing.
        #expect(stale > 10 && guests > 10)
    }

    /// A need written anew is no decision about the new words, and «still holds» makes it one.
    @Test func whatWasDecidedIsAboutTheWordsThatWereThereUntilItIsSettled() throws {
        var levels = Levels(seed: 1)
        while levels.owner.changedGrounds.isEmpty { levels.step() }
        let ground = try #require(levels.owner.changedGrounds.first)
        #expect(ground.newest > ground.reference.revision)
        levels.owner.settle(ground, try #require(ground.settlements.first))
        #expect(!levels.owner.changedGrounds.contains(ground))
    }
}
