import Formats

/// What Statbank's cubes have in common, whether they come as JSON-stat or as PC-Axis: axes, and a value for each
/// place where one value of every axis meets.
struct StatbankCube {
    /// An axis: regions, years, what is counted, ages.
    struct Axis {
        /// What an axis is.
        enum Role {
            case region, time, contents, other
        }

        /// Its name.
        let name: String
        /// What it is.
        let role: Role
        /// Its values as people read them: `3403 Hamar`, `2024`.
        let values: [String]
    }

    /// The title, or what the cube is called.
    let title: String
    /// The axes, the last of them the one that changes fastest.
    let axes: [Axis]

    /// How many values the axes make; `nil` beyond what anybody has a use for.
    var size: Int? {
        var size = 1
        for axis in axes {
            let product = size.multipliedReportingOverflow(by: axis.values.count)
            guard !product.overflow, product.partialValue <= 5_000_000 else { return nil }
            size = product.partialValue
        }
        return size
    }

    /// Reads the cube.
    ///
    /// - Parameter cell: The raw text, the row and the column, from 1, and the reading of the value at a place.
    /// - Returns: What was found; `nil` where the cube is too large, or has no periods.
    func read(_ cell: (Int) -> (raw: String, row: Int, column: Int, reading: CellReading)?) -> ExportBuilder? {
        guard let size, size > 0, axes.contains(where: { $0.role == .time }) else { return nil }
        var builder = ExportBuilder(.ssbStatbank)
        builder.signs = [title]
        builder.columns = axes.map(\.name)
        builder.layout = axes.enumerated().map { place, axis in
            let role: ColumnRole =
                switch axis.role {
                case .region: .unit
                case .time: .period
                case .contents, .other: .dimension
                }
            return ExportColumn(axis.name, at: place + 1, role)
        }
        builder.reserve(size)
        let units = axes.first { $0.role == .region }?.values.map { builder.place(of: StatbankRegion.unit($0)) }
        let nation = units == nil ? builder.place(of: StatbankRegion.nation) : 0
        let subject = StatbankWords.subject(of: title)
        for place in 0..<size {
            guard let cell = cell(place) else { continue }
            var (unit, period, contents) = (nation, "", "")
            var dimensions: [String] = []
            var words: [String] = []
            var rest = place
            for axis in axes.reversed() {
                let value = rest % axis.values.count
                rest /= axis.values.count
                switch axis.role {
                case .region: unit = units?[value] ?? nation
                case .time: period = axis.values[value]
                case .contents: contents = axis.values[value]
                case .other:
                    dimensions.insert(axis.values[value], at: 0)
                    words.insert(Dimensions.named(axis.values[value], under: axis.name), at: 0)
                }
            }
            let name = contents.isEmpty ? subject : contents
            let indicator = builder.place(of: dimensions + ["\n", name]) {
                let telling = ([name] + Dimensions.telling(words)).joined(separator: ", ")
                return ExportIndicator(
                    name: telling, measuredIn: name,
                    direction: MeasureRoles.direction(name: telling, measure: name),
                    isCount: true)
            }
            builder.add(
                ExportCell(
                    unit: unit, indicator: indicator, period: builder.place(ofPeriod: period), part: .value,
                    raw: cell.raw, row: cell.row, column: cell.column, reading: cell.reading))
        }
        return builder
    }
}
