import Model
import Pages

/// Understands a line as a reply to what a question expects, or says what would be accepted.
enum ReplyReader {
    static func read(_ line: String, as expects: Expectation) throws(Refusal) -> Reply {
        switch expects {
        case .text:
            return .text(try text(line, empty: Sentences.writeAnswer))
        case .texts(let wanted):
            let words = try text(line, empty: Sentences.writeAnswer)
            let texts = words.split { $0 == ";" || $0.isNewline }.map { String($0).trimmed }.filter { !$0.isEmpty }
            guard texts.contains(where: { $0.contains(where: \.isLetter) }) else {
                throw Refusal(Sentences.writeTexts(wanted))
            }
            return .texts(texts)
        case .entry(_, let offers):
            if case .complete? = SpokenWord(line) { return .complete }
            if !offers.isEmpty, let places = places(line, among: offers.count) { return .chosen(places) }
            let refusal = offers.isEmpty ? Sentences.writeEntry : Sentences.writeOrChoose(offers.count)
            let words = try text(line, empty: refusal)
            // A bare number is the answer to another question.
            guard words.contains(where: \.isLetter) else { throw Refusal(refusal) }
            return .text(words)
        case .one(let options):
            guard let number = Int(line), options.indices.contains(number - 1) else {
                throw Refusal(Sentences.chooseOne(options.count))
            }
            return .chosen([number - 1])
        case .oneAdding(let options, let adding):
            return try oneAdding(line, options.count, adding)
        case .several(let options, let orNone):
            if orNone, line == "0" { return .chosen([]) }
            guard let places = places(line, among: options.count) else {
                throw Refusal(Sentences.chooseSeveral(options.count, orNone: orNone))
            }
            return .chosen(places)
        case .sorted(let sorts):
            return try sorted(line, sorts)
        }
    }

    /// Refuses what belongs to another question: numbers of a list, or the word that ends one.
    ///
    /// `0` is let through, and so is everything after a `\`.
    static func refuseNumbers(_ line: String) throws(Refusal) {
        let isNumbers =
            line.allSatisfy { "0123456789,;- ".contains($0) } && line.contains { "123456789".contains($0) }
        guard !isNumbers, SpokenWord(line) != .complete else { throw Refusal(Sentences.wantsWords) }
    }

    private static func text(_ line: String, empty: Text) throws(Refusal) -> String {
        let words = line.hasPrefix("\\") ? String(line.dropFirst()) : line
        guard !words.trimmed.isEmpty else { throw Refusal(empty) }
        guard !NationalIdentityNumber.isIn(words) else { throw Refusal(Sentences.identityNumber) }
        return words.trimmed
    }

    /// Reads `2; 1 år`: a number of an option, and what is added to it.
    private static func oneAdding(_ line: String, _ count: Int, _ adding: Addition) throws(Refusal) -> Reply {
        let digits = line.prefix { $0.isASCII && $0.isNumber }
        let rest = line.dropFirst(digits.count)
        let isApart = rest.first.map { $0 == ";" || $0 == "," || $0 == " " } ?? true
        guard let number = Int(digits), (1...count).contains(number), isApart else {
            throw Refusal(Sentences.chooseAdding(count, adding))
        }
        let words = String(rest.drop { $0 == ";" || $0 == "," || $0.isWhitespace }).trimmed
        guard !words.isEmpty else { return .chosen([number - 1]) }
        return .chosenAdding([number - 1], try text(words, empty: Sentences.chooseAdding(count, adding)))
    }

    /// Reads `1,4,7` or `2; måltidet`: so many of each sort, and words of one's own where a sort takes them.
    private static func sorted(_ line: String, _ sorts: [Sort]) throws(Refusal) -> Reply {
        let count = sorts.reduce(0) { $0 + $1.options.count }
        var places: [Int] = []
        var own: [String] = []
        for part in line.split(whereSeparator: { $0 == "," || $0 == ";" || $0.isNewline }) {
            let part = String(part).trimmed
            if let found = self.places(part, among: count) {
                places += found.filter { !places.contains($0) }
            } else if !part.isEmpty {
                own.append(part)
            }
        }
        let refusal = Refusal(Sentences.chooseSorted(sorts))
        let words = own.joined(separator: ", ")
        guard words.isEmpty || (sorts.contains(where: \.takesWords) && words.contains(where: \.isLetter)) else {
            throw refusal
        }
        var first = 0
        for sort in sorts {
            let chosen = places.count { (first..<first + sort.options.count).contains($0) }
            let all = chosen + (sort.takesWords && !words.isEmpty ? 1 : 0)
            guard all >= sort.least, all <= sort.most else { throw refusal }
            first += sort.options.count
        }
        guard !words.isEmpty else { return .chosen(places.sorted()) }
        _ = try text(line, empty: refusal.text)
        return .chosenAdding(places.sorted(), words)
    }

    /// Reads `1,3-5` or `1 3 5`; `nil` if any part is no number of an option.
    private static func places(_ line: String, among count: Int) -> [Int]? {
        let parts = line.split { $0 == "," || $0 == " " || $0 == ";" }
        var places: [Int] = []
        for part in parts {
            let ends = part.split(separator: "-", omittingEmptySubsequences: false)
            guard ends.count <= 2, let first = ends.first.flatMap({ Int($0) }),
                let last = ends.last.flatMap({ Int($0) }), first >= 1, last <= count, first <= last
            else { return nil }
            places += (first...last).map { $0 - 1 }.filter { !places.contains($0) }
        }
        return places.isEmpty ? nil : places.sorted()
    }
}
