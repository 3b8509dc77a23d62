public import Model

/// A change that a session wants made where the workspace lies.
public enum Change<Subject: Level> {
    /// A reply to a question as it was shown.
    case answer(Reply, to: Interview<Subject>.Question)
    /// The last answer taken back: from what it made to what was before it.
    case takeBack(before: Subject, after: Subject)
    /// An item taken away.
    case remove(ItemID)
}

/// Why a change was not made; what lies there is as it was.
public enum NotMade<Subject: Level>: Error {
    /// It cannot be; says why.
    case refused(Refusal)
    /// Somebody else has changed what a reply answers; and what lies there now.
    case overtaken(Meanwhile, Subject)

    /// What to say.
    var text: Text {
        switch self {
        case .refused(let refusal): refusal.text
        case .overtaken: Sentences.changedElsewhere
        }
    }
}

extension Session {
    /// Makes a change in what lies there now, which somebody else may have changed since it was shown.
    ///
    /// - Returns: What came of it.
    /// - Throws: Why it was not made, `stored` being as it was.
    public func make(_ change: Change<Subject>, in stored: inout Subject) throws(NotMade<Subject>) -> Taken {
        switch change {
        case .answer(let reply, let question):
            do throws(NotTaken) {
                return try interview.take(reply, to: question, into: &stored, around)
            } catch {
                switch error {
                case .refused(let refusal): throw .refused(refusal)
                case .overtaken(let meanwhile): throw .overtaken(meanwhile, stored)
                }
            }
        case .takeBack(let before, let after):
            // Numbers once used stay used, also those of answers that were taken back after this one.
            var expected = after
            expected.numbering = stored.numbering
            guard stored == expected else { throw .refused(Refusal(Sentences.changedElsewhere)) }
            var back = before
            back.numbering = back.numbering.joined(with: stored.numbering)
            stored = back
        case .remove(let item):
            do throws(Refusal) { try stored.removeUnlessLeanedOn(item) } catch { throw .refused(error) }
        }
        return .answer
    }
}
