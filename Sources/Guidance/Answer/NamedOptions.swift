import Model
import Pages

/// The options that a line names: by the numbers beside them, by what they stand under, or by what is put to those chosen
/// already and taken from them.
///
/// `1,3-5` and `1 3 5` are those and no others; `lek` all that stand under it; `+3 -5` those chosen before with 3 and without
/// 5; `lek -5` all under it but 5.
struct NamedOptions {
    private let options: [Choice.Option]

    init(_ options: [Choice.Option]) { self.options = options }

    /// The options, in the order they are shown; `nil` where a part of the line names none.
    func read(_ line: String) -> [Choice.Option]? {
        let parts = Self.parts(line)
        guard let first = parts.first else { return nil }
        var named = first.sign == nil ? [] : Set(options.indices.filter { options[$0].isChosen })
        var sign = first.sign ?? "+"
        for part in parts {
            sign = part.sign ?? sign
            guard let places = places(part.words) else { return nil }
            if sign == "+" { named.formUnion(places) } else { named.subtract(places) }
        }
        return named.sorted().map { options[$0] }
    }

    /// The parts of a line, each with the sign before it; a sign holds until the next.
    private static func parts(_ line: String) -> [(sign: Character?, words: String)] {
        line.split { $0 == "," || $0 == ";" || $0.isNewline }.flatMap {
            part -> [(sign: Character?, words: String)] in
            var parts: [(sign: Character?, words: String)] = []
            var wasBlank = true
            for sign in part {
                if wasBlank, sign == "+" || sign == "-" {
                    parts.append((sign, ""))
                } else if parts.isEmpty {
                    parts.append((nil, String(sign)))
                } else {
                    parts[parts.count - 1].words.append(sign)
                }
                wasBlank = sign.isWhitespace
            }
            return parts.map { ($0.sign, $0.words.trimmed) }.filter { $0.sign != nil || !$0.words.isEmpty }
        }
    }

    /// Where the options of `3-5`, `1 3` or `lek` stand.
    private func places(_ words: String) -> [Int]? {
        guard words.contains(where: \.isLetter) else {
            let parts = words.split(separator: " ")
            var places: [Int] = []
            for part in parts {
                guard let found = range(part) else { return nil }
                places += found
            }
            return parts.isEmpty ? nil : places
        }
        let word = words.folded
        guard word.count >= 3 else { return nil }
        let headings = options.compactMap(\.heading).once
        let whole = headings.filter { heading in
            Language.allCases.contains { heading.string(in: $0).folded == word }
        }
        let begun = headings.filter { heading in
            Language.allCases.contains { heading.string(in: $0).folded.hasPrefix(word) }
        }
        let found = whole.isEmpty ? begun : whole
        guard found.count == 1 else { return nil }
        return options.indices.filter { options[$0].heading == found[0] }
    }

    /// Where the options of a number stand, or of two and those between.
    private func range(_ part: Substring) -> [Int]? {
        let ends = part.split(separator: "-", omittingEmptySubsequences: false).map { Int($0) }
        guard ends.count <= 2, let first = ends.first ?? nil, let last = ends.last ?? nil, first >= 1,
            first <= last
        else { return nil }
        guard ends.count == 2 else { return options.place(ofNumber: first).map { [$0] } }
        guard options.contains(where: { !$0.numbers.isEmpty }) else {
            return last <= options.count ? Array(first - 1..<last) : nil
        }
        let found = options.indices.filter { options[$0].numbers.contains { $0 >= first && $0 <= last } }
        return found.isEmpty ? nil : found
    }
}

extension [Choice.Option] {
    /// Where the option with a number beside it stands: its own number, else its place in the list.
    func place(ofNumber number: Int) -> Int? {
        if let place = firstIndex(where: { $0.numbers.contains(number) }) { return place }
        return indices.contains(number - 1) && self[number - 1].numbers.isEmpty ? number - 1 : nil
    }

    /// The number beside the option at a place.
    func number(at place: Int) -> Int { self[place].numbers.first ?? place + 1 }
}
