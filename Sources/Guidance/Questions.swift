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
            var occasion = Occasion(
                shown: shown(subject, surroundings), expects: .text,
                answer: subject[keyPath: field].map { .answer($0, surroundings.language) })
            occasion.wantsWords = true
            return [occasion]
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
        .ofEach(id, items, where: arises, wantsWords: true) { element, _, surroundings in
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
        Step(id) { subject, surroundings in
            subject[keyPath: items].filter { arises($0, subject) }.map { element in
                let targets = targets(subject)
                let chosen = Chosen(element[keyPath: field], among: targets.map(\.id))
                return Occasion(
                    item: element.id.item, about: .item(element, surroundings.language),
                    expects: .several(targets.map { .item($0, surroundings.language) }, orNone: false),
                    answer: chosen.answer, outdated: chosen.outdated)
            }
        } take: { reply, occasion, subject, _ in
            guard case .chosen(let places) = reply, let item = occasion.item, let id = ID<Element>(item) else {
                return nil
            }
            let all = targets(subject).map(\.id)
            subject[keyPath: items].change(id) { $0[keyPath: field] = places.map { all[$0] } }
            return item
        }
    }

    /// A question about each item of a list.
    static func ofEach<Element: Item>(
        _ id: String, _ items: Field<Subject, [Element]>,
        where arises: @escaping @Sendable (Element, Subject) -> Bool,
        wantsWords: Bool = false,
        asks: @escaping @Sendable (Element, Subject, Surroundings) -> (Expectation, Line?),
        take: @escaping @Sendable (Reply, inout Element, Subject) -> Void
    ) -> Step {
        Step(id) { subject, surroundings in
            subject[keyPath: items].filter { arises($0, subject) }.map { element in
                let (expects, answer) = asks(element, subject, surroundings)
                var occasion = Occasion(
                    item: element.id.item, about: .item(element, surroundings.language), expects: expects,
                    answer: answer)
                occasion.wantsWords = wantsWords
                return occasion
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
