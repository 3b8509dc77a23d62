import Formats

/// Statbank's tables as workbooks have them: a title, headings in several rows, and notes below.
///
/// Headings that span columns are written once: above the years stands what is measured. They become one heading a
/// column, so that the table is read as Statbank's CSV is, with every cell in its place.
enum SSBSheet {
    /// The table with its headings in one row; `nil` if they do not stand in several, or over columns without names.
    static func flattened(_ table: TextTable) -> TextTable? {
        let rows = table.rows.prefix(12)
        guard let first = rows.firstIndex(where: { $0.count > 1 }), first > 0 else { return nil }
        func cell(_ row: Int, _ column: Int) -> String {
            column < table.rows[row].count ? Blanks.collapsed(table.rows[row][column]) : ""
        }
        let heads = rows.indices.dropFirst(first).prefix { cell($0, 0).isEmpty && rows[$0].count > 1 }
        guard let last = heads.last else { return nil }
        let width = heads.map { table.rows[$0].count }.max() ?? 0
        guard let stub = (0..<width).first(where: { column in heads.contains { !cell($0, column).isEmpty } }),
            stub > 0
        else { return nil }
        var headings = [String](repeating: "", count: width)
        for column in stub..<width {
            var parts = heads.map { row in
                (stub...column).last { !cell(row, $0).isEmpty }.map { cell(row, $0) } ?? ""
            }
            // The period comes last, as it does in the CSV.
            if let period = parts.lastIndex(where: isPeriod) { parts.append(parts.remove(at: period)) }
            headings[column] = parts.filter { !$0.isEmpty }.joined(separator: " ")
        }
        var flat = Array(table.rows)
        for row in heads.dropLast() { flat[row] = [] }
        fillDown(&flat, from: last + 1, stub: stub, width: width)
        for column in 0..<stub { headings[column] = name(column, flat.dropFirst(last + 1)) }
        flat[last] = headings
        return TextTable(flat, merged: table.merged, written: table.written)
    }

    /// Names of regions that stand once for several rows, written on each; notes below lose their place among the rows.
    private static func fillDown(_ rows: inout [[String]], from first: Int, stub: Int, width: Int) {
        var above = [String](repeating: "", count: stub)
        for row in rows.indices.dropFirst(first) {
            guard rows[row].dropFirst(stub).prefix(width - stub).contains(where: { !Blanks.collapsed($0).isEmpty })
            else {
                let isHead = rows[row].first.map { !Blanks.collapsed($0).isEmpty } ?? false
                // A region's name may stand alone above its rows.
                if isHead, stub > 1 { above[0] = rows[row][0] }
                rows[row] = []
                continue
            }
            for column in 0..<stub {
                if Blanks.collapsed(rows[row][column]).isEmpty {
                    rows[row][column] = above[column]
                } else {
                    above[column] = rows[row][column]
                    for later in (column + 1)..<max(stub, column + 1) { above[later] = "" }
                }
            }
        }
    }

    /// What a column without a heading holds, by its texts.
    private static func name(_ column: Int, _ rows: ArraySlice<[String]>) -> String {
        let texts = rows.compactMap { column < $0.count ? Blanks.collapsed($0[column]) : nil }.filter {
            !$0.isEmpty
        }
        if !texts.isEmpty, texts.allSatisfy(isPeriod) { return "år" }
        return column == 0 ? "region" : "dimensjon \(column)"
    }

    /// Whether a text is a year, or a part of one: `2020`, `2020K4`, `2019-2020`.
    private static func isPeriod(_ text: String) -> Bool {
        let bytes = Array(text.utf8)
        guard (4...9).contains(bytes.count), bytes.prefix(4).allSatisfy({ (48...57).contains($0) }) else {
            return false
        }
        let year = bytes.prefix(4).reduce(0) { $0 * 10 + Int($1) - 48 }
        guard (1800...2200).contains(year) else { return false }
        let rest = bytes.dropFirst(4)
        return rest.isEmpty
            || "KMTHUkmthu-".utf8.contains(rest[4]) && rest.count > 1
                && rest.dropFirst().allSatisfy { (48...57).contains($0) }
    }
}
