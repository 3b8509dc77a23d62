public import Model

extension MeasureColumn {
    /// What its cells hold, part by part, and an example that is taken as it stands.
    ///
    /// - Parameter year: A year that is offered, and the one after it.
    /// - Returns: Both; `nil` where words alone are the answer.
    public func manner(_ year: Int) -> (parts: Text, example: Text)? {
        switch self {
        case .number, .title, .goal, .contribution, .community, .education, .sami, .attainment, .maintenance,
            .mark:
            nil
        case .participants:
            (
                Text(nb: "enhet, rolle, antall;", nn: "eining, rolle, kor mange;", en: "unit, role, number;"),
                Text(
                    nb: "alle bak behovet, alle ansatte, 120; andre: PP-tjenesten, rådgivere, 3",
                    nn: "alle bak behovet, alle tilsette, 120; andre: PP-tenesta, rådgivarar, 3",
                    en:
                        "all behind the need, all staff, 120; other: educational-psychological service, advisers, 3"
                )
            )
        case .without:
            (
                Text(
                    nb: "hvorfor enheter som ikke har behovet, er med; tom hvis alle har det",
                    nn: "kvifor einingar som ikkje har behovet, er med; tom om alle har det",
                    en: "why units without the need take part; leave empty if all have it"),
                Text(
                    nb: "elevene begynner på denne skolen senere", nn: "elevane byrjar på den skulen",
                    en: "the pupils move on to that school")
            )
        case .methods:
            (
                Text(
                    nb: "numre, så egne ord: \(WorkingMethod.numbered.nb)",
                    nn: "nummer, så eigne ord: \(WorkingMethod.numbered.nn)",
                    en: "numbers, then your own words: \(WorkingMethod.numbered.en)"),
                Text(
                    nb: "2,4; fire samlinger og utprøving mellom dem",
                    nn: "2,4; fire samlingar og utprøving mellom dei",
                    en: "2,4; four sessions, trying things out in between")
            )
        case .responsible:
            (
                Text(
                    nb: "navnet på eieren; tom når bare én har behovet",
                    nn: "namnet på eigaren; tom når berre éin har behovet",
                    en: "the owner's name; empty when only one has the need"),
                Text(nb: "Fjellvik kommune", nn: "Fjellvik kommune", en: "Fjellvik municipality")
            )
        case .partner:
            (
                Text(
                    nb: "ett av disse: \(Self.partners.nb)", nn: "eitt av desse: \(Self.partners.nn)",
                    en: "one of: \(Self.partners.en)"),
                PartnerKind.university.label
            )
        case .cooperation:
            (
                Text(
                    nb: "datoene da dere møttes for å planlegge; navnet på partneren, og hva dere samarbeider om",
                    nn: "datoane då de møttest for å planleggje; namnet på partnaren, og kva de samarbeider om",
                    en: "the days you planned together; the partner's name, and what you cooperate on"),
                Text(
                    nb: "09.11.\(year - 1); Fjelluniversitetet leder samlingene",
                    nn: "09.11.\(year - 1); Fjelluniversitetet leier samlingane",
                    en: "09.11.\(year - 1); Fjell University leads the sessions")
            )
        case .child, .practice:
            (
                Text(
                    nb: "hva dere ser etter; hvordan det er nå; målet; når",
                    nn: "kva de ser etter; korleis det er no; målet; når",
                    en: "what you will measure; the starting point; the target; when"),
                Text(
                    nb: "dager der barn går alene; fem av ti; én av ti; hver oktober",
                    nn: "dagar der barn går åleine; fem av ti; éin av ti; kvar oktober",
                    en: "days when children are alone; five of ten; one of ten; every October")
            )
        case .years:
            (
                Text(nb: "årene", nn: "åra", en: "the years"), Text(alike: "\(year)–\(year + 1)")
            )
        case .milestones:
            (
                Text(
                    nb: "halvår og år: hva som er gjort;", nn: "halvår og år: kva som er gjort;",
                    en: "half-year and year: what has been done;"),
                Text(
                    nb: "høst \(year): alle har prøvd ut én endring; vår \(year + 1): erfaringene er delt",
                    nn: "haust \(year): alle har prøvd ut éi endring; vår \(year + 1): erfaringane er delte",
                    en: "autumn \(year): everybody has tried one change; spring \(year + 1): experience is shared")
            )
        case .budget:
            (
                Text(
                    nb: "år: post og kroner, post og kroner;", nn: "år: post og kroner, post og kroner;",
                    en: "year: item and kroner, item and kroner;"),
                Text(
                    nb: "\(year): nettverk 60 000, UH 180 000; \(year + 1): UH 120 000",
                    nn: "\(year): nettverk 60 000, UH 180 000; \(year + 1): UH 120 000",
                    en: "\(year): network 60 000, university 180 000; \(year + 1): university 120 000")
            )
        }
    }

    private static let partners = Text.list(PartnerKind.allCases.map(\.label))
}

extension WorkingMethod {
    /// «1 fagstoff, 2 samlinger med faglig påfyll …».
    fileprivate static let numbered = Text.list(
        allCases.enumerated().map { place, method in method.label.mapped { name, _ in "\(place + 1) \(name)" } })
}
