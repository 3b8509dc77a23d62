import Documents
import Model
import Store

/// Where the years of one rolling plan lie: the folder it was in before, and the one it has rolled on to (LP 4.1). The
/// annual report on a year belongs to the folder that has that year's plan.
struct PlanRounds {
    /// A folder of another year's plan: as one types it from here, and its year.
    struct Other {
        /// Absent where no folder beside this one has it.
        let folder: String?
        let year: Int
    }

    let before: Other?
    let after: Other?
    private let program: Program
    private let reported: Int

    /// Looks among the folders beside the plan's own; `nil` of what is no region's.
    init?(_ opened: some OpenedLevel, _ store: Store, _ program: Program) {
        guard let plan = opened.body as? RegionPlan else { return nil }
        self.program = program
        reported = plan.planYears.reported
        let beside = store.workspacesBeside(.region)
        let own = opened.header.id
        before = plan.previous.flatMap { previous in
            previous.reportYear.map { year in
                Other(
                    folder: beside.first { $0.id == previous.workspace }.map { program.shown($0.folder) },
                    year: year)
            }
        }
        after =
            beside.lazy.filter { $0.id != own && $0.mentions(own) }.compactMap { other -> Other? in
                guard case .region(let next)? = try? Store(folder: other.folder).read(trusting: true),
                    next.body.previous?.workspace == own
                else { return nil }
                return Other(folder: program.shown(other.folder), year: next.body.planYears.reported)
            }.first
    }

    /// Says where the other years lie.
    ///
    /// - Parameters:
    ///   - onlyDue: Whether the year before is told of only when it is over.
    ///   - aside: Whether it is said beside what the command makes, on standard error.
    func tell(onlyDue: Bool, aside: Bool) {
        func say(_ text: Text, in folder: String?) {
            let console = folder.map(program.standing(in:)) ?? program.console
            if aside { console.complain(text) } else { console.say(text) }
        }
        if let before, !onlyDue || program.today.year > before.year {
            say(RoundWords.before(before.year, known: before.folder != nil), in: before.folder)
        }
        if let after { say(RoundWords.after(after.year, here: reported), in: after.folder) }
    }

    /// Says, before an annual report is made here, what keeps it from being the one that is due.
    func tellReport(_ plan: RegionPlan) {
        if program.today.year <= reported { program.console.complain(RoundWords.notOver(reported)) }
        guard !plan.isReported, let before, program.today.year > before.year else { return }
        (before.folder.map(program.standing(in:)) ?? program.console).complain(
            RoundWords.before(before.year, known: before.folder != nil))
    }
}

extension Program {
    /// A folder as somebody who stands here would write it.
    fileprivate func shown(_ folder: String) -> String {
        let here = world.workingFolder()
        if folder.hasPrefix(here + "/") { return String(folder.dropFirst(here.count + 1)) }
        let above = Disk.folder(of: here)
        return Disk.folder(of: folder) == above ? "../" + Disk.name(of: folder) : folder
    }
}
