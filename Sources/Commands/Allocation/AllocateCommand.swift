import ArgumentParser
import Chain
import Evidence
import Formats
import Model
import Pages
import Store

/// `allocate` (fordel): an estimate of what each network may get, by the county's shares and staff FTE (LP 3.8).
struct AllocateCommand: BehovCommand {
    static let entry = CommandEntry(
        "allocate", "fordel", .together,
        Text(
            nb: "anslå hvor mye hvert nettverk kan få", nn: "rekn ut om lag kor mykje kvart nettverk kan få",
            en: "estimate what each network may get"),
        standsInWorkspace: false, AllocateCommand.self)

    @Option(
        name: [.customLong("frame"), .customLong("ramme")],
        help: HelpLanguage.words(
            "summen som skal fordeles, i hele kroner", "summen som skal fordelast, i heile kroner",
            "the sum to share out, in whole kroner"))
    var frame: String

    @Option(
        name: [.customLong("fte"), .customLong("årsverk")],
        help: HelpLanguage.words(
            "CSV-fil med årsverk: nettverk;årsverk", "CSV-fil med årsverk: nettverk;årsverk",
            "CSV file with staff FTE: network;fte"))
    var fte: String

    @Option(
        name: [.customLong("needs"), .customLong("behov")],
        help: HelpLanguage.words(
            "CSV-fil med meldte behov i hele kroner: nettverk;behov",
            "CSV-fil med melde behov i heile kroner: nettverk;behov",
            "CSV file with reported needs in whole kroner: network;need"))
    var needs: String?

    @Flag(
        name: [.customLong("explain"), .customLong("forklar")],
        help: HelpLanguage.words(
            "vis utregningen, steg for steg (sammen med --json: på standard feil)",
            "vis utrekninga, steg for steg (saman med --json: på standard feil)",
            "show the working, step by step (with --json: on standard error)"))
    var explain = false

    @OptionGroup var common: CommonOptions

    func run(in program: Program) throws -> Int32 {
        guard case .success(let kroner) = WrittenNumber.kroner(frame) else {
            throw AllocateTrouble.frame(frame)
        }
        let county = try county(program)
        let staff = try file(fte, .fte, program)
        let needs = try needs.map { name throws(Trouble) in try file(name, .need, program) }
        let request = AllocationRequest(
            frame: kroner, staff: try told(by: staff) { file throws(NetworkFile.Fault) in try file.staff() },
            needs: try needs.map { needs throws(Trouble) in
                try told(by: needs) { file throws(NetworkFile.Fault) in try file.needs() }
            },
            shares: county.profile.allocation ?? .byStaffAlone)
        let allocation: Allocation
        do throws(AllocationFault) {
            allocation = try Allocation(request)
        } catch {
            throw AllocateTrouble.of(error, frame: frame, profile: county.profile.name, staff: staff, needs: needs)
        }
        let words = AllocateWords(
            allocation: allocation, profile: county.profile,
            plan: county.laws.law(.plan(.allocation), on: program.today)?.name, staff: staff, needs: needs)
        show(allocation, words, program)
        return 0
    }

    private func file(
        _ name: String, _ content: NetworkFile.Content, _ program: Program
    ) throws(Trouble) -> NetworkFile {
        let bytes = try Disk.read(program.path(name))
        do throws(NetworkFile.Fault) {
            return try NetworkFile(name, content, bytes: bytes)
        } catch {
            throw NetworkFileTrouble(file: name, content: content).of(error)
        }
    }

    private func told<Told>(
        by file: NetworkFile, _ told: (NetworkFile) throws(NetworkFile.Fault) -> Told
    ) throws(Trouble) -> Told {
        do throws(NetworkFile.Fault) {
            return try told(file)
        } catch {
            throw NetworkFileTrouble(file: file.name, content: file.content).of(error)
        }
    }

    private func show(_ allocation: Allocation, _ words: AllocateWords, _ program: Program) {
        let working = explain ? AllocateWorking(allocation: allocation, shares: words.shares).blocks : []
        guard program.options.json else {
            program.console.show(Page(title: .text(words.title), blocks: words.blocks + working))
            return
        }
        program.world.out(String(decoding: allocation.json, as: UTF8.self))
        // The JSON has its own keys and no others: what people must know stands beside it.
        let beside = Console(
            language: program.language, width: program.console.width, out: program.world.err,
            err: program.world.err, commands: program.console.commands)
        beside.say([.paragraph(.text(AllocateWords.estimate))] + words.notes + working)
    }

    /// The profile asked for, else that of the workspace the user stands in, else everything by staff FTE.
    private func county(_ program: Program) throws(Trouble) -> CountyRules {
        if let name = program.options.profile { return try program.county(named: name) }
        let here = Store.nearest(to: program.world.workingFolder())
        guard program.options.workspace != nil || here != nil else { return try CountyRules.carried(of: nil) }
        let workspace = try program.store().read()
        return try program.county(of: workspace.profile, workspace.desk)
    }
}

extension Allocation {
    /// The result for other programs: `need` is `null` where no needs were given, `share` a part of 1.
    var json: [UInt8] {
        func number(_ kroner: Int) -> JSON { .number(String(kroner)) }
        let grants = networks.map { grant in
            JSON.object(
                JSONObject([
                    .init("network", .string(grant.network)), .init("fte", .number(grant.fte.code)),
                    .init("share", .number(grant.share.rounded(decimals: 12).code)),
                    .init("need", grant.need.map(number) ?? .null), .init("granted", number(grant.granted)),
                    .init("toNetwork", number(grant.toNetwork)), .init("toPartner", number(grant.toPartner)),
                ]))
        }
        let levelled = levelling.parts.map { part in
            JSON.object(
                JSONObject([.init("network", .string(part.network)), .init("amount", number(part.amount))]))
        }
        let all = JSONObject([
            .init("frame", number(frame)), .init("common", number(common)), .init("levelling", .array(levelled)),
            .init("networks", .array(grants)), .init("unallocated", number(unallocated)),
        ])
        return JSONWriter.bytes(
            .object(all), leading: ["frame", "common", "levelling", "networks", "unallocated"])
    }
}
