import Model

/// Whether what a map takes for units, for what is measured or for values are persons: a list of pupils with a figure each
/// tells of one at a time, whatever its columns are called.
enum MappedPersons {
    /// Whether a table read by a map is about persons.
    ///
    /// - Parameters:
    ///   - headings: The headings of the values.
    ///   - columns: What stands in the column of the units and in those of what is measured.
    /// - Returns: Whether a value is headed by somebody's name, or two or more persons, and not just a few among many
    ///   units, stand in one of the columns.
    static func areThere(headings: [String], columns: [[String]]) -> Bool {
        let named = headings.map { heading in
            PeriodHeading(heading).map { $0.name.isEmpty ? heading : $0.name } ?? heading
        }
        return named.contains(where: isPerson) || columns.contains(where: arePersons)
    }

    private static func arePersons(_ texts: [String]) -> Bool {
        let all = Set(texts.map { Blanks.collapsed($0) }.filter { !$0.isEmpty })
        let persons = all.filter(isPerson)
        if persons.count > 1, 4 * persons.count >= all.count { return true }
        // Given names alone, the unit itself or a sum perhaps among them.
        let others = all.filter { !isUnit($0) && !OwnSums.isNothingElse($0) }
        return others.count > 1 && GivenNames.areOnes(Array(others))
    }

    /// «Kari Nordmann», «Nordmann, Kari», «K.N.», «Elev 12».
    private static func isPerson(_ text: String) -> Bool {
        !isUnit(text) && (GivenNames.isFullName(text) || areInitials(text) || isNumbered(text))
    }

    /// Two to four letters, each with a point behind it.
    private static func areInitials(_ text: String) -> Bool {
        let letters = text.filter { $0 != " " && $0 != "-" }
        guard (4...8).contains(letters.count), letters.count.isMultiple(of: 2) else { return false }
        return letters.enumerated().allSatisfy { place, sign in
            place.isMultiple(of: 2) ? sign.isLetter && sign.isUppercase : sign == "."
        }
    }

    private static func isNumbered(_ text: String) -> Bool {
        let words = text.lowercased().split { $0 == " " || $0 == "-" || $0 == "_" || $0 == "." }.map(String.init)
        let parted = words.count == 1 ? apart(words[0]) : words
        guard parted.count == 2, parted[1].allSatisfy(\.isNumber) else { return false }
        return ["elev", "barn", "pupil", "student", "child", "ansatt", "tilsett", "lærer", "lærar", "respondent"]
            .contains(parted[0])
    }

    /// «elev12» as «elev» and «12».
    private static func apart(_ word: String) -> [String] {
        let letters = word.prefix { !$0.isNumber }
        return [String(letters), String(word.dropFirst(letters.count))].filter { !$0.isEmpty }
    }

    /// Whether a text says that it is a unit: «Maria barnehage».
    static func isUnit(_ text: String) -> Bool {
        let words = Array(text.lowercased().utf8)
        return kinds.contains { words.mentions($0) }
    }

    private static let kinds = [
        "barnehage", "skole", "skule", "school", "kindergarten", "sfo", "avdeling", "oppvekst", "senter",
        "sentrum",
        "kommune", "ppt", "tjeneste", "teneste",
    ].map { Array($0.utf8) }
}
