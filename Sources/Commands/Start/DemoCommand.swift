import ArgumentParser
import Checks
import Documents
import Model
import Pages
import Store

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
            "mappa som eksempelet skal ligge i (ellers «behov-demo»)",
            "mappa som dømet skal liggje i (elles «behov-demo»)",
            "the folder for the example (default: “behov-demo”)"))
    var output: String?

    @Option(
        name: [.customLong("broken"), .customLong("feil")],
        help: HelpLanguage.words(
            "lag bare én arbeidsmappe, med feilen en merknad handler om, for eksempel DAT-002",
            "lag berre éi arbeidsmappe, med feilen ein merknad handlar om, til dømes DAT-002",
            "make only one workspace, with the fault that one remark is about, for example DAT-002"))
    var broken: String?

    @OptionGroup var common: CommonOptions

    var onlyMakesFiles: Bool { true }

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
        try region.play(TemplateFiles.demoStory(), program)
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
        let files = try DemoFiles.below()
        try write(files, to: target)
        return files.map(\.name).filter { Disk.name(of: $0) == Store.fileName }.map(Disk.folder)
    }

    /// Of a level's own documents, named by their revisions, those of the last one that was handed over.
    private static func newest(_ names: [String]) -> [String] {
        let kinds = [DocumentKind.ownerOverview, .needsReport, .competencePlan].map(\.word)
        let names = names.filter { name in
            kinds.contains { kind in Language.allCases.contains { name.contains("-\(kind[$0])-") } }
        }
        func revision(_ name: String) -> Int {
            name.split(separator: ".").first?.split(separator: "-").last.flatMap { Int($0) } ?? 0
        }
        let last = names.map(revision).max()
        return names.filter { revision($0) == last }
    }

    private func say(_ region: DemoRegion, _ output: String, _ program: Program) throws {
        func path(_ store: Store) -> String { "\(output)/\(Disk.name(of: store.folder))" }
        let documents = try (region.owners + region.regions).flatMap { store throws(Trouble) in
            Self.newest(try Disk.names(in: "\(store.folder)/documents")).map { "\(path(store))/documents/\($0)" }
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
        program.standing(in: path(top)).say([.paragraph(.text(DemoWords.next))])
        // A unit whose need was written anew after it was answered, and answered again.
        guard let unit = region.units.first(where: { Disk.name(of: $0.folder) == "solbakken" }) else { return }
        program.standing(in: path(unit)).say(DemoWords.changed.map { .paragraph(.text($0)) })
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
                en: "\(folder) already exists and was not touched. Choose another name: "
                    + "behov demo\(english) --output NAME"))
    }

    /// A workspace with one fault in it: which, where it lies, and what shows the fault and how to mend it.
    static func broken(_ rule: RuleOutline, _ folder: String, waiting: String?) -> [Block] {
        let made = Text(
            nb: "I \(folder) ligger en oppdiktet analyse med én feil i seg, \(rule.code): \(rule.title[.nb]).",
            nn: "I \(folder) ligg ein oppdikta analyse med éin feil i seg, \(rule.code): \(rule.title[.nn]).",
            en:
                "In \(folder) there is a made-up analysis with one fault in it, \(rule.code): "
                + "\(rule.title[.en]).")
        let next = Text(
            nb: "Neste:  behov sjekk     (viser feilen, og hvordan dere retter den)",
            nn: "Neste:  behov sjekk     (viser feilen, og korleis de rettar han)",
            en: "Next:  behov check     (shows the fault and how to correct it)")
        let more = Text(
            nb: "Les om merknaden:  behov forklar \(rule.code)",
            nn: "Les om merknaden:  behov forklar \(rule.code)",
            en: "Read about the remark:  behov explain \(rule.code)")
        let collect = waiting.map { waiting in
            Text(
                nb: "Hent inn filene som mangler:  behov samle \(waiting)",
                nn: "Hent inn filene som manglar:  behov samle \(waiting)",
                en: "Collect the missing files with:  behov collect \(waiting)")
        }
        return [made, next, collect, more].compactMap { $0 }.map { .paragraph(.text($0)) }
    }

    static func would(_ folder: String) -> Text {
        Text(
            nb: "Kommandoen ville ha laget et eksempel i \(folder).",
            nn: "Kommandoen ville ha laga eit døme i \(folder).",
            en: "This would make an example in \(folder).")
    }

    static let next = Text(
        nb: "Neste:  behov spor tiltak-1     (fra et tiltak i planen ned til tallene)",
        nn: "Neste:  behov spor tiltak-1     (frå eit tiltak i planen ned til tala)",
        en: "Next:  behov trace measure-1     (from a measure in the plan down to the figures)")

    static let changed = [
        Text(
            nb: "Og opp igjen:  behov spor behov-1 --opp     (hva som skjedde med behovet til en barnehage)",
            nn: "Og opp igjen:  behov spor behov-1 --opp     (kva som skjedde med behovet til ein barnehage)",
            en: "And the other way:  behov trace need-1 --up     (what happened to a kindergarten's need)"),
        Text(
            nb: "Se hva som ble skrevet på nytt etter det første svaret:  behov endringer 8",
            nn: "Sjå kva som blei skrive på nytt etter det første svaret:  behov endringar 8",
            en: "See what was rewritten after the first answer:  behov diff 8"),
    ]
}
