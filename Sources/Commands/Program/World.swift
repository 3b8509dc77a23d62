public import Model
import Store

/// The outside world as the program sees it; tests make their own.
public struct World {
    /// Seconds since 1 January 1970 (UTC).
    public var now: () -> Int
    /// Today where the user is.
    public var today: () -> Day
    /// How many seconds the clock where the user is stands before UTC at a moment.
    public var offset: (Int) -> Int
    /// A new id for a workspace, never given before.
    public var newID: () -> String
    /// A variable of the environment.
    public var environment: (String) -> String?
    /// The folder the user stands in.
    public var workingFolder: () -> String
    /// The folder for what belongs to the user and no workspace; `nil` where there is none.
    public var configurationFolder: () -> String?
    /// The 32 bytes of a private key, never given before.
    public var newSecret: () -> [UInt8]
    /// Writes to standard output, at once.
    public var out: (String) -> Void
    /// Writes to standard error, at once.
    public var err: (String) -> Void
    /// The bytes of the next line of standard input, without its end; `nil` at its end.
    public var hearBytes: () -> [UInt8]?
    /// The bytes of a further line that came in the same moment as the last, as a paste does; `nil` without one.
    public var hearAtOnce: () -> [UInt8]?
    /// Whether a person sits at standard input.
    public var someoneAnswers: Bool
    /// The words that start this program, as the user typed them.
    public var invocation: String
    /// How many columns the terminal has; `nil` where nothing is shown on one.
    public var columns: Int?
    /// Where it is shown how far something has come; `nil` where nobody waits at a terminal.
    public var screen: ProgressScreen?
    /// Makes the terminal ready for a conversation and gives what puts it back.
    ///
    /// Takes what is said if the conversation is interrupted.
    public var converse: (_ goodbye: String) -> () -> Void
    /// Runs another program with these words and gives its exit code; `nil` where there is no such program.
    public var runOther: ([String]) -> Int32?

    /// Makes what a run knows of the documents from below; told is how many of how many have been fetched.
    var shelf: (_ told: @escaping @Sendable (_ done: Int, _ total: Int) -> Void) -> ReceivedShelf = {
        ReceivedShelf(told: $0)
    }

    /// Makes a world.
    public init(
        now: @escaping () -> Int, today: @escaping () -> Day, newID: @escaping () -> String,
        environment: @escaping (String) -> String?, workingFolder: @escaping () -> String,
        out: @escaping (String) -> Void, err: @escaping (String) -> Void, hear: @escaping () -> String?,
        someoneAnswers: Bool, invocation: String, offset: @escaping (Int) -> Int = { _ in 0 },
        configurationFolder: @escaping () -> String? = { nil }, newSecret: (() -> [UInt8])? = nil,
        columns: Int? = nil, screen: ProgressScreen? = nil, hearBytes: (() -> [UInt8]?)? = nil,
        hearAtOnce: @escaping () -> [UInt8]? = { nil },
        converse: @escaping (String) -> () -> Void = { _ in {} },
        runOther: @escaping ([String]) -> Int32? = { _ in nil }
    ) {
        self.now = now
        self.today = today
        self.newID = newID
        self.environment = environment
        self.workingFolder = workingFolder
        self.configurationFolder = configurationFolder
        self.newSecret = newSecret ?? SigningKey.newSecret
        self.out = out
        self.err = err
        self.hearBytes = hearBytes ?? { hear().map { Array($0.utf8) } }
        self.hearAtOnce = hearAtOnce
        self.columns = columns
        self.screen = screen
        self.converse = converse
        self.runOther = runOther
        self.someoneAnswers = someoneAnswers
        self.invocation = invocation
        self.offset = offset
    }
}
