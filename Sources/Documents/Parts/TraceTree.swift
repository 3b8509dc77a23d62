import Chain
import Model
import Pages

/// Draws ways down to the data as trees; what stands in them twice is told once and only named again.
struct TraceTree {
    /// What was told already.
    private var shown: Set<Link.Place> = []

    /// The branch of a way.
    mutating func branch(_ link: Link) -> Branch { branch(link, holder: nil) }

    private mutating func branch(_ link: Link, holder: Text?) -> Branch {
        let place = link.place(in: holder)
        let isNew = shown.insert(place).inserted
        // A source stands below several indicators, each with cells of its own.
        guard isNew || link.below.isEmpty && (link.said.isEmpty || !link.cells.isEmpty) else {
            return Branch(head(link, more: [Self.above]))
        }
        var below: [Branch] = []
        for link in link.below { below.append(branch(link, holder: place.holder)) }
        return Branch(
            head(link, more: []), said: isNew ? link.said.map { SaidWords.line($0, link.language) } : [],
            details: details(of: link), below: below)
    }

    private static let above = Text(nb: "se over", nn: "sjå over", en: "see above")

    private func head(_ link: Link, more: [Text]) -> Line {
        let notes = link.notes + more
        var line: Line = [.text(link.item.words), .data("  "), .answer(link.title, link.language)]
        for (place, note) in notes.enumerated() { line = line + [.data(place == 0 ? "  · " : ", "), .text(note)] }
        if let holder = link.holder { line = line + [.data("  · "), .text(holder)] }
        return line
    }

    /// The file at the end of the way, its newest cell and the beginning of its digest; JSON has all of it.
    private func details(of link: Link) -> [Line] {
        guard let file = link.file else { return [] }
        let cell = link.cells.last.map { [CellWords.place(of: $0)] } ?? []
        return [.data(file.name)] + cell + [.data("SHA-256 \(file.digest.shownDigest)…")]
            + (link.standing.map { [.text($0.words)] } ?? [])
    }
}
