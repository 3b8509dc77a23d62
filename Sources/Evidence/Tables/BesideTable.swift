/// Another table on the right of one's own: its units stand in other rows, so that none of its columns may be read with
/// the units of the first.
enum BesideTable {
    /// The first column of a table beside; `nil` where there is none.
    ///
    /// It begins with the heading of the units once more, or behind a blank column where words stand.
    ///
    /// - Parameters:
    ///   - fields: The headings.
    ///   - rows: The rows below.
    ///   - unit: The column of the units.
    /// - Returns: Its place, from 0.
    static func start(_ fields: [String], _ rows: TableColumns, besides unit: Int) -> Int? {
        let width = max(fields.count, rows.width)
        guard unit + 1 < width else { return nil }
        let words = fields.map { Blanks.collapsed($0).lowercased() }
        var gap = false
        for place in unit + 1..<width {
            if place < words.count, !words[unit].isEmpty, words[place] == words[unit] { return place }
            let heading = place < words.count ? words[place] : ""
            guard heading.isEmpty || gap else { continue }
            let column = rows[place]
            if heading.isEmpty, column.filled.isEmpty {
                gap = true
            } else if gap, 2 * column.count(where: { CellSigns.udir.read($0) == .text }) > column.filledCount {
                return first(of: place, fields, rows)
            }
        }
        return nil
    }

    /// The first column of the run without blank columns that a column stands in.
    private static func first(of place: Int, _ fields: [String], _ rows: TableColumns) -> Int {
        var first = place
        while first > 0 {
            let isBlank =
                (first - 1 >= fields.count || Blanks.collapsed(fields[first - 1]).isEmpty)
                && rows[first - 1].filled.isEmpty
            if isBlank { return first }
            first -= 1
        }
        return first
    }
}
