public import Model

/// An indicator as a file has it for one unit; ids come when it is taken into a workspace.
public struct IndicatorDraft: Sendable, Hashable {
    /// What is measured, in the file's own words: «Engelsk, 5. årstrinn».
    public let name: String
    /// What the values are counted in, in the file's own words.
    public let measuredIn: String
    /// Which way is better.
    public let direction: Direction
    /// The unit's own values, in order of time.
    public let own: [Figure]
    /// The municipality's values, where the file has them.
    public let municipality: [Figure]
    /// The county's values, where the file has them; a workspace does not keep them yet.
    public let county: [Figure]
    /// The nation's values, where the file has them.
    public let nation: [Figure]

    /// The indicator with its ids.
    public func indicator(id: ID<Indicator>, source: ID<Source>) -> Indicator {
        Indicator(
            id: id, source: source, name: name, measuredIn: measuredIn, direction: direction, own: own,
            municipality: municipality, nation: nation)
    }
}
