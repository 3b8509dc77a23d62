public import Model

/// One measured thing that an export has.
public struct ExportIndicator: Sendable, Hashable {
    /// What is measured, in the file's own words, without the dimensions that say "all".
    public let name: String
    /// What the values are counted in, in the file's own words.
    public let measuredIn: String
    /// Which way is better.
    public let direction: Direction
    /// Whether the values are counts in themselves, so that no group of respondents is behind them.
    let isCount: Bool
    /// The place of the indicator that keeps the count cells, where it is not this one.
    var countKeeper: Int?
}
