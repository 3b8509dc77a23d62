// The types that members of the model have, besides values with members of their own.

extension String: FieldValue {
    /// A text that people write.
    public static var fieldKind: FieldKind { .text(.words) }

    /// Whether it has no visible character.
    public func isMissing(orNone: Bool) -> Bool { allSatisfy(\.isWhitespace) }

    /// The words of those who wrote it.
    public func answer(as kind: FieldKind) -> Answer {
        switch kind {
        case .text(.words), .text(.reach): .words(self)
        case .text(.area): PracticeArea(named: self).map { .text($0.label) } ?? .words(self)
        default: .data(self)
        }
    }
}

extension Int: FieldValue {
    /// A count.
    public static var fieldKind: FieldKind { .number }

    /// The number, in groups of three where it counts something.
    public func answer(as kind: FieldKind) -> Answer {
        if case .ordinal = kind { .data(String(self)) } else { .text(Quantity(self).words) }
    }
}

extension Bool: FieldValue {
    /// Yes or no.
    public static var fieldKind: FieldKind { .truth }

    /// «ja» or «nei».
    public func answer(as kind: FieldKind) -> Answer {
        .text(self ? Text(nb: "ja", nn: "ja", en: "yes") : Text(nb: "nei", nn: "nei", en: "no"))
    }
}

extension Optional: FieldValue where Wrapped: FieldValue {
    /// What it holds where it is there.
    public static var fieldKind: FieldKind { Wrapped.fieldKind }

    /// Whether it is absent, or there is nothing in it.
    public func isMissing(orNone: Bool) -> Bool { map { $0.isMissing(orNone: orNone) } ?? true }

    /// What is told of it where it is there.
    public func answer(as kind: FieldKind) -> Answer { map { $0.answer(as: kind) } ?? .nothing }

    /// The value, where it is there and has members.
    public var withParts: (any Fielded)? { flatMap(\.withParts) }
}

extension Array: FieldValue where Element: FieldValue {
    /// A list of what one element holds.
    public static var fieldKind: FieldKind { .list(Element.fieldKind) }

    /// Whether it is empty, unless that is an answer.
    public func isMissing(orNone: Bool) -> Bool { isEmpty && !orNone }

    /// Each element.
    public func answer(as kind: FieldKind) -> Answer {
        var element = Element.fieldKind
        if case .list(let told) = kind { element = told }
        return .list(map { $0.answer(as: element) })
    }
}

extension Labelled {
    /// One of the closed set.
    public static var fieldKind: FieldKind { .choice(allCases.map(\.rawValue)) }

    /// What people call it.
    public func answer(as kind: FieldKind) -> Answer { .text(label) }
}

extension Day: FieldValue {
    /// A day.
    public static var fieldKind: FieldKind { .day }

    /// The day in words.
    public func answer(as kind: FieldKind) -> Answer { .text(words) }
}

extension ItemID: FieldValue {
    /// An item.
    public static var fieldKind: FieldKind { .item }

    /// The id in the reader's language.
    public func answer(as kind: FieldKind) -> Answer { .text(words) }
}

extension ID: FieldValue {
    /// An item.
    public static var fieldKind: FieldKind { .item }

    /// The id in the reader's language.
    public func answer(as kind: FieldKind) -> Answer { .text(item.words) }
}

extension Quantity: FieldValue {
    /// A number with decimals.
    public static var fieldKind: FieldKind { .number }

    /// The number as people write it.
    public func answer(as kind: FieldKind) -> Answer { .text(words) }
}

extension Reading: FieldValue {
    /// A number, or that it is withheld.
    public static var fieldKind: FieldKind { .number }

    /// The number as people write it.
    public func answer(as kind: FieldKind) -> Answer {
        .text(number?.words ?? Text(nb: "skjermet", nn: "skjerma", en: "withheld"))
    }
}

extension OrganisationNumber: FieldValue {
    /// Nine digits, which name somebody and count nothing.
    public static var fieldKind: FieldKind { .ordinal }

    /// The digits.
    public func answer(as kind: FieldKind) -> Answer { .data(digits) }
}

extension Schema: FieldValue {
    /// One of the kinds of files.
    public static var fieldKind: FieldKind { .choice(allCases.map(\.rawValue)) }

    /// The word files write.
    public func answer(as kind: FieldKind) -> Answer { .data(rawValue) }
}

extension Language: FieldValue {
    /// One of the three.
    public static var fieldKind: FieldKind { .choice(allCases.map(\.rawValue)) }

    /// What the language is called.
    public func answer(as kind: FieldKind) -> Answer { .text(name) }

    private var name: Text {
        switch self {
        case .nb: Text(nb: "bokmål", nn: "bokmål", en: "Bokmål")
        case .nn: Text(nb: "nynorsk", nn: "nynorsk", en: "Nynorsk")
        case .en: Text(nb: "engelsk", nn: "engelsk", en: "English")
        }
    }
}

extension Numbering: FieldValue {
    /// Counts by kind.
    public static var fieldKind: FieldKind { .number }

    /// They are the program's own and never told.
    public func answer(as kind: FieldKind) -> Answer { .nothing }
}

extension CompleteLists: FieldValue {
    /// Ids of steps.
    public static var fieldKind: FieldKind { .list(.text(.mark)) }

    /// The lists by the questions that ask for them.
    public func answer(as kind: FieldKind) -> Answer { .list(steps.sorted().map(Answer.step)) }
}
