/// The cases of an owner and of a region.
extension Bench {
    /// An owner of so many units.
    func owner(_ size: Int) throws(BenchFault) -> [Row] {
        let folder = try made("owner", size)
        let about = try About(.owner, size, folder, self)
        var rows = about.sticks
        rows += try looking(about, trace: "priority-1", export: "owner-overview")
        rows += try replies(
            .owner, size, folder, "guide, one reply", chapter: "priorities"
        ) { _ in
            [
                "Vi løfter det som flere enheter har meldt.", "1",
                "Mange har meldt det, og ingen får det til alene.",
            ]
        }
        let late = try made("more", 90_000 + size)
        rows.append(try about.row("collect one more, rehearsed", ["collect", late, "--dry-run"]))
        let inbox = "\(scratch)/inbox-\(size)"
        try Child.run(["rm", "-f", "\(folder)/received/.index"])
        try Child.run(["cp", "-R", "\(folder)/received", inbox])
        rows.append(
            try about.row("collect all into an empty owner", ["collect", inbox]) { () throws(BenchFault) in
                try Child.run([Output.ownPath, "make", "empty", "0", folder])
            })
        return rows
    }

    /// A region over so many units.
    func region(_ size: Int) throws(BenchFault) -> [Row] {
        let folder = try made("region", size)
        let about = try About(.region, size, folder, self)
        return about.sticks + (try looking(about, trace: "measure-1", export: "needs-report"))
            // What has become a measure is the first; of those that have not each is answered for by itself.
            + (try replies(.region, size, folder, "guide, one reply", chapter: nil) {
                ["\($0 + 2): Bare én eier har meldt det, og de løser det selv i år."]
            })
    }

    /// What is asked of an owner and of a region alike.
    private func looking(_ about: About, trace: String, export: String) throws(BenchFault) -> [Row] {
        // A file from the last two seconds is not yet taken as known.
        try Child.run(["sleep", "2.2"])
        let index = "\(about.folder)/received/.index"
        return [
            try about.row("status, no index yet", ["status"]) { () throws(BenchFault) in
                try Child.run(["rm", "-f", index])
            },
            try about.row("status", ["status"]), try about.row("show", ["show"]),
            try about.row("guide, to the first question", ["guide"], input: "/quit\n"),
            try about.row("trace", ["trace", trace]), try about.row("check", ["check"]),
            try about.row("check --below", ["check", "--below"]),
            try about.row("export \(export)", ["export", export, "--dry-run"]),
        ]
    }
}

/// What the cases of one owner or region are held against.
private struct About {
    let group: Group
    let size: Int
    let folder: String
    let bench: Bench
    private let bytes: Int
    private let stick: (name: String, spent: Spent)?
    private let plain: Row?

    init(_ group: Group, _ size: Int, _ folder: String, _ bench: Bench) throws(BenchFault) {
        (self.group, self.size, self.folder, self.bench) = (group, size, folder, bench)
        let files = bench.files(in: "\(folder)/received")
        bytes = files.bytes
        if let reading = bench.tools.reading("\(folder)/received") {
            stick = (reading.name, try bench.time(program: reading.words))
        } else {
            stick = nil
        }
        // A command line cannot name them all where they are thousands.
        plain =
            files.paths.count > 5000
            ? nil
            : Row(
                group, "cat", size, bytes: files.bytes, try bench.time(program: ["cat"] + files.paths),
                against: stick)
    }

    /// The yardsticks' own rows.
    var sticks: [Row] {
        [stick.map { Row(group, $0.name, size, bytes: bytes, $0.spent) }, plain].compactMap(\.self)
    }

    /// A case of the program.
    func row(
        _ name: String, _ words: [String], input: String? = nil, before: () throws(BenchFault) -> Void = {}
    ) throws(BenchFault) -> Row {
        let spent = try bench.time(words + ["-w", folder], input: input, before: before)
        return Row(group, name, size, bytes: bytes, spent, against: stick)
    }
}
