import Store

/// The cases of a unit.
extension Bench {
    /// What it costs to start, beside a program that does nothing.
    func start() throws(BenchFault) -> [Row] {
        let demo = "\(scratch)/demo"
        try Child.run(behov + ["demo", "--output", demo])
        let many = 4 * runs + 1
        let status = try time(program: behov + ["status", "-w", "\(demo)/solbakken"], runs: many)
        var rows: [Row] = []
        for (name, words) in [
            ("C, nothing", tools.nothing.map { [$0] }),
            ("python3 -c pass", tools.python.map { [$0, "-c", "pass"] }),
        ] {
            guard let words else { continue }
            let spent = try time(program: words, runs: many)
            rows.append(Row(.unit, name, 1, spent))
            rows.append(
                Row(.unit, "status, Demo, against \(name)", 1, status, against: (name, spent), onTheClock: true))
        }
        if rows.isEmpty { rows.append(Row(.unit, "status, Demo", 1, status)) }
        rows.append(Row(.unit, "--version", 1, try time(program: behov + ["--version"], runs: many)))
        return rows
    }

    /// A unit of many items, and with many revisions.
    func unit(_ items: Int, _ revisions: Int) throws(BenchFault) -> [Row] {
        let folder = try made("unit", items)
        let bytes = Output.size(of: "\(folder)/workspace.json")
        func row(_ name: String, _ words: [String]) throws(BenchFault) -> Row {
            Row(.unit, name, items, bytes: bytes, try time(words + ["-w", folder]))
        }
        var rows = [
            try row("status", ["status"]), try row("show", ["show"]), try row("check", ["check"]),
            try row("trace need-1", ["trace", "need-1"]),
            try row("export needs-assessment", ["export", "needs-assessment", "--dry-run"]),
        ]
        rows += try replies(.unit, items, folder, "guide, one reply", chapter: "3")
        try Child.run([Output.ownPath, "make", "revisions", String(revisions), folder])
        rows += try replies(.unit, items, folder, "guide, one reply, \(revisions) revisions", chapter: "3")
        let all = files(in: "\(folder)/revisions")
        let checked = try time(["check", "-w", folder])
        guard let openssl = tools.openssl else {
            return rows + [Row(.unit, "check, \(revisions) revisions", items, bytes: all.bytes, checked)]
        }
        let name = "openssl sha256 of \(revisions) revisions"
        let spent = try time(program: [openssl, "dgst", "-sha256"] + all.paths)
        return rows + [
            Row(.unit, name, items, bytes: all.bytes, spent),
            Row(.unit, "check, \(revisions) revisions", items, bytes: all.bytes, checked, against: (name, spent)),
        ]
    }

    /// What one reply in an interview takes: a run with eleven times what is answered less a run with it once, by ten.
    /// Each run finds the same questions open; where there are fewer than eleven, all of them are answered. `chapter` is
    /// the one part that is held, `nil` for the whole interview; `answers` are those of each time, counted from 0, each of
    /// which must be taken and saved.
    func replies(
        _ group: Group, _ size: Int, _ folder: String, _ name: String, chapter: String?,
        _ answers: (_ time: Int) -> [String] = { _ in
            ["Vi ville sett etter flere tegn i uka, og spurt dem det gjelder."]
        }
    ) throws(BenchFault) -> [Row] {
        let before = Output.bytes(of: "\(folder)/workspace.json")
        let revisions = "\(folder)/revisions"
        let known = Set((try? Disk.names(in: revisions)) ?? [])
        func restore() throws(BenchFault) {
            try Output.save(before, to: "\(folder)/workspace.json")
            for name in (try? Disk.names(in: revisions)) ?? [] where !known.contains(name) {
                Output.remove("\(revisions)/\(name)")
            }
        }
        let words = ["guide"] + [chapter].compactMap(\.self) + ["-w", folder]
        func input(_ count: Int) -> String {
            ((0..<count).flatMap(answers) + ["/quit"]).map { $0 + "\n" }.joined()
        }
        // What was refused, or asked no more, tells nothing of a reply.
        func areSaved(_ count: Int) throws(BenchFault) -> Bool {
            try restore()
            let said = "\(scratch)/said"
            try Child.run(behov + words, input: input(count), output: said)
            let saved = String(decoding: Output.bytes(of: said), as: UTF8.self).split(separator: "\n").count {
                $0.hasPrefix("Lagret")
            }
            return saved == (0..<count).flatMap(answers).count
        }
        var most = 11
        while most > 1, try !areSaved(most) { most -= 1 }
        guard most > 1 else { throw BenchFault(description: "\(name), \(size): no two replies were saved.") }
        let few = try time(words, input: input(1), before: restore)
        let many = try time(words, input: input(most), before: restore)
        try restore()
        return [
            Row(group, "\(name): to the first question", size, few),
            Row(group, name, size, many.less(few, times: (most - 1) * answers(0).count)),
        ]
    }

    /// A table to look into, beside Python's csv.
    func table(_ megabytes: Int) throws(BenchFault) -> [Row] {
        let path = try made("table", megabytes, "table-\(megabytes).csv")
        let bytes = Output.size(of: path)
        let spent = try time(["import", "--inspect", path])
        guard let (name, words) = tools.counting(path) else {
            return [Row(.import, "import --inspect", megabytes, bytes: bytes, spent)]
        }
        let stick = (name, try time(program: words))
        return [
            Row(.import, name, megabytes, bytes: bytes, stick.1),
            Row(.import, "import --inspect", megabytes, bytes: bytes, spent, against: stick),
        ]
    }
}
