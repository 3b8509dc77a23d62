/// Whether two names can be the same school's or kindergarten's.
public enum UnitNames {
    /// Whether two names have no word in common besides those that tell what kind of place it is.
    ///
    /// A name without any other word («Hamar kommune» in Hamar) tells nothing, and so differs from none. A word that
    /// begins another is the same («Bjørkebakken» and «Bjørkebakkens»), from four letters on.
    ///
    /// - Parameters:
    ///   - one: A name.
    ///   - other: Another.
    ///   - municipality: The name of the municipality both may lie in, which tells none of its units from another.
    /// - Returns: Whether they are clearly two.
    public static func differClearly(_ one: String, _ other: String, in municipality: String? = nil) -> Bool {
        let common = Set(words(municipality ?? ""))
        let (left, right) = (telling(one, common), telling(other, common))
        guard !left.isEmpty, !right.isEmpty else { return false }
        return !left.contains { word in right.contains { isSame(word, $0) } }
    }

    private static func telling(_ name: String, _ common: Set<String>) -> [String] {
        words(name).filter { !kinds.contains($0) && !common.contains($0) }
    }

    private static func words(_ name: String) -> [String] {
        name.lowercased().split { !$0.isLetter && !$0.isNumber }.map(String.init)
    }

    private static func isSame(_ one: String, _ other: String) -> Bool {
        let (short, long) = one.count < other.count ? (one, other) : (other, one)
        return short == long || short.count > 3 && long.hasPrefix(short)
    }

    private static let kinds: Set<String> = [
        "as", "av", "avd", "avdeling", "barne", "barnehage", "barnehagane", "barnehagar", "barnehagene",
        "barnehager", "barneskole", "barneskule", "da", "familiebarnehage", "fylkeskommune", "grunnskole",
        "grunnskule", "i", "kommunale", "kommune", "kommunes", "naturbarnehage", "og", "oppvekstsenter", "privat",
        "private", "sa", "senter", "skole", "skolen", "skule", "skulen", "ungdomsskole", "ungdomsskule",
        "vgs", "videregående", "vidaregåande",
    ]
}
