/// How far apart two spellings are.
public enum Spelling {
    /// The candidate closest to a word, if no more than a third of its letters differ (two of a short word, one of
    /// four or fewer).
    public static func nearest(to word: String, among candidates: [String]) -> String? {
        let word = word.lowercased()
        let best = candidates.map { ($0, distance(word, $0.lowercased())) }.min { $0.1 < $1.1 }
        guard let best, best.1 <= (word.count < 5 ? 1 : max(2, word.count / 3)), best.1 < word.count else {
            return nil
        }
        return best.0
    }

    /// How many letters must be put in, taken out, exchanged or swapped with their neighbour.
    public static func distance(_ left: String, _ right: String) -> Int {
        let left = Array(left)
        let right = Array(right)
        var older: [Int] = []
        var old = Array(0...right.count)
        for (i, a) in left.enumerated() {
            var new = [i + 1]
            for (j, b) in right.enumerated() {
                var best = min(new[j] + 1, old[j + 1] + 1, old[j] + (a == b ? 0 : 1))
                if i > 0, j > 0, a == right[j - 1], left[i - 1] == b { best = min(best, older[j - 1] + 1) }
                new.append(best)
            }
            older = old
            old = new
        }
        return old[right.count]
    }
}
