import ArgumentParser

/// `swift run -c release behov-bench`: times the program on units, owners and regions of many sizes, each case beside
/// what another program needs for the same files in the same run.
struct BenchCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "behov-bench",
        abstract: "Times the program on made-up units, owners and regions, beside others on the same files.",
        discussion: """
            Each figure is the median of whole runs: seconds of processor time, the largest memory, and how many times \
            the yardstick's time it is. Growth is told against the same case at the size before.
            """)

    @Option(parsing: .upToNextOption, help: "How many units lie beneath an owner and a region.")
    var sizes = [85, 850]

    @Option(parsing: .upToNextOption, help: "How many items a unit has.")
    var items = [25, 100, 500]

    @Option(help: "How many revisions the units of many items have.")
    var revisions = 1000

    @Option(parsing: .upToNextOption, help: "How large a table to look into is, in megabytes.")
    var megabytes = [5, 50]

    @Option(help: "How many owners of 22 units each a county has, five beneath each network.")
    var owners = 46

    @Option(help: "How many runs a median is of.")
    var runs = 5

    @Option(parsing: .upToNextOption, help: "Which cases: unit, import, owner, region, county.")
    var only = Group.allCases

    @Option(help: "Another executable to time than the program as it is built here.")
    var behov: String?

    @Flag(help: "Write JSON.")
    var json = false

    mutating func run() throws {
        let bench = try Bench(runs: max(1, runs), executable: behov)
        defer { bench.tidy() }
        var rows: [Row] = []
        for group in Group.allCases where only.contains(group) {
            switch group {
            case .unit: rows += try bench.start() + items.sorted().flatMap { try bench.unit($0, revisions) }
            case .import: rows += try megabytes.sorted().flatMap(bench.table)
            case .owner: rows += try sizes.sorted().flatMap(bench.owner)
            case .region: rows += try sizes.sorted().flatMap(bench.region)
            case .county: rows += try bench.county(owners: owners)
            }
        }
        let report = Report(rows)
        Output.write(json ? report.json : report.table)
    }
}

/// The cases that are measured together.
enum Group: String, CaseIterable, ExpressibleByArgument {
    case unit, `import`, owner, region, county
}
