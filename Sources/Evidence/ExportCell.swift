public import Model

/// What a cell of a measure column says.
public enum CellReading: Sendable, Hashable {
    /// A number.
    case number(Quantity)
    /// One of the file's own marks for a number that is withheld.
    case suppressed
    /// Nothing, or one of the file's own marks for nothing.
    case missing
    /// Something that is no number.
    case text
}

/// What a cell is to its indicator.
public enum CellPart: Sendable, Hashable {
    /// The value itself.
    case value
    /// The margin of uncertainty that the file gives for the value.
    case uncertainty
    /// The number of pupils or respondents behind the value.
    case count
    /// The standard deviation behind the value.
    case deviation
    /// How many pupils a share is made of: the number above the fraction line, never the group behind it.
    case portion
    /// One answer option's share.
    case option
}

/// A cell of a measure column for one unit and period.
public struct ExportCell: Sendable, Hashable {
    /// The place of its unit in `Export.units`; `nil` where the file has none.
    public internal(set) var unit: Int?
    /// The place of its indicator in `Export.indicators`; counts that several indicators share belong to the first.
    public internal(set) var indicator: Int
    /// The place of its period in `Export.periods`; `nil` where the file has none.
    public internal(set) var period: Int?
    /// What it is to its indicator.
    public let part: CellPart
    /// The text exactly as it stands in the file.
    public internal(set) var raw: String
    /// The row, from 1.
    public let row: Int
    /// The column, from 1.
    public let column: Int
    /// What the raw text says.
    public internal(set) var reading: CellReading
    /// The sheet of the workbook it stands in; `nil` where the file has no sheets.
    public internal(set) var sheet: String?
    /// The answer that it is about, where it is one of several to a question.
    public let option: String?
    /// How many answers lie behind it, where its own row or column of answers tells.
    var behind: Int?
    /// 0 for all kinds of ownership together, 1 for one kind of ownership.
    let rank: Int
    /// What the file says beside it.
    let note: String?

    init(
        unit: Int?, indicator: Int, period: Int?, part: CellPart, raw: String, row: Int, column: Int,
        reading: CellReading, rank: Int = 0, note: String? = nil, sheet: String? = nil, option: String? = nil
    ) {
        self.unit = unit
        self.indicator = indicator
        self.period = period
        self.part = part
        self.raw = raw
        self.row = row
        self.column = column
        self.reading = reading
        self.rank = rank
        self.note = note
        self.sheet = sheet
        self.option = option
    }

    /// The cell for an indicator to keep; `nil` when there is nothing in it.
    var kept: Cell? {
        switch reading {
        case .number(let quantity):
            Cell(raw: raw, row: row, column: column, reading: .number(quantity), sheet: sheet)
        case .suppressed: Cell(raw: raw, row: row, column: column, reading: .suppressed, sheet: sheet)
        case .missing, .text: nil
        }
    }
}

extension Quantity {
    /// A part of one as per cent: 0.385 is 38.5.
    var timesHundred: Quantity {
        let digits = decimals >= 2 ? digits : digits * (decimals == 1 ? 10 : 100)
        return Quantity(digits, decimals: decimals - 2)
    }
}
