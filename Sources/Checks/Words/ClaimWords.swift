/// Words that say of a whole group how it is, as if every one of them had said so (O).
enum ClaimWords {
    /// Whether a text says that a group is badly off: «foresatte er misfornøyde», «elevane mistrivst».
    ///
    /// Who speaks of some of them, or holds them against others, claims less: «noen er utrygge», «mindre fornøyd enn».
    static func sayBadly(_ text: String) -> Bool {
        SaidTokens(text).clauses.contains { clause in
            guard !clause.contains(where: hedges.contains) else { return false }
            if clause.contains(where: { word in bad.contains { word.hasPrefix($0) } }) { return true }
            return clause.indices.contains { place in
                thriving.contains(clause[place])
                    && clause[(place + 1)...].prefix(3).contains { ["ikke", "ikkje", "not"].contains($0) }
            }
        }
    }

    /// Whether a text says something of each one of a group: «alle foresatte er fornøyde», «ingen elever mistrives».
    static func sayOfAll(_ text: String) -> Bool {
        SaidTokens(text).clauses.contains { clause in
            clause.indices.dropLast().contains { place in
                ["alle", "samtlige", "samtlege", "ingen", "all", "no"].contains(clause[place])
                    && people.contains { clause[place + 1].hasPrefix($0) }
            }
        }
    }

    private static let bad = [
        "misfornøyd", "misnøgd", "utilfreds", "utrygg", "mistriv", "ulykkelig", "ulukkeleg", "dissatisfied",
        "unsafe",
        "unhappy",
    ]
    private static let thriving: Set<String> = ["trives", "trivst", "thrive"]
    private static let hedges: Set<String> = [
        "noen", "nokre", "nokon", "enkelte", "én", "en", "ein", "av", "få", "mindre", "mer", "meir", "enn",
        "flere",
        "fleire", "kan", "litt", "some", "few", "less", "more", "than", "may", "of", "og", "om",
    ]
    private static let people = [
        "foresatt", "føresett", "foreldre", "elev", "barn", "born", "ansatt", "tilsett", "lærer", "lærar",
        "parents",
        "pupils", "children", "staff", "teachers",
    ]
}
