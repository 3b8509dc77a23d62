import Model
import Pages

/// Understands a line as a reply to what a question expects, or says what would be accepted.
enum ReplyReader {
    static func read(_ line: String, as expects: Expectation) throws(Refusal) -> Reply {
        switch expects {
        case .text:
            return .text(try text(line, empty: Sentences.writeAnswer))
        case .entry:
            if case .complete? = SpokenWord(line) { return .complete }
            let words = try text(line, empty: Sentences.writeEntry)
            // A bare number is the answer to another question.
            guard words.contains(where: \.isLetter) else { throw Refusal(Sentences.writeEntry) }
            return .text(words)
        case .one(let options):
            guard let number = Int(line), options.indices.contains(number - 1) else {
                throw Refusal(Sentences.chooseOne(options.count))
            }
            return .chosen([number - 1])
        case .several(let options, let orNone):
            if orNone, line == "0" { return .chosen([]) }
            guard let places = places(line, among: options.count) else {
                throw Refusal(Sentences.chooseSeveral(options.count, orNone: orNone))
            }
            return .chosen(places)
        }
    }

    private static func text(_ line: String, empty: Text) throws(Refusal) -> String {
        let words = line.hasPrefix("\\") ? String(line.dropFirst()) : line
        guard !words.trimmed.isEmpty else { throw Refusal(empty) }
        guard !NationalIdentityNumber.isIn(words) else { throw Refusal(Sentences.identityNumber) }
        return words.trimmed
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
