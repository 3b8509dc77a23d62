/// How the answers of a closed question lie to each other.
public enum AnswerOrder: String, Labelled, Sendable, Hashable, Codable, CaseIterable {
    /// On a scale, from least to most.
    case scale
    /// Beside each other, each respondent giving one.
    case options
    /// Beside each other, each respondent giving as many as they like.
    case ticks

    /// What people call it.
    public var label: Text {
        switch self {
        case .scale: Text(nb: "på en skala", nn: "på ein skala", en: "on a scale")
        case .options: Text(nb: "ett valg hver", nn: "eitt val kvar", en: "one choice each")
        case .ticks: Text(nb: "flere valg hver", nn: "fleire val kvar", en: "several choices each")
        }
    }
}

/// Answers put together until none is told that fewer than five gave.
///
/// What somebody answered is told as well by the others' answers as by its own number: «Nei 6 · Ja 1» of seven tells
/// of one. So no answer that too few gave stands, and none that all but too few gave.
public enum AnswerMerging {
    /// What answers that were put together are called where they lie on no scale.
    public static let others = "andre svar"

    /// The answers as they may be kept.
    ///
    /// On a scale neighbours are put together, never one side with the other, into as many classes as can be; beside each
    /// other the rarest are; where several could be given each stands or falls by itself.
    ///
    /// - Parameters:
    ///   - answers: How many gave each, in the order of the scale; those nobody gave are left out.
    ///   - order: How they lie.
    ///   - sides: For each answer of a scale -1 below its middle, 0 in it, 1 above it.
    ///   - answered: How many answered the question.
    ///   - minimum: The smallest number that is told.
    /// - Returns: The answers; `nil` where nothing can be told but how many answered.
    public static func merged(
        _ answers: [AnswerCount], _ order: AnswerOrder, sides: [Int] = [], answered: Int,
        minimum: Int = SmallGroup.minimum
    ) -> [AnswerCount]? {
        let places = answers.indices.filter { answers[$0].count > 0 }
        let given = places.map { answers[$0] }
        guard answered >= minimum, !given.isEmpty else { return nil }
        let kept: [AnswerCount]
        switch order {
        case .ticks: kept = given.filter { mayTell($0.count, of: answered, minimum) }
        case .scale:
            kept = classes(given, places.map { sides.indices.contains($0) ? sides[$0] : 0 }, minimum)
        case .options: kept = apart(given, minimum)
        }
        return kept.isEmpty || kept.count == 1 && given.count > 1 && order != .ticks ? nil : kept
    }

    /// Whether a part of a group may be told: neither it nor the rest are fewer than the smallest, unless nobody.
    static func mayTell(_ count: Int, of all: Int, _ minimum: Int) -> Bool {
        ![count, all - count].contains { (1..<minimum).contains($0) }
    }

    /// Whether classes of a scale have something of both sides of its middle, which are never put together.
    static func cross(_ sides: some Sequence<Set<Int>>) -> Bool {
        let all = sides.reduce(into: Set<Int>()) { $0.formUnion($1) }
        return all.isSuperset(of: [-1, 1])
    }

    /// Neighbours of a scale as one answer.
    static func joined(_ answers: ArraySlice<AnswerCount>) -> AnswerCount {
        guard answers.count > 1 else { return answers.first ?? AnswerCount(answer: "", count: 0) }
        let parts = answers.flatMap { $0.merged ?? [$0.answer] }
        let name = parts.count > 2 ? "\(parts[0]) – \(parts[parts.count - 1])" : parts.joined(separator: " / ")
        return AnswerCount(answer: name, count: answers.reduce(0) { $0 + $1.count }, merged: parts)
    }

    /// How good a division of a scale is.
    private struct Division {
        var classes: Int
        /// Classes of the middle with a side.
        var mixed: Int
        var smallest: Int
        /// Where its first class ends.
        var end: Int

        func isBetter(than other: Division) -> Bool {
            if classes != other.classes { return classes > other.classes }
            return mixed == other.mixed ? smallest > other.smallest : mixed < other.mixed
        }
    }

    /// The best division into classes of neighbours with enough in each.
    private static func classes(_ answers: [AnswerCount], _ sides: [Int], _ minimum: Int) -> [AnswerCount] {
        // For each place the best division of what comes from there on.
        var best: [Division?] = Array(repeating: nil, count: answers.count + 1)
        best[answers.count] = Division(classes: 0, mixed: 0, smallest: .max, end: answers.count)
        for start in answers.indices.reversed() {
            var sum = 0
            for end in (start + 1)...answers.count {
                sum += answers[end - 1].count
                guard sum >= minimum, let rest = best[end] else { continue }
                let here = Set(sides[start..<end])
                // Those who agree are never put together with those who do not, and are not told where they are too few.
                if here.contains(-1), here.contains(1) { break }
                let next = Division(
                    classes: rest.classes + 1,
                    mixed: rest.mixed + (here.count > 1 ? 1 : 0), smallest: min(rest.smallest, sum), end: end)
                if best[start].map({ next.isBetter(than: $0) }) ?? true { best[start] = next }
            }
        }
        var kept: [AnswerCount] = []
        var start = 0
        while start < answers.count, let next = best[start] {
            kept.append(joined(answers[start..<next.end]))
            start = next.end
        }
        return kept
    }

    /// The rarest answers put together until they are enough, and no answer that stands alone is too rare.
    private static func apart(_ answers: [AnswerCount], _ minimum: Int) -> [AnswerCount] {
        guard answers.contains(where: { $0.count < minimum }) else { return answers }
        // What was put together before stays together.
        var others = Set(answers.indices.filter { answers[$0].answer == self.others })
        var together = others.reduce(0) { $0 + answers[$1].count }
        for place in answers.indices.sorted(by: { answers[$0].count < answers[$1].count }) {
            if answers[place].count >= minimum, together >= minimum, others.count > 1 { break }
            if others.insert(place).inserted { together += answers[place].count }
        }
        guard others.count < answers.count else { return [] }
        return answers.indices.filter { !others.contains($0) }.map { answers[$0] }
            + [AnswerCount(answer: self.others, count: together)]
    }
}
