import Chain
import Checks
import Documents
import Formats
import Model
import Store

/// A workspace of some level, with all that the rooms can do for it.
///
/// A function that takes `some OpenedLevel` is written once for every level; what differs between them is said where
/// it belongs: the interview in Guidance, the rules in Checks, the way down in Chain, the documents in Documents.
protocol OpenedLevel<Body>: Sendable {
    associatedtype Body: WorkLevel
    /// The workspace itself.
    var itself: Opened<Body> { get }
}

extension OpenedLevel {
    var header: Header { itself.header }
    var body: Body { itself.body }
    var desk: Desk { itself.desk }

    /// Everything that is wrong with it, parted into what stands and what was accepted.
    func verdict(_ around: Surroundings) -> Verdict { body.verdict(around, accepting: desk) }
}

extension Opened: OpenedLevel where Body: WorkLevel {
    var itself: Opened<Body> { self }
}

extension Workspace {
    /// The one place where a workspace is opened by its level.
    var opened: any OpenedLevel {
        switch self {
        case .unit(let opened): opened
        case .owner(let opened): opened
        case .region(let opened): opened
        }
    }
}

/// A level, with what only Commands can do for it, which sees both Store and the rules.
protocol WorkLevel: Documented {
    /// What the rules say of every document the workspace was made from, each in its newest revision; all of them, or
    /// those about persons. `told` hears how many are done of how many.
    func below(
        _ around: Surroundings, onlyPersons: Bool, told: @escaping @Sendable (_ done: Int, _ total: Int) -> Void
    ) -> [Examination.Below]
    /// Every unit's assessment that it rests on, in each revision it has.
    var assessments: [Sealed<UnitAnalysis>] { get }
    /// Reads and verifies a document that was handed over to it.
    static func incoming(_ bytes: [UInt8], file: String) throws(Trouble) -> Incoming<Self>
    /// Where it keeps a register of units; `nil` where it keeps none.
    static var keptRegister: WritableKeyPath<Self, [RegisteredUnit]>? { get }
}

extension UnitAnalysis: WorkLevel {
    func below(
        _ around: Surroundings, onlyPersons: Bool, told: @escaping @Sendable (_ done: Int, _ total: Int) -> Void
    ) -> [Examination.Below] { [] }

    var assessments: [Sealed<UnitAnalysis>] { [] }

    static func incoming(_ bytes: [UInt8], file: String) throws(Trouble) -> Incoming<UnitAnalysis> {
        throw CollectTrouble.onlyAbove
    }

    static var keptRegister: WritableKeyPath<UnitAnalysis, [RegisteredUnit]>? { nil }
}

extension OwnerOverview: WorkLevel {
    func below(
        _ around: Surroundings, onlyPersons: Bool, told: @escaping @Sendable (_ done: Int, _ total: Int) -> Void
    ) -> [Examination.Below] {
        Together.map(received.newest(), told: told) { $0.examined(around, onlyPersons: onlyPersons) }
    }

    var assessments: [Sealed<UnitAnalysis>] { received }

    static func incoming(_ bytes: [UInt8], file: String) throws(Trouble) -> Incoming<OwnerOverview> {
        try Incoming(bytes, file: file) { document, overview, collecting in
            overview.take(document, collecting)
        }
    }

    static var keptRegister: WritableKeyPath<OwnerOverview, [RegisteredUnit]>? { \.register }
}

extension RegionPlan: WorkLevel {
    func below(
        _ around: Surroundings, onlyPersons: Bool, told: @escaping @Sendable (_ done: Int, _ total: Int) -> Void
    ) -> [Examination.Below] {
        let owners = Together.map(received.newest(), share: 1, told: told) { owner in
            [owner.examined(around, onlyPersons: onlyPersons)]
                + owner.body.received.newest().map {
                    $0.examined(around, through: [owner.name], onlyPersons: onlyPersons)
                }
        }
        return owners.flatMap(\.self) + units.newest().map { $0.examined(around, onlyPersons: onlyPersons) }
    }

    var assessments: [Sealed<UnitAnalysis>] { received.flatMap(\.body.received) + units }

    /// An owner's overview, or the assessment of a unit that hands over straight.
    static func incoming(_ bytes: [UInt8], file: String) throws(Trouble) -> Incoming<RegionPlan> {
        guard Seal.schema(bytes) == UnitAnalysis.sealedAs else {
            return try Incoming(bytes, file: file) { (document: Sealed<OwnerOverview>, plan, collecting) in
                plan.take(document, collecting)
            }
        }
        return try Incoming(bytes, file: file) { (document: Sealed<UnitAnalysis>, plan, collecting) in
            plan.take(document, collecting)
        }
    }

    static var keptRegister: WritableKeyPath<RegionPlan, [RegisteredUnit]>? { \.register }
}

extension Sealed where Body: WorkLevel {
    /// What the rules say of it alone.
    func examined(
        _ around: Surroundings, through above: [String] = [], onlyPersons: Bool = false
    ) -> Examination.Below {
        Examination.Below(
            self, through: above, around, found: around.below[seal] ?? Store.looked(into: self, around.persons),
            onlyPersons: onlyPersons)
    }
}
