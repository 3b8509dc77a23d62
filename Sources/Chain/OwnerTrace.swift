public import Model

/// Follows an owner's priority down into the units' assessments.
public struct OwnerTrace: Sendable {
    private let overview: OwnerOverview
    private let language: Language
    /// What the owner has said last, where this is an older overview that was decided on.
    private let newest: OwnerOverview

    /// Makes a trace.
    public init(_ overview: OwnerOverview, language: Language) {
        self.init(overview, language: language, newest: overview)
    }

    /// Makes a trace of an overview whose owner has handed over again since.
    init(_ overview: OwnerOverview, language: Language, newest: OwnerOverview) {
        self.overview = overview
        self.language = language
        self.newest = newest
    }

    /// The way from an item; `nil` where the overview has no such item.
    public func link(_ id: ItemID, holder: Text? = nil) -> Link? {
        switch id.kind {
        case .priority:
            ID(id).flatMap { overview.priorities[$0] }.map { priority in
                Link(
                    priority, language, holder: holder,
                    // What the owner has seen it tells of all its priorities at once, in what it handed over last.
                    said: [
                        Said(.reason, Priority.reason, of: priority), Said(.seen, OwnerOverview.seen, of: newest),
                    ].compactMap(\.self),
                    below: overview.sharing(priority.needs).compactMap(need))
            }
        case .contribution:
            ID(id).flatMap { overview.contributions[$0] }.map { Link($0, language, holder: holder) }
        case .dialogue: ID(id).flatMap { overview.dialogues[$0] }.map { Link($0, language, holder: holder) }
        case .studyPlace:
            ID(id).flatMap { overview.studyPlaces[$0] }.map { place in
                Link(
                    place, language, holder: holder,
                    below: overview.sharing([place.need].compactMap(\.self)).compactMap(need))
            }
        case .meeting: ID(id).flatMap { overview.meetings[$0] }.map { Link($0, language) }
        case .goal, .source, .indicator, .finding, .candidate, .factor, .need, .input, .measure, .comment: nil
        }
    }

    private func need(_ reference: Reference) -> Link? {
        overview.received.link(reference, newest.changed(reference))
    }
}

extension [Sealed<UnitAnalysis>] {
    /// The way from a need of one of these assessments, in the revision that was decided on.
    func link(_ reference: Reference, _ changed: ChangedGround?) -> Link? {
        document(of: reference).flatMap { document in
            UnitTrace(document).link(reference.item, holder: document.holder(changed))
        }
    }
}

extension Sealed {
    /// «Solbakken, utgave 14», and that a newer one says something else, where nobody has settled it.
    func holder(_ changed: ChangedGround?) -> Text {
        let here = Text(
            nb: "\(called), utgave \(revision)", nn: "\(called), utgåve \(revision)",
            en: "\(called), revision \(revision)")
        guard let changed else { return here }
        let (newer, isGone) = (changed.newest, changed.now == nil)
        return Text(
            nb: here.nb + (isGone ? " (trukket" : " (endret") + " i utgave \(newer), og ikke avgjort på nytt)",
            nn: here.nn + (isGone ? " (trekt" : " (endra") + " i utgåve \(newer), og ikkje avgjort på nytt)",
            en: here.en + (isGone ? " (withdrawn" : " (changed")
                + " in revision \(newer), and not decided on again)")
    }
}
