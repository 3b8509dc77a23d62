/// What a folder tells of a file without reading it. Nobody who changes a file can keep all of it: the moment its entry
/// was changed is the system's own.
struct FileStamp: Sendable, Hashable {
    /// A moment, to the fraction the place keeps.
    struct Moment: Sendable, Hashable {
        let seconds: Int
        /// In billionths of a second.
        let fraction: Int
    }

    /// The file's number in its file system.
    let number: UInt64
    /// Its size in bytes.
    let size: Int
    /// When it was last written.
    let written: Moment
    /// When its entry was last changed.
    let changed: Moment

    /// As a line of the index has it.
    var words: [String] {
        [
            String(number), String(size), String(written.seconds), String(written.fraction),
            String(changed.seconds), String(changed.fraction),
        ]
    }

    /// How many words it is.
    static let count = 6

    init(number: UInt64, size: Int, written: Moment, changed: Moment) {
        self.number = number
        self.size = size
        self.written = written
        self.changed = changed
    }

    /// Reads the words; `nil` for any others.
    init?(_ words: ArraySlice<String>) {
        let rest = words.dropFirst().compactMap { Int($0) }
        guard words.count == Self.count, let number = words.first.flatMap({ UInt64($0) }),
            rest.count == Self.count - 1
        else {
            return nil
        }
        self.init(
            number: number, size: rest[0], written: Moment(seconds: rest[1], fraction: rest[2]),
            changed: Moment(seconds: rest[3], fraction: rest[4]))
    }
}
