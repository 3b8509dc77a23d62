/// Which way an indicator is better.
public enum Direction: String, Codable, Sendable, Hashable, CaseIterable {
    /// A higher value is better.
    case higher
    /// A lower value is better.
    case lower
    /// Neither, or not known.
    case neither
}

/// One measured thing of a source, with its values over the years and those it is held against (phase 2).
public struct Indicator: Item {
    /// An indicator.
    public static let kind = ItemKind.indicator
    /// Its id.
    public let id: ID<Indicator>
    /// The source it was read from.
    public var source: ID<Source>
    /// What is measured, in the file's own words.
    public var name: String
    /// What the values are counted in, in the file's own words (`Skalapoeng`, `Andel`).
    public var measuredIn: String
    /// Which way is better.
    public var direction: Direction
    /// The unit's own values, in order of time.
    public var own: [Figure]
    /// The municipality's values, where the file has them.
    public var municipality: [Figure]
    /// The nation's values, where the file has them.
    public var nation: [Figure]

    /// Makes an indicator.
    public init(
        id: ID<Indicator>, source: ID<Source>, name: String, measuredIn: String, direction: Direction,
        own: [Figure], municipality: [Figure], nation: [Figure]
    ) {
        self.id = id
        self.source = source
        self.name = name
        self.measuredIn = measuredIn
        self.direction = direction
        self.own = own
        self.municipality = municipality
        self.nation = nation
    }

    /// What is measured.
    public var title: String { name }

    /// The unit's newest value.
    public var newest: Figure? { own.last }
}
