/// A decision that rests on what was handed over in an earlier round than the newest.
public struct OlderGround: Sendable, Hashable {
    /// What rests on it: a priority, places of further education, a measure.
    public let decision: ItemID
    /// What was decided on.
    public let item: ItemID
    /// Whose it is.
    public let holder: String
    /// The day they handed it over last.
    public let handedOver: Day
    /// The day the round began.
    public let since: Day
}

/// The round that some hand-overs belong to: it begins the day after the deadline of the one before.
///
/// Those who are late hand over after the deadline, so a hand-over belongs to an earlier round only when it also lies long
/// before the newest: eight months are more than one round takes, and less than two are apart (our own, O).
struct Round: Sendable {
    /// The day it began.
    let since: Day

    private static let length = 240

    /// The round of the newest of some days, or of the year that is reported for.
    ///
    /// - Parameters:
    ///   - days: When the documents were handed over.
    ///   - deadline: The day of the year the needs reports are due, `02-01`; the usual one where the county sets none.
    ///   - reported: The year a plan is reported for; `nil` where nobody has said.
    init?(_ days: [Day], deadline: String?, reported: Int?) {
        guard let newest = days.max() else { return nil }
        func due(_ year: Int) -> Day? { Day("\(year)-\(deadline ?? "02-01")") }
        let passed = [newest.year - 1, newest.year].compactMap(due).last { $0 < newest }
        let reportedSince = reported.flatMap { due($0 - 1) }
        let latest = passed.map { min($0, Day(daysSinceEpoch: newest.daysSinceEpoch - Round.length)) }
        guard let since = [latest, reportedSince].compactMap(\.self).max() else { return nil }
        self.since = Day(daysSinceEpoch: since.daysSinceEpoch + 1)
    }

    /// Whether something handed over on a day belongs to an earlier one.
    func isAfter(_ day: Day) -> Bool { day < since }
}

extension Array {
    /// The newest document of a reference's workspace, where it was handed over before a round.
    fileprivate func older<Body>(
        _ decision: ItemID, _ reference: Reference, than round: Round
    ) -> OlderGround? where Element == Sealed<Body>, Body: Level {
        let all = filter { $0.id == reference.workspace }
        guard let newest = all.max(by: { $0.revision < $1.revision }), round.isAfter(newest.handedOver) else {
            return nil
        }
        return OlderGround(
            decision: decision, item: reference.item, holder: newest.called, handedOver: newest.handedOver,
            since: round.since)
    }
}

extension OwnerOverview {
    /// The decisions that rest on a need of an earlier round, each once.
    ///
    /// - Parameter deadline: The day of the year the needs reports are due, `02-01`.
    /// - Returns: One for each decision, in order.
    public func olderGrounds(deadline: String?) -> [OlderGround] {
        guard let round = Round(received.map(\.handedOver), deadline: deadline, reported: nil) else { return [] }
        let all =
            priorities.flatMap { priority in priority.needs.map { (priority.id.item, $0) } }
            + studyPlaces.compactMap { place in place.need.map { (place.id.item, $0) } }
        return all.compactMap { received.older($0, $1, than: round) }.first(forEach: \.decision)
    }
}

extension RegionPlan {
    /// The measures that rest on something of an earlier round, each once.
    ///
    /// - Parameter deadline: The day of the year the needs reports are due, `02-01`.
    /// - Returns: One for each decision, in order.
    public func olderGrounds(deadline: String?) -> [OlderGround] {
        let days = received.map(\.handedOver) + units.map(\.handedOver)
        guard let round = Round(days, deadline: deadline, reported: years?.reported) else { return [] }
        return measures.flatMap { measure in
            measure.basis.compactMap {
                received.older(measure.id.item, $0, than: round) ?? units.older(measure.id.item, $0, than: round)
            }
        }.first(forEach: \.decision)
    }
}

extension Array {
    /// The first element of each value of a member, in order.
    fileprivate func first(forEach member: (Element) -> some Hashable) -> [Element] {
        var seen: Set<AnyHashable> = []
        return filter { seen.insert(AnyHashable(member($0))).inserted }
    }
}
