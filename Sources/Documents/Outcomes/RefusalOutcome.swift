public import Checks
public import Formats
public import Pages

/// What keeps a workspace from being handed over: the remarks that are errors.
public struct RefusalOutcome: Outcome {
    private let check: CheckOutcome
    private let errors: [Remark]

    /// Makes an outcome of what the rules say.
    public init(_ examination: Examination) {
        check = CheckOutcome(
            Examination(
                verdict: Verdict(open: examination.errors, accepted: []), around: examination.around,
                kinds: examination.kinds),
            least: .error, looksBelow: false)
        errors = examination.errors
    }

    /// That these are remarks.
    public var title: Line { check.title }
    /// Remark by remark.
    public var blocks: [Block] { check.remarks(errors) }
    /// As `check` writes them.
    public func json(for reader: Reader) -> JSON { check.json(for: reader) }
}
