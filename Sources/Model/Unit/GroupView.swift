/// How one group of staff sees it, under the group's name: «Assistentene: det gjelder hele utetida».
public struct GroupView: Sendable, Hashable {
    /// The group, in its own words.
    public let group: String
    /// What it thinks.
    public let words: String

    /// The views of a text, one for each group; none where the text is not written group by group.
    public static func read(_ text: String) -> [GroupView] {
        let parts = text.split { $0 == ";" || $0.isNewline }
        let views = parts.compactMap { part -> GroupView? in
            let sides = part.split(separator: ":", maxSplits: 1)
            guard sides.count == 2 else { return nil }
            let group = bare(sides[0])
            let words = bare(sides[1])
            guard !group.isEmpty, !words.isEmpty, group.count <= 60 else { return nil }
            return GroupView(group: group, words: words)
        }
        return views.count == parts.count ? views : []
    }

    private static func bare(_ words: Substring) -> String {
        String(words.drop(while: \.isWhitespace).reversed().drop(while: \.isWhitespace).reversed())
    }
}

extension UnitAnalysis {
    /// What staff groups see differently, where it is written group by group.
    public var views: [GroupView] { disagreement.map(GroupView.read) ?? [] }
}
