import Store

/// What a series of measurements needs: the program, the folder for what is made, and how often.
struct Bench {
    let runs: Int
    /// The words that start the program.
    let behov: [String]
    let scratch: String
    let tools: Tools
    private let own: String

    init(runs: Int, executable: String?) throws {
        self.runs = runs
        own = Output.ownPath
        behov = executable.map { [$0] } ?? [own, "behov"]
        scratch = try Output.scratchFolder()
        // A hand-over is signed, and nobody's own key is to be made or used for it.
        Output.set("XDG_CONFIG_HOME", "\(scratch)/config")
        tools = Tools(scratch)
    }

    /// Takes away all that was made.
    func tidy() { _ = try? Child.run(["rm", "-rf", scratch]) }

    /// Makes something in a process of its own, and gives its folder.
    func made(_ what: String, _ count: Int, _ name: String? = nil) throws(BenchFault) -> String {
        let folder = "\(scratch)/\(name ?? "\(what)-\(count)")"
        try Child.run([own, "make", what, String(count), folder])
        return folder
    }

    /// The median of some runs of the program.
    func time(
        _ words: [String], input: String? = nil, before: () throws(BenchFault) -> Void = {}
    ) throws(BenchFault) -> Spent {
        try time(program: behov + words, input: input, before: before)
    }

    /// The median of some runs of any program.
    func time(
        program words: [String], runs: Int? = nil, input: String? = nil,
        before: () throws(BenchFault) -> Void = {}
    ) throws(BenchFault) -> Spent {
        var all: [Spent] = []
        for _ in 0..<(runs ?? self.runs) {
            try before()
            all.append(try Child.run(words, input: input))
        }
        return Spent.median(all)
    }

    /// The files of one kind in a folder, with what they weigh.
    func files(in folder: String) -> (paths: [String], bytes: Int) {
        let names = ((try? Disk.names(in: folder)) ?? []).filter { $0.hasSuffix(".json") && !$0.hasPrefix(".") }
        let paths = names.sorted().map { "\(folder)/\($0)" }
        return (paths, paths.reduce(0) { $0 + Output.size(of: $1) })
    }
}

/// The other programs that are there to be measured beside.
struct Tools {
    /// A C program that does nothing, where a C compiler is there to make one.
    let nothing: String?
    let python: String?
    /// The fastest JSON reader that the Python has.
    let reader: String?
    let openssl: String?

    init(_ scratch: String) {
        nothing = ["cc", "clang"].lazy.compactMap(Output.path(of:)).first.flatMap { compiler in
            let (source, made) = ("\(scratch)/nothing.c", "\(scratch)/nothing")
            guard (try? Output.save(Array("int main(void) { return 0; }\n".utf8), to: source)) != nil,
                (try? Child.run([compiler, "-O1", "-o", made, source])) != nil
            else { return nil }
            return made
        }
        let python = Output.path(of: "python3")
        self.python = python
        reader = python.map { (try? Child.run([$0, "-c", "import orjson"])) == nil ? "json" : "orjson" }
        openssl = Output.path(of: "openssl")
    }

    /// The words that read every document of a folder.
    func reading(_ folder: String) -> (name: String, words: [String])? {
        guard let python, let reader else { return nil }
        let script = """
            import \(reader) as j, sys, pathlib
            for p in pathlib.Path(sys.argv[1]).glob('[!.]*.json'): j.loads(p.read_bytes())
            """
        return ("\(reader), reading them", [python, "-c", script, folder])
    }

    /// The words that count the cells of a table of Statistikkbanken's.
    func counting(_ table: String) -> (name: String, words: [String])? {
        guard let python else { return nil }
        let script = """
            import csv, io, sys
            f = io.TextIOWrapper(open(sys.argv[1], 'rb'), encoding='utf-16-le', newline='')
            f.readline()
            rows = csv.reader(f, delimiter='\\t')
            next(rows)
            units, values, withheld = set(), 0, 0
            for row in rows:
                units.add(row[4])
                for cell in row[9:]:
                    values += cell not in ('', '*')
                    withheld += cell == '*'
            sys.stdout.write(f'{len(units)} {values} {withheld}')
            """
        return ("csv of Python", [python, "-c", script, table])
    }
}
