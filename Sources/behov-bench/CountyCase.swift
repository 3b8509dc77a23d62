/// A county's whole chain, from the units' hand-overs to the allocation.
extension Bench {
    /// How many units an owner of a made-up county has, and how many owners a network has at least.
    static let (unitsEach, ownersEach) = (22, 5)

    /// Each owner collects, makes its overview and hands over; each network collects, makes report and plan; the grant is
    /// allocated. Run once; a step that is refused ends it.
    func county(owners: Int) throws(BenchFault) -> [Row] {
        let folder = try made("county", owners)
        let networks = max(1, owners / Self.ownersEach)
        var rows: [(name: String, spent: Spent, runs: Int)] = []
        func step(_ name: String, of count: Int, _ words: (Int) -> [String]) throws(BenchFault) {
            var all = Spent(seconds: 0, clock: 0, megabytes: 0)
            for place in 0..<count { all = all + (try Child.run(behov + words(place), well: 0...0)) }
            rows.append((name, all, count))
        }
        try step("collect", of: owners) { ["collect", "\(folder)/in-\($0)", "-w", "\(folder)/owner-\($0)"] }
        try step("overview", of: owners) { ["export", "owner-overview", "-w", "\(folder)/owner-\($0)"] }
        try step("hand over", of: owners) { ["handover", "--draft", "-w", "\(folder)/owner-\($0)"] }
        try step("collect, network", of: networks) { network in
            let below = (0..<owners).filter { $0 % networks == network }.map { "\(folder)/owner-\($0)/handover" }
            return ["collect"] + below + ["-w", "\(folder)/network-\(network)"]
        }
        try step("report", of: networks) { ["export", "needs-report", "-w", "\(folder)/network-\($0)"] }
        try step("plan", of: networks) { ["export", "competence-plan", "-w", "\(folder)/network-\($0)"] }
        try step("allocation", of: 1) { _ in
            ["allocate", "--frame", "10000000", "--fte", "\(folder)/fte.csv", "-w", "\(folder)/network-0"]
        }
        let whole = rows.dropFirst().reduce(rows[0].spent) { $0 + $1.spent }
        let size = owners * Self.unitsEach
        return rows.map { Row(.county, "\($0.name), \($0.runs) runs", size, $0.spent) } + [
            Row(.county, "the whole chain, \(rows.reduce(0) { $0 + $1.runs }) runs", size, whole)
        ]
    }
}
