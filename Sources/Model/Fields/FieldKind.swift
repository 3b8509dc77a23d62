/// What a member of the model holds.
public indirect enum FieldKind: Sendable {
    /// A text.
    case text(Writing)
    /// A whole number or one with decimals, counted or measured.
    case number
    /// A number that is a name: a year, a revision, a row, an organisation's.
    case ordinal
    /// Yes or no.
    case truth
    /// A day.
    case day
    /// One of a closed set, by the words files write.
    case choice([String])
    /// An item of the chain, of the same workspace.
    case item
    /// A value with members of its own.
    case parts(any Fielded.Type)
    /// Several, in order.
    case list(FieldKind)

    /// What one element holds, however many lists it lies in.
    public var element: FieldKind {
        if case .list(let kind) = self { kind.element } else { self }
    }
}

/// Who wrote a text, and what may be done with it.
public enum Writing: Sendable, Hashable {
    /// People, in their own words.
    case words
    /// People, where a way to reach somebody belongs.
    case reach
    /// People: a part of daily work by the program's own list, told in the reader's language, or in their own words.
    case area
    /// Somebody else's program: digits there are no telephone numbers.
    case copied
    /// The program itself: changing it would break what refers to it, so that it is never redacted.
    case mark
}
