import Foundation
import Model
import Pages

/// What a reader finds in a page.
extension Page {
    /// Every table row and every fact, with its cells in one language.
    func rows(_ language: Language = .nb) -> [[String]] {
        blocks.flatMap { block -> [[String]] in
            switch block {
            case .table(let table): table.rows.map { $0.map { $0.string(in: language) } }
            case .facts(let facts): facts.map { [$0.name, $0.line].map { $0.string(in: language) } }
            default: []
            }
        }
    }

    /// What unfolds, as a page of its own.
    func unfolded(_ language: Language = .nb) -> String {
        let inside = blocks.flatMap { block -> [Block] in
            if case .folded(_, let blocks) = block { blocks } else { [] }
        }
        return MarkdownWriter.text(Page(title: .data("–"), blocks: inside), language: language)
    }

    /// The names that links lead to, and those that headings have, as HTML writes them.
    func links(_ language: Language = .nb) -> (to: Set<String>, named: [String]) {
        let text = HTMLWriter.text(self, language: language)
        func all(_ mark: String) -> [String] {
            text.components(separatedBy: mark).dropFirst().compactMap {
                $0.split(separator: "\"").first.map(String.init)
            }
        }
        return (Set(all("href=\"#")), all(" id=\""))
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
