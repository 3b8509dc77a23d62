/// A name as people and files write it: with «kommune» behind it or not, and in one of several languages.
struct PlaceNames {
    private let names: Set<String>

    /// Takes a name apart.
    init(_ name: String) {
        names = Self.parts(name)
    }

    /// Whether a unit of a file has this name.
    ///
    /// - Parameters:
    ///   - name: The unit's name.
    ///   - level: What kind of unit it is: only areas are called with and without the word for what they are.
    /// - Returns: Whether it has.
    func has(_ name: String, of level: ExportUnit.Level) -> Bool {
        let others = Self.parts(name)
        // «Vik skole - avdeling nord» is not Vik skole; an area's names stand for the same area each.
        guard level == .municipality || level == .county else { return names == others }
        if !names.isDisjoint(with: others) { return true }
        return !Set(names.map(Self.bare)).isDisjoint(with: others.map(Self.bare))
    }

    /// A name, and each of its names in several languages: `Kárášjohka - Karasjok`, `Porsanger – Porsáŋgu`.
    private static func parts(_ name: String) -> Set<String> {
        let whole = Blanks.collapsed(name).lowercased()
        var parts = [whole]
        for sign in [" - ", " – ", " / ", "/"] {
            parts = parts.flatMap { $0.components(sign) }
        }
        return Set((parts.count > 1 ? [] : [whole]) + parts.map(Blanks.collapsed).filter { $0.count > 1 })
    }

    /// An area's name without the word for what it is, and without what tells it from another of its name.
    private static func bare(_ name: String) -> String {
        var words = name
        if words.hasSuffix(")"), let open = words.lastIndex(of: "(") {
            words = Blanks.collapsed(String(words[..<open]))
        }
        for ending in [" kommune", " fylkeskommune", " fylke"] where words.hasSuffix(ending) {
            words = String(words.dropLast(ending.count))
        }
        return words
    }
}
