import Guidance
import Model
import Pages

/// Lets words pass that nothing is doubted of, and others when they are written the same once more.
///
/// Wherever somebody writes words outside the interview they are let through here: what is said in a meeting, what a
/// group is called, what a partner comments.
final class DoubtedWords {
    private let doubt: (String) -> Text?
    private var doubted: String?

    /// Begins.
    ///
    /// - Parameters:
    ///   - asked: Words that were asked about already.
    ///   - doubt: What is said of words that are doubted; `nil` of others.
    init(asked: String? = nil, _ doubt: @escaping (String) -> Text?) { (self.doubt, doubted) = (doubt, asked) }

    /// Lets words pass.
    ///
    /// - Throws: `Refusal` that says what may be in them.
    func pass(_ words: String) throws(Refusal) {
        guard words != doubted, let doubt = doubt(words) else { return }
        doubted = words
        throw Refusal(doubt)
    }
}

extension PlainQuestion {
    /// A question for words that tell of nobody: what is doubted is asked about, and taken when it is written once more.
    ///
    /// - Parameters:
    ///   - asked: What is asked.
    ///   - help: What is said to `?`.
    ///   - doubt: What is said of words that are doubted; `nil` of others.
    ///   - canWait: Whether `-` leaves it for later.
    ///   - whenEmpty: What an empty line stands for.
    ///   - wordless: What is said where there is no letter in it; absent where that may be.
    ///   - take: Keeps the words.
    /// - Returns: The question.
    static func words(
        _ asked: Text, help: Text, _ doubt: @escaping (String) -> Text?, canWait: Bool = true,
        whenEmpty: String? = nil, wordless: Text? = nil, take: @escaping (String) -> Void
    ) -> PlainQuestion {
        let doubted = DoubtedWords(doubt)
        return PlainQuestion(
            [.paragraph(.text(asked))], help: help, canWait: canWait, whenEmpty: whenEmpty
        ) { reply throws(Refusal) in
            let words = try reply.words().trimmed
            if let wordless, !words.contains(where: \.isLetter) { throw Refusal(wordless) }
            try doubted.pass(words)
            take(words)
        }
    }
}

extension Program {
    /// Words that were told as an option, where nothing is doubted of them or somebody says that they may stand: when
    /// asked, or with a `\` before them.
    ///
    /// - Parameters:
    ///   - words: The words; `nil` where none were told.
    ///   - option: What the option is called.
    ///   - doubt: What is said of words that are doubted; `nil` of others.
    /// - Returns: The words.
    /// - Throws: `Trouble` of kind `usage` where they may not stand.
    func told(_ words: String?, as option: Text, _ doubt: (String) -> Text?) throws(Trouble) -> String? {
        guard let words else { return nil }
        guard !words.hasPrefix("\\") else { return String(words.dropFirst()) }
        guard doubt(words) != nil else { return words }
        var agrees = false
        if world.someoneAnswers {
            let question = PlainQuestion.agreement(OptionWords.mayName(words), help: OptionWords.help) {
                agrees = $0
            }
            _ = prompter.ask(question)
        }
        guard agrees else { throw OptionWords.namesSomebody(words, option) }
        return words
    }
}

/// What is said of an option's words that may name somebody.
enum OptionWords {
    static func mayName(_ words: String) -> Text {
        let said = VisibleText.of(words)
        return Text(
            nb: "«\(said)» ser ut til å fortelle om en person. Kan det stå slik? Svar ja eller nei.",
            nn: "«\(said)» ser ut til å fortelje om ein person. Kan det stå slik? Svar ja eller nei.",
            en: "“\(said)” seems to be about a person. Do you want to keep it? Answer yes or no.")
    }

    static let help = Text(
        nb: "Det som blir sagt i et møte, skal ikke knyttes til noen. Skriv rollen i stedet for navnet.",
        nn: "Det som blir sagt i eit møte, skal ikkje knytast til nokon. Skriv rolla i staden for namnet.",
        en: "What is said in a meeting must not be linked to anybody. Write the role instead of the name.")

    static func namesSomebody(_ words: String, _ option: Text) -> Trouble {
        let said = VisibleText.of(words).cut(to: 60)
        return CommandTrouble.usage(
            Text(
                nb:
                    "«\(said)» ser ut til å fortelle om en person, og er ikke lagret. Skriv det uten navn. Hvis ingen "
                    + "kan kjennes igjen, skriver dere \\ foran:  \(option.nb) \"\\…\"",
                nn:
                    "«\(said)» ser ut til å fortelje om ein person, og er ikkje lagra. Skriv teksten utan namn. Om ingen "
                    + "kan kjennast igjen, skriv de \\ framfor:  \(option.nn) \"\\…\"",
                en:
                    "“\(said)” seems to be about a person, and is not saved. Write it without the name. If nobody can be "
                    + "recognised, put \\ first:  \(option.en) \"\\…\""))
    }
}
