import Checks
import Model
import Store

/// What the rules say of a workspace and, where it is asked for, of each document it was made from.
struct Examination {
    /// What the rules say of one document from below.
    struct Below {
        /// Who handed it over, with those it went through: «Fjellvik kommune › Solbakken barnehage».
        let name: String
        let verdict: Verdict
    }

    /// What the rules say of the workspace itself.
    let verdict: Verdict
    /// What they knew besides it.
    let around: Surroundings
    var below: [Below] = []
    /// Whether a changed document from below keeps the workspace from being read.
    var isShut: Bool { around.seals.contains(where: \.isReceived) }

    /// The workspace a command stands in, which may hold what no other command opens.
    static func of(_ program: Program, below: Bool) throws -> Examination {
        let store = try program.store()
        let seals = try store.sealFaults()
        if seals.contains(where: \.isReceived) {
            // A changed document from below keeps the workspace shut; that is all that can be said.
            var around = try program.surroundings(of: Profile(name: ""), Desk())
            around.seals = seals
            return Examination(verdict: Rules.verdict(onSeals: around), around: around)
        }
        let workspace = try store.read(screened: false)
        return try of(workspace, store, program, seals: seals, below: below)
    }

    /// A workspace that was read already.
    static func of(
        _ workspace: Workspace, _ store: Store, _ program: Program, seals: [SealFault]? = nil, below: Bool = false
    ) throws -> Examination {
        var around = try program.surroundings(workspace)
        around.chain = try store.chainFaults()
        around.privacy = try store.privacyFaults()
        around.seals = try seals ?? store.sealFaults()
        var examination = Examination(verdict: workspace.verdict(around), around: around)
        if below { examination.below = Below.of(workspace, around) }
        return examination
    }

    /// Everything that stands, the workspace's own first.
    var open: [Remark] { verdict.open + below.flatMap(\.verdict.open) }
}

extension Examination.Below {
    /// Every document a workspace was made from, each in its newest revision.
    static func of(_ workspace: Workspace, _ around: Surroundings) -> [Examination.Below] {
        switch workspace {
        case .unit: []
        case .owner(let opened): opened.body.received.newest().map { unit($0, "", around) }
        case .region(let opened):
            opened.body.received.newest().flatMap { document in
                [one(document, RuleBook.owner, "", around)]
                    + document.body.received.newest().map { unit($0, "\(document.name) › ", around) }
            } + opened.body.units.newest().map { unit($0, "", around) }
        }
    }

    private static func unit(
        _ document: Sealed<UnitAnalysis>, _ above: String, _ around: Surroundings
    ) -> Examination.Below {
        one(document, RuleBook.unit, above, around)
    }

    private static func one<Body: Level>(
        _ document: Sealed<Body>, _ book: RuleBook<Body>, _ above: String, _ around: Surroundings
    ) -> Examination.Below {
        var around = around
        around.chain = []
        around.seals = []
        around.privacy = Store.privacyFaults(in: document)
        return Examination.Below(name: above + document.name, verdict: book.verdict(on: document.body, around))
    }
}

extension Workspace {
    /// Everything that is wrong with it, parted into what stands and what was accepted.
    func verdict(_ around: Surroundings) -> Verdict {
        let acceptances = desk.acceptances ?? []
        switch self {
        case .unit(let opened): return RuleBook.unit.verdict(on: opened.body, around, accepting: acceptances)
        case .owner(let opened): return RuleBook.owner.verdict(on: opened.body, around, accepting: acceptances)
        case .region(let opened): return RuleBook.region.verdict(on: opened.body, around, accepting: acceptances)
        }
    }
}

extension SealFault {
    fileprivate var isReceived: Bool {
        if case .received = self { true } else { false }
    }
}
