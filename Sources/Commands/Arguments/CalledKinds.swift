import Model

extension UnitKind {
    /// The kind that a word is for, in any of the three languages: `barneskole`, «Solbakken barnehage», `VGS`.
    static func called(_ words: String) -> UnitKind? {
        let word = words.folded.exchanging("skule", with: "skole")
        // A name says at its end what it is the name of: «Lia videregående skole» is no grunnskole.
        let ends = allCases.flatMap { kind in
            kind.names.filter { word == $0 || word.hasSuffix(" \($0)") }.map { (kind, $0.count) }
        }
        return ends.max { $0.1 < $1.1 }?.0
    }

    /// The kinds that words are for: `skole og SFO`, `barnehage/skole`, `oppvekstsenter`.
    ///
    /// - Returns: The kinds in the order they are listed; `nil` where a part is none.
    static func all(called words: String) -> [UnitKind]? {
        let whole = words.folded.exchanging("skule", with: "skole")
        if let kind = allCases.first(where: { $0.names.contains(whole) }) { return [kind] }
        if whole.hasSuffix("oppvekstsenter") { return [.kindergarten, .school] }
        let parts = [" og ", " med ", " and ", " with ", "/", "+", "&", ";"].reduce(whole) {
            $0.exchanging($1, with: ",")
        }.split(separator: ",").map { called(String($0)) }
        guard !parts.isEmpty, !parts.contains(nil) else { return nil }
        return allCases.filter(parts.contains)
    }

    private var names: [String] {
        let own = Language.allCases.flatMap { [label[$0], typed[$0]] }.map {
            $0.folded.exchanging("skule", with: "skole")
        }
        return own + [rawValue] + others
    }

    /// What else people call it, in bokmål, nynorsk and English; `skule` is read as `skole`.
    private var others: [String] {
        switch self {
        case .kindergarten:
            [
                "barnehager", "barnehagar", "barnehagen", "bhg", "åpen barnehage", "open barnehage",
                "familiebarnehage", "kindergartens", "preschool", "nursery",
            ]
        case .school:
            [
                "skolen", "skoler", "skolar", "barneskole", "ungdomsskole", "barne- og ungdomsskole",
                "barne og ungdomsskole", "kombinert skole", "1-10-skole", "1–10-skole", "friskole", "privatskole",
                "montessoriskole", "steinerskole", "primary", "primary school", "lower secondary",
                "lower secondary school", "secondary school", "schools",
            ]
        case .upperSecondary:
            ["vgs", "videregåande", "videregående skoler", "upper secondary", "high school"]
        case .sfo:
            ["skolefritid", "fritidsordning", "aks", "after-school", "after school", "after school programme"]
        case .adultEducation: ["vo", "voksenopplæringen", "vaksenopplæringa", "voksenopplæringssenter"]
        case .cultureSchool:
            [
                "kulturskolen", "musikkskole", "musikk- og kulturskole", "culture school", "music school",
                "art school",
            ]
        case .ppt:
            [
                "pp-tjeneste", "pp-teneste", "pp-tjenesten", "pedagogisk-psykologisk tjeneste",
                "pedagogisk-psykologisk teneste",
            ]
        }
    }
}
