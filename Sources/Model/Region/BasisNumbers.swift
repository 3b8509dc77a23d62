/// The numbers of all that a region can build a measure on, gathered once; whoever asks of many asks these.
///
/// A number is given when a priority or need first arrives and never to another, so that it can stand in a sheet and on a
/// board.
public struct BasisNumbers: Sendable {
    private var numbers: [Reference.Place: Int]
    private var last: Int

    /// The numbers that were given; what came before numbers were kept follows in the order it is listed.
    public init(_ plan: RegionPlan) {
        numbers = Dictionary(plan.basisNumbers.map { ($0.place, $0.number) }) { first, _ in first }
        last = plan.basisNumbers.map(\.number).max() ?? 0
        for basis in plan.bases where numbers[basis.reference.place] == nil {
            last += 1
            numbers[basis.reference.place] = last
        }
    }

    /// The number of a priority or need, in whatever revision; `nil` for one that never arrived.
    public subscript(basis: Reference) -> Int? { numbers[basis.place] }
}

extension RegionPlan {
    /// Gives numbers to the priorities and needs that have none yet, in the order they are listed.
    public mutating func numberBases() {
        for basis in bases { numberBases([basis.reference.item], of: basis.reference.workspace) }
    }

    /// Gives numbers to the items of a document that have none yet.
    public mutating func numberBases(_ items: [ItemID], of workspace: String) {
        let known = Set(basisNumbers.lazy.filter { $0.workspace == workspace }.map(\.item))
        var last = basisNumbers.map(\.number).max() ?? 0
        for item in items where !known.contains(item) {
            last += 1
            basisNumbers.append(NumberedNeed(number: last, workspace: workspace, item: item))
        }
    }
}
