public import Model
public import Pages

/// Why a reply did not become an answer.
enum NotTaken: Error, Sendable, Hashable {
    /// It does not fit; says what would.
    case refused(Refusal)
    /// Somebody else has changed what it answers.
    case overtaken(Meanwhile)
}

/// What somebody else did between question and answer, so that what lies there is no longer what was read aloud.
public enum Meanwhile: Sendable, Hashable {
    /// The question no longer arises: the item it is about is gone, or something else is.
    case gone(ItemID?)
    /// Somebody else has answered; told with the question as it stands now.
    case answered(Line, key: String)
    /// What the question is about says something else now.
    case reworded(was: [Line], now: [Line])
    /// What was chosen is no longer there.
    case lost(Choice.Option)
    /// What was chosen says something else now.
    case changed(was: Choice.Option, now: Choice.Option)
    /// What was ready to be taken stands in the list already.
    case thereAlready(Choice.Option)

    /// The question to ask now; `nil` where it can no longer be asked.
    func next(after key: String) -> String? {
        switch self {
        case .gone: nil
        case .answered(_, let now): now
        case .reworded, .lost, .changed, .thereAlready: key
        }
    }
}

extension Interview where Subject: Level {
    /// Takes a reply into the subject as it lies there now, if that is still what the question was asked about.
    ///
    /// Whatever others have done since it was shown: the reply becomes what was read aloud, or it is not taken.
    /// - Parameters:
    ///   - reply: The reply, understood from the list that was shown.
    ///   - shown: The question as it was shown.
    ///   - subject: What lies there now.
    ///   - around: What is known besides.
    /// - Returns: What the reply did.
    /// - Throws: Why it was not taken, `subject` being as it was.
    func take(
        _ reply: Reply, to shown: Question, into subject: inout Subject, _ around: Surroundings
    ) throws(NotTaken) -> Taken {
        guard let now = occasion(shown.key, subject, around) else {
            if let other = recorded(instead: shown, subject, around) { throw .overtaken(other) }
            let items = [shown.occasion.item, shown.occasion.ground?.item].compactMap(\.self)
            throw .overtaken(.gone(items.first { !subject.holds($0) }))
        }
        let isAnswered = !now.expects.isList && now.stored != nil && now.stored != shown.occasion.stored
        if !isAnswered, let meanwhile = now.change(since: shown.occasion) { throw .overtaken(meanwhile) }
        if let meanwhile = reply.options.lazy.compactMap(now.change(of:)).first { throw .overtaken(meanwhile) }
        var new = subject
        let taken: Taken
        do throws(Refusal) {
            try now.expects.check(reply)
            taken = try shown.step.take(reply, now, &new, around)
        } catch {
            throw .refused(error)
        }
        // Two who say the same do not disagree.
        if isAnswered, let other = now.stored, occasion(shown.key, new, around)?.stored != other {
            throw .overtaken(.answered(other, key: shown.key))
        }
        subject = new
        return taken
    }

    /// What somebody else has recorded where nothing was recorded yet: a meeting of today.
    private func recorded(
        instead shown: Question, _ subject: Subject, _ around: Surroundings
    ) -> Meanwhile? {
        guard shown.occasion.item == nil, !shown.occasion.expects.isList else { return nil }
        for occasion in shown.step.occasions(subject, around).reversed() {
            guard occasion.item != nil, !occasion.isStatement, let answer = occasion.answer else { continue }
            return .answered(answer, key: occasion.key(of: shown.step.id))
        }
        return nil
    }
}

extension Occasion {
    /// What has become of what the answer is about since it was shown.
    fileprivate func change(since shown: Occasion) -> Meanwhile? {
        let was = shown.readAloud.filter { !readAloud.contains($0) }
        let now = readAloud.filter { !shown.readAloud.contains($0) }
        return was.isEmpty && now.isEmpty ? nil : .reworded(was: was, now: now)
    }

    /// What has become of what was chosen; `nil` where it is there and says what it said.
    fileprivate func change(of option: Choice.Option) -> Meanwhile? {
        let same = numbered.filter { $0.choice == option.choice }
        guard !same.contains(where: { $0.says == option.says }) else { return nil }
        if let now = same.first { return .changed(was: option, now: now) }
        if case .offer = option.choice { return .thereAlready(option) }
        return .lost(option)
    }
}

extension Level {
    /// Whether there is an item of an id.
    fileprivate func holds(_ item: ItemID) -> Bool {
        var copy = self
        return copy.remove(item)
    }
}
