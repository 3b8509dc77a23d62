/// Inputs that may say the same, proposed for the two who tidy; nothing is put together without them.
public struct InputProposal: Sendable, Hashable {
    /// The inputs, the first one those that came in first.
    public let inputs: [StaffInput]
    /// A name for them: words they share, else those of the first.
    public let name: String
}

extension Desk {
    /// The loose inputs of a part, those that are alike together, the largest cluster first; one alone is a cluster too.
    public func proposals(for part: MeetingPart) -> [InputProposal] {
        let loose = looseInputs.filter { $0.part == part }
        let texts = loose.map { Likeness($0.words) }
        var taken = Set<Int>()
        var groups: [[Int]] = []
        for place in loose.indices where taken.insert(place).inserted {
            let alike = loose.indices.filter { !taken.contains($0) && Self.areAlike(texts[place], texts[$0]) }
            taken.formUnion(alike)
            groups.append([place] + alike)
        }
        return groups.enumerated().sorted { ($1.element.count, $0.offset) < ($0.element.count, $1.offset) }.map {
            let group = $0.element
            let shared =
                group.count > 1 ? texts[group[0]].words(sharedWith: group.dropFirst().map { texts[$0] }) : []
            let name =
                shared.isEmpty ? loose[group[0]].words.cut(to: 60) : shared.prefix(3).joined(separator: ", ")
            return InputProposal(inputs: group.map { loose[$0] }, name: name)
        }
    }

    /// Short notes are alike with fewer shared words than whole needs are.
    private static func areAlike(_ one: Likeness, _ other: Likeness) -> Bool { one.likeness(to: other) >= 0.45 }
}
