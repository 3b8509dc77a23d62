import Formats
import Model

/// A table of unknown form with its row of headings: kept as texts, or lying in its file.
struct HeadedRows {
    /// The first rows, those above the headings among them.
    let first: [[String]]
    /// The place of the headings among them.
    let header: Int
    /// The headings.
    let fields: [String]
    /// The table, where it is not kept.
    private let table: PackedTable?
    private let later: Later<TableColumns>

    /// A table of texts.
    init(_ rows: [[String]], header: Int) {
        (first, self.header, fields, table) = (rows, header, Headings.told(rows, at: header), nil)
        later = Later {
            TableColumns(
                rows.dropFirst(header + 1).filter { row in row.contains { !Blanks.collapsed($0).isEmpty } })
        }
    }

    /// A table that lies in its file.
    ///
    /// - Parameters:
    ///   - table: The table.
    ///   - first: Its first rows, as many as are looked at one by one.
    ///   - header: The place of the headings.
    init(_ table: PackedTable, first: [[String]], header: Int) {
        (self.first, self.header, self.table) = (first, header, table)
        fields = Headings.told(first, at: header)
        later = Later { TableColumns(table, below: header) }
    }

    /// The first rows below the headings.
    var firstBelow: ArraySlice<[String]> { first.dropFirst(header + 1) }

    /// The rows below that are not blank, looked at when they are asked for: a register is known by its headings.
    var below: TableColumns { later.value }

    /// Whether the table can be read to its end.
    var isWhole: Bool { later.known?.isWhole ?? table?.scan { _, _, _ in true } ?? true }

    /// The same rows with other headings.
    func headed(at other: Int) -> HeadedRows {
        if other == header { return self }
        return table.map { HeadedRows($0, first: first, header: other) } ?? HeadedRows(first, header: other)
    }
}
