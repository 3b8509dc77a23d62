import Model
import Pages

extension Step where Subject: Growing {
    /// A list whose entries are rows of several answers, `vikarer; 220 timer; lek`, until it is said to be complete.
    ///
    /// A row that was written stands as an answered question of its own, so that it can be answered again. «Ingen»
    /// says of an empty list that it is complete.
    static func rows<Element: Item>(
        _ id: String, into items: Field<Subject, [Element]>,
        when arises: @escaping @Sendable (Subject) -> Bool = { _ in true },
        mayBeEmpty: Set<Int> = [],
        naming: @escaping @Sendable (Subject, Surroundings) -> Naming? = { _, _ in nil },
        showing shown: @escaping @Sendable (Subject, Surroundings) -> [Block] = { _, _ in [] },
        line: @escaping @Sendable (Element, Naming?) -> Line,
        mark: @escaping @Sendable (Element) -> Line? = { _ in nil },
        read: @escaping @Sendable (ID<Element>, String, Choice?, Subject) throws(Refusal) -> Element
    ) -> Step {
        let entry = { @Sendable (rows: [ItemID], subject: Subject, around: Surroundings, naming: Naming?) in
            var entry = Occasion(
                shown: shown(subject, around), expects: .entry(hasSome: !rows.isEmpty), naming: naming,
                answer: subject.complete[id] ? .ids(rows) : nil)
            entry.partsThatMayBeEmpty = mayBeEmpty
            // «Ingen» is no first cell of a row.
            entry.isWhole = { rows.isEmpty && $0.first.map { Rows.isNone($0) } ?? false }
            return entry
        }
        return Step(id) { subject, around in
            guard arises(subject) else { return [] }
            let rows = items.value(of: subject)
            let naming = naming(subject, around)
            return rows.map { row in
                var occasion = Occasion(
                    item: row.id.item, about: around.about(row), shown: shown(subject, around),
                    expects: .text, naming: naming, answer: line(row, naming))
                occasion.mark = mark(row)
                occasion.partsThatMayBeEmpty = mayBeEmpty
                return occasion
            } + [entry(rows.map(\.id.item), subject, around, naming)]
        } take: { reply, occasion, subject, _ throws(Refusal) in
            let words: String
            var named: Choice?
            switch reply {
            case .complete:
                subject.complete[id] = true
                return .answer
            case .text(let written): words = written
            case .row(let written, let option): (words, named) = (written, option?.choice)
            case .rows, .texts, .chosen, .chosenAdding: throw Refusal(Sentences.notThatReply)
            }
            if occasion.item != nil {
                let old = try occasion.id(Element.self)
                let row = try read(old, words, named, subject)
                try subject[keyPath: items.path].edit(old) { $0 = row }
                return .answer
            }
            if items.value(of: subject).isEmpty, Rows.isNone(words) {
                subject.complete[id] = true
                return .answer
            }
            for old in items.value(of: subject) where try read(old.id, words, named, subject) == old {
                throw Refusal(RowWords.thereAlready(old.id.item))
            }
            var counted = subject.numbering
            let row = try read(counted.next(), words, named, subject)
            subject.numbering = counted
            subject[keyPath: items.path].append(row)
            return .item(row.id.item)
        }
    }
}

/// Words of rows.
enum RowWords {
    static func thereAlready(_ id: ItemID) -> Text {
        let id = id.words
        return Text(
            nb: "Det samme er allerede lagret som \(id.nb). Skriv noe annet, eller «ferdig».",
            nn: "Det same er allereie lagra som \(id.nn). Skriv noko anna, eller «ferdig».",
            en: "The same thing is already saved as \(id.en). Write something else, or “done”.")
    }
}

/// A row as it was typed, cell by cell.
struct TypedRow {
    let cells: [String]

    /// The cells between semicolons, without outer blanks.
    init(_ words: String) {
        cells = words.split(separator: ";", omittingEmptySubsequences: false).map { String($0).trimmed }
    }

    /// A cell that holds a whole number, with or without blanks between thousands, and perhaps a word after it:
    /// `220 timer`, `95 000 kr`; `nil` for anything else and for more than nine digits.
    static func number(_ cell: String) -> (value: Int, word: String)? {
        let start = cell.prefix { $0.isASCII && $0.isNumber || $0.isWhitespace }
        let digits = start.filter { !$0.isWhitespace }
        let word = cell[start.endIndex...].folded
        guard !digits.isEmpty, digits.count <= 9, let value = Int(digits),
            word.allSatisfy({ $0.isLetter || $0 == "." || $0 == " " })
        else { return nil }
        return (value, word)
    }

    /// The one of a closed set that a word names or begins to name, in any of the three languages.
    static func label<Label: Labelled>(_ cell: String, others: [Label: [String]] = [:]) -> Label? {
        let word = cell.folded
        if let number = Int(word), Label.allCases.count >= number, number > 0 {
            return Array(Label.allCases)[number - 1]
        }
        guard word.count >= 3 else { return nil }
        return Label.allCases.first { label in
            Language.allCases.contains { label.label[$0].hasPrefix(word) }
                || (others[label] ?? []).contains { $0.hasPrefix(word) }
        }
    }
}
