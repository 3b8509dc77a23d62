public import Pages

/// The interview's voice and ear: a terminal, a pipe, a file or a test.
public struct Prompter {
    /// Shows blocks to the people answering, at once.
    public let say: ([Block]) -> Void
    /// The next line they give, without its end; `nil` when the input has ended.
    public let hear: () -> String?
    /// A further line that came in the same moment as the last, as a paste does; `nil` when there is none.
    public let more: () -> String?

    /// Makes a prompter.
    public init(
        say: @escaping ([Block]) -> Void, hear: @escaping () -> String?, more: @escaping () -> String? = { nil }
    ) {
        self.say = say
        self.hear = hear
        self.more = more
    }
}
