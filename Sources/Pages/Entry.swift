public import Model

/// A word in the margin, what it is about, and lines under that.
public struct Entry: Sendable, Hashable {
    /// A line under the title.
    public struct Part: Sendable, Hashable {
        /// What the line is, before it; `nil` where it needs no name.
        public let label: Text?
        /// The line.
        public let line: Line
        /// Whether it is typed or copied as it stands, so never broken.
        public let isTyped: Bool

        /// Makes a line.
        public init(_ label: Text? = nil, _ line: Line, isTyped: Bool = false) {
            self.label = label
            self.line = line
            self.isTyped = isTyped
        }
    }

    /// The word in the margin, written in capitals on a screen.
    public let mark: Text
    /// What it is about.
    public let title: Line
    /// The lines under it.
    public let parts: [Part]

    /// Makes an entry.
    public init(mark: Text, title: Line, parts: [Part]) {
        self.mark = mark
        self.title = title
        self.parts = parts
    }
}

/// An item of a tree.
public struct Branch: Sendable, Hashable {
    /// Its own words.
    public let line: Line
    /// What is said of it, a line each, under its words.
    public let said: [Line]
    /// What is copied or searched for and so never broken: a file's name, a place in it, a digest.
    public let details: [Line]
    /// The items below it.
    public let below: [Branch]

    /// Makes an item.
    public init(_ line: Line, said: [Line] = [], details: [Line] = [], below: [Branch] = []) {
        self.line = line
        self.said = said
        self.details = details
        self.below = below
    }
}

extension Branch {
    /// The item as an item of a list, for what has no branches to draw: what is said of it and the details under the
    /// words, line by line.
    var item: Block.Item {
        Block.Item((said + details).reduce(line) { $0 + .data("\n") + $1 }, below: below.map(\.item))
    }
}
