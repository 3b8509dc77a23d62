import Model
import Pages

// Lists that grow one item at a time, and the meetings held about them.

/// An item ready to be taken as it stands.
struct Offer<Element: Item>: Sendable {
    /// What it says.
    let words: Text
    /// Makes the item, in the reader's language.
    let make: @Sendable (ID<Element>, String, Surroundings) -> Element
}

extension Step where Subject: Growing {
    /// A list that grows by one text at a time, or by ready ones taken by their numbers, until it is said to be
    /// complete. With `reword`, each item's own text can be written anew.
    static func entries<Element: Item>(
        _ id: String, into items: Field<Subject, [Element]>,
        rewording reword: (@Sendable (inout Element, String) -> Void)? = nil,
        when arises: @escaping @Sendable (Subject) -> Bool = { _ in true },
        on ground: @escaping @Sendable (Subject, Surroundings) -> Ground? = { _, _ in nil },
        counting belongs: @escaping @Sendable (Element, Subject) -> Bool = { _, _ in true },
        offering offers: @escaping @Sendable (Subject) -> [Offer<Element>] = { _ in [] },
        showing shown: @escaping @Sendable (Subject, Surroundings) -> [Block] = { _, _ in [] },
        errand: Errand? = nil,
        make: @escaping @Sendable (ID<Element>, String, Subject, Surroundings) throws(Refusal) -> Element
    ) -> Step {
        // What stands in the list already is not offered again.
        let left: @Sendable (Subject) -> [Offer<Element>] = { subject in
            let ready = offers(subject)
            if ready.isEmpty { return [] }
            let taken = Set(items.value(of: subject).map { $0.title.lowercased() })
            return ready.filter { offer in
                !Language.allCases.contains { taken.contains(offer.words[$0].lowercased()) }
            }
        }
        return Step(id) { subject, around in
            guard arises(subject) else { return [] }
            let some = items.value(of: subject).filter { belongs($0, subject) }
            let occasions = reword == nil ? [] : some.map { Occasion(statementOf: $0, around.language) }
            let offers =
                around.isCounting ? [] : left(subject).map { Choice.Option(.offer($0.words), .text($0.words)) }
            var entry = Occasion(
                ground: ground(subject, around), shown: shown(subject, around),
                expects: .entry(hasSome: !some.isEmpty, offers: offers),
                answer: subject.complete[id] ? around.telling(.ids(some.map { $0.id.item })) : nil)
            entry.errand = errand
            return occasions + [entry]
        } take: { reply, occasion, subject, around throws(Refusal) in
            if occasion.item != nil {
                let said = try reply.words()
                guard let reword else { throw Refusal(Sentences.notThatReply) }
                try subject[keyPath: items.path].edit(try occasion.id()) { reword(&$0, said) }
                return .answer
            }
            switch reply {
            case .complete:
                subject.complete[id] = true
                return .answer
            case .text(let words):
                var counted = subject.numbering
                let element = try make(counted.next(), words, subject, around)
                subject.numbering = counted
                subject[keyPath: items.path].append(element)
                return .item(element.id.item)
            case .chosen(let options):
                let ready = left(subject).filter { offer in options.contains { $0.choice == .offer(offer.words) } }
                guard ready.count == options.count else { throw Refusal(Sentences.notThatReply) }
                let new = ready.map { offer in
                    offer.make(subject.numbering.next(), offer.words[around.language], around)
                }
                subject[keyPath: items.path] += new
                return Taken(made: new.map { $0.id.item })
            case .row, .rows, .texts, .chosenAdding: throw Refusal(Sentences.notThatReply)
            }
        }
    }
}

extension Occasion {
    /// An item's own words, asked for again.
    init(statementOf item: some Item, _ language: Language) {
        self.init(item: item.id.item, expects: .text, answer: .answer(item.title, language))
        isStatement = true
        wantsWords = true
    }
}

extension Line {
    /// The names of some values of a closed set, after each other.
    static func labels<Label: Labelled>(_ labels: [Label]) -> Line {
        .text(.list(labels.map { $0.label }))
    }
}
