/// Sentences that look as if they named somebody, of the staff or not: what is said in a meeting is tied to nobody.
///
/// Wider than ``ChildMention``, which is about what is told of one child: here a name alone is enough, in small letters
/// too. What it finds is a doubt to ask about, never a fault.
public struct PersonMention: Sendable {
    private let words: PersonWords

    /// Looks with some words.
    public init(_ words: PersonWords) { self.words = words }

    /// The sentences of a text that look so, as they stand.
    public func all(in text: String) -> [String] {
        guard text.utf8.count > 2 else { return [] }
        let signs = TextSigns(text)
        return SentenceWords.places(of: signs).filter { names(SentenceWords(signs, $0)) }.map {
            signs.text($0).trimmed
        }
    }

    private func names(_ read: SentenceWords) -> Bool {
        read.tokens.indices.contains { place in
            let token = read.tokens[place]
            guard token.isWord, !read.isThing(place - 1) else { return false }
            guard token.isCapital else { return words.isNameInSmall(token.low) }
            guard token.text.count > 1 else { return isInitial(place, read) }
            guard words.isName(token.low) else { return isAddressed(place, read) }
            return !words.isWord(token.low) || isSurnamed(place, read) || isAddressed(place, read)
        }
    }

    /// «Rose Hansen», «Stein K.»: a name that is a word too, with a surname behind it.
    private func isSurnamed(_ place: Int, _ read: SentenceWords) -> Bool {
        guard let next = read.token(place + 1), next.isCapital else { return false }
        return Self.isWritten(next.text) && !read.isPlace(place + 1)
    }

    /// Whether a word is written as names are: «Hansen», «Berg-Hansen», and neither «PPT» nor «PP-tjenesten».
    private static func isWritten(_ name: Substring) -> Bool {
        name.split(separator: "-").allSatisfy { part in
            part.first?.isUppercase == true && part.dropFirst().allSatisfy(\.isLowercase)
        }
    }

    /// «K. H. på Maurtua», «spør K.H.»: two letters with full stops.
    private func isInitial(_ place: Int, _ read: SentenceWords) -> Bool {
        let second = place + 2
        return read.low(place + 1) == "." && read.low(second + 1) == "."
            && read.token(second)?.isCapital == true && read.token(second)?.text.count == 1
    }

    /// A word that nobody knows, where only somebody's name can stand: «snakk med Zubaydah», «rektor Olsen», «Mvh Rasch».
    private func isAddressed(_ place: Int, _ read: SentenceWords) -> Bool {
        let text = read.tokens[place].text
        guard place > 0, text.count > 2, Self.isWritten(text), !read.isPlace(place),
            !Self.known.contains(read.low(place))
        else { return false }
        return read.isTitle(place - 1) || Self.greetings.contains(read.low(place - 1))
            || Self.asking.contains(read.low(place - 1))
            || Self.linking.contains(read.low(place - 1)) && Self.asking.contains(read.low(place - 2))
    }

    private static let greetings: Set<String> = ["hilsen", "helsing", "mvh", "vh", "regards"]
    private static let asking: Set<String> = [
        "spør", "spørre", "spurte", "spurde", "snakk", "snakke", "snakka", "snakket", "prat", "prate", "ring",
        "ringe",
        "kontakt", "kontakte", "ask", "call", "talk", "speak",
    ]
    private static let linking: Set<String> = ["med", "til", "to", "with"]
    /// Whom a unit asks that is nobody's name.
    private static let known: Set<String> = [
        "statped", "bufetat", "bufdir", "udir", "utdanningsdirektoratet", "statsforvalteren", "statsforvaltaren",
        "barnevernet", "helsestasjonen", "utdanningsforbundet", "fagforbundet", "kommunen", "norge", "noreg",
    ]
}
