/// The column of a form in which a group says what it calls itself: «Gruppe», «Hva heter gruppa deres?».
///
/// Known by its heading alone, which holds nothing but that question: «Aldersgruppe» and «Hva sier gruppa om lek?» are
/// none.
enum GroupColumn {
    /// The place of the column; `nil` where there is none, or more than one.
    static func place(in headings: [String], _ maker: FormMaker) -> Int? {
        let places = headings.indices.filter { !maker.about.contains($0) && isOne(headings[$0]) }
        return places.count == 1 ? places.first : nil
    }

    /// Whether a heading asks for the group.
    static func isOne(_ heading: String) -> Bool {
        let words = heading.lowercased().split { !$0.isLetter }.map(String.init)
        return words.count <= 6 && words.contains(where: groups.contains)
            && words.allSatisfy { groups.contains($0) || asking.contains($0) }
    }

    /// A group's name as it is told: a number by the heading's word, «Gruppe 3».
    static func name(_ written: String, under heading: String) -> String {
        guard !written.isEmpty, written.allSatisfy(\.isNumber) else { return written }
        let word = heading.split { !$0.isLetter }.first { groups.contains($0.lowercased()) }
        return "\(word.map { $0.prefix(1).uppercased() + $0.dropFirst() } ?? "") \(written)"
    }

    private static let groups: Set<String> = [
        "gruppe", "gruppa", "gruppen", "gruppenavn", "gruppenamn", "gruppenummer", "group",
    ]
    private static let asking: Set<String> = [
        "hva", "kva", "hvilken", "heter", "heiter", "navn", "navnet", "namn", "namnet", "nummer", "på", "for",
        "ei",
        "en", "er", "i", "dere", "du", "de", "deres", "dykkar", "vår", "hører", "høyrer", "til", "what", "which",
        "is", "are", "you", "your", "the", "of", "name", "called", "number", "in",
    ]
}
