internal import Synchronization

/// The number a need is shown with at its owner, or a priority at its region, for as long as they work.
///
/// It is given when the need first arrives and never to another: not when others come, when its unit hands over again,
/// or when it is withdrawn.
public struct NumberedNeed: Sendable, Hashable, Codable {
    /// The number, from 1.
    @Ordinal public var number: Int
    /// The unit's workspace.
    public var workspace: String
    /// The need there.
    public var item: ItemID

    /// Gives a need a number.
    public init(number: Int, workspace: String, item: ItemID) {
        self.number = number
        self.workspace = workspace
        self.item = item
    }
}

/// The numbers of an owner's needs, gathered once; whoever asks of many asks these.
public struct NeedNumbers: Sendable {
    private var numbers: [Reference.Place: Int]
    private var last: Int

    /// The numbers that were given; needs that came before numbers were kept follow in the order they were received.
    public init(_ overview: OwnerOverview) {
        numbers = Dictionary(overview.needNumbers.map { ($0.place, $0.number) }) { first, _ in first }
        last = overview.needNumbers.map(\.number).max() ?? 0
        for need in overview.received.needs where numbers[need.reference.place] == nil {
            last += 1
            numbers[need.reference.place] = last
        }
    }

    /// The number of a need, in whatever revision; `nil` for one that never arrived.
    public subscript(need: Reference) -> Int? { numbers[need.place] }

    /// Needs in the order of their numbers.
    public func sorted(_ needs: [ReceivedNeed]) -> [ReceivedNeed] {
        guard needs.count > 1 else { return needs }
        return needs.map { (need: $0, number: self[$0.reference] ?? .max) }.sorted { $0.number < $1.number }.map(
            \.need)
    }
}

extension NumberedNeed {
    var place: Reference.Place { Reference.Place(workspace: workspace, item: item) }
}

extension OwnerOverview {
    /// Gives numbers to the needs that have none yet, in the order they were received.
    public mutating func numberNeeds() {
        let known = Set(needNumbers.map(\.place))
        let new = received.needs.map(\.reference).filter { !known.contains($0.place) }
        numberNeeds(new)
    }

    /// Gives numbers to the needs of a document that have none yet.
    public mutating func numberNeeds(of document: Sealed<UnitAnalysis>, _ given: GivenNumbers = GivenNumbers()) {
        let known = given.items(of: document.id, in: needNumbers)
        numberNeeds([document].needs.map(\.reference).filter { !known.contains($0.item) }, after: given.last)
    }

    private mutating func numberNeeds(_ needs: [Reference], after given: Int? = nil) {
        var last = given ?? needNumbers.map(\.number).max() ?? 0
        for need in needs {
            last += 1
            needNumbers.append(NumberedNeed(number: last, workspace: need.workspace, item: need.item))
        }
    }
}

/// The numbers that an owner's needs have been given, looked through once where thousands of documents come at a time.
public final class GivenNumbers: Sendable {
    private struct Seen {
        var items: [String: Set<ItemID>] = [:]
        var last = 0
        var count = 0
    }

    private let seen = Mutex(Seen())

    /// Has looked at none yet.
    public init() {}

    /// The highest number so far.
    var last: Int { seen.withLock { $0.last } }

    /// The needs of a workspace that have a number; of a list that was seen before only what is new is looked at.
    func items(of workspace: String, in numbers: [NumberedNeed]) -> Set<ItemID> {
        seen.withLock { seen in
            if seen.count > numbers.count { seen = Seen() }
            for need in numbers[seen.count...] {
                seen.items[need.workspace, default: []].insert(need.item)
                seen.last = max(seen.last, need.number)
            }
            seen.count = numbers.count
            return seen.items[workspace] ?? []
        }
    }
}
