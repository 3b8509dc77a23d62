import Model
import Pages

/// What became of needs, in words.
enum EndWords {
    /// How many needs have each end, of how many units; nothing where there are none.
    static func tally(_ ends: [(decision: NeedOutcome.Decision, unit: String)]) -> [Block] {
        let rows = NeedOutcome.Decision.allCases.compactMap { decision -> [Line]? in
            let here = ends.filter { $0.decision == decision }
            guard !here.isEmpty else { return nil }
            return [
                .text(decision.label), .data(String(here.count)), .data(String(Set(here.map(\.unit)).count)),
            ]
        }
        guard !rows.isEmpty else { return [] }
        return [
            .table(
                Table(
                    caption: .say(
                        nb: "Hva som skjedde med behovene", nn: "Kva som skjedde med behova",
                        en: "What came of the needs"),
                    header: [
                        .say(nb: "Hva som skjedde", nn: "Kva som skjedde", en: "What came of it"),
                        .say(nb: "Behov", nn: "Behov", en: "Needs"),
                        .say(nb: "Enheter", nn: "Einingar", en: "Units"),
                    ], rows: rows, numeric: [1, 2]))
        ]
    }

    /// A decision by its name, with who made it.
    static func told(_ decision: NeedOutcome.Decision, by owner: String) -> Line {
        .text(decision.label) + .data(" (\(owner))")
    }

    /// «: det dekkes av nettverket for veiledere», where it was written why a need is met so.
    static func why(_ reason: String?, _ language: Language) -> Line {
        reason.map { .data(": ") + .answer($0, language) } ?? []
    }
}

extension OwnerOverview {
    /// What became of a need: the priorities and further education it was taken up in, another way it is met, that it was
    /// declined, or that nothing was said; and the need it shares that with.
    func outcome(_ end: NeedEnd, _ language: Language) -> Line {
        let told: Line =
            switch end.decision {
            case .prioritised: .ids(end.into)
            case .study: .ids(end.into) + EndWords.why(end.reason, language)
            case .undecided: .text(.notAnswered)
            // Why something was not taken up stands where all that is so is gathered.
            case .measure, .declined: .text(end.decision.label)
            case .leadership, .mentoring, .followUpScheme, .ownWork:
                .text(end.decision.label) + EndWords.why(end.reason, language)
            }
        guard let other = end.joinedTo else { return told }
        let unit = received.document(of: other)?.called ?? ""
        return told
            + .say(nb: " (slått sammen med ", nn: " (slått saman med ", en: " (merged with ")
            + .data("\(unit), ") + .text(other.item.words) + .data(")")
    }

    /// The needs its priorities rest on that are still reported, those most units share first.
    var mainNeeds: [MainNeed] {
        priorities.map { priority in needs(behind: priority).filter { received.isReported($0.reference) } }.inTurn
            .told(joined: joined)
    }
}

extension RegionPlan {
    /// The needs its measures rest on that are still reported, those most units share first.
    var mainNeeds: [MainNeed] {
        let owners = received.newest()
        return measures.map { measure in needs(behind: measure).filter { isReported($0.reference) } }.inTurn
            .told { need in owners.flatMap { $0.body.joined(with: need) } }
    }
}

/// A need that weighs much, with how many units have it: those that were joined, or that say the same, are one.
struct MainNeed {
    let need: BasedNeed
    var workspaces: Set<String>
}

extension [BasedNeed] {
    /// Each need once: those that were joined with one before, or say it in the same words, stand with that, and so do
    /// those that are joined with or worded as one of these.
    ///
    /// - Parameter joined: The needs that one was joined with.
    /// - Returns: The needs in their order, each with all the units that have it.
    func told(joined: (Reference) -> [Reference]) -> [MainNeed] {
        var told: [MainNeed?] = []
        var places: [NeedMark: Int] = [:]
        for based in self {
            let marks =
                [.words(based.need.ability.folded), NeedMark(based.reference)]
                + joined(based.reference).map(NeedMark.init)
            let known = Set(marks.compactMap { places[$0] }).sorted()
            let place = known.first ?? told.count
            if known.isEmpty { told.append(MainNeed(need: based, workspaces: [])) }
            told[place]?.workspaces.insert(based.reference.workspace)
            // What this one joins was one need all the time.
            for other in known.dropFirst() {
                let joins = told[other]?.workspaces ?? []
                told[place]?.workspaces.formUnion(joins)
                told[other] = nil
                places = places.mapValues { $0 == other ? place : $0 }
            }
            for mark in marks { places[mark] = place }
        }
        return told.compactMap(\.self)
    }
}

/// What two needs that are one have in common: their words, or that one of them was joined with the other; whatever
/// revision they are of.
private enum NeedMark: Hashable {
    case words(String)
    case need(workspace: String, ItemID)

    init(_ reference: Reference) { self = .need(workspace: reference.workspace, reference.item) }
}

extension [[BasedNeed]] {
    /// One from each in turn, those with most units first, and each need once.
    fileprivate var inTurn: [BasedNeed] {
        let sizes = map { Set($0.map(\.reference.workspace)).count }
        // As they stand where nothing else tells them apart.
        let order = indices.sorted { (sizes[$1], $0) < (sizes[$0], $1) }
        let longest = map(\.count).max() ?? 0
        return (0..<longest).flatMap { place in
            order.compactMap { self[$0].indices.contains(place) ? self[$0][place] : nil }
        }.once
    }
}
