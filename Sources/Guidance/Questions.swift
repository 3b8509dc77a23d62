import Model
import Pages

// The shapes that most questions have. A chapter names the place in the subject, these do the asking and taking.

/// A place in a value that a question writes to.
typealias Place<Root, Value> = any (WritableKeyPath<Root, Value> & Sendable)

extension Step {
    // A question that asks for one member takes its id and its place from the field, where both are written down.

    /// One text of the subject itself.
    static func text(
        _ field: Field<Subject, String?>,
        when arises: @escaping @Sendable (Subject) -> Bool = { _ in true },
        on ground: @escaping @Sendable (Subject, Surroundings) -> Ground? = { _, _ in nil },
        showing shown: @escaping @Sendable (Subject, Surroundings) -> [Block] = { _, _ in [] },
        details: @escaping @Sendable (Subject) -> [Detail] = { _ in [] }
    ) -> Step {
        Step(field.step) { subject, around in
            guard arises(subject) else { return [] }
            var occasion = Occasion(
                ground: ground(subject, around), shown: shown(subject, around), expects: .text,
                answer: field.value(of: subject).map { .answer($0, around.language) })
            occasion.wantsWords = true
            occasion.makesDetails = { details(subject) }
            return [occasion]
        } take: { reply, _, subject, _ throws(Refusal) in
            subject[keyPath: field.path] = try reply.words()
            return .answer
        }
    }

    /// One text of each item; `id` where a field is asked for by several questions.
    static func text<Element: Item>(
        _ field: Field<Element, String?>, as id: String? = nil, ofEach items: Field<Subject, [Element]>,
        where arises: @escaping @Sendable (Element, Subject) -> Bool = { _, _ in true }
    ) -> Step {
        .ofEach(id ?? field.step, items, where: arises, wantsWords: true) { _, around in
            { element in (.text, field.value(of: element).map { .answer($0, around.language) }) }
        } take: { reply, element, _ throws(Refusal) in
            element[keyPath: field.path] = try reply.words()
        }
    }

    /// One choice among the names of a closed set, of each item.
    static func one<Element: Item, Label: Labelled>(
        _ field: Field<Element, Label?>, ofEach items: Field<Subject, [Element]>,
        where arises: @escaping @Sendable (Element, Subject) -> Bool = { _, _ in true },
        among labels: [Label] = Array(Label.allCases)
    ) -> Step {
        let expects = Expectation.one(.labels(labels))
        return .ofEach(field.step, items, where: arises) { _, _ in
            { element in (expects, field.value(of: element).map { .text($0.label) }) }
        } take: { reply, element, _ throws(Refusal) in
            element[keyPath: field.path] = try reply.label(Label.self)
        }
    }

    /// References from each item to items of another kind.
    static func references<Element: Item, Target: Item>(
        _ field: Field<Element, [ID<Target>]>, ofEach items: Field<Subject, [Element]>,
        where arises: @escaping @Sendable (Element, Subject) -> Bool = { _, _ in true },
        to targets: @escaping @Sendable (Subject) -> [Target]
    ) -> Step {
        Step(field.step) { subject, around in
            let targets = targets(subject)
            let expects = around.expecting { .several(.items(targets, around.language), orNone: false) }
            let now = Set(targets.map(\.id))
            var occasions: [Occasion] = []
            for element in items.value(of: subject) where arises(element, subject) {
                let chosen = Chosen(field.value(of: element), among: now)
                occasions.append(
                    Occasion(
                        item: element.id.item, about: around.about(element), expects: expects,
                        answer: chosen.answer, outdated: chosen.outdated))
            }
            return occasions
        } take: { reply, occasion, subject, _ throws(Refusal) in
            let targets = try reply.ids(Target.self)
            try subject[keyPath: items.path].edit(try occasion.id()) { $0[keyPath: field.path] = targets }
            return .answer
        }
    }

    /// A question about each item of a list; what is the same for all of them is made ready once, and where that is
    /// nothing, none is asked.
    static func ofEach<Element: Item>(
        _ id: String, _ items: Field<Subject, [Element]>,
        where arises: @escaping @Sendable (Element, Subject) -> Bool = { _, _ in true },
        wantsWords: Bool = false,
        asks: @escaping @Sendable (Subject, Surroundings) -> ((Element) -> (Expectation, Line?))?,
        take: @escaping @Sendable (Reply, inout Element, Subject) throws(Refusal) -> Void
    ) -> Step {
        Step(id) { subject, around in
            guard let asks = asks(subject, around) else { return [] }
            var occasions: [Occasion] = []
            for element in items.value(of: subject) where arises(element, subject) {
                let (expects, answer) = asks(element)
                var occasion = Occasion(
                    item: element.id.item, about: around.about(element), expects: expects, answer: answer)
                occasion.wantsWords = wantsWords
                occasions.append(occasion)
            }
            return occasions
        } take: { reply, occasion, subject, _ throws(Refusal) in
            let before = subject
            try subject[keyPath: items.path].edit(try occasion.id()) { element throws(Refusal) in
                try take(reply, &element, before)
            }
            return .answer
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
