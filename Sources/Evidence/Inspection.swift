public import Formats
public import Model

/// What `import --inspect` says of a file; COUNTS.md settles how it counts.
public struct Inspection: Sendable, Hashable {
    /// The form it was read as.
    public let format: ExportForm
    /// The encoding of its text.
    public let encoding: TextEncoding?
    /// What stands between its fields.
    public let delimiter: Character?
    /// How many units it has figures for.
    public let units: Int?
    /// How many indicators it has.
    public let indicators: Int?
    /// Its periods, in order of time.
    public let periods: [String]
    /// How many numbers stand in its measure columns.
    public let values: Int?
    /// How many of its figures the file withholds.
    public let suppressed: Int?
    /// How many of its measure cells are empty.
    public let missing: Int?
    /// How many of the values are means or shares of groups smaller than the smallest that is shown.
    public let belowMinimumGroup: Int?
}

extension Export {
    /// Counts what the file holds.
    ///
    /// - Parameter minimumGroup: The smallest group of pupils or respondents whose figures are shown.
    /// - Returns: The counts; of a file of unknown form, none.
    public func inspection(minimumGroup: Int = SmallGroup.minimum) -> Inspection {
        guard form != .unknown else {
            return Inspection(
                format: form, encoding: encoding, delimiter: delimiter, units: nil, indicators: nil, periods: [],
                values: nil, suppressed: nil, missing: nil, belowMinimumGroup: nil)
        }
        var (values, suppressed, missing) = (0, 0, 0)
        for cell in cells {
            switch cell.reading {
            case .number: values += 1
            case .suppressed: suppressed += 1
            case .missing: missing += 1
            case .text: break
            }
        }
        for question in distributions {
            values += question.values
            missing += question.empty
        }
        return Inspection(
            format: form, encoding: encoding, delimiter: delimiter, units: units?.count,
            indicators: indicators.count + distributions.count, periods: periods, values: values,
            suppressed: suppressed,
            missing: missing, belowMinimumGroup: belowMinimumGroup(minimumGroup))
    }

    private struct Group: Hashable {
        let unit: Int?
        let indicator: Int
        let period: Int?
        let row: Int?
        let sheet: String?
        let rank: Int
    }

    private func group(of cell: ExportCell, _ indicator: Int) -> Group {
        Group(
            unit: cell.unit, indicator: indicator, period: cell.period, row: isLong ? nil : cell.row,
            sheet: cell.sheet, rank: cell.rank)
    }

    /// Values, shares of answer options and answers to forms, with too few respondents behind them.
    private func belowMinimumGroup(_ minimum: Int) -> Int {
        let answers =
            distributions.filter { $0.answered < minimum }.reduce(0) { $0 + $1.values }
            + cells.count { cell in
                guard case .number = cell.reading, cell.part == .option, let behind = cell.behind else {
                    return false
                }
                return behind < minimum
            }
        var small: Set<Group> = []
        for cell in cells where cell.part == .count {
            if case .number(let quantity) = cell.reading, quantity.double < Double(minimum) {
                small.insert(group(of: cell, cell.indicator))
            }
        }
        if small.isEmpty { return answers }
        return answers
            + cells.count { cell in
                guard case .number = cell.reading, cell.behind == nil, cell.part == .value || cell.part == .option
                else {
                    return false
                }
                let indicator = indicators[cell.indicator]
                guard !indicator.isCount else { return false }
                let keepers = [indicator.countKeeper, cell.indicator].compactMap(\.self)
                return keepers.contains { small.contains(group(of: cell, $0)) }
            }
    }
}
