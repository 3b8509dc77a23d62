import Model
import Pages

/// Understands a line as a reply to what a question expects, or says what would be accepted.
///
/// Here, and nowhere else, a number becomes what stood beside it in the list that was shown.
public enum ReplyReader {
    /// The reply a line is to a question as it was shown, a number in a row being one of those it could name.
    static func read(_ line: String, as expects: Expectation, naming: Naming? = nil) throws(Refusal) -> Reply {
        switch expects {
        case .text:
            return reply(try text(line, empty: Sentences.writeAnswer), naming)
        case .texts(let wanted):
            let words = try text(line, empty: Sentences.writeAnswer)
            let texts = words.split { $0 == ";" || $0.isNewline }.map { String($0).trimmed }.filter { !$0.isEmpty }
            guard texts.contains(where: { $0.contains(where: \.isLetter) }) else {
                throw Refusal(Sentences.writeTexts(wanted))
            }
            return .texts(texts)
        case .entry(_, let offers):
            if case .complete? = SpokenWord(line) { return .complete }
            if !offers.isEmpty, let chosen = chosen(line, of: offers) { return .chosen(chosen) }
            let refusal = offers.isEmpty ? Sentences.writeEntry : Sentences.writeOrChoose(offers.count)
            let words = try text(line, empty: refusal)
            // A bare number is the answer to another question.
            guard words.contains(where: \.isLetter) else { throw Refusal(refusal) }
            return reply(words, naming)
        case .one(let options):
            if let number = Int(line.last.map { ".)".contains($0) } == true ? line.dropLast() : line[...]),
                options.indices.contains(number - 1)
            {
                return .chosen([options[number - 1]])
            }
            guard let called = named(line, of: options) ?? begun(line, of: options) else {
                throw Refusal(Sentences.chooseOne(options.count))
            }
            return .chosen([called])
        case .oneAdding(let options, let adding):
            return try oneAdding(line, options, adding)
        case .several(let options, let orNone):
            if orNone, Rows.isNone(line) { return .chosen([]) }
            if let chosen = chosen(line, of: options), orNone || !chosen.isEmpty { return .chosen(chosen) }
            let called = parts(line).map { named($0, of: options) ?? begun($0, of: options) }
            guard !called.isEmpty, called.allSatisfy({ $0 != nil }) else {
                throw Refusal(
                    options.keepNumbers
                        ? Sentences.chooseNamed(orNone: orNone)
                        : Sentences.chooseSeveral(options.count, orNone: orNone))
            }
            return .chosen(called.compactMap(\.self))
        case .severalAdding(let options, let adding):
            return try severalAdding(line, options, adding)
        case .sorted(let sorts):
            return try sorted(line, sorts)
        }
    }

    /// A text, with what the number in it names where it is a row that names something.
    private static func reply(_ words: String, _ naming: Naming?) -> Reply {
        naming?.read(words) ?? .text(words)
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
    private static func oneAdding(
        _ line: String, _ options: [Choice.Option], _ adding: Addition
    ) throws(Refusal) -> Reply {
        let digits = line.prefix { $0.isASCII && $0.isNumber }
        let rest = line.dropFirst(digits.count)
        let isApart = rest.first.map { $0 == ";" || $0 == "," || $0 == " " } ?? true
        guard let number = Int(digits), options.indices.contains(number - 1), isApart else {
            throw Refusal(Sentences.chooseAdding(options.count, adding))
        }
        let words = String(rest.drop { $0 == ";" || $0 == "," || $0.isWhitespace }).trimmed
        let chosen = [options[number - 1]]
        guard !words.isEmpty else { return .chosen(chosen) }
        return .chosenAdding(chosen, try text(words, empty: Sentences.chooseAdding(options.count, adding)))
    }

    /// Reads `1,3; 12.11.2026`: numbers of options, or what they are called, and what is added to them.
    private static func severalAdding(
        _ line: String, _ options: [Choice.Option], _ adding: Addition
    ) throws(Refusal) -> Reply {
        var chosen: [Choice.Option] = []
        var own: [String] = []
        for part in line.split(whereSeparator: { $0 == "," || $0 == ";" || $0.isNewline }) {
            let part = String(part).trimmed
            if own.isEmpty, let found = self.chosen(part, of: options) ?? named(part, of: options).map({ [$0] }) {
                chosen += found
            } else if !part.isEmpty {
                own.append(part)
            }
        }
        let all = options.filter(chosen.contains)
        let refusal = Sentences.chooseSeveralAdding(options.count, adding)
        guard !all.isEmpty else { throw Refusal(refusal) }
        guard !own.isEmpty else { return .chosen(all) }
        return .chosenAdding(all, try text(own.joined(separator: ", "), empty: refusal))
    }

    /// Reads `2; 1,3; 1`: a cell for each sort, with its own numbers, or words of one's own where it takes them.
    private static func cells(_ cells: [String], of sorts: [Sort], _ all: [Sort]) throws(Refusal) -> Reply {
        let refusal = Refusal(Sentences.chooseSorted(all))
        var chosen: [Choice.Option] = []
        var own: String?
        for (cell, sort) in zip(cells, sorts) where !cell.isEmpty && cell != "-" {
            let called = cell.split(separator: ",").map { named(String($0).trimmed, of: sort.options) }
            if sort.least == 0, Rows.isNone(cell) {
                continue
            } else if let places = places(cell, among: sort.options.count) {
                chosen += places.sorted().map { sort.options[$0] }
            } else if !called.contains(where: { $0 == nil }) {
                chosen += called.compactMap(\.self)
            } else if sort.takesWords, cell.contains(where: \.isLetter) {
                own = try text(cell, empty: refusal.text)
            } else {
                throw refusal
            }
        }
        let reply = own.map { Reply.chosenAdding(chosen, $0) } ?? .chosen(chosen)
        try Expectation.sorted(all).check(reply)
        return reply
    }

    /// Reads a cell for each sort, or `1,4,7` as an answer sheet numbers all of them: so many of each sort, and words of
    /// one's own where a sort takes them.
    private static func sorted(_ line: String, _ sorts: [Sort]) throws(Refusal) -> Reply {
        let asked = sorts.filter(\.isAsked)
        // Enter alone is no answer, though none of the sorts need be chosen from.
        guard line.contains(where: { $0.isLetter || $0.isNumber }) else {
            throw Refusal(Sentences.chooseSorted(sorts))
        }
        if Rows.isNone(line), sorts.allSatisfy({ $0.least == 0 }) { return .chosen([]) }
        let cells = Rows.cells(line)
        if asked.count > 1, cells.count == asked.count { return try self.cells(cells, of: asked, sorts) }
        let options = sorts.flatMap(\.options)
        var all: Set<Int> = []
        var own: [String] = []
        for part in line.split(whereSeparator: { $0 == "," || $0 == ";" || $0.isNewline }) {
            let part = String(part).trimmed
            if let found = places(part, among: options.count) {
                all.formUnion(found)
            } else if !part.isEmpty {
                own.append(part)
            }
        }
        let refusal = Refusal(Sentences.chooseSorted(sorts))
        let words = own.joined(separator: ", ")
        guard words.isEmpty || (sorts.contains(where: \.takesWords) && words.contains(where: \.isLetter)) else {
            throw refusal
        }
        let chosen = all.sorted().map { options[$0] }
        let reply = words.isEmpty ? Reply.chosen(chosen) : .chosenAdding(chosen, words)
        try Expectation.sorted(sorts).check(reply)
        if !words.isEmpty { _ = try text(line, empty: refusal.text) }
        return reply
    }

    /// The options that a line names, in the order they were shown; `nil` if any part names none.
    private static func chosen(_ line: String, of options: [Choice.Option]) -> [Choice.Option]? {
        NamedOptions(options).read(line)
    }

    /// The one option that is called what a line says, in any language.
    private static func named(_ line: String, of options: [Choice.Option]) -> Choice.Option? {
        let word = line.lowercased()
        let found = options.filter { option in
            Language.allCases.contains { language in
                [option.line, option.also].compactMap(\.self).contains {
                    $0.string(in: language).lowercased() == word
                }
            }
        }
        return found.count == 1 ? found.first : nil
    }

    /// The one option whose first words a line is, in any language: «rammeplanen» of «rammeplanen for barnehagen».
    private static func begun(_ line: String, of options: [Choice.Option]) -> Choice.Option? {
        let word = line.lowercased()
        guard word.count >= 4 else { return nil }
        let found = options.filter { option in
            Language.allCases.contains { language in
                let called = option.line.string(in: language).lowercased()
                guard called.hasPrefix(word), let next = called.dropFirst(word.count).first else { return false }
                return !next.isLetter && !next.isNumber
            }
        }
        return found.count == 1 ? found.first : nil
    }

    /// What a line names one after another: «mandag, tirsdag, fredag».
    private static func parts(_ line: String) -> [String] {
        line.split { $0 == "," || $0 == ";" || $0.isNewline }.map { String($0).trimmed }
    }

    /// The places that the numbers of `1,3-5` or `1 3 5` name, from 0; `nil` if any part is no number of one.
    public static func places(_ line: String, among count: Int) -> Set<Int>? {
        let parts = line.split { $0 == "," || $0 == " " || $0 == ";" }
        var places: Set<Int> = []
        for part in parts {
            let ends = part.split(separator: "-", omittingEmptySubsequences: false)
            guard ends.count <= 2, let first = ends.first.flatMap({ Int($0) }),
                let last = ends.last.flatMap({ Int($0) }), first >= 1, last <= count, first <= last
            else { return nil }
            places.formUnion(first - 1..<last)
        }
        return places.isEmpty ? nil : places
    }
}
