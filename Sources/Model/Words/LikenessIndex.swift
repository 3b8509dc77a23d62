/// Finds those of many texts that are alike one of them, without holding each against each.
///
/// Two that are alike have a trigram in common among the rarest of both: as many of a text's as are left when the fewest
/// that must be shared are taken away, and one more (prefix filtering: Chaudhuri, Ganti and Kaushik, *A primitive operator
/// for similarity joins in data cleaning*, 2006).
struct LikenessIndex {
    private let texts: [Likeness]
    /// By the texts, the places of their rarest trigrams in `lists`.
    private let rarest: [[Int]]
    /// By the trigrams, the texts they are among the rarest of.
    private var lists: [[Int]]
    /// By the texts, for which one each was held against it last.
    private var asked: [Int]
    /// How many times two texts were held against each other.
    private(set) var compared = 0

    /// Takes some texts; those that are not `included` are not found, but can be asked with.
    init(_ texts: [Likeness], including isIncluded: (Int) -> Bool) {
        self.texts = texts
        var places: [UInt64: Int] = [:]
        var counts: [Int] = []
        let known = texts.map { text in
            text.trigrams.map { trigram in
                let place = places[trigram] ?? counts.count
                if place == counts.count {
                    places[trigram] = place
                    counts.append(0)
                }
                counts[place] += 1
                return place
            }
        }
        let byCount = counts.indices.sorted { (counts[$0], $0) < (counts[$1], $1) }
        var rank = [Int](repeating: 0, count: counts.count)
        for (place, trigram) in byCount.enumerated() { rank[trigram] = place }
        // Of a text with a trigrams at least a · t / (2 − t) are shared where Dice's coefficient is t or more.
        let share = Likeness.threshold / (2 - Likeness.threshold)
        rarest = known.map { places in
            let least = max(1, Int(Double(places.count) * share))
            return Array(places.map { rank[$0] }.sorted().prefix(places.count - least + 1))
        }
        lists = [[Int]](repeating: [], count: counts.count)
        for (text, places) in rarest.enumerated() where isIncluded(text) {
            for place in places { lists[place].append(text) }
        }
        asked = [Int](repeating: -1, count: texts.count)
    }

    /// The texts that are alike one, of those that are still open; whoever is not open any more never is again.
    mutating func alike(to text: Int, where isOpen: (Int) -> Bool) -> [Int] {
        var alike: [Int] = []
        for place in rarest[text] {
            lists[place].removeAll { !isOpen($0) }
            for other in lists[place] where asked[other] != text {
                asked[other] = text
                compared += 1
                if texts[text].isAlike(texts[other]) { alike.append(other) }
            }
        }
        return alike
    }
}
