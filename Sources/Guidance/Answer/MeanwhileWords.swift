import Model
import Pages

extension Meanwhile {
    /// What is told: what happened, what was answered here, what lies there instead, and what to type now.
    func blocks(_ given: Reply, _ language: Language) -> [Block] {
        var blocks: [Block] = [.paragraph(.text(happened))]
        if let own = given.readBack(language) { blocks.append(.source(.text(MeanwhileWords.own) + own)) }
        blocks += instead.map { .source($0) }
        blocks.append(.paragraph(.text(whatNow)))
        return blocks
    }

    /// What happened, in a sentence or two.
    var happened: Text {
        switch self {
        case .gone(let item?): MeanwhileWords.removed(item)
        case .gone(nil): MeanwhileWords.notNow
        case .answered: MeanwhileWords.answered
        case .reworded: MeanwhileWords.reworded
        case .lost: MeanwhileWords.lost
        case .changed: MeanwhileWords.changed
        case .thereAlready: MeanwhileWords.thereAlready
        }
    }

    private var instead: [Line] {
        switch self {
        case .gone, .thereAlready: []
        case .answered(let other, _): [.text(MeanwhileWords.other) + other]
        case .reworded(let was, let now):
            was.map { .text(MeanwhileWords.was) + $0 } + now.map { .text(MeanwhileWords.now) + $0 }
        case .lost(let option): [.text(MeanwhileWords.was) + option.line]
        case .changed(let was, let now):
            was.unlike(now).map { .text(MeanwhileWords.was) + $0 }
                + now.unlike(was).map { .text(MeanwhileWords.now) + $0 }
        }
    }

    private var whatNow: Text {
        switch self {
        case .gone: MeanwhileWords.asNote
        case .answered: MeanwhileWords.keepOrLeave
        case .reworded, .changed: MeanwhileWords.keepOrAnew
        case .lost, .thereAlready: MeanwhileWords.anew
        }
    }
}

extension Reply {
    /// The reply as it was meant, in words and not in numbers; `nil` where there is nothing to read back.
    func readBack(_ language: Language) -> Line? {
        let written: [Line] =
            switch self {
            case .text(let words), .row(let words, _): [.answer(words, language)]
            case .rows(let rows): rows.map { $0.readBack(language) }
            case .texts(let texts): texts.map { .answer($0, language) }
            case .chosen(let options): options.map(\.line)
            case .chosenAdding(let options, let words): options.map(\.line) + [.answer(words, language)]
            case .complete: []
            }
        guard let first = written.first else { return nil }
        return written.dropFirst().reduce(first) { $0 + .data("; ") + $1 }
    }
}

extension Reply.Row {
    /// The row as it was meant: what its numbers named, then the rest of what was typed.
    fileprivate func readBack(_ language: Language) -> Line {
        guard let first = named.first, let comma = words.firstIndex(of: ",") else {
            return .answer(words, language)
        }
        let names = named.dropFirst().reduce(first.line) { $0 + .data(" + ") + $1.line }
        return names + .answer(String(words[comma...]), language)
    }
}

/// What is said where somebody else has changed something between question and answer.
enum MeanwhileWords {
    static func removed(_ item: ItemID) -> Text {
        let id = item.words
        return Text(
            nb: "Noen andre har tatt bort \(id.nb) mens dere svarte. Svaret er ikke lagret.",
            nn: "Nokon andre har teke bort \(id.nn) medan de svara. Svaret er ikkje lagra.",
            en: "Somebody else removed \(id.en) while you were answering. The answer was not saved.")
    }

    static let notNow = Text(
        nb:
            "Noen andre har endret analysen mens dere svarte, så spørsmålet er ikke aktuelt lenger. Svaret er ikke "
            + "lagret.",
        nn:
            "Nokon andre har endra analysen medan de svara, så spørsmålet er ikkje aktuelt lenger. Svaret er ikkje "
            + "lagra.",
        en: "Somebody else changed the analysis while you were answering, so the question no longer applies. "
            + "The answer was not saved.")
    static let answered = Text(
        nb: "Noen andre har svart på det samme spørsmålet mens dere svarte. Svaret deres er ikke lagret ennå.",
        nn: "Nokon andre har svara på det same spørsmålet medan de svara. Svaret dykkar er ikkje lagra enno.",
        en: "Somebody else answered the same question while you were answering. Your answer is not saved yet.")
    static let reworded = Text(
        nb: "Mens dere svarte, endret noen andre det som spørsmålet gjelder. Svaret deres er ikke lagret ennå.",
        nn: "Medan de svara, endra nokon andre det som spørsmålet gjeld. Svaret dykkar er ikkje lagra enno.",
        en: "While you were answering, somebody else changed something the question is based on. "
            + "Your answer is not saved yet.")
    static let lost = Text(
        nb:
            "Noen andre har endret lista mens dere svarte, og det dere valgte, står ikke der lenger. Svaret er ikke "
            + "lagret.",
        nn: "Nokon andre har endra lista medan de svara, og det de valde, står ikkje der lenger. Svaret er ikkje "
            + "lagra.",
        en: "Somebody else changed the list while you were answering, and the option you chose is no longer "
            + "there. The answer was not saved.")
    static let changed = Text(
        nb: "Noen andre har endret det dere valgte, mens dere svarte. Svaret deres er ikke lagret ennå.",
        nn: "Nokon andre har endra det de valde, medan de svara. Svaret dykkar er ikkje lagra enno.",
        en: "While you were answering, somebody else changed the option you chose. Your answer is not saved yet.")
    static let thereAlready = Text(
        nb: "Noen andre har lagt inn det samme mens dere svarte. Det står allerede i lista.",
        nn: "Nokon andre har lagt inn det same medan de svara. Det står allereie i lista.",
        en: "Somebody else entered the same thing while you were answering. It is already in the list.")

    static let own = Text(nb: "Dere svarte: ", nn: "De svara: ", en: "You answered: ")
    static let other = Text(nb: "De andre svarte: ", nn: "Dei andre svara: ", en: "The others answered: ")
    static let was = Text(nb: "Da dere svarte: ", nn: "Då de svara: ", en: "When you answered: ")
    static let now = Text(nb: "Nå: ", nn: "No: ", en: "Now: ")

    static let asNote = Text(
        nb: "Skriv /notat uten noe etter for å ta vare på svaret som et notat.",
        nn: "Skriv /notat utan noko etter for å ta vare på svaret som eit notat.",
        en: "Type “/note” with nothing after it to keep your answer as a note.")
    static let keepOrLeave = Text(
        nb:
            "Skriv /lagre for å lagre svaret deres i stedet, - for å beholde svaret fra de andre, eller svar på nytt.",
        nn:
            "Skriv /lagre for å lagre svaret dykkar i staden, - for å behalde svaret frå dei andre, eller svar på nytt.",
        en:
            "Type “/save” to save your answer instead, or “-” to keep the others' answer. "
            + "You can also answer again.")
    static let keepOrAnew = Text(
        nb: "Skriv /lagre hvis svaret deres fortsatt gjelder, eller svar på nytt.",
        nn: "Skriv /lagre om svaret dykkar framleis gjeld, eller svar på nytt.",
        en: "Type “/save” if your answer still applies, or answer again.")
    static let anew = Text(nb: "Svar på nytt.", nn: "Svar på nytt.", en: "Answer again.")
    static let nothingToKeep = Text(
        nb: "Det er ingen svar som venter på å bli lagret. Hvert svar lagres med en gang.",
        nn: "Det er ingen svar som ventar på å bli lagra. Kvart svar blir lagra med ein gong.",
        en: "No answer is waiting to be saved. Each answer is saved at once.")
}

extension Sentences {
    /// What is said where a reply is of another kind than the question wants.
    static let notThatReply = Text(
        nb: "Svaret passer ikke til spørsmålet. Svar på nytt.",
        nn: "Svaret passar ikkje til spørsmålet. Svar på nytt.",
        en: "The answer does not fit the question. Answer again.")

    static func isGone(_ item: ItemID) -> Text {
        let id = item.words
        return Text(
            nb: "\(id.nb) finnes ikke lenger. Svaret er ikke lagret.",
            nn: "\(id.nn) finst ikkje lenger. Svaret er ikkje lagra.",
            en: "\(id.en) is no longer there. The answer was not saved.")
    }
}
