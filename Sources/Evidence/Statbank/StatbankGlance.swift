import Formats

extension SSBStatbank {
    /// Whether a table may be one that `read` or `readColumns` reads, as far as can be told without going through its rows:
    /// hardly any table of somebody's own has nothing but regions with SSB's codes, periods and figures.
    ///
    /// - Parameter rows: The table.
    /// - Returns: False only where neither reads it.
    static func mayBe(_ rows: HeadedRows) -> Bool {
        if rows.first.prefix(StatbankParts.deepest).contains(where: { StatbankParts.titled($0) != nil }) {
            return true
        }
        let filled = rows.first.prefix(20).map { row in row.indices.filter { !Blanks.collapsed(row[$0]).isEmpty } }
        guard let top = filled.firstIndex(where: { $0.count > 1 || ($0.first ?? 0) > 0 }) else { return false }
        guard filled[top].first == 0, top <= rows.header else { return true }
        let columns = rows.first[top].map(Blanks.collapsed).prefix { !$0.isEmpty }
        let between = rows.first[(top + 1)...].prefix(rows.header - top)
        let figures = StatbankGrid.figures(columns.enumerated().map { ($0, $1) }) { place in
            between.allSatisfy { place >= $0.count || CellSigns.ssb.read(Blanks.collapsed($0[place])) != .text }
                && rows.below[place].holdsOnly { CellSigns.ssb.read($0) != .text }
        }
        guard let start = figures.first, let end = figures.last else { return false }
        // Without a title above it, the last heading may be one.
        if StatbankWords.isTitle(columns[end]) { return true }
        guard (start..<columns.count).allSatisfy(figures.contains) else { return false }
        return mayBeRegions(rows, columns[..<start], top, figures)
    }

    /// Whether the columns before the figures may be regions with codes and nothing that parts them but periods.
    private static func mayBeRegions(
        _ rows: HeadedRows, _ headings: ArraySlice<String>, _ top: Int, _ figures: [Int]
    ) -> Bool {
        let region = headings.firstIndex(where: StatbankWords.isRegion)
        let known = [
            region, headings.firstIndex(where: StatbankWords.isTime),
            headings.firstIndex(where: StatbankWords.isContents),
        ].compactMap(\.self)
        let rest = headings.indices.filter { !known.contains($0) }
        func isFilled(_ row: [String], _ place: Int) -> Bool {
            place < row.count && !Blanks.collapsed(row[place]).isEmpty
        }
        guard
            let row = rows.first.dropFirst(top + 1).first(where: { row in figures.contains { isFilled(row, $0) } })
        else { return true }
        // Codes and names of regions may stand in a column each; with anything else that parts rows, they are not SSB's.
        if rest.count(where: { isFilled(row, $0) }) > (region == nil ? 2 : 1) { return false }
        func isCode(_ text: String) -> Bool { StatbankRegion.hasCode(text) || StatbankRegion.isCode(text) }
        let between = rows.first[(top + 1)...].prefix(rows.header - top)
        return (rest + [region].compactMap(\.self)).contains { place in
            between.contains { isFilled($0, place) && isCode(Blanks.collapsed($0[place])) }
                || rows.below[place].filled.contains(where: isCode)
        }
    }
}
