import Guidance
import Model
import Pages

/// What looks as if it told of somebody: a way to reach them, a child that can be recognised, a name.
struct InputScreen {
    private let child: ChildMention
    private let person: PersonMention
    /// The unit's own name, which may be somebody's too.
    private let unit: String

    /// Looks with some words.
    ///
    /// - Parameters:
    ///   - persons: The words.
    ///   - unit: What the unit is called.
    init(_ persons: PersonWords, at unit: String) {
        child = ChildMention(persons)
        person = PersonMention(persons)
        self.unit = unit
    }

    /// What is said of an input that may name somebody; `nil` where nothing looks so.
    func doubt(in line: String) -> Text? {
        if ContactDetail.hasEmail(line) || ContactDetail.hasTelephone(line) { return InputWords.hasContact }
        if !child.all(in: line).isEmpty { return InputWords.mayTellOfSomebody }
        return mayName(line) ? InputWords.mayNameSomebody : nil
    }

    /// Whether a text holds what looks like somebody's name.
    func mayName(_ line: String) -> Bool { !person.all(in: line.exchanging(unit, with: "")).isEmpty }

    /// Whether an input from a file may come in without anybody having looked at it.
    func mayComeIn(_ line: String) -> Bool { !NationalIdentityNumber.isIn(line) && doubt(in: line) == nil }
}

/// Lets words pass that nothing is doubted of, and others when they are written the same once more.
final class DoubtedWords {
    private let screen: InputScreen
    private var doubted: String?

    /// Begins, with words that were asked about already where there are any.
    init(_ screen: InputScreen, asked: String? = nil) { (self.screen, doubted) = (screen, asked) }

    /// Lets words pass.
    ///
    /// - Throws: `Refusal` that says what may be in them.
    func pass(_ words: String) throws(Refusal) {
        guard words != doubted, let doubt = screen.doubt(in: words) else { return }
        doubted = words
        throw Refusal(doubt)
    }
}

/// Shows the lines of a file that may name somebody to whoever is there, one by one: they come in as they stand, are
/// written anew, or are left out.
struct InputLooking {
    let program: Program
    let screen: InputScreen

    /// What somebody said of a line.
    enum Verdict: Equatable {
        case takes(String)
        case leavesOut
    }

    /// Asks of one line; `nil` where somebody stopped, so that it waits.
    func verdict(on line: String, _ place: Int, of count: Int) -> Verdict? {
        var verdict: Verdict?
        let doubted = DoubtedWords(screen, asked: line)
        let asked = screen.doubt(in: line) == InputWords.hasContact ? InputWords.lookContact : InputWords.lookName
        var question = PlainQuestion(
            [
                .paragraph(.data("(\(place)/\(count)) ") + .text(asked)),
                .list([Block.Item(.data(VisibleText.of(line)))], numbered: false),
                .paragraph(.text(InputWords.lookAnswers)),
            ], help: InputWords.lookHelp, canWait: true
        ) { reply throws(Refusal) in
            let words = try reply.words().trimmed
            switch PlainQuestion.agrees(words) {
            case true?: verdict = .takes(line)
            case false?: verdict = .leavesOut
            case nil:
                guard words.contains(where: \.isLetter) else { throw Refusal(InputWords.lookAnswers) }
                try doubted.pass(words)
                verdict = .takes(words)
            }
        }
        question.keepsWhole = true
        return program.prompter.ask(question) == .answered ? verdict : nil
    }
}
