import Model
import Pages

// The shapes that most questions have. A chapter names the place in the subject, these do the asking and taking.

/// A place in a value that a question writes to.
typealias Field<Root, Value> = any (WritableKeyPath<Root, Value> & Sendable)

extension Step {
    /// One text of the subject itself.
    static func text(
        _ id: String, into field: Field<Subject, String?>,
        when arises: @escaping @Sendable (Subject) -> Bool = { _ in true },
        showing shown: @escaping @Sendable (Subject, Surroundings) -> [Block] = { _, _ in [] }
    ) -> Step {
        Step(id) { subject, surroundings in
            guard arises(subject) else { return [] }
            return [
                Occasion(
                    shown: shown(subject, surroundings), expects: .text,
                    answer: subject[keyPath: field].map { .answer($0, surroundings.language) })
            ]
        } take: { reply, _, subject, _ in
            guard case .text(let words) = reply else { return nil }
            subject[keyPath: field] = words
            return nil
        }
    }

    /// One text of each item.
    static func text<Element: Item>(
        _ id: String, ofEach items: Field<Subject, [Element]>,
        where arises: @escaping @Sendable (Element, Subject) -> Bool = { _, _ in true },
        into field: Field<Element, String?>
    ) -> Step {
        .ofEach(id, items, where: arises) { element, _, surroundings in
            (.text, element[keyPath: field].map { .answer($0, surroundings.language) })
        } take: { reply, element, _ in
            guard case .text(let words) = reply else { return }
            element[keyPath: field] = words
        }
    }

    /// One choice among the names of a closed set, of each item.
    static func one<Element: Item, Label: Labelled>(
        _ id: String, ofEach items: Field<Subject, [Element]>,
        where arises: @escaping @Sendable (Element, Subject) -> Bool = { _, _ in true },
        among labels: [Label] = Array(Label.allCases), into field: Field<Element, Label?>
    ) -> Step {
        .ofEach(id, items, where: arises) { element, _, _ in
            (.one(labels.map { .text($0.label) }), element[keyPath: field].map { .text($0.label) })
        } take: { reply, element, _ in
            guard case .chosen(let places) = reply, let place = places.first else { return }
            element[keyPath: field] = labels[place]
        }
    }

    /// References from each item to items of another kind.
    static func references<Element: Item, Target: Item>(
        _ id: String, ofEach items: Field<Subject, [Element]>,
        where arises: @escaping @Sendable (Element, Subject) -> Bool = { _, _ in true },
        to targets: @escaping @Sendable (Subject) -> [Target],
        into field: Field<Element, [ID<Target>]>
    ) -> Step {
        .ofEach(id, items, where: arises) { element, subject, surroundings in
            let chosen = element[keyPath: field]
            return (
                .several(targets(subject).map { .item($0, surroundings.language) }, orNone: false),
                chosen.isEmpty ? nil : .ids(chosen.map(\.item))
            )
        } take: { reply, element, subject in
            guard case .chosen(let places) = reply else { return }
            element[keyPath: field] = places.map { targets(subject)[$0].id }
        }
    }

    /// A question about each item of a list.
    static func ofEach<Element: Item>(
        _ id: String, _ items: Field<Subject, [Element]>,
        where arises: @escaping @Sendable (Element, Subject) -> Bool,
        asks: @escaping @Sendable (Element, Subject, Surroundings) -> (Expectation, Line?),
        take: @escaping @Sendable (Reply, inout Element, Subject) -> Void
    ) -> Step {
        Step(id) { subject, surroundings in
            subject[keyPath: items].filter { arises($0, subject) }.map { element in
                let (expects, answer) = asks(element, subject, surroundings)
                return Occasion(
                    item: element.id.item, about: .item(element, surroundings.language), expects: expects,
                    answer: answer)
            }
        } take: { reply, occasion, subject, _ in
            guard let item = occasion.item, let id = ID<Element>(item),
                let place = subject[keyPath: items].firstIndex(where: { $0.id == id })
            else { return nil }
            let before = subject
            take(reply, &subject[keyPath: items][place], before)
            return item
        }
    }

    /// A list that grows by one text at a time until it is said to be complete.
    static func entries<Element: Item>(
        _ id: String, into items: Field<Subject, [Element]>,
        numbering: Field<Subject, Numbering>,
        complete: Field<Subject, CompleteLists>,
        when arises: @escaping @Sendable (Subject) -> Bool = { _ in true },
        counting belongs: @escaping @Sendable (Element) -> Bool = { _ in true },
        showing shown: @escaping @Sendable (Subject, Surroundings) -> [Block] = { _, _ in [] },
        make: @escaping @Sendable (ID<Element>, String, Subject, Surroundings) -> Element?
    ) -> Step {
        Step(id) { subject, surroundings in
            guard arises(subject) else { return [] }
            let some = subject[keyPath: items].filter(belongs)
            return [
                Occasion(
                    shown: shown(subject, surroundings), expects: .entry(hasSome: !some.isEmpty),
                    answer: subject[keyPath: complete][id] ? .ids(some.map(\.id.item)) : nil)
            ]
        } take: { reply, _, subject, surroundings in
            switch reply {
            case .complete:
                subject[keyPath: complete][id] = true
                return nil
            case .text(let words):
                var counted = subject[keyPath: numbering]
                guard let element = make(counted.next(), words, subject, surroundings) else { return nil }
                subject[keyPath: numbering] = counted
                subject[keyPath: items].append(element)
                return element.id.item
            case .chosen:
                return nil
            }
        }
    }

    /// Who took part, recorded as a meeting of today.
    static func participation(
        _ id: String, phase: Phase?, meetings: Field<Subject, [Meeting]>,
        numbering: Field<Subject, Numbering>
    ) -> Step {
        let groups = Group.allCases
        let chapter = id.split(separator: ".").first.map(String.init)
        return Step(id) { subject, _ in
            let held = subject[keyPath: meetings].filter { $0.phase == phase && $0.chapter == chapter }
            return [
                Occasion(
                    expects: .several(groups.map { .text($0.label) }, orNone: false),
                    answer: held.isEmpty ? nil : .ids(held.map(\.id.item)))
            ]
        } take: { reply, _, subject, surroundings in
            guard case .chosen(let places) = reply else { return nil }
            let meeting = Meeting(
                id: subject[keyPath: numbering].next(), phase: phase, chapter: chapter, day: surroundings.today,
                groups: places.map { groups[$0] })
            subject[keyPath: meetings].append(meeting)
            return meeting.id.item
        }
    }
}

extension Line {
    /// An item by its id and its words.
    static func item(_ item: some Item, _ language: Language) -> Line {
        [.text(item.id.item.words), .data("  "), .answer(item.title, language)]
    }

    /// Several ids after each other; «–» for none.
    static func ids(_ ids: [ItemID]) -> Line {
        guard !ids.isEmpty else { return .data("–") }
        var words: [Words] = []
        for id in ids {
            if !words.isEmpty { words.append(.data(", ")) }
            words.append(.text(id.words))
        }
        return Line(words)
    }
}
