import Model
import Pages

/// What became of the needs or priorities of the round before, at the start of the next.
enum PreviousRoundSteps {
    /// Those of several that simply go on, asked for at once; only the others are asked about one by one.
    static func going<Subject: Growing>(_ id: String, _ last: Field<Subject, PreviousRound?>) -> Step<Subject> {
        Step(id) { subject, around in
            let carried = last.value(of: subject)?.carried ?? []
            guard carried.count > 1 else { return [] }
            let going = carried.filter { $0.fate == .continued }
            let isAnswered = subject.complete[id] || carried.contains { $0.fate != nil }
            return [
                Occasion(
                    expects: .several(
                        carried.map { Choice.Option(.item($0.item), line($0, around.language)) }, orNone: true),
                    answer: !isAnswered ? nil : going.isEmpty ? .text(none) : .ids(going.map(\.item)))
            ]
        } take: { reply, _, subject, _ throws(Refusal) in
            let chosen = try reply.several()
            guard var round = last.value(of: subject) else { throw Refusal(Sentences.notThatReply) }
            let there = round.carried.map { Choice.item($0.item) }
            guard chosen.allSatisfy(there.contains) else { throw Refusal(Sentences.notThatReply) }
            for index in round.carried.indices {
                let goes = chosen.contains(.item(round.carried[index].item))
                if goes {
                    (round.carried[index].fate, round.carried[index].reason) = (.continued, nil)
                } else if round.carried[index].fate == .continued {
                    // One that was said to go on, and does no more, is asked about by itself.
                    round.carried[index].fate = nil
                }
            }
            subject[keyPath: last.path] = round
            subject.complete[id] = true
            return .answer
        }
    }

    private static let none = Text(nb: "ingen av dem", nn: "ingen av dei", en: "none of them")

    /// What becomes of each now: it goes on, goes on changed, is finished, or is dropped.
    static func fate<Subject>(_ id: String, _ last: Field<Subject, PreviousRound?>) -> Step<Subject> {
        Step(id) { subject, around in
            guard let previous = last.value(of: subject) else { return [] }
            return previous.carried.map { carried in
                Occasion(
                    item: carried.item, about: line(carried, around.language),
                    shown: told(carried, previous, around.language), expects: .one(.labels(MeasureFate.allCases)),
                    answer: carried.fate.map { .text($0.label) })
            }
        } take: { reply, occasion, subject, _ throws(Refusal) in
            let fate = try reply.label(MeasureFate.self)
            try subject[keyPath: last.path].edit(occasion) { carried in
                if carried.fate != fate { carried.reason = nil }
                carried.fate = fate
            }
            return .answer
        }
    }

    /// Why, of all that does not simply go on.
    static func reason<Subject>(_ id: String, _ last: Field<Subject, PreviousRound?>) -> Step<Subject> {
        Step(id) { subject, around in
            (last.value(of: subject)?.carried ?? []).compactMap { carried in
                guard let fate = carried.fate, fate != .continued else { return nil }
                var occasion = Occasion(
                    item: carried.item,
                    about: line(carried, around.language) + [.data(" ("), .text(fate.label), .data(")")],
                    expects: .text, answer: carried.reason.map { .answer($0, around.language) })
                occasion.wantsWords = true
                return occasion
            }
        } take: { reply, occasion, subject, _ throws(Refusal) in
            let words = try reply.words()
            try subject[keyPath: last.path].edit(occasion) { $0.reason = words }
            return .answer
        }
    }

    private static func line(_ carried: CarriedItem, _ language: Language) -> Line {
        [.text(carried.item.words), .data("  "), .answer(carried.words, language)]
    }

    /// What is known of it, and the area of last time.
    private static func told(
        _ carried: CarriedItem, _ previous: PreviousRound, _ language: Language
    ) -> [Block] {
        let facts: [(Text, Line?)] = [
            (
                Text(
                    nb: "Området i forrige runde: ", nn: "Området i førre runde: ",
                    en: "The area in the previous round: "),
                previous.area.map { .answer($0, language) }
            ),
            (
                Text(nb: "Svaret: ", nn: "Svaret: ", en: "The answer: "),
                carried.decision.map { .text($0.label) }
            ),
            (
                Text(nb: "Dette gjorde vi selv: ", nn: "Dette gjorde vi sjølve: ", en: "What we did ourselves: "),
                carried.ownAction.map { action in
                    .answer(action.sentence, language)
                        + (action.done.map { .data(" (") + .text($0.label) + .data(")") } ?? [])
                }
            ),
            (
                Text(nb: "Dette så vi: ", nn: "Dette såg vi: ", en: "What we saw: "),
                carried.seen.map { .answer($0, language) }
            ),
        ]
        let items = facts.compactMap { name, line in line.map { Block.Item(.text(name) + $0) } }
        return items.isEmpty ? [] : [.list(items, numbered: false)]
    }
}

extension PreviousRound? {
    /// Changes the item a question is about; one that is gone is refused in words.
    fileprivate mutating func edit(
        _ occasion: Occasion, _ edit: (inout CarriedItem) -> Void
    ) throws(Refusal) {
        guard var round = self, let place = round.carried.firstIndex(where: { $0.item == occasion.item }) else {
            throw Refusal(Sentences.notThatReply)
        }
        edit(&round.carried[place])
        self = round
    }
}
