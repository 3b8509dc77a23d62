import Model

// Rules on what nobody has said: they follow from the fields.

extension Rule {
    /// Nothing is said of something in an item of a list: where several fields may tell it, in none of them. The
    /// message is told the item's own words.
    static func missing<One: Item, each Value>(
        _ code: String, _ severity: Severity, sources: [Citation], _ fields: repeat Field<One, each Value>,
        of items: Field<Subject, [One]>,
        where concerns: @escaping @Sendable (One, Subject) -> Bool = { _, _ in true }, title: Text, why: Text,
        message: @escaping @Sendable (Text) -> Text
    ) -> Rule {
        let fields = AnyField.each(repeat each fields)
        return Rule(code, severity, sources: sources, title: title, why: why) { subject, _ in
            subject[keyPath: items.path].filter { item in
                concerns(item, subject) && fields.allSatisfy { $0.isMissing(in: item) }
            }.places(message)
        }
    }

    /// Nothing is said of something in the workspace as a whole; the question of the first field asks for it.
    static func missing<each Value>(
        _ code: String, _ severity: Severity, sources: [Citation], _ fields: repeat Field<Subject, each Value>,
        when arises: @escaping @Sendable (Subject) -> Bool = { _ in true }, title: Text, why: Text, message: Text
    ) -> Rule {
        let fields = AnyField.each(repeat each fields)
        let step = fields.first?.outline.step ?? ""
        return Rule(code, severity, sources: sources, title: title, why: why) { subject, _ in
            guard arises(subject), fields.allSatisfy({ $0.isMissing(in: subject) }) else { return [] }
            return [.asked(at: step, message: message)]
        }
    }
}
