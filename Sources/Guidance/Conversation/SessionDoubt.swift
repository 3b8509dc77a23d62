import Model
import Pages

// A reply that looks as if it told of one child is asked about before it is saved.

extension Session {
    /// A reply that was asked about, and the question it was given to.
    struct Doubted {
        let key: String
        let line: String
    }

    /// Asks whether somebody can be recognised; `nil` where nothing looks so, or it was asked before.
    mutating func askOfChild(in line: String, _ asked: Asked) -> [Output]? {
        guard let words = around.persons else { return nil }
        let key = asked.question.key
        defer { doubted = doubted?.key == key ? doubted : nil }
        if let doubted, doubted.key == key, doubted.line == line { return nil }
        let passages = ChildMention(words).all(in: line)
        guard !passages.isEmpty else { return nil }
        doubted = Doubted(key: key, line: line)
        stage = .asking(asked)
        return [
            .say([
                .paragraph(.text(DoubtWords.question)),
                .list(passages.map { Block.Item(.data($0)) }, numbered: false),
                .paragraph(.text(DoubtWords.answers)),
            ]), .hear,
        ]
    }

    /// The reply that was asked about and is to be kept as it is; `nil` where none was.
    func doubtedReply(to asked: Asked) -> String? {
        [understood, doubted].compactMap(\.self).first { $0.key == asked.question.key }?.line
    }
}

/// What is asked of a reply that looks as if it told of one child.
enum DoubtWords {
    static let question = Text(
        nb: "Kan noen kjenne igjen et barn i dette? Svaret er ikke lagret ennå.",
        nn: "Kan nokon kjenne igjen eit barn i dette? Svaret er ikkje lagra enno.",
        en: "Can anybody recognise a child in this? The answer is not saved yet.")
    static let answers = Text(
        nb:
            "Skriv svaret på nytt om barna eller elevene som gruppe, uten navn, alder eller diagnose. Kan ingen kjennes igjen, skriv "
            + "/lagre",
        nn:
            "Skriv svaret på nytt om barna eller elevane som gruppe, utan namn, alder eller diagnose. Kan ingen kjennast igjen, skriv "
            + "/lagre",
        en:
            "Write the answer again, about the children or pupils as a group, without names, ages or diagnoses. "
            + "If nobody can be recognised, type “/save”")
}
