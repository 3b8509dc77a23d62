import Model
import Pages

/// Words that several have said alike, told once with all who said them behind.
struct SaidOnce {
    /// What was said, with whose it is.
    let all: [(words: Line, whose: Line)]
    /// How many are named behind the same words; of more it is told how many.
    static let room = 6

    /// «Alle ansatte kan hjelpe barn inn i leken (Solbakken barnehage; Nordli barnehage og 3 til)», in the order they are
    /// first said.
    var lines: [Line] {
        let groups = Dictionary(grouping: all, by: \.words)
        return all.map(\.words).once.map { words in
            let whose = (groups[words] ?? []).map(\.whose)
            let left = whose.count - Self.room
            return words + .data(" (") + .joined(Array(whose.prefix(Self.room)), by: "; ")
                + (left > 0 ? .say(nb: " og \(left) til", nn: " og \(left) til", en: " and \(left) more") : [])
                + .data(")")
        }
    }
}
