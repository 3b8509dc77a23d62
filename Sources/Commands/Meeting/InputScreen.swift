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

    /// What is said of what a group or a cluster is called; `nil` where nothing looks like somebody's name or address.
    func doubt(ofName name: String) -> Text? {
        if ContactDetail.hasEmail(name) || ContactDetail.hasTelephone(name) { return InputWords.hasContact }
        return mayName(name) ? InputWords.mayNameSomebody : nil
    }

    /// What is said of the name of a group that has said nothing before.
    func doubt(ofGroup desk: Desk) -> (String) -> Text? {
        { name in desk.inputs.contains { $0.group == name } ? nil : doubt(ofName: name) }
    }

    /// Whether a text holds what looks like somebody's name.
    func mayName(_ line: String) -> Bool { !person.all(in: line.exchanging(unit, with: "")).isEmpty }

    /// Whether an input from a file may come in without anybody having looked at it.
    func mayComeIn(_ line: String) -> Bool { !NationalIdentityNumber.isIn(line) && doubt(in: line) == nil }
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
        let doubted = DoubtedWords(asked: line, screen.doubt(in:))
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
