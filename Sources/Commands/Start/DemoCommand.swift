import ArgumentParser
import Checks
import Documents
import Model
import Pages
import Store
import Templates

/// `demo`: a finished region to look at, from figures to plan.
struct DemoCommand: BehovCommand {
    static let entry = CommandEntry(
        "demo", nil, .begin,
        Text(
            nb: "se et ferdig eksempel, fra tall til fireårsplan",
            nn: "sjå eit ferdig døme, frå tal til fireårsplan",
            en: "see a finished example, from figures to four-year plan"),
        standsInWorkspace: false, DemoCommand.self)

    @Option(
        name: [.customShort("o"), .customLong("output"), .customLong("til")],
        help: HelpLanguage.words(
            "mappa eksempelet skal ligge i (ellers behov-demo)", "mappa dømet skal liggje i (elles behov-demo)",
            "the folder for the example (else behov-demo)"))
    var output: String?

    @Option(
        name: [.customLong("broken"), .customLong("feil")],
        help: HelpLanguage.words(
            "lag bare én arbeidsmappe, med feilen til en merknad i seg, for eksempel DAT-002",
            "lag berre éi arbeidsmappe, med feilen til ein merknad i seg, til dømes DAT-002",
            "make only one workspace, with the fault of a remark in it, for example DAT-002"))
    var broken: String?

    @OptionGroup var common: CommonOptions

    func run(in program: Program) throws -> Int32 {
        let rule = try broken.map(ExplainCommand.rule)
        let output = output ?? ["behov-demo", rule?.code].compactMap { $0 }.joined(separator: "-")
        let target = program.path(output)
        guard !Disk.exists(target) else { throw DemoWords.exists(output, rule?.code) }
        guard !program.options.dryRun else {
            program.console.say(DemoWords.would(output))
            return 0
        }
        if let rule {
            let demo = try BrokenDemo(rule.code)
            try write(demo.files, to: target)
            guard !program.options.json else {
                try program.tell(
                    DemoOutcome(folder: output, units: [output], owners: [], regions: [], documents: []))
                return 0
            }
            program.standing(in: output).say(
                DemoWords.broken(rule, output, waiting: demo.waiting.map { "\(output)/\($0)" }))
            return 0
        }
        let folders = try copy(to: target)
        let region = try DemoRegion(folders: folders.map { "\(target)/\($0)" })
        try region.handUpwards(program)
        try say(region, output, program)
        return 0
    }

    private func write(_ files: [(name: String, bytes: [UInt8])], to target: String) throws(Trouble) {
        for (name, bytes) in files {
            let place = "\(target)/\(name)"
            try Disk.makeFolder(Disk.folder(of: place), mode: 0o700)
            try Disk.write(bytes, to: place, mode: 0o600)
        }
    }

    /// Copies the sample region and gives the names of its workspaces' folders.
    private func copy(to target: String) throws(Trouble) -> [String] {
        let root = "Workspaces/Demo"
        let files = Templates.paths(below: root).map { path in
            (name: String(path.dropFirst(root.count + 1)), bytes: Templates.bytes(path) ?? [])
        }
        try write(files, to: target)
        return files.map(\.name).filter { Disk.name(of: $0) == Store.fileName }.map(Disk.folder)
    }

    private func say(_ region: DemoRegion, _ output: String, _ program: Program) throws {
        func path(_ store: Store) -> String { "\(output)/\(Disk.name(of: store.folder))" }
        let documents = try (region.owners + region.regions).flatMap { store throws(Trouble) in
            try Disk.names(in: "\(store.folder)/documents").map { "\(path(store))/documents/\($0)" }
        }
        guard !program.options.json else {
            return try program.tell(
                DemoOutcome(
                    folder: output, units: region.units.map(path), owners: region.owners.map(path),
                    regions: region.regions.map(path), documents: documents))
        }
        program.console.say(DemoOutcome.done(output, region.units.count, region.owners.count))
        program.console.lines(documents.map { [.data("  " + $0)] })
        guard let top = region.regions.first else { return }
        program.console.gap()
        program.standing(in: "\(output)/\(Disk.name(of: top.folder))").say([
            .paragraph(.text(DemoWords.next))
        ])
    }
}

/// The workspaces of the sample region, by level.
struct DemoRegion {
    private(set) var units: [Store] = []
    private(set) var owners: [Store] = []
    private(set) var regions: [Store] = []
    /// The folder that each workspace hands over to, by the id of the workspace.
    private var above: [String: Store] = [:]

    init(folders: [String]) throws(Trouble) {
        for store in folders.map(Store.init(folder:)) {
            switch try store.read() {
            case .unit: units.append(store)
            case .owner(let opened):
                owners.append(store)
                for document in opened.body.received { above[document.id] = store }
            case .region(let opened):
                regions.append(store)
                for document in opened.body.received { above[document.id] = store }
                for document in opened.body.units { above[document.id] = store }
            }
        }
    }

    /// Checks, hands over and collects from the units to the region, with the commands that anybody would type.
    func handUpwards(_ program: Program) throws {
        for store in units + owners {
            try step(["handover", "-w", store.folder], program)
            guard let receiver = above[try store.read().header.id] else { continue }
            try step(["collect", "-w", receiver.folder, "\(store.folder)/handover"], program)
        }
        for store in regions { try step(["handover", "-w", store.folder], program) }
    }

    private func step(_ arguments: [String], _ program: Program) throws {
        var quiet = program.world
        var said = ""
        quiet.out = { said += $0 }
        quiet.err = { said += $0 }
        // What is made up is signed by nobody: no key of the user's is ever remembered for it.
        quiet.configurationFolder = { nil }
        let options = ["--language", program.language.rawValue, "--date", program.today.iso, "--by", "demo"]
        let code = Commands.run(arguments + options, quiet)
        guard code == 0 else { throw Trouble(Trouble.Kind(rawValue: code) ?? .ours, Text(alike: said)) }
    }
}

/// What `demo` says.
enum DemoWords {
    static func exists(_ folder: String, _ code: String?) -> Trouble {
        let (norwegian, english) = (code.map { " --feil " + $0 } ?? "", code.map { " --broken " + $0 } ?? "")
        return Trouble(
            .cannotWrite,
            Text(
                nb: "\(folder) finnes fra før og blir ikke rørt. Velg et annet navn: "
                    + "behov demo\(norwegian) --til NAVN",
                nn: "\(folder) finst frå før og blir ikkje rørt. Vel eit anna namn: "
                    + "behov demo\(norwegian) --til NAMN",
                en: "\(folder) is there already and is not touched. Choose another name: "
                    + "behov demo\(english) --output NAME"))
    }

    /// A workspace with one fault in it: which, where it lies, and what shows the fault and how to mend it.
    static func broken(_ rule: RuleOutline, _ folder: String, waiting: String?) -> [Block] {
        let made = Text(
            nb: "I \(folder) ligger en oppdiktet analyse med én feil i seg, \(rule.code): \(rule.title[.nb]).",
            nn: "I \(folder) ligg ein oppdikta analyse med éin feil i seg, \(rule.code): \(rule.title[.nn]).",
            en: "In \(folder) lies a made-up analysis with one fault in it, \(rule.code): \(rule.title[.en]).")
        let next = Text(
            nb: "Neste:  behov sjekk     (viser feilen og hva som retter den)",
            nn: "Neste:  behov sjekk     (viser feilen og kva som rettar han)",
            en: "Next:  behov check     (shows the fault and how to correct it)")
        let more = Text(
            nb: "Les om merknaden:  behov forklar \(rule.code)",
            nn: "Les om merknaden:  behov forklar \(rule.code)",
            en: "Read about the remark:  behov explain \(rule.code)")
        let collect = waiting.map { waiting in
            Text(
                nb: "Filene som mangler, hentes inn med:  behov samle \(waiting)",
                nn: "Filene som manglar, blir henta inn med:  behov samle \(waiting)",
                en: "The files that are missing are collected with:  behov collect \(waiting)")
        }
        return [made, next, collect, more].compactMap { $0 }.map { .paragraph(.text($0)) }
    }

    static func would(_ folder: String) -> Text {
        Text(
            nb: "Ville laget et eksempel i \(folder).", nn: "Ville laga eit døme i \(folder).",
            en: "Would make an example in \(folder).")
    }

    static let next = Text(
        nb: "Neste:  behov spor tiltak-1     (fra et tiltak i planen ned til tallene)",
        nn: "Neste:  behov spor tiltak-1     (frå eit tiltak i planen ned til tala)",
        en: "Next:  behov trace measure-1     (from a measure of the plan down to the figures)")
}
