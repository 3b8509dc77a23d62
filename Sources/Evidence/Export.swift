public import Formats
import Model

/// What somebody else's file was understood as.
public struct Export: Sendable {
    /// The form it was read as.
    public let form: ExportForm
    /// The file's own words by which the form was recognised: headings, keys.
    public let signs: [String]
    /// The encoding of its text; `nil` for a workbook.
    public let encoding: TextEncoding?
    /// What stands between its fields; `nil` where it is no CSV.
    public let delimiter: Character?
    /// The headings of its columns, as they stand in the file.
    public let columns: [String]
    /// Its units, in the order of the file; `nil` where the form has none.
    public let units: [ExportUnit]?
    /// Its indicators, in the order of the file.
    public let indicators: [ExportIndicator]
    /// Its periods in the file's own words, in order of time.
    public let periods: [String]
    /// Every cell of a measure column.
    public let cells: [ExportCell]
    /// How the closed questions of a form were answered; empty for other files. Single answers are not kept.
    public let distributions: [Distribution]
    /// What was written freely in a form, question by question; in no order that tells whose it is.
    public internal(set) var openQuestions: [OpenQuestion] = []
    /// The headings of a form's columns that say who answered and when; they are not read.
    public internal(set) var aboutAnswers: [String] = []
    /// The sheets of a workbook, in its order; empty for other files.
    public internal(set) var sheets: [ExportSheet] = []
    /// What each column of its tables was understood as.
    public let layout: [ExportColumn]
    /// The rows with numbers that are no unit's, and so are not read.
    public let unreadRows: [UnreadRow]
    /// What should be said of the file before its figures are used.
    public internal(set) var notes: [ExportNote]
    /// How the table may be read by a map, where its form is not known.
    public internal(set) var proposal: MapProposal?
    /// Whether counts and uncertainties stand on rows of their own.
    let isLong: Bool
}

/// A sheet of a workbook that was brought in.
public struct ExportSheet: Sendable, Hashable {
    /// Its name.
    public let name: String
    /// Whether the workbook hides it.
    public let isHidden: Bool
    /// Whether it has the form that the workbook was read as, so that its cells count.
    public let isRead: Bool
}

/// Collects what a form finds in a file.
struct ExportBuilder {
    let form: ExportForm
    var signs: [String] = []
    var columns: [String] = []
    var hasUnits = true
    var isLong = false
    var distributions: [Distribution] = []
    var layout: [ExportColumn] = []
    var unreadRows: [UnreadRow] = []
    var notes: [ExportNote] = []
    var proposal: MapProposal?
    var openQuestions: [OpenQuestion] = []
    var aboutAnswers: [String] = []
    /// What tells the people apart who answered a form: their numbers, or when they answered.
    var respondents: Set<String> = []
    private(set) var units: [ExportUnit] = []
    private(set) var indicators: [ExportIndicator] = []
    private(set) var periods: [String] = []
    private(set) var cells: [ExportCell] = []
    private var unitPlaces: [String: Int] = [:]
    private(set) var indicatorPlaces: [[String]: Int] = [:]
    private var periodPlaces: [String: Int] = [:]

    init(_ form: ExportForm) {
        self.form = form
    }

    /// Whether nothing was found.
    var isEmpty: Bool { cells.isEmpty && distributions.isEmpty && openQuestions.isEmpty }

    mutating func place(of unit: ExportUnit) -> Int {
        let identity = unit.identity
        if let place = unitPlaces[identity] { return place }
        unitPlaces[identity] = units.count
        units.append(unit)
        return units.count - 1
    }

    mutating func place(ofPeriod period: String) -> Int {
        if let place = periodPlaces[period] { return place }
        periodPlaces[period] = periods.count
        periods.append(period)
        return periods.count - 1
    }

    /// The place of the indicator with this identity, made if it is new.
    mutating func place(of identity: [String], _ indicator: () -> ExportIndicator) -> Int {
        if let place = indicatorPlaces[identity] { return place }
        indicatorPlaces[identity] = indicators.count
        var new = indicator()
        new.identity = identity
        indicators.append(new)
        return indicators.count - 1
    }

    /// Makes one indicator keep the counts of another.
    mutating func share(countsOf keeper: Int, with indicator: Int) {
        if keeper != indicator { indicators[indicator].countKeeper = keeper }
    }

    mutating func reserve(_ count: Int) {
        cells.reserveCapacity(cells.count + count)
    }

    mutating func add(_ cell: ExportCell) {
        cells.append(cell)
    }

    /// Changes every cell.
    mutating func changeCells(_ change: (inout ExportCell) -> Void) {
        for place in cells.indices { change(&cells[place]) }
    }

    /// Says how many answers lie behind some cells.
    mutating func mark(_ places: [Int], behind count: Int) {
        for place in places { cells[place].behind = count }
    }

    /// Reads an indicator's values as parts of one, as Excel keeps what was written as percent.
    mutating func readAsParts(_ indicator: Int) {
        for place in cells.indices where cells[place].indicator == indicator && cells[place].part == .value {
            guard case .number(let part) = cells[place].reading else { continue }
            cells[place].reading = .number(part.timesHundred)
        }
    }

    /// The export; its periods are put in order of time.
    func export(encoding: TextEncoding?, delimiter: Character?) -> Export {
        let order = periods.indices.sorted { PeriodOrder.precedes(periods[$0], periods[$1]) }
        var ordered = cells
        if order != Array(periods.indices) {
            var newPlaces = order
            for (new, old) in order.enumerated() { newPlaces[old] = new }
            for place in ordered.indices {
                if let period = ordered[place].period { ordered[place].period = newPlaces[period] }
            }
        }
        var export = Export(
            form: form, signs: signs, encoding: encoding, delimiter: delimiter, columns: columns,
            units: hasUnits ? units : nil, indicators: indicators, periods: order.map { periods[$0] },
            cells: ordered, distributions: distributions, layout: layout, unreadRows: unreadRows, notes: notes,
            proposal: proposal, isLong: isLong)
        export.openQuestions = openQuestions
        export.aboutAnswers = aboutAnswers
        return export
    }
}
