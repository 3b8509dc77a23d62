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
///
/// A national file has millions, so places take four bytes, and what hardly any cell has stands by itself.
public struct ExportCell: Sendable, Hashable {
    /// The text exactly as it stands in the file.
    public internal(set) var raw: String
    /// What the raw text says.
    public internal(set) var reading: CellReading
    /// The sheet of the workbook it stands in; `nil` where the file has no sheets.
    public internal(set) var sheet: String?
    private var beside: Beside?
    private var unitPlace: ShortPlace
    private var indicatorPlace: ShortPlace
    private var periodPlace: ShortPlace
    private let rowPlace: ShortPlace
    private let columnPlace: ShortPlace
    private let rankPlace: ShortPlace
    /// What it is to its indicator.
    public let part: CellPart

    /// What few cells have.
    private indirect enum Beside: Sendable, Hashable {
        case told(option: String?, note: String?, behind: Int?)
    }

    /// The place of its unit in `Export.units`; `nil` where the file has none.
    public internal(set) var unit: Int? {
        get { unitPlace.value }
        set { unitPlace = ShortPlace(newValue) }
    }
    /// The place of its indicator in `Export.indicators`; counts that several indicators share belong to the first.
    public internal(set) var indicator: Int {
        get { indicatorPlace.value ?? 0 }
        set { indicatorPlace = ShortPlace(newValue) }
    }
    /// The place of its period in `Export.periods`; `nil` where the file has none.
    public internal(set) var period: Int? {
        get { periodPlace.value }
        set { periodPlace = ShortPlace(newValue) }
    }
    /// The row, from 1.
    public var row: Int { rowPlace.value ?? 0 }
    /// The column, from 1.
    public var column: Int { columnPlace.value ?? 0 }
    /// 0 for all kinds of ownership together, 1 for one kind of ownership.
    var rank: Int { rankPlace.value ?? 0 }
    /// The answer that it is about, where it is one of several to a question.
    public var option: String? {
        if case .told(let option, _, _)? = beside { option } else { nil }
    }
    /// What the file says beside it.
    var note: String? {
        if case .told(_, let note, _)? = beside { note } else { nil }
    }
    /// How many answers lie behind it, where its own row or column of answers tells.
    var behind: Int? {
        get { if case .told(_, _, let behind)? = beside { behind } else { nil } }
        set { tell(option, note, behind: newValue) }
    }

    init(
        unit: Int?, indicator: Int, period: Int?, part: CellPart, raw: String, row: Int, column: Int,
        reading: CellReading, rank: Int = 0, note: String? = nil, sheet: String? = nil, option: String? = nil
    ) {
        self.raw = raw
        self.reading = reading
        self.sheet = sheet
        self.part = part
        unitPlace = ShortPlace(unit)
        indicatorPlace = ShortPlace(indicator)
        periodPlace = ShortPlace(period)
        rowPlace = ShortPlace(row)
        columnPlace = ShortPlace(column)
        rankPlace = ShortPlace(rank)
        tell(option, note, behind: nil)
    }

    private mutating func tell(_ option: String?, _ note: String?, behind: Int?) {
        let isNothing = option == nil && note == nil && behind == nil
        beside = isNothing ? nil : .told(option: option, note: note, behind: behind)
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

/// A place in four bytes: no file that is read has so many rows that it takes more.
private struct ShortPlace: Sendable, Hashable {
    private let written: Int32

    init(_ place: Int?) { written = place.map { Int32(clamping: $0) } ?? -1 }

    var value: Int? { written < 0 ? nil : Int(written) }
}
