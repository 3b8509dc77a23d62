import ArgumentParser
import Chain
import Documents
import Evidence
import Model
import Store

/// `allocate` (fordel): an estimate of what each network may get, by the county's shares and staff FTE (LP 3.8).
struct AllocateCommand: BehovCommand {
    static let entry = CommandEntry(
        "allocate", "fordel", .together,
        Text(
            nb: "anslå hvor mye hvert nettverk kan få", nn: "rekn ut om lag kor mykje kvart nettverk kan få",
            en: "estimate what each network may get"),
        standsInWorkspace: false, plain: AllocateCommand.self)

    @Option(
        name: OptionName.frame.specification,
        help: HelpLanguage.words(
            "summen som skal fordeles, i hele kroner", "summen som skal fordelast, i heile kroner",
            "the sum to be shared, in whole kroner"))
    var frame: String

    @Option(
        name: OptionName.fte.specification,
        help: HelpLanguage.words(
            "CSV-fil med årsverk: nettverk;årsverk", "CSV-fil med årsverk: nettverk;årsverk",
            "CSV file with staff FTE: network;fte"))
    var fte: String

    @Option(
        name: OptionName.needs.specification,
        help: HelpLanguage.words(
            "CSV-fil med meldte behov i hele kroner: nettverk;behov",
            "CSV-fil med behov som er melde inn, i heile kroner: nettverk;behov",
            "CSV file with reported needs in whole kroner: network;need"))
    var needs: String?

    @Flag(
        name: OptionName.explain.specification,
        help: HelpLanguage.words(
            "vis utregningen, steg for steg (med --json kommer den på stderr)",
            "vis utrekninga, steg for steg (med --json kjem ho på stderr)",
            "show the working, step by step (with --json it goes to stderr)"))
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
        let estimate = Estimate(
            allocation: allocation, county: county.profile,
            plan: county.laws.law(.plan(.allocation), on: program.today)?.name, staff: told(staff),
            needs: needs.map(told))
        try program.tell(EstimateOutcome(estimate, isExplained: explain), titled: true)
        return 0
    }

    private func told(_ file: NetworkFile) -> Estimate.Told {
        Estimate.Told(file: file.name, networks: file.rows.map(\.network))
    }

    private func file(
        _ name: String, _ content: NetworkFile.Content, _ program: Program
    ) throws(Trouble) -> NetworkFile {
        let bytes = try Gate.bytes(of: program.path(name))
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

    /// The profile asked for, else that of the workspace the user stands in, else everything by staff FTE.
    private func county(_ program: Program) throws(Trouble) -> CountyRules {
        if let name = program.options.profile { return try program.county(named: name) }
        let here = Store.nearest(to: program.world.workingFolder())
        guard program.options.workspace != nil || here != nil else { return try CountyRules.carried(of: nil) }
        let workspace = try program.store().read()
        return try program.county(of: workspace.profile, workspace.desk)
    }
}

extension AllocateCommand: PlainCommand {
    static let takes = PlainShape(alone: [.explain], withValue: [.frame, .fte, .needs])

    static func plain(_ words: PlainWords) -> AllocateCommand? {
        guard let frame = words.value(.frame), let fte = words.value(.fte) else { return nil }
        var command = AllocateCommand()
        command.frame = frame
        command.fte = fte
        command.needs = words.value(.needs)
        command.explain = words.isSet(.explain)
        return command
    }
}
