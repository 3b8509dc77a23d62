import Chain
import Model
import Pages

/// Draws a trace as a tree: each link wrapped within its branch, and what was shown once only named again.
struct TraceTree {
    let language: Language
    let width: Int
    private(set) var lines: [String] = []
    private var shown: Set<String> = []

    init(language: Language, width: Int) {
        self.language = language
        self.width = width
    }

    /// Adds a link and all below it; `first` stands before its first line, `rest` before all others.
    mutating func add(_ link: Link, first: String, rest: String) {
        let key = "\(link.item.code) \(link.title) \(link.holder?.nb ?? "")"
        let isRepeated = !link.below.isEmpty && shown.contains(key)
        let more = isRepeated ? [Text(nb: "se over", nn: "sjå over", en: "see above")] : []
        put(head(link, more: more), first: first, rest: rest + "    ")
        guard !isRepeated else { return }
        shown.insert(key)
        // A name or a digest is never broken: it is copied and searched for.
        for detail in file(of: link) { lines.append(rest + "    " + VisibleText.of(detail)) }
        for (place, below) in link.below.enumerated() {
            let isLast = place == link.below.count - 1
            add(below, first: rest + (isLast ? "└ " : "├ "), rest: rest + (isLast ? "  " : "│ "))
        }
    }

    private mutating func put(_ words: String, first: String, rest: String) {
        let wrapped = Wrapping.wrap(words, width: max(30, width - DisplayWidth.of(rest)))
        for (place, line) in wrapped.enumerated() { lines.append((place == 0 ? first : rest) + line) }
    }

    private func head(_ link: Link, more: [Text]) -> String {
        let notes = (link.notes + more).map { $0[language] }.joined(separator: ", ")
        let parts = [link.item.words[language] + "  " + link.title, notes, link.holder?[language] ?? ""]
        return parts.filter { !$0.isEmpty }.joined(separator: "  · ")
    }

    /// The file at the end of the way, its newest cell and its digest.
    private func file(of link: Link) -> [String] {
        guard let file = link.file else { return [] }
        guard let cell = link.cells.last else { return [file.name, "SHA-256 \(file.digest)"] }
        let place = Text(
            nb: "rad \(cell.row), kolonne \(cell.column), «\(cell.raw)»",
            nn: "rad \(cell.row), kolonne \(cell.column), «\(cell.raw)»",
            en: "row \(cell.row), column \(cell.column), “\(cell.raw)”")
        let period = cell.period.isEmpty ? "" : " (\(cell.period))"
        return [file.name, place[language] + period, "SHA-256 \(file.digest)"]
    }
}
