import Model
import Pages

// A reply that was understood in a way nobody can be sure of is shown as it was read before it is saved.

extension Session {
    /// Shows how a reply was read; `nil` where it can be read in one way only, or was shown before.
    mutating func showReading(of reply: Reply, _ line: String, _ asked: Asked) -> [Output]? {
        let key = asked.question.key
        defer { understood = understood?.key == key ? understood : nil }
        guard let reading = asked.question.occasion.reading?(reply), !reading.isEmpty else { return nil }
        if let understood, understood.key == key, understood.line == line { return nil }
        understood = Doubted(key: key, line: line)
        stage = .asking(asked)
        return [
            .say([
                .paragraph(.text(ReadingWords.question)), .list(reading.map { Block.Item($0) }, numbered: false),
                .paragraph(.text(ReadingWords.answers)),
            ]), .hear,
        ]
    }
}

/// What is said of a reply that is shown as it was read.
enum ReadingWords {
    static let question = Text(
        nb: "Slik er svaret forstått. Svaret er ikke lagret ennå.",
        nn: "Slik er svaret forstått. Svaret er ikkje lagra enno.",
        en: "This is how the answer was understood. The answer is not saved yet.")
    static let answers = Text(
        nb: "Hvis det stemmer, skriver dere /lagre. Hvis ikke, skriver dere svaret på nytt.",
        nn: "Om det stemmer, skriv de /lagre. Om ikkje, skriv de svaret på nytt.",
        en: "If that is right, type “/save”. Otherwise write the answer again.")
}
