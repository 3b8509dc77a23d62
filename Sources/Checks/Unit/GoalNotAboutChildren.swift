import Model

extension Rule where Subject == UnitAnalysis {
    /// Neither the goal nor its sign names children, pupils or other learners (O: told by the words).
    static let goalNotAboutChildren = Rule(
        "GOA-003", .advice, sources: [.plan(.analysis), "O"],
        title: Text(
            nb: "Målet handler ikke om barna eller elevene",
            nn: "Målet handlar ikkje om barna eller elevane",
            en: "The goal is not about the children or pupils"),
        why: Text(
            nb: "Analysen begynner hos dem det gjelder. Når målet sier hva barna eller elevene skal oppleve "
                + "eller lære, er det lettere å se om det blir bedre for dem.",
            nn: "Analysen byrjar hos dei det gjeld. Når målet seier kva barna eller elevane skal oppleve eller "
                + "lære, er det lettare å sjå om det blir betre for dei.",
            en:
                "The analysis begins with the people it is about. When the goal says what the children or "
                + "pupils should experience or learn, it is easier to see whether things get better for them.")
    ) { analysis, _ in
        analysis.goals.filter { !$0.namesLearners }.places { words in
            Text(
                nb: "\(words.nb) nevner verken barn, elever eller deltakere. Hva skal de merke?",
                nn: "\(words.nn) nemner verken barn, elevar eller deltakarar. Kva skal dei merke?",
                en: "\(words.en) does not mention children, pupils or learners. What should they notice?")
        }
    }
}

extension Goal {
    /// Whether the goal or its sign names those it is for.
    var namesLearners: Bool { Goal.names("\(statement) \(sign ?? "")") }

    /// Whether a text names those a goal is for.
    static func names(_ text: String) -> Bool {
        let words = text.lowercased()
        return learners.contains { words.mentions($0) }
    }

    private static let learners = [
        "barn", "born", "elev", "deltak", "unge", "ungdom", "child", "pupil", "student", "learner", "young",
    ]
}
