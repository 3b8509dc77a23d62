import ArgumentParser
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
        name: [.customShort("o"), .customLong("output")],
        help: HelpLanguage.words(
            "mappa eksempelet skal ligge i", "mappa dømet skal liggje i", "the folder for the example"))
    var output = "behov-demo"

    @OptionGroup var common: CommonOptions

    func run(in program: Program) throws -> Int32 {
        let target = program.path(output)
        guard !Disk.exists(target) else { throw DemoWords.exists(output) }
        guard !program.options.dryRun else {
            program.console.say(DemoWords.would(output))
            return 0
        }
        let folders = try copy(to: target)
        let region = try DemoRegion(folders: folders.map { "\(target)/\($0)" })
        try region.handUpwards(program)
        try say(region, program)
        return 0
    }

    /// Copies the sample region and gives the names of its workspaces' folders.
    private func copy(to target: String) throws(Trouble) -> [String] {
        let root = "Workspaces/Demo"
        var folders: [String] = []
        for path in Templates.paths(below: root) {
            let name = String(path.dropFirst(root.count + 1))
            let place = "\(target)/\(name)"
            try Disk.makeFolder(Disk.folder(of: place), mode: 0o700)
            try Disk.write(Templates.bytes(path) ?? [], to: place, mode: 0o600)
            if Disk.name(of: name) == Store.fileName { folders.append(Disk.folder(of: name)) }
        }
        return folders
    }

    private func say(_ region: DemoRegion, _ program: Program) throws {
        program.console.say(
            DemoWords.done(output, units: region.units.count, owners: region.owners.count))
        for store in region.owners + region.regions {
            program.console.lines(
                try Disk.names(in: "\(store.folder)/documents").map { name in
                    [.data("  \(output)/\(Disk.name(of: store.folder))/documents/\(name)")]
                })
        }
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
        let options = ["--language", program.language.rawValue, "--date", program.today.iso, "--by", "demo"]
        let code = Commands.run(arguments + options, quiet)
        guard code == 0 else { throw Trouble(Trouble.Kind(rawValue: code) ?? .ours, Text(alike: said)) }
    }
}

/// What `demo` says.
enum DemoWords {
    static func exists(_ folder: String) -> Trouble {
        Trouble(
            .cannotWrite,
            Text(
                nb: "\(folder) finnes fra før og blir ikke rørt. Velg et annet navn: behov demo --output NAVN",
                nn: "\(folder) finst frå før og blir ikkje rørt. Vel eit anna namn: behov demo --output NAMN",
                en: "\(folder) is there already and is not touched. Choose another name: behov demo --output NAME")
        )
    }

    static func would(_ folder: String) -> Text {
        Text(
            nb: "Ville laget et eksempel i \(folder).", nn: "Ville laga eit døme i \(folder).",
            en: "Would make an example in \(folder).")
    }

    static func done(_ folder: String, units: Int, owners: Int) -> Text {
        Text(
            nb:
                "Eksempelet ligger i \(folder): \(units) enheter, \(owners) eiere og ett nettverk, alle oppdiktet. "
                + "Enhetene er sjekket og har levert til eierne, eierne til nettverket. Dette kan du lese:",
            nn: "Dømet ligg i \(folder): \(units) einingar, \(owners) eigarar og eitt nettverk, alle oppdikta. "
                + "Einingane er sjekka og har levert til eigarane, eigarane til nettverket. Dette kan du lese:",
            en: "The example lies in \(folder): \(units) units, \(owners) owners and one network, all made up. "
                + "The units are checked and have handed over to the owners, the owners to the network. To read:")
    }

    static let next = Text(
        nb: "Neste:  behov spor tiltak-1     (fra et tiltak i planen ned til tallene)",
        nn: "Neste:  behov spor tiltak-1     (frå eit tiltak i planen ned til tala)",
        en: "Next:  behov trace measure-1     (from a measure of the plan down to the figures)")
}
