import Model
import Pages

/// What a reader finds in a page.
extension Page {
    /// Every table row, with its cells in one language.
    func rows(_ language: Language = .nb) -> [[String]] {
        blocks.flatMap { block -> [[String]] in
            guard case .table(let table) = block else { return [] }
            return table.rows.map { $0.map { $0.string(in: language) } }
        }
    }

    /// What stands after the name in the rows of that name, row by row.
    func answers(to name: String) -> [String] {
        rows().filter { $0.first == name }.map { $0.last ?? "" }
    }

    /// What stands under a heading, up to the next.
    func under(_ heading: String, _ language: Language = .nb) -> String {
        let start = blocks.firstIndex { block in
            if case .heading(_, let line) = block { return line.string(in: language) == heading }
            return false
        }
        guard let start else { return "" }
        let rest = blocks[(start + 1)...].prefix { block in
            if case .heading = block { return false }
            return true
        }
        return MarkdownWriter.text(Page(title: .data(heading), blocks: Array(rest)), language: language)
    }

    /// The blocks before the first page break.
    var summary: Page { Page(title: title, blocks: Array(blocks.prefix { $0 != .pageBreak })) }

    /// The chapters' titles in order.
    func chapters(_ language: Language = .nb) -> [String] {
        blocks.compactMap { block in
            if case .heading(2, let line) = block { return line.string(in: language) }
            return nil
        }
    }
}
