public import Model

/// Follows an owner's priority down into the units' assessments.
public struct OwnerTrace: Sendable {
    private let overview: OwnerOverview
    private let language: Language

    /// Makes a trace.
    public init(_ overview: OwnerOverview, language: Language) {
        self.overview = overview
        self.language = language
    }

    /// The way from an item; `nil` where the overview has no such item.
    public func link(_ id: ItemID, holder: Text? = nil) -> Link? {
        switch id.kind {
        case .priority:
            ID(id).flatMap { overview.priorities[$0] }.map { priority in
                Link(
                    priority, language, holder: holder,
                    said: [Said(.reason, Priority.reason, of: priority)].compactMap(\.self),
                    below: overview.sharing(priority.needs).compactMap(overview.received.link))
            }
        case .contribution:
            ID(id).flatMap { overview.contributions[$0] }.map { Link($0, language, holder: holder) }
        case .dialogue: ID(id).flatMap { overview.dialogues[$0] }.map { Link($0, language, holder: holder) }
        case .studyPlace:
            ID(id).flatMap { overview.studyPlaces[$0] }.map { place in
                Link(
                    place, language, holder: holder,
                    below: overview.sharing([place.need].compactMap(\.self)).compactMap(overview.received.link))
            }
        case .meeting: ID(id).flatMap { overview.meetings[$0] }.map { Link($0, language) }
        case .goal, .source, .indicator, .finding, .candidate, .factor, .need, .measure: nil
        }
    }
}

extension [Sealed<UnitAnalysis>] {
    /// The way from a need of one of these assessments.
    func link(_ reference: Reference) -> Link? {
        document(of: reference).flatMap { document in
            UnitTrace(document).link(reference.item, holder: document.holder)
        }
    }
}

extension Sealed {
    /// «Solbakken, utgave 14».
    var holder: Text {
        Text(
            nb: "\(name), utgave \(revision)", nn: "\(name), utgåve \(revision)",
            en: "\(name), revision \(revision)")
    }
}
