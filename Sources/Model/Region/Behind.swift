/// A unit's need that something rests on, in the revision that was looked at.
public struct BasedNeed: Sendable, Hashable {
    /// Where it stands.
    public let reference: Reference
    /// The need.
    public let need: Need
    /// Whose it is.
    public let unit: String
    /// The language it is written in.
    public let language: Language
}

extension [Sealed<UnitAnalysis>] {
    /// The need of a reference.
    public func need(_ reference: Reference) -> BasedNeed? {
        guard let document = document(of: reference), let id = ID<Need>(reference.item),
            let need = document.gist.needs[id]
        else { return nil }
        return BasedNeed(reference: reference, need: need, unit: document.called, language: document.language)
    }
}

extension OwnerOverview {
    /// The needs a priority rests on; those that were joined with them too.
    public func needs(behind priority: Priority) -> [BasedNeed] {
        sharing(priority.needs).compactMap(received.need)
    }

    /// The priorities a need of the newest documents was taken up in; an older revision of it counts, and so does a need
    /// it was joined with.
    public func priorities(of need: Reference) -> [Priority] {
        let all = [need] + joined(with: need)
        return priorities.filter { priority in
            priority.needs.contains { taken in all.contains { $0.isSame(as: taken) } }
        }
    }
}

extension RegionPlan {
    /// The needs a measure rests on, by way of the owners' priorities or straight.
    public func needs(behind measure: Measure) -> [BasedNeed] {
        measure.basis.flatMap { reference -> [BasedNeed] in
            guard let owner = received.document(of: reference) else {
                return units.need(reference).map { [$0] } ?? []
            }
            let priority = ID<Priority>(reference.item).flatMap { owner.body.priorities[$0] }
            return priority.map(owner.body.needs) ?? []
        }.once
    }

    /// Whether the newest assessment of a need's unit still reports it, as far as the owners have brought it in.
    public func isReported(_ need: Reference) -> Bool {
        units.isReported(need) || received.newest().contains { $0.body.received.isReported(need) }
    }

    /// The owners a measure rests on; a private unit that handed over straight stands for itself.
    public func owners(behind measure: Measure) -> [String] {
        measure.basis.compactMap { received.document(of: $0)?.called ?? units.document(of: $0)?.called }.once
    }

    /// The owner that answers for a measure: the one that was named, else the only one it rests on.
    public func responsible(for measure: Measure) -> String? {
        if let named = measure.responsible { return named }
        let owners = owners(behind: measure)
        return owners.count == 1 ? owners.first : nil
    }

    /// The owners that have handed over, each once, by the name that tells them apart from others.
    public var ownerNames: [String] { received.newest().map(\.called).once }

    /// The measures that rest on a priority or need, in any revision.
    public func measures(on reference: Reference) -> [Measure] {
        measures.filter { $0.basis.contains { $0.isSame(as: reference) } }
    }

    /// Why something became no measure.
    public func reason(against reference: Reference) -> String? {
        declined.first { $0.reference.isSame(as: reference) }?.reason
    }
}

extension Array where Element: Hashable {
    /// Each element once, in the order it first came.
    public var once: [Element] {
        var seen: Set<Element> = []
        return filter { seen.insert($0).inserted }
    }
}
