import Model

/// What the measures that stand beside each other are to one another.
struct MeasureRoles {
    /// What one measure is.
    struct Role {
        /// What its cells are.
        let part: CellPart
        /// The places, among the measures, of the values that it belongs to; the first keeps its cells.
        let values: [Int]
    }

    /// One role per measure.
    let roles: [Role]
    /// How many of the measures are values.
    var valueCount: Int { roles.count { $0.part == .value } }

    /// Finds the roles of measures with the same dimensions.
    init(_ measures: [String]) {
        let words = measures.map { $0.lowercased() }
        var parts = words.map(Self.part)
        if words.contains(where: { $0.hasPrefix("andel mobbet") }) {
            // Beside a share of bullied pupils «Antall besvart» says how many are bullied, not how many answered.
            parts = zip(words, parts).map { $1 == .count && $0.hasPrefix("antall besvar") ? .portion : $1 }
        } else if words.contains(where: { $0.hasPrefix("andel deltatt") }), words.contains("antall invitert") {
            parts = zip(words, parts).map {
                $0 == "antall invitert" ? .count : $1 == .count ? .portion : $1
            }
        }
        if !zip(words, parts).contains(where: { $1 == .value && !Self.isCount($0) }) {
            parts = parts.map { $0 == .count ? .value : $0 }
        }
        Self.keepOneCount(words, &parts)
        let values = parts.indices.filter { parts[$0] == .value }
        let means = values.filter { !Self.isCount(words[$0]) }
        roles = parts.indices.map { place in
            switch parts[place] {
            case .value: Role(part: .value, values: [place])
            case .count: Role(part: .count, values: means)
            default:
                Role(
                    part: parts[place],
                    values: [values.last { $0 < place } ?? values.first].compactMap(\.self))
            }
        }
    }

    /// Whether a measure counts something, so that no mean or share is behind it (COUNTS.md 8).
    static func isCount(_ measure: String) -> Bool {
        let words = measure.lowercased()
        return words.hasPrefix("antall") || words.hasPrefix("tal på") || words.hasPrefix("talet på")
            || words.mentions("(antall)") || words.mentions("årsverk")
    }

    /// Whether a measure is a share, as Statistikkbanken names them.
    static func isShare(_ measure: String) -> Bool { measure.lowercased().mentions("(andel)") }

    /// Which way a measure is better.
    ///
    /// Only what nobody would dispute is decided. A mean score of bullying has run both ways over the years and is
    /// left open.
    static func direction(name: String, measure: String) -> Direction {
        let words = (name + " " + measure).lowercased()
        let isScore = measure.lowercased().hasPrefix("score")
        if words.mentions("mobb") || words.mentions("krenk") { return isScore ? .neither : .lower }
        if words.mentions("fravær") || words.mentions("fråvær") { return .lower }
        if words.mentions("median dager") || words.mentions("median timer") { return .lower }
        if isCount(measure) { return .neither }
        let higher = ["skalapoeng", "grunnskolepoeng", "grunnskulepoeng", "trivsel", "trivst"]
        return isScore || higher.contains { words.contains($0) } ? .higher : .neither
    }

    private static func part(_ words: String) -> CellPart {
        if words.mentions("svaralternativ") { return words.hasPrefix("antall") ? .portion : .option }
        if words.mentions("usikkerhet") || words.mentions("usikkerheit") { return .uncertainty }
        if words.mentions("standardavvik") { return .deviation }
        return isGroup(words) ? .count : .value
    }

    /// Whether a measure says how many pupils or respondents there are.
    ///
    /// Only these very words: «Antall elever med særskilt norskopplæring» is what a share counts, not the group behind it,
    /// and taken for that it would give false intervals.
    private static func isGroup(_ words: String) -> Bool {
        let groups: Set<String> = [
            "antall elever", "antall elever deltatt", "antall elever besvart", "antall besvart", "antall besvarte",
            "antall besvarelser", "antall svar", "antall svar i alt", "antall deltatt", "antall deltakere",
            "antall respondenter", "tal på elevar", "talet på elevar", "tal på svar",
        ]
        return groups.contains(words)
    }

    /// Of several groups (invited, took part) only one is behind the values; the others are counts in themselves.
    private static func keepOneCount(_ words: [String], _ parts: inout [CellPart]) {
        let groups = parts.indices.filter { parts[$0] == .count }
        guard groups.count > 1 else { return }
        let kept = groups.first { words[$0].mentions("delta") || words[$0].mentions("svar") } ?? groups[0]
        for place in groups where place != kept { parts[place] = .value }
    }
}
