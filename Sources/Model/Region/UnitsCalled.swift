// Units found by what people call them: «Vik skole» is Vik skule, «Solbakken» is Solbakken barnehage where no other
// unit is called so.

extension [EligibleUnit] {
    /// The units that some words may name: those that are called exactly so, else those of which the words say all
    /// but what kind of unit it is.
    public func called(_ words: String) -> [EligibleUnit] {
        // What a unit is told begins with its name: of most nothing more is asked.
        let (wanted, unit) = (words.folded, nowByWorkspace)
        let exact = filter { one in
            guard let now = one.unit.workspace.flatMap({ unit[$0] }) ?? now(one.unit),
                wanted.hasPrefix(now.unit.name.folded)
            else { return false }
            return told(one.unit).folded == wanted
        }
        if !exact.isEmpty { return exact }
        let called = CalledName(words)
        let same = filter { CalledName($0.unit.name) == called }
        guard same.isEmpty, called.kinds.isEmpty, !called.own.isEmpty else { return same }
        return filter { CalledName($0.unit.name).own == called.own }
    }

    /// The first unit of each workspace.
    private var nowByWorkspace: [String: EligibleUnit] {
        Dictionary(compactMap { one in one.unit.workspace.map { ($0, one) } }) { first, _ in first }
    }

    /// The units whose name, or a part of it, stands in some words.
    public func mentioned(in words: String) -> [EligibleUnit] {
        let own = Set(CalledName(words).own)
        return filter { !own.isDisjoint(with: CalledName($0.unit.name).own) }
    }
}

/// A unit's name, with the words that say what kind of unit it is set apart.
private struct CalledName: Hashable {
    /// The words that are its own.
    let own: [String]
    /// The words for its kind, written one way.
    let kinds: Set<String>

    init(_ words: String) {
        let all = words.lowercased().split { !$0.isLetter && !$0.isNumber }.map(String.init)
        kinds = Set(all.compactMap { Self.kind[$0] })
        own = all.filter { Self.kind[$0] == nil && !Self.small.contains($0) }
    }

    private static let kind: [String: String] = {
        let kinds: [(String, [String])] = [
            (
                "kindergarten",
                ["barnehage", "barnehagen", "barnehager", "barnehagar", "barnehagane", "kindergarten"]
            ),
            ("school", ["skole", "skule", "skolen", "skulen", "skoler", "skular", "school", "schools"]),
            ("sfo", ["sfo", "skolefritidsordning", "skulefritidsordning"]),
            ("ppt", ["ppt", "pp", "tjenesten", "tenesta", "tjeneste", "teneste", "service"]),
            ("culture", ["kulturskole", "kulturskule", "kulturskolen", "kulturskulen"]),
            ("adults", ["voksenopplæring", "vaksenopplæring", "voksenopplæringen", "vaksenopplæringa"]),
            ("centre", ["oppvekstsenter", "oppvekstsenteret", "oppvekstsentrum"]),
        ]
        return Dictionary(kinds.flatMap { name, words in words.map { ($0, name) } }) { first, _ in first }
    }()

    private static let small: Set<String> = [
        "og", "i", "på", "ved", "til", "for", "av", "and", "in", "at", "of", "the", "kommune", "alle", "all",
    ]
}
