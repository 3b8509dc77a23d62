import Model
import Pages

// An answer of several fields is asked for one field at a time; who knows them writes all on one line.

extension Session {
    /// What a line said to one field of an answer is, the fields before it being given.
    mutating func fill(_ line: String, _ asked: Asked, _ given: [String]) -> [Output] {
        let question = asked.question
        guard let part = question.part(after: given, wording) else { return read(question.line(of: given), asked) }
        stage = given.isEmpty ? .asking(asked) : .filling(asked, given)
        switch SpokenWord(line) {
        case .help: return help(asked.question) + [.hear]
        case .back:
            guard let before = given.isEmpty ? nil : given.dropLast() else { return hear(line, asked) }
            return ask(asked, Array(before))
        case .stop: return leave(asked, given) + end(.stopped)
        case .show: return [.say(overview(of: asked.question.chapter)), .hear]
        case .list(let words): return [.say(list(words, asked.question)), .hear]
        case .note(let words): return note(words)
        case .skip, .complete:
            guard part.canBeEmpty else { return say(Sentences.fieldIsNeeded) + [.hear] }
            return fill(cells: [""], asked, given)
        case .change, .remove, .longText, .keep, .figures: return say(Sentences.fieldsFirst) + [.hear]
        case nil: break
        }
        if let (word, nearest) = SpokenWord.nearly(line) { return say(Sentences.unknown(word, nearest)) + [.hear] }
        if isCommand(line) { return say(Sentences.isCommand(line)) + [.hear] }
        do throws(Refusal) {
            return fill(cells: try question.cells(line, for: part, after: given), asked, given)
        } catch {
            return say(error.text) + [.hear]
        }
    }

    private mutating func fill(cells: [String], _ asked: Asked, _ given: [String]) -> [Output] {
        let now = given + cells
        guard asked.question.part(after: now, wording) == nil else { return ask(asked, now) }
        let line = asked.question.line(of: now)
        // What is refused as a whole is mended in its last field, and the others are not lost.
        if let refusal = refusal(of: line, asked) { return say(refusal.text) + [.hear] }
        stage = .asking(asked)
        return read(line, asked)
    }

    /// Why a line that is given whole would not be taken; `nil` where it would.
    private func refusal(of line: String, _ asked: Asked) -> Refusal? {
        let occasion = asked.question.occasion
        var now = subject
        do throws(Refusal) {
            let reply = try ReplyReader.read(line, as: occasion.expects, naming: occasion.naming)
            _ = try asked.question.step.take(reply, occasion, &now, around)
            return nil
        } catch {
            return error
        }
    }

    /// Asks for the next field.
    private mutating func ask(_ asked: Asked, _ given: [String]) -> [Output] {
        guard !given.isEmpty, let part = asked.question.part(after: given, wording) else {
            stage = .asking(asked)
            return [.say(blocks(of: asked.question)), .hear]
        }
        stage = .filling(asked, given)
        return [.say(asked.question.blocks(of: part)), .hear]
    }

    /// Fields that were given when somebody stops are no answer yet, and are told so.
    func leave(_ asked: Asked, _ given: [String]) -> [Output] {
        guard !given.isEmpty else { return [] }
        let line = asked.question.line(of: given)
        return say(NationalIdentityNumber.isIn(line) ? Sentences.identityNumber : Sentences.notAnswered(line))
    }
}

extension Interview.Question {
    /// One field as it is put before the group after the first.
    func blocks(of part: AnswerPart) -> [Block] {
        let blocks: [Block] = [occasion.about, part.about].compactMap(\.self).map { .paragraph($0) }
        return blocks + (part.naming?.options.blocks ?? []) + [.paragraph(.text(part.question))]
            + part.blocks(isAgain: false)
    }
}

extension AnswerPart {
    /// The list it is chosen from, and how it is answered.
    func blocks(isAgain: Bool) -> [Block] { expects.blocks(isAgain: isAgain) }
}

extension Expectation {
    /// The list it is chosen from, and how it is answered.
    func blocks(isAgain: Bool) -> [Block] {
        (options.isEmpty ? [] : options.blocks) + [
            .paragraph(
                (takesWords ? [.text(Sentences.noNames), .data("\n")] : [])
                    + .text(Sentences.hint(self, isAgain: isAgain)))
        ]
    }
}

extension Sentences {
    static let fieldIsNeeded = Text(
        nb: "Dette trengs for å lagre svaret. Skriv < for å gå ett steg tilbake, eller /slutt.",
        nn: "Dette trengst for å lagre svaret. Skriv < for å gå eitt steg tilbake, eller /slutt.",
        en: "This is needed to save the answer. Type “<” to go one step back, or “/quit” to stop.")
    static let fieldsFirst = Text(
        nb: "Svar på dette først, eller gå tilbake med <",
        nn: "Svar på dette først, eller gå tilbake med <", en: "Answer this first, or go back with “<”")

    /// How all fields are given at once.
    static let onOneLine = Text(
        nb: "Dere kan også svare på alt på én linje, med semikolon mellom delene.",
        nn: "De kan også svare på alt på éi linje, med semikolon mellom delane.",
        en: "You can also answer everything on one line, with semicolons between the parts.")

    /// Before an example that has all fields, where one of them is asked for.
    static let wholeExample = Text(
        nb: "Alt i ett svar, for eksempel: ", nn: "Alt i eitt svar, til dømes: ",
        en: "All in one answer, for example: ")

    static func notAnswered(_ words: String) -> Text {
        let words = VisibleText.of(words.cut(to: 120))
        return Text(
            nb: "Svaret var ikke ferdig, og er ikke lagret: «\(words)»",
            nn: "Svaret var ikkje ferdig, og er ikkje lagra: «\(words)»",
            en: "The answer was not finished, and is not saved: “\(words)”")
    }
}
