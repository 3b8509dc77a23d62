/// A table with as many cells in every row.
struct Grid {
    let header: [Line]
    let rows: [[Line]]

    /// Fills short rows; a row longer than the header widens the header, so that nothing is lost.
    init(_ table: Table) {
        let columns = table.rows.reduce(table.header.count) { max($0, $1.count) }
        let filled = { (row: [Line]) in row + Array(repeating: Line([]), count: columns - row.count) }
        header = filled(table.header)
        rows = table.rows.map(filled)
    }
}
