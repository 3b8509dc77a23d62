public import Model

/// A part of what is told of one thing, under its name.
public struct Fact: Sendable, Hashable {
    /// What it is called.
    public let name: Line
    /// What is told.
    public let line: Line

    /// Makes a fact.
    public init(_ name: Line, _ line: Line) {
        self.name = name
        self.line = line
    }

    /// Makes a fact under a name of the product's.
    public init(_ name: Text, _ line: Line) { self.init(.text(name), line) }

    /// The fact on a line of its own, for what sets nothing beside anything.
    var item: Block.Item { Block.Item(name + .data(": ") + line) }
}
