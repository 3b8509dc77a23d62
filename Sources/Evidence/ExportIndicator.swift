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
    /// All that makes it another indicator than its neighbours: its dimensions, also those that say "all", and measure.
    var identity: [String] = []

    init(name: String, measuredIn: String, direction: Direction, isCount: Bool) {
        self.name = name
        self.measuredIn = measuredIn
        self.direction = direction
        self.isCount = isCount
    }

    /// An indicator named by its dimensions; by its measure too where they leave something open.
    init(telling: [String], measure: String, isOneOfSeveral: Bool) {
        let needsMeasure = telling.isEmpty || isOneOfSeveral
        let name = (telling + (needsMeasure ? [measure] : [])).joined(separator: ", ")
        self.init(
            name: name, measuredIn: measure, direction: MeasureRoles.direction(name: name, measure: measure),
            isCount: MeasureRoles.isCount(measure))
    }
}
