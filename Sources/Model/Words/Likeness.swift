/// How alike two texts are: the trigrams of their stems that both have.
///
/// Dice's coefficient on trigrams (Angell, Freund and Willett, *Automatic spelling correction using a trigram similarity
/// measure*, 1983): twice what both have over what each has. Words that say nothing of the subject are left out, and of
/// the others the endings, by the longest of a short list, after the idea of the Norwegian Snowball stemmer (Porter 2001).
/// Order makes no difference. The measure is a proposal and never a decision (O).
public struct Likeness: Sendable, Hashable {
    /// From what two texts are taken to say the same; chosen on pairs that were labelled before (`LabelledNeeds`).
    public static let threshold = 0.6

    /// The stems, each with the word it came from, in the order of the text.
    public let stems: [(stem: String, word: String)]
    private let trigrams: Set<String>

    /// Takes a text apart.
    public init(_ text: String) {
        let words = text.folded.split { !$0.isLetter && !$0.isNumber }.map(String.init)
        let told = words.filter { !Self.empty.contains($0) }
        stems = (told.isEmpty ? words : told).map { (Self.stem($0), $0) }
        trigrams = Set(
            stems.flatMap { stem, _ -> [String] in
                let signs = Array("_" + stem + "_")
                guard signs.count >= 3 else { return [stem] }
                return (0...(signs.count - 3)).map { String(signs[$0..<($0 + 3)]) }
            })
    }

    /// From 0, nothing in common, to 1, the same words in some order and form.
    public func likeness(to other: Likeness) -> Double {
        let all = trigrams.count + other.trigrams.count
        guard all > 0 else { return 0 }
        return Double(2 * trigrams.intersection(other.trigrams).count) / Double(all)
    }

    /// Whether both are taken to say the same.
    public func isAlike(_ other: Likeness) -> Bool { likeness(to: other) >= Self.threshold }

    /// The words of this text whose stems the other has too, each once.
    public func words(sharedWith other: Likeness) -> [String] {
        let theirs = Set(other.stems.map(\.stem))
        var seen: Set<String> = []
        return stems.filter { theirs.contains($0.stem) && seen.insert($0.stem).inserted }.map(\.word)
    }

    /// A word without its ending; at least three signs are left.
    static func stem(_ word: String) -> String {
        guard let ending = endings.first(where: { word.hasSuffix($0) && word.count - $0.count >= 3 }) else {
            return word
        }
        return String(word.dropLast(ending.count))
    }

    /// The longest first.
    private static let endings = [
        "ingane", "ingene", "hetene", "heitene", "elsene", "inger", "ingar", "inga", "ingen", "heten", "heter",
        "heit",
        "arane", "erane", "erne", "arar", "erar", "ande", "ende", "elsen", "elser", "ene", "ane", "ing", "het",
        "els",
        "ast", "est", "ere", "are", "et", "en", "er", "ar", "te", "de", "a", "e", "t", "s",
    ]

    /// Words that say nothing of the subject, in bokmål, nynorsk and English.
    private static let empty: Set = [
        "og", "eller", "å", "i", "på", "av", "til", "for", "fra", "frå", "med", "om", "ved", "som", "der", "den",
        "det",
        "de", "dei", "en", "ei", "et", "eit", "seg", "sin", "sitt", "sine", "kan", "kunne", "skal", "må",
        "vil",
        "har", "ha", "er", "være", "vere", "bli", "få", "alle", "hele", "heile", "hver", "kvar", "mer", "meir",
        "bedre",
        "betre", "ikke", "ikkje", "når", "slik", "at", "ansatte", "tilsette", "personalet", "voksne", "vaksne",
        "vi",
        "arbeide", "arbeider", "arbeid", "jobbe", "jobber", "work", "the", "and", "to", "of", "in", "a", "can",
        "be", "all", "staff", "with", "for",
    ]
}

extension Likeness {
    /// Whether both are of the same words.
    public static func == (left: Likeness, right: Likeness) -> Bool {
        left.stems.elementsEqual(right.stems) { $0 == $1 }
    }

    /// Takes in what `==` compares.
    public func hash(into hasher: inout Hasher) { for (stem, word) in stems { hasher.combine(stem + " " + word) } }
}
