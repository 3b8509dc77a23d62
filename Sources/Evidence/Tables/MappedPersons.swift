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
    static func areThere(headings: [String], columns: [TableColumn]) -> Bool {
        let named = headings.map { heading in
            PeriodHeading(heading).map { $0.name.isEmpty ? heading : $0.name } ?? heading
        }
        return named.contains(where: isPerson) || columns.contains(where: arePersons)
    }

    private static func arePersons(_ column: TableColumn) -> Bool {
        // Given names alone, the unit itself or a sum perhaps among them.
        var (persons, others, areGiven) = (0, 0, true)
        column.each { text in
            if isUnit(text) { return }
            if mayBePerson(text), isPerson(String(decoding: text, as: UTF8.self)) { persons += 1 }
            if OwnSums.isNothingElse(text) { return }
            others += 1
            areGiven = areGiven && GivenNames.areOnes([String(decoding: text, as: UTF8.self)])
        }
        return persons > 1 && 4 * persons >= column.filled.count || others > 1 && areGiven
    }

    /// Whether a text that is no unit may be a person, by its bytes: names have a blank, initials points, pupils a number.
    private static func mayBePerson(_ text: TableColumn.Bytes) -> Bool {
        GivenNames.mayBeFullName(text) || text.contains(UInt8(ascii: "."))
            || text.contains { $0 >= 0x41 } && text.contains { $0 >= 0x80 || (48...57).contains($0) }
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

    /// The same of a text's bytes.
    static func isUnit(_ text: TableColumn.Bytes) -> Bool {
        // Two capital letters beyond ASCII have small ones within it.
        if text.contains(where: { $0 == 0xC4 || $0 == 0xE2 }) {
            return isUnit(String(decoding: text, as: UTF8.self))
        }
        return text.indices.contains { place in
            let first = text[place] | 0x20
            guard beginnings >> (first & 0x3F) & 1 == 1 else { return false }
            return kinds.contains { kind in
                kind[0] == first && text.count - place >= kind.count
                    && kind.indices.allSatisfy { text[place + $0] | 0x20 == kind[$0] }
            }
        }
    }

    private static let kinds = [
        "barnehage", "skole", "skule", "school", "kindergarten", "sfo", "avdeling", "oppvekst", "senter",
        "sentrum",
        "kommune", "ppt", "tjeneste", "teneste",
    ].map { Array($0.utf8) }
    /// A bit for each letter that one of them begins with.
    private static let beginnings = kinds.reduce(UInt64(0)) { $0 | 1 << ($1[0] & 0x3F) }
}
