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

extension Step {
    /// A list that grows by one text at a time, or by ready ones taken by their numbers, until it is said to be
    /// complete. With `reword`, each item's own text can be written anew.
    static func entries<Element: Item>(
        _ id: String, into items: Field<Subject, [Element]>,
        numbering: Field<Subject, Numbering>,
        complete: Field<Subject, CompleteLists>,
        rewording reword: (@Sendable (inout Element, String) -> Void)? = nil,
        when arises: @escaping @Sendable (Subject) -> Bool = { _ in true },
        counting belongs: @escaping @Sendable (Element, Subject) -> Bool = { _, _ in true },
        offering offers: @escaping @Sendable (Subject) -> [Offer<Element>] = { _ in [] },
        showing shown: @escaping @Sendable (Subject, Surroundings) -> [Block] = { _, _ in [] },
        make: @escaping @Sendable (ID<Element>, String, Subject, Surroundings) -> Element?
    ) -> Step {
        // What stands in the list already is not offered again.
        let left: @Sendable (Subject) -> [Offer<Element>] = { subject in
            let taken = Set(subject[keyPath: items].map { $0.title.lowercased() })
            return offers(subject).filter { offer in
                !Language.allCases.contains { taken.contains(offer.words[$0].lowercased()) }
            }
        }
        return Step(id) { subject, around in
            guard arises(subject) else { return [] }
            let some = subject[keyPath: items].filter { belongs($0, subject) }
            var occasions = reword == nil ? [] : some.map { Occasion(statementOf: $0, around.language) }
            occasions.append(
                Occasion(
                    shown: shown(subject, around),
                    expects: .entry(hasSome: !some.isEmpty, offers: left(subject).map { .text($0.words) }),
                    answer: subject[keyPath: complete][id] ? .ids(some.map(\.id.item)) : nil))
            return occasions
        } take: { reply, occasion, subject, around in
            if let item = occasion.item {
                guard case .text(let said) = reply, let reword, let id = ID<Element>(item) else { return nil }
                subject[keyPath: items].change(id) { reword(&$0, said) }
                return item
            }
            switch reply {
            case .complete:
                subject[keyPath: complete][id] = true
                return nil
            case .text(let words):
                var counted = subject[keyPath: numbering]
                guard let element = make(counted.next(), words, subject, around) else { return nil }
                subject[keyPath: numbering] = counted
                subject[keyPath: items].append(element)
                return element.id.item
            case .chosen(let places):
                let ready = left(subject)
                for place in places where ready.indices.contains(place) {
                    let id: ID<Element> = subject[keyPath: numbering].next()
                    let element = ready[place].make(id, ready[place].words[around.language], around)
                    subject[keyPath: items].append(element)
                }
                return subject[keyPath: items].last?.id.item
            case .texts, .chosenAdding:
                return nil
            }
        }
    }

    /// Who took part, recorded as a meeting of today; what was recorded can be answered anew.
    static func participation(
        _ id: String, phase: Phase?, meetings: Field<Subject, [Meeting]>,
        numbering: Field<Subject, Numbering>
    ) -> Step {
        let groups = Group.allCases
        let chapter = id.split(separator: ".").first.map(String.init)
        let expects = Expectation.several(groups.map { .text($0.label) }, orNone: false)
        return Step(id) { subject, around in
            let held = subject[keyPath: meetings].filter { $0.phase == phase && $0.chapter == chapter }
            var occasions = held.map { meeting in
                Occasion(
                    item: meeting.id.item,
                    about: [.text(meeting.id.item.words), .data("  "), .text(meeting.day.words)], expects: expects,
                    answer: .labels(meeting.groups))
            }
            // Of another day, it is another meeting.
            if !held.contains(where: { $0.day == around.today }) {
                occasions.append(
                    Occasion(expects: expects, answer: held.isEmpty ? nil : .ids(held.map(\.id.item))))
            }
            return occasions
        } take: { reply, occasion, subject, around in
            guard case .chosen(let places) = reply else { return nil }
            let present = places.map { groups[$0] }
            if let item = occasion.item, let id = ID<Meeting>(item) {
                subject[keyPath: meetings].change(id) { $0.groups = present }
                return item
            }
            let meeting = Meeting(
                id: subject[keyPath: numbering].next(), phase: phase, chapter: chapter, day: around.today,
                groups: present)
            subject[keyPath: meetings].append(meeting)
            return meeting.id.item
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
        .text(.list(labels.map(\.label)))
    }
}
