public import Model

/// What became of a document that was brought in.
public enum Collected: Sendable, Hashable {
    /// Nothing from this workspace was there before.
    case new
    /// It took the place of an older revision.
    case newer(than: Int)
    /// It was there already.
    case same
    /// The same revision with the same words, no longer as a draft or one again; it took the old one's place.
    case again
    /// A newer revision is there already; this one was left aside.
    case older(than: Int)
    /// It took the place of one whose sender nobody had confirmed.
    case instead
    /// They have started over in a new workspace; it took the place of what came from these.
    case startedOver(after: Set<String>)
    /// It is the next round of what came from these, begun from it (`init next`); it stands for it from now on.
    case nextRound(after: Set<String>)
    /// Another workspace has delivered for the same organisation number; this one was left aside.
    case twice(OrganisationNumber)
    /// A draft, where a final revision is there; it was left aside.
    case draft(of: Int)
    /// They have started over in a new workspace, and decisions rest on what came from the old one; it was left aside.
    case decidedOn
    /// This revision is there already and says something else; it was refused.
    case otherContent
    /// It holds a revision of somebody's that an earlier document from the same sender held with other words; it was
    /// refused.
    case otherContentWithin(name: String, revision: Int)
    /// It cannot be what it says; it was refused.
    case strange(StrangeHead)
    /// It is signed with a key that was withdrawn; it was refused.
    case withdrawnKey

    /// Whether the document was taken in and its file is to be kept.
    public var isTaken: Bool {
        switch self {
        case .new, .newer, .again, .instead, .startedOver, .nextRound: true
        case .same, .older, .twice, .decidedOn, .draft, .otherContent, .otherContentWithin, .strange,
            .withdrawnKey:
            false
        }
    }

    /// Whether it was refused, and not only left aside.
    public var isRefused: Bool {
        switch self {
        case .otherContent, .otherContentWithin, .strange, .withdrawnKey: true
        case .new, .newer, .again, .instead, .startedOver, .nextRound, .same, .older, .twice, .decidedOn, .draft:
            false
        }
    }
}

/// What the first members of a document say that cannot be so.
public enum StrangeHead: Sendable, Hashable {
    /// A revision that nobody comes to.
    case revision
    /// A day on which nothing can have been handed over.
    case day(Day)
    /// A workspace that is known under another name.
    case name(known: String)
    /// A workspace that is known with another organisation number.
    case organisationNumber(known: OrganisationNumber)
}

/// How documents are taken in: what a level knows besides them.
public struct Collecting: Sendable {
    /// Today; `nil` holds no day against it.
    public let today: Day?
    /// Whether somebody has said that a known workspace may have a new name or organisation number.
    public let acceptsNewNames: Bool
    /// Whether somebody has said that a draft may take the place of what was handed over for good.
    public let acceptsDrafts: Bool
    /// The seals of the documents that give way: nobody has confirmed their sender, and this one's is known.
    public let givingWay: Set<String>
    /// Whether it is known that nothing has come from the same workspace or organisation number (``KnownSenders``).
    public let isFirst: Bool
    /// Whether it is known that this very document lies there, and nothing else from the same workspace or organisation
    /// number (``KnownSenders``).
    public let isThere: Bool
    /// The numbers given so far, where many documents come at a time.
    public let numbers: GivenNumbers
    /// Whether a workspace is the same sender's, who may start over in a new one.
    private let isSameSender: @Sendable (_ workspace: String) -> Bool

    /// Makes it.
    public init(
        today: Day? = nil, acceptsNewNames: Bool = false, acceptsDrafts: Bool = false, givingWay: Set<String> = [],
        isFirst: Bool = false, isThere: Bool = false, numbers: GivenNumbers = GivenNumbers(),
        isSameSender: @escaping @Sendable (_ workspace: String) -> Bool = { _ in false }
    ) {
        self.today = today
        self.acceptsNewNames = acceptsNewNames
        self.acceptsDrafts = acceptsDrafts
        self.givingWay = givingWay
        self.isFirst = isFirst
        self.isThere = isThere
        self.numbers = numbers
        self.isSameSender = isSameSender
    }

    /// The first year anything was handed over.
    static let firstYear = 2025
    /// One revision for each answer, every day for years, is less.
    static let lastRevision = 999_999
    /// A clock may be wrong, and a day may be chosen ahead; more than this is neither.
    static let daysAhead = 366

    /// Whether another workspace is the same sender's.
    func isSame(_ workspace: String) -> Bool { isSameSender(workspace) }

    /// What a document says of itself that cannot be so, beside what came from the same workspace before.
    func strange<Body>(_ document: Sealed<Body>, known: Sealed<Body>?) -> StrangeHead? {
        guard document.revision <= Collecting.lastRevision else { return .revision }
        if let today {
            let ahead = document.handedOver.daysSinceEpoch - today.daysSinceEpoch
            guard document.handedOver.year >= Collecting.firstYear, ahead <= Collecting.daysAhead else {
                return .day(document.handedOver)
            }
        }
        guard let known, !acceptsNewNames else { return nil }
        if let old = known.organisationNumber, let new = document.organisationNumber {
            return old == new ? nil : .organisationNumber(known: old)
        }
        return known.name == document.name ? nil : .name(known: known.name)
    }
}

extension [Sealed<UnitAnalysis>] {
    /// Takes in a unit's assessment; an older revision is kept only while something refers to it.
    public mutating func collect(
        _ document: Sealed<UnitAnalysis>, referred: Set<Reference>, _ collecting: Collecting = Collecting()
    ) -> Collected {
        take(document, referred: referred, collecting)
    }
}

extension [Sealed<OwnerOverview>] {
    /// Takes in an owner's overview; an older revision is kept only while something refers to it.
    public mutating func collect(
        _ document: Sealed<OwnerOverview>, referred: Set<Reference>, _ collecting: Collecting = Collecting()
    ) -> Collected {
        if let swapped = swapped(in: document, collecting.givingWay) {
            return .otherContentWithin(name: swapped.name, revision: swapped.revision)
        }
        return take(document, referred: referred, collecting)
    }

    /// The first assessment within a document that an earlier document of the same owner held under the same number with
    /// other words: nobody rewrites what is passed on, and what was decided on would be another thing.
    private func swapped(
        in document: Sealed<OwnerOverview>, _ givingWay: Set<String>
    ) -> Sealed<UnitAnalysis>? {
        let earlier = filter {
            $0.id == document.id && $0.seal != document.seal && !givingWay.contains($0.seal)
        }.flatMap(\.body.received)
        guard !earlier.isEmpty else { return nil }
        let known = Dictionary(grouping: earlier, by: \.id)
        return document.body.received.first { one in
            (known[one.id] ?? []).contains {
                $0.revision == one.revision && $0.seal != one.seal && $0.body != one.body
            }
        }
    }
}

extension Array {
    fileprivate mutating func take<Body>(
        _ document: Sealed<Body>, referred: Set<Reference>, _ collecting: Collecting
    ) -> Collected where Element == Sealed<Body>, Body: Level {
        func givesWay(_ old: Sealed<Body>) -> Bool {
            old.id == document.id && collecting.givingWay.contains(old.seal)
        }
        let earlier = collecting.isFirst ? [] : filter { $0.id == document.id && !givesWay($0) }
        if let strange = collecting.strange(document, known: earlier.max { $0.revision < $1.revision }) {
            return .strange(strange)
        }
        var others: Set<String> = []
        let before = Body.roundBefore(of: document)
        if let number = document.organisationNumber, !collecting.isFirst {
            others = Set(filter { $0.organisationNumber == number && $0.id != document.id }.map(\.id))
            guard others.allSatisfy(collecting.isSame) else { return .twice(number) }
            if roundsBefore()[document.id] == number, let later = first(where: { others.contains($0.id) }) {
                return .older(than: later.revision)
            }
            // A new round takes the place of the one before, which stays as long as decisions rest on it.
            let decidedOn = others.filter { $0 != before }
            guard !referred.contains(where: { decidedOn.contains($0.workspace) }) else { return .decidedOn }
        }
        if let newest = earlier.map(\.revision).max() {
            // Handed over once more on another day, with not a word changed: what is there already stays.
            if earlier.contains(where: {
                $0.revision == document.revision && $0.body == document.body
                    && $0.draft == document.draft
            }) {
                removeAll { old in
                    let isOver = old.id == before || (old.id == document.id && old.revision < document.revision)
                    return isOver && !referred.contains(any: old)
                }
                return .same
            }
            if earlier.contains(where: { $0.revision == document.revision && $0.body != document.body }) {
                return .otherContent
            }
            if newest > document.revision { return .older(than: newest) }
            // What was handed over for good stands until somebody says that a draft goes before it.
            let final = earlier.filter { !$0.draft }.map(\.revision).max()
            if let final, document.draft, !collecting.acceptsDrafts { return .draft(of: final) }
        }
        let gaveWay = !collecting.givingWay.isEmpty && contains(where: givesWay)
        if gaveWay || !earlier.isEmpty || !others.isEmpty {
            removeAll { old in
                guard old.id == document.id else {
                    return others.contains(old.id) && !(old.id == before && referred.contains(any: old))
                }
                return givesWay(old) || old.revision == document.revision || !referred.contains(any: old)
            }
        }
        append(document)
        if gaveWay { return .instead }
        guard others.isEmpty || !earlier.isEmpty else {
            return before.map(others.contains) ?? false ? .nextRound(after: others) : .startedOver(after: others)
        }
        guard let newest = earlier.map(\.revision).max() else { return .new }
        return newest == document.revision ? .again : .newer(than: newest)
    }
}

extension Set<Reference> {
    /// Whether one points into a document.
    fileprivate func contains<Body>(any document: Sealed<Body>) -> Bool {
        contains { $0.workspace == document.id && $0.revision == document.revision }
    }
}
