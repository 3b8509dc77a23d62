import Formats

/// A case that was measured.
struct Row {
    let group: Group
    let name: String
    /// How many units, items or megabytes.
    let size: Int
    /// How many bytes are behind it, where that is told.
    let bytes: Int
    let spent: Spent
    /// What it is held against; `nil` for a yardstick itself, and where there is none on this machine.
    let yardstick: String?
    let ratio: Double?

    init(
        _ group: Group, _ name: String, _ size: Int, bytes: Int = 0, _ spent: Spent,
        against yardstick: (name: String, spent: Spent)? = nil, onTheClock: Bool = false
    ) {
        (self.group, self.name, self.size, self.bytes, self.spent) = (group, name, size, bytes, spent)
        self.yardstick = yardstick?.name
        ratio = yardstick.map {
            onTheClock ? spent.clock / max($0.spent.clock, 1e-6) : spent.seconds / max($0.spent.seconds, 1e-6)
        }
    }

    /// Megabytes each second; `nil` where no bytes are told of.
    var throughput: Double? { bytes > 0 && spent.seconds > 0 ? Double(bytes) / 1e6 / spent.seconds : nil }
}

/// All that was measured, as people and as programs read it.
struct Report {
    private let rows: [Row]

    init(_ rows: [Row]) { self.rows = rows }

    /// How the time of a case grew from the size before, beside how the size did; `nil` for the smallest.
    private func growth(_ row: Row) -> (time: Double, size: Double)? {
        let same = rows.filter { $0.group == row.group && $0.name == row.name && $0.size < row.size }
        guard let before = same.max(by: { $0.size < $1.size }), before.spent.seconds > 0 else { return nil }
        return (row.spent.seconds / before.spent.seconds, Double(row.size) / Double(before.size))
    }

    /// A table of Markdown.
    var table: String {
        let columns = ["case", "size", "seconds", "clock", "MB/s", "memory, MB", "× yardstick", "growth"]
        var lines = [
            "\(Output.today) · \(Output.machine)", "",
            "| " + columns.joined(separator: " | ") + " |",
            "| " + columns.map { _ in "---" }.joined(separator: " | ") + " |",
        ]
        for row in rows {
            let growth = growth(row).map { "× \(Number.short($0.time)) for × \(Number.short($0.size))" }
            let against = row.ratio.map { "\(Number.short($0)) (\(row.yardstick ?? ""))" }
            let cells = [
                "\(row.group.rawValue): \(row.name)", String(row.size), Number.fixed(row.spent.seconds, 4),
                Number.fixed(row.spent.clock, 4), row.throughput.map(Number.short) ?? "–",
                Number.fixed(row.spent.megabytes, 0), against ?? "–", growth ?? "–",
            ]
            lines.append("| " + cells.joined(separator: " | ") + " |")
        }
        return lines.joined(separator: "\n") + "\n"
    }

    /// The same for programs.
    var json: String {
        let listed = rows.map { row in
            let growth = growth(row)
            return JSON.object(
                JSONObject([
                    .init("group", .string(row.group.rawValue)), .init("case", .string(row.name)),
                    .init("size", .number(String(row.size))), .init("bytes", .number(String(row.bytes))),
                    .init("seconds", number(row.spent.seconds)), .init("clock", number(row.spent.clock)),
                    .init("megabytesPerSecond", number(row.throughput)),
                    .init("memory", number(row.spent.megabytes)),
                    .init("yardstick", row.yardstick.map(JSON.string) ?? .null), .init("ratio", number(row.ratio)),
                    .init("timesTheTime", number(growth?.time)), .init("timesTheSize", number(growth?.size)),
                ]))
        }
        let whole = JSON.object(
            JSONObject([
                .init("day", .string(Output.today)), .init("machine", .string(Output.machine)),
                .init("rows", .array(listed)),
            ]))
        return String(decoding: JSONWriter.bytes(whole, leading: ["day", "machine", "rows"]), as: UTF8.self)
    }

    private func number(_ value: Double?) -> JSON { value.map { .number(Number.fixed($0, 6)) } ?? .null }
}

/// Numbers as the table has them.
enum Number {
    /// With so many decimals.
    static func fixed(_ value: Double, _ decimals: Int) -> String {
        var scale = 1.0
        for _ in 0..<decimals { scale *= 10 }
        let digits = String(Int((max(0, min(value, 1e9)) * scale).rounded()))
        guard decimals > 0 else { return digits }
        let padded = String(repeating: "0", count: max(0, decimals + 1 - digits.count)) + digits
        return padded.dropLast(decimals) + "." + padded.suffix(decimals)
    }

    /// With about two digits that count.
    static func short(_ value: Double) -> String { fixed(value, value < 1 ? 2 : value < 10 ? 1 : 0) }
}
