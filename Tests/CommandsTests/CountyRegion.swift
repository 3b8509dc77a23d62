import SeededNumbers
import Chain
import Foundation
import Model

/// A network over some of a county's owners: what was drawn of priorities and measures, and the plan made of it.
struct CountyRegion {
    /// A priority or a need a measure can rest on, as it was drawn.
    struct Basis {
        let reference: Reference
        /// The units' needs behind it.
        let needs: [Reference]
    }

    /// A measure as it was drawn.
    struct Drawn {
        let bases: [Basis]
        /// Kroner by year and post.
        let sums: [Int: [YearBudget.Post: Int]]
        let shares: MeasureShares

        /// What is asked for in a year: everything but what is left over, less that.
        func asked(_ year: Int) -> Int {
            (sums[year] ?? [:]).reduce(0) { $0 + ($1.key == .leftOver ? -$1.value : $1.value) }
        }
    }

    let name: String
    private(set) var plan: RegionPlan
    private(set) var measures: [Drawn] = []
    /// Every need of the units, and what must be said of it.
    private(set) var wanted: [Reference: NeedOutcome.Decision] = [:]

    static let years = [2027, 2028, 2029]

    /// Draws priorities for each owner, then measures over several owners.
    init(_ name: String, _ owners: [County.Owner], draw: inout Seeded) {
        self.name = name
        plan = RegionPlan(profile: Profile(name: name))
        plan.years = PlanYears(first: 2026, last: 2029, reported: 2027)
        var bases: [Basis] = []
        for owner in owners {
            let (sealed, priorities) = overview(owner, &draw)
            _ = plan.received.collect(sealed, referred: [])
            bases += priorities
        }
        bases.shuffle(using: &draw)
        let declined = bases.prefix(bases.count / 6)
        plan.declined = declined.map { Declined(reference: $0.reference, reason: "Rammen rekker ikke") }
        for need in declined.flatMap(\.needs) { wanted[need] = .declined }
        var left = Array(bases.dropFirst(declined.count))
        while left.count > bases.count / 6 {
            let taken = Array(left.prefix(Int.random(in: 1...4, using: &draw)))
            left.removeFirst(taken.count)
            add(taken, &draw)
        }
    }

    /// An owner's overview with its priorities: some needs joined, some declined, some left without a word.
    private mutating func overview(
        _ owner: County.Owner, _ draw: inout Seeded
    ) -> (Sealed<OwnerOverview>, [Basis]) {
        var overview = owner.overview
        var left = overview.received.needs.map(\.reference).shuffled(using: &draw)
        var priorities: [(ItemID, [Reference])] = []
        let declined = left.prefix(left.count / 5)
        left.removeFirst(declined.count)
        overview.declined = declined.map { Declined(reference: $0, reason: "Løses lokalt") }
        for need in declined { wanted[need] = .declined }
        let silent = left.prefix(left.count / 8)
        left.removeFirst(silent.count)
        for need in silent { wanted[need] = .undecided }
        while !left.isEmpty {
            let needs = Array(left.prefix(Int.random(in: 1...3, using: &draw)))
            left.removeFirst(needs.count)
            for need in needs { wanted[need] = .prioritised }
            let priority = Priority(
                id: overview.numbering.next(), statement: "Sammen om \(priorities.count + 1)", needs: needs)
            overview.priorities.append(priority)
            priorities.append((priority.id.item, needs))
        }
        let id = "owner-\(overview.profile.municipality?.number ?? "")"
        let sealed = County.sealed(overview, as: .ownerOverview, id: id, revision: 3)
        let bases = priorities.map { item, needs in
            Basis(reference: Reference(workspace: id, revision: 3, item: item), needs: needs)
        }
        return (sealed, bases)
    }

    private mutating func add(_ bases: [Basis], _ draw: inout Seeded) {
        for need in bases.flatMap(\.needs) { wanted[need] = .measure }
        let span = Self.years.prefix(Int.random(in: 1...3, using: &draw))
        var sums: [Int: [YearBudget.Post: Int]] = [:]
        for year in span {
            for post in YearBudget.Post.allCases where post.isCost && Bool.random(using: &draw) {
                sums[year, default: [:]][post] = Int.random(in: 1...90_001, using: &draw)
            }
            let cost = (sums[year] ?? [:]).values.reduce(0, +)
            if cost > 0, Int.random(in: 0..<4, using: &draw) == 0 {
                sums[year]?[.leftOver] = Int.random(in: 1...cost, using: &draw)
            }
        }
        let kindergarten = Int.random(in: 0...100, using: &draw)
        let drawn = Drawn(
            bases: bases, sums: sums,
            shares: MeasureShares(
                kindergarten: kindergarten, school: Int.random(in: 0...(100 - kindergarten), using: &draw),
                specialNeeds: Int.random(in: 0...100, using: &draw)))
        var measure = Measure(
            id: plan.numbering.next(), title: "Tiltak \(measures.count + 1)", basis: bases.map(\.reference))
        measure.years = Array(span)
        measure.shares = drawn.shares
        // Written in an order of chance, as people do.
        measure.budget = sums.keys.sorted().map { year in
            YearBudget(
                year: year, lines: (sums[year] ?? [:]).map { YearBudget.Line($0.key, $0.value) })
        }
        plan.measures.append(measure)
        measures.append(drawn)
    }
}

/// The municipalities' networks: a file of the test's own, for which municipality belongs where is not in the sources.
enum MadeUpNetworks {
    static func byMunicipality() throws -> [String: String] {
        let text = String(
            decoding: try Repository.bytes(Repository.root + "/Tests/CommandsTests/Networks.csv"), as: UTF8.self)
        return Dictionary(
            uniqueKeysWithValues: text.split(separator: "\n").dropFirst().map { line in
                let cells = line.split(separator: ";").map(String.init)
                return (cells[0], cells[1])
            })
    }
}
