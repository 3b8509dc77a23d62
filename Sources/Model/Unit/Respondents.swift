/// How many answered of how many, read from «38 av 61 foresatte svarte» (“38 of 61”, “38 out of 61”).
public struct Respondents: Sendable, Hashable {
    /// How many answered.
    public let answered: Int
    /// How many could have.
    public let invited: Int

    /// Reads the first «N av M» of a text; `nil` where there is none, or where a group under five would show.
    public init?(_ words: String) {
        let parts = words.lowercased().split { !$0.isLetter && !$0.isNumber }
        for (place, part) in parts.enumerated() where part == "av" || part == "of" {
            let before = parts[..<place].last == "out" ? parts[..<place].dropLast() : parts[..<place]
            guard let answered = before.last.flatMap({ Int($0) }),
                let invited = parts[parts.index(after: place)...].first.flatMap({ Int($0) }),
                answered <= invited, answered >= SmallGroup.minimum, Bounds.People.range.contains(invited)
            else { continue }
            self.answered = answered
            self.invited = invited
            return
        }
        return nil
    }
}
