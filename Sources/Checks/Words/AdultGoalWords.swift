/// Words of a goal that say what adults are to do, and not what children are to learn or experience (O).
enum AdultGoalWords {
    /// Whether a goal is about adults: they stand first, and nothing comes of it for the children in the same sentence.
    static func areAboutAdults(_ statement: String) -> Bool {
        var words = Array(SaidTokens(statement).clauses.joined())
        while let first = words.first, openings.contains(first) { words.removeFirst() }
        guard let first = words.first, adults.contains(first), words.count > 1 else { return false }
        // «Voksne og barn leker sammen» is about both.
        guard !["og", "and"].contains(words[1]) else { return false }
        // «Vi vil at alle barn skal …», «… slik at barna opplever …»: what follows is about the children.
        let bridge = words.firstIndex { bridges.contains($0) }
        guard let bridge else { return true }
        return !words[(bridge + 1)...].prefix(4).contains { word in learners.contains { word.hasPrefix($0) } }
    }

    private static let openings: Set<String> = [
        "alle", "de", "dei", "våre", "hver", "kvar", "the", "all", "every", "vi", "som",
    ]
    private static let adults: Set<String> = [
        "voksne", "vaksne", "ansatte", "tilsette", "personalet", "personale", "lærerne", "lærarane", "lærere",
        "lærarar", "pedagogene", "pedagogane", "pedagoger", "pedagogar", "assistentene", "assistentane",
        "assistenter",
        "assistentar", "fagarbeiderne", "fagarbeidarane", "medarbeiderne", "medarbeidarane", "medarbeidere",
        "medarbeidarar", "ledelsen", "leiinga", "rektor", "styrer", "styrar", "adults", "staff", "teachers",
        "assistants", "employees",
    ]
    private static let bridges: Set<String> = ["at", "så", "slik", "that", "so"]
    private static let learners = [
        "barn", "born", "elev", "deltak", "unge", "ungdom", "alle", "child", "pupil", "student", "learner", "dei",
        "de",
    ]
}
