public import Model

extension Words {
    /// The words in one language, as they were given: nothing escaped, no control character replaced.
    public func string(in language: Language) -> String {
        switch self {
        case .text(let text): text[language]
        case .answer(let answer, _): answer
        case .data(let data): data
        case .item(let id): id.words[language]
        case .link(let words, _): words.string(in: language)
        }
    }
}

extension Words {
    /// The words without the link around them, and where it leads.
    fileprivate var unlinked: (words: Words, target: String?) {
        guard case .link(let words, let name) = self else { return (self, nil) }
        return (words.unlinked.words, name)
    }

    /// Short words with a hyphen or a dash, like `faktor-1`.
    fileprivate var isID: Bool {
        switch self {
        case .item: true
        case .data(let data): Self.isWhole(data)
        case .text(let text): Self.isWhole(text.nb)
        case .answer, .link: false
        }
    }

    /// Whether it is short, without a blank, and has a hyphen or a dash inside: «2027–2029», «08.30–08.38».
    private static func isWhole(_ text: String) -> Bool {
        guard text.utf8.count <= 24, text.utf8.count > 3 else { return false }
        let signs = text.unicodeScalars
        return signs.contains { $0 == "-" || $0 == "–" } && !signs.contains(where: \.isBlank)
    }
}

extension Line {
    /// The whole line in one language, as it was given: nothing escaped, no control character replaced.
    public func string(in language: Language) -> String {
        words.reduce("") { $0 + $1.string(in: language) }
    }
}

/// Words of one language, made visible, without a line break.
struct Run: Equatable {
    var text: String
    /// The language they were written in, where it is not the document's.
    let foreign: Language?
    /// Whether it is an id or the like, which a line break would tear apart.
    let isID: Bool
    /// The item it names.
    var item: ItemID?
    /// The place in the document that it leads to.
    var target: String?
}

extension Line {
    /// The words as paragraphs, each of lines, each of runs: an empty line in an answer starts a paragraph.
    func paragraphs(in language: Language) -> [[[Run]]] {
        var lines: [[Run]] = [[]]
        for linked in words {
            let (words, target) = linked.unlinked
            var foreign: Language?
            if case .answer(_, let spoken) = words, spoken != language { foreign = spoken }
            var item: ItemID?
            if case .item(let id) = words { item = id }
            let isID = words.isID
            let text = VisibleText.of(words.string(in: language))
            let isOne = !text.utf8.contains(UInt8(ascii: "\n"))
            let parts = isOne ? [text[...]] : text.split(separator: "\n", omittingEmptySubsequences: false)
            for (index, part) in parts.enumerated() {
                if index > 0 { lines.append([]) }
                if part.isEmpty { continue }
                lines[lines.count - 1].append(
                    Run(text: String(part), foreign: foreign, isID: isID, item: item, target: target))
            }
        }
        return lines.split { line in line.allSatisfy { $0.text.allSatisfy(\.isBareSpace) } }.map { Array($0) }
    }

    /// The same paragraphs as plain text, without spaces around the lines.
    func plainParagraphs(in language: Language) -> [[String]] {
        // Hardly any is more than one line: then there are no runs to make.
        let whole = words.reduce("") { $0 + VisibleText.of($1.string(in: language)) }
        guard whole.utf8.contains(UInt8(ascii: "\n")) else {
            return whole.allSatisfy(\.isBareSpace) ? [] : [[trimmed(whole)]]
        }
        return paragraphs(in: language).map { $0.map { line in trimmed(line.reduce("") { $0 + $1.text }) } }
    }

    /// Everything on one line; line breaks become the joint.
    func onOneLine(in language: Language, joint: String = " ") -> String {
        plainParagraphs(in: language).flatMap { $0 }.joined(separator: joint)
    }

    /// Whether there is nothing to read.
    func isBlank(in language: Language) -> Bool { paragraphs(in: language).isEmpty }
}

/// By scalars, not graphemes: a space under a combining mark would still make the line start with a space,
/// and that means something in Markdown.
private func trimmed(_ text: String) -> String {
    let scalars = text.unicodeScalars.drop(while: \.isBlank)
    guard let last = scalars.lastIndex(where: { !$0.isBlank }) else { return "" }
    return String(scalars[...last])
}

extension Character {
    /// Whether it is space and nothing else: a combining mark on a space is something to read.
    var isBareSpace: Bool { isBlank && unicodeScalars.count == 1 }
}
