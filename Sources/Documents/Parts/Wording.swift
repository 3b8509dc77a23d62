import Model
import Pages

/// Pieces that several documents share.
enum DocumentParts {}

extension Text {
    static let notAnswered = Text(nb: "Ikke besvart.", nn: "Ikkje svara på.", en: "Not answered.")
}

extension Line {
    /// A sentence of ours.
    static func say(nb: String, nn: String, en: String) -> Line { .text(Text(nb: nb, nn: nn, en: en)) }

    /// What somebody answered, or that nobody has.
    static func given(_ answer: String?, _ language: Language) -> Line {
        answer.flatMap { $0.isBlank ? nil : .answer($0, language) } ?? .text(.notAnswered)
    }

    /// What a closed question was answered with, or that it was not.
    static func given(_ label: Text?) -> Line { .text(label ?? .notAnswered) }

    /// The whole sentences of an answer that there is room for, at least the first: none is ever cut.
    static func brief(_ answer: String?, _ language: Language, room: Int = 400) -> Line {
        guard let answer, !answer.isBlank else { return .text(.notAnswered) }
        return .answer(answer.wholeSentences(to: room), language)
    }

    /// The same with the first whole sentences of each answer in it.
    func inShort(to room: Int) -> Line {
        Line(
            words.map { words in
                guard case .answer(let answer, let language) = words else { return words }
                return .answer(answer.wholeSentences(to: room), language)
            })
    }

    /// Lines after each other with something between them.
    static func joined(_ lines: [Line], by joint: String = ", ") -> Line {
        Line(Array(lines.map(\.words).joined(separator: [.data(joint)])))
    }

    /// Names after each other with commas; those there is no room for are counted.
    static func names(_ names: [String], room: Int = .max) -> Line {
        guard !names.isEmpty else { return .text(.notAnswered) }
        let line = Line.data(names.prefix(room).joined(separator: ", "))
        let left = names.count - min(names.count, room)
        return left == 0
            ? line : line + .say(nb: " og \(left) til", nn: " og \(left) til", en: " and \(left) more")
    }

    /// «Voksne som åpner leken (tiltak-1)», the first sentences where there is no room for all of them.
    static func brief(_ title: String?, _ language: Language, _ id: ItemID, room: Int = 120) -> Line {
        .brief(title, language, room: room) + [.data(" ("), .item(id), .data(")")]
    }

    /// «Voksne som åpner leken (tiltak-1)».
    static func named(_ title: String, _ language: Language, _ id: ItemID) -> Line {
        [.answer(title, language), .data(" ("), .item(id), .data(")")]
    }

    /// The raw text of a cell between quotation marks.
    static func quoted(_ raw: String) -> Line {
        .say(nb: "«", nn: "«", en: "“") + .data(raw) + .say(nb: "»", nn: "»", en: "”")
    }

    /// Ids after each other with commas; a dash where there are none.
    static func ids(_ ids: [ItemID]) -> Line { ids.isEmpty ? .data("–") : .joined(ids.map { [.item($0)] }) }
}

extension Block.Item {
    /// A fact with its name before it.
    init(_ name: Text, _ line: Line, below: [Block.Item] = []) {
        self.init([.text(name), .data(line.words.isEmpty ? ":" : ": ")] + line, below: below)
    }
}

extension [Block] {
    /// A chapter.
    static func chapter(_ title: Text, _ blocks: [Block]) -> [Block] {
        [.heading(level: 2, .text(title))] + blocks
    }

    /// A part of a chapter.
    static func part(_ title: Text, _ blocks: [Block]) -> [Block] { [.heading(level: 3, .text(title))] + blocks }

    /// A part that holds one answer.
    static func part(_ title: Text, _ answer: String?, _ language: Language) -> [Block] {
        part(title, [.paragraph(.given(answer, language))])
    }

    /// A list with bullets; nothing where it would be empty.
    static func bullets(_ items: [Block.Item]) -> [Block] { items.isEmpty ? [] : [.list(items, numbered: false)] }
}

extension Text {
    /// With a capital first letter, as it begins a sentence.
    var capital: Text { mapped { words, _ in words.prefix(1).uppercased() + words.dropFirst() } }
}

extension [Int] {
    /// Years after each other: «2027–2029», and «2027, 2029» where one is left out.
    var inShort: String {
        guard count > 1, let first, let last, last - first == count - 1 else {
            return map(String.init).joined(separator: ", ")
        }
        return "\(first)–\(last)"
    }
}
