import Model
import Pages

/// Units of a kind, counted in words.
enum KindWords {
    /// «48 barnehager»; units of several kinds are named by all of them.
    static func counted(_ number: Int, _ kinds: [UnitKind]) -> Text { .counted(number, noun(kinds)) }

    /// «3 av 48 barnehager».
    static func share(_ part: Int, of number: Int, _ kinds: [UnitKind]) -> Text {
        let all = counted(number, kinds)
        return Text(nb: "\(part) av \(all.nb)", nn: "\(part) av \(all.nn)", en: "\(part) of \(all.en)")
    }

    private static func noun(_ kinds: [UnitKind]) -> Noun {
        guard let first = kinds.first else {
            return Noun(
                Text(
                    nb: "enhet uten oppgitt type", nn: "eining utan oppgitt type",
                    en:
                        "unit with no stated type"),
                Text(
                    nb: "enheter uten oppgitt type", nn: "einingar utan oppgitt type",
                    en: "units with no stated type"))
        }
        guard kinds.count == 1 else {
            let all = Text.list(kinds.map(\.label))
            return Noun(
                Text(nb: "enhet med \(all.nb)", nn: "eining med \(all.nn)", en: "unit with \(all.en)"),
                Text(nb: "enheter med \(all.nb)", nn: "einingar med \(all.nn)", en: "units with \(all.en)"))
        }
        return Noun(first.label, first.several)
    }
}

extension UnitKind {
    /// What several are called.
    fileprivate var several: Text {
        switch self {
        case .kindergarten: Text(nb: "barnehager", nn: "barnehagar", en: "kindergartens")
        case .school: Text(nb: "grunnskoler", nn: "grunnskular", en: "primary and lower secondary schools")
        case .upperSecondary:
            Text(nb: "videregående skoler", nn: "vidaregåande skular", en: "upper secondary schools")
        case .sfo: Text(nb: "skolefritidsordninger", nn: "skulefritidsordningar", en: "after-school programmes")
        case .adultEducation:
            Text(nb: "voksenopplæringer", nn: "vaksenopplæringar", en: "adult education centres")
        case .cultureSchool:
            Text(nb: "kulturskoler", nn: "kulturskular", en: "schools of music and performing arts")
        case .ppt:
            Text(nb: "PP-tjenester", nn: "PP-tenester", en: "educational-psychological services")
        }
    }
}
