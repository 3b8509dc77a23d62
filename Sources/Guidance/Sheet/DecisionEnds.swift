import Model

// What the rows of a sheet decide of their needs.

extension DecisionTaking {
    /// What the rows have decided so far, by the needs they are about.
    struct Decided {
        var rows: [ForeignItem: (line: Int, decision: NeedDecision)] = [:]

        /// A decision with the reason that was written of another need it is one with, where it has none of its own.
        func reasoned(_ decision: NeedDecision, among group: [Reference]) -> NeedDecision {
            let reasoned = group.lazy.compactMap { rows[ForeignItem($0)]?.decision }.first {
                $0.agrees(with: decision)
            }
            return decision.reason == nil ? reasoned ?? decision : decision
        }
    }

    mutating func decide(
        _ row: Read, _ desk: DecisionDesk, _ decided: inout Decided, _ overview: inout OwnerOverview
    ) throws(Refusal) {
        let reading = DecisionReading(overview: overview, numbered: numbered)
        let written = overview.resolved(try reading.read(row.cells), for: row.reference)
        if let decision = written.decision {
            if decision.kind == .priority, let reason = written.reason {
                for item in decision.into { try give(reason, to: item, &overview) }
            }
            guard short(decision.code) != row.base.decision else { return }
            // A row that says nothing of why says no other thing than one that is joined with it and does.
            let isKnown = decision.reason == nil && decision.agrees(with: row.desk.decision)
            guard !isKnown || short(row.desk.decision.code) == row.base.decision,
                decision.code != row.desk.decision.code
            else {
                result.known += 1
                return
            }
        }
        guard short(row.desk.decision.code) == row.base.decision else {
            throw Refusal(DecisionWords.decidedMeanwhile(row.desk.decision.words))
        }
        if row.desk.decision.kind == .study, written.kind != .study {
            throw Refusal(DecisionWords.hasStudy(row.desk.decision.into))
        }
        let group = overview.sharing([row.reference])
        if let taken = overview.study(among: written.items, notOf: group) {
            throw Refusal(DecisionWords.studyTaken(taken))
        }
        let decision = decided.reasoned(try made(written, for: row.reference, &overview), among: group)
        try agree(decision, row, group, desk, decided)
        overview.keep(decision, of: group)
        for need in group { decided.rows[ForeignItem(need)] = (row.line, decision) }
        if decision.kind == .priority, let reason = written.reason, written.decision == nil {
            for item in decision.into { try give(reason, to: item, &overview) }
        }
        result.taken += 1
    }

    /// The decision with what it made.
    private mutating func made(
        _ written: DecisionReading.Written, for need: Reference, _ overview: inout OwnerOverview
    ) throws(Refusal) -> NeedDecision {
        if let decision = written.decision { return decision }
        if let study = written.study {
            var counted = overview.numbering
            let place = try StudyRow.read(counted.next(), study, for: need)
            overview.numbering = counted
            overview.studyPlaces.append(place)
            result.items.append(place.id.item)
            return NeedDecision(.study, into: [place.id.item], reason: written.reason)
        }
        var items = written.items
        for title in written.titles {
            items.append(try item(called: title, &overview))
        }
        return NeedDecision(.priority, into: items.once)
    }

    /// Refuses a decision on joined needs that another row, or the folder, has decided otherwise.
    private func agree(
        _ decision: NeedDecision, _ row: Read, _ group: [Reference], _ desk: DecisionDesk, _ decided: Decided
    ) throws(Refusal) {
        for need in group where !need.isSame(as: row.reference) {
            guard let other = desk.rows.first(where: { $0.need.reference.isSame(as: need) }) else { continue }
            if let earlier = decided.rows[ForeignItem(need)] {
                guard earlier.decision.agrees(with: decision) else {
                    throw Refusal(DecisionWords.joinedOtherwise(other.number, line: earlier.line))
                }
                continue
            }
            let wasJoined = row.desk.joined.contains(other.number)
            guard wasJoined || other.decision.kind == nil || other.decision.agrees(with: decision) else {
                throw Refusal(DecisionWords.joinedDecided(other.number, other.decision.words))
            }
        }
    }
}

extension OwnerOverview {
    /// What was written, a study that is there already being that one.
    fileprivate func resolved(
        _ written: DecisionReading.Written, for need: Reference
    ) -> DecisionReading.Written {
        guard let study = written.study else { return written }
        // One study is enough for needs that were joined.
        let typed = sharing([need]).compactMap { try? StudyRow.read(ID(1), study, for: $0) }
        guard let same = studyPlaces.first(where: { place in typed.contains(where: place.isSame) })
        else { return written }
        var written = written
        written.items = [same.id.item]
        written.study = nil
        return written
    }

    /// A study among some items that another need is behind.
    fileprivate func study(among items: [ItemID], notOf group: [Reference]) -> ItemID? {
        studyPlaces.first { place in
            guard items.contains(place.id.item), let need = place.need else { return false }
            return !group.contains { $0.isSame(as: need) }
        }?.id.item
    }

    /// Keeps what is decided of needs that are one, in the words they have now; what was decided before goes.
    fileprivate mutating func keep(_ decision: NeedDecision, of group: [Reference]) {
        let newest = received.needs.map(\.reference)
        let needs = group.map { need in newest.first { $0.isSame(as: need) } ?? need }
        let isOne = { (other: Reference) in needs.contains { $0.isSame(as: other) } }
        for place in priorities.indices {
            priorities[place].needs.removeAll(where: isOne)
            if decision.into.contains(priorities[place].id.item) { priorities[place].needs += needs }
        }
        metNeeds.removeAll { isOne($0.reference) }
        declined.removeAll { isOne($0.reference) }
        if let way = decision.kind?.way {
            metNeeds += needs.map { MetNeed(reference: $0, by: way, reason: decision.reason) }
        }
        if decision.kind == .declined, let reason = decision.reason {
            declined += needs.map { Declined(reference: $0, reason: reason) }
        }
        for place in studyPlaces.indices where decision.into.contains(studyPlaces[place].id.item) {
            if studyPlaces[place].need == nil { studyPlaces[place].need = needs.first }
            studyPlaces[place].reason = decision.reason
        }
    }
}

extension StudyPlace {
    /// Whether it is the same study for the same need.
    fileprivate func isSame(as other: StudyPlace) -> Bool {
        people == other.people && subject.folded == other.subject.folded && credits == other.credits
            && role == other.role
            && need.map { need in other.need.map(need.isSame) ?? false } ?? (other.need == nil)
    }
}
