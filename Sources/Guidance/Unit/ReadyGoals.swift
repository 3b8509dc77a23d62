import Model

/// Goals to choose from as they stand: the national sector goals (LP 2.1), the areas of the framework plans, and the
/// core curriculum, told in words of our own.
struct ReadyGoal: Sendable {
    /// The goal.
    let words: Text
    /// Where it comes from.
    let origins: [GoalOrigin]
    /// The kinds of unit it is for.
    let kinds: Set<UnitKind>

    /// The goals that fit a unit, its own plan's first.
    static func fitting(_ kinds: [UnitKind]) -> [ReadyGoal] {
        all.filter { goal in kinds.contains(where: goal.kinds.contains) }
    }

    private static let all = [
        ReadyGoal(
            words: Text(
                nb: "Alle barn opplever fellesskap og mestring i lek",
                nn: "Alle barn opplever fellesskap og meistring i leik",
                en: "All children experience a sense of belonging and achievement in play"),
            origins: [.frameworkPlan], kinds: [.kindergarten]),
        ReadyGoal(
            words: Text(
                nb: "Alle barn får bruke og utvikle språket sitt hver dag",
                nn: "Alle barn får bruke og utvikle språket sitt kvar dag",
                en: "All children use and develop their language every day"),
            origins: [.frameworkPlan], kinds: [.kindergarten]),
        ReadyGoal(
            words: Text(
                nb: "Alle barn er med på å forme hverdagen i barnehagen",
                nn: "Alle barn er med på å forme kvardagen i barnehagen",
                en: "All children help to shape their day in the kindergarten"),
            origins: [.frameworkPlan], kinds: [.kindergarten]),
        ReadyGoal(
            words: Text(
                nb: "Alle barn er trygge og har noen å leke med på SFO",
                nn: "Alle barn er trygge og har nokon å leike med på SFO",
                en: "All children are safe and have somebody to play with in the after-school programme"),
            origins: [.sfoFrameworkPlan], kinds: [.sfo]),
        ReadyGoal(
            words: Text(
                nb: "Alle elever forstår det de leser, i alle fag",
                nn: "Alle elevar forstår det dei les, i alle fag",
                en: "All pupils understand what they read, in every subject"),
            origins: [.curriculum], kinds: [.school, .upperSecondary]),
        ReadyGoal(
            words: Text(
                nb: "Alle elever er med i læringsfellesskapet i klassen",
                nn: "Alle elevar er med i læringsfellesskapet i klassen",
                en: "All pupils are part of the learning community of their class"),
            origins: [.curriculum], kinds: [.school, .upperSecondary]),
        ReadyGoal(
            words: Text(
                nb: "Alle deltakere kan bruke norsk i arbeid, utdanning og hverdag",
                nn: "Alle deltakarar kan bruke norsk i arbeid, utdanning og kvardag",
                en: "All participants can use Norwegian at work, in education and in daily life"),
            origins: [.curriculum], kinds: [.adultEducation]),
        ReadyGoal(
            words: Text(
                nb: "Alle barn har et godt og inkluderende miljø for lek og læring",
                nn: "Alle barn har eit godt og inkluderande miljø for leik og læring",
                en: "All children have a good and inclusive environment for play and learning"),
            origins: [.sectorGoals], kinds: [.kindergarten]),
        ReadyGoal(
            words: Text(
                nb: "Alle har et godt og inkluderende læringsmiljø",
                nn: "Alle har eit godt og inkluderande læringsmiljø",
                en: "Everybody has a good and inclusive learning environment"),
            origins: [.sectorGoals], kinds: [.school, .upperSecondary, .sfo, .adultEducation, .ppt]),
        ReadyGoal(
            words: Text(
                nb: "De som trenger hjelp, får den tidlig, så alle får utvikle seg",
                nn: "Dei som treng det, får hjelp tidleg, så alle får utvikle seg",
                en: "Those who need help get it early, so that everybody can develop"),
            origins: [.sectorGoals], kinds: [.kindergarten, .school, .upperSecondary, .sfo, .adultEducation, .ppt]),
        ReadyGoal(
            words: Text(
                nb: "Alle lykkes i opplæringen", nn: "Alle lykkast i opplæringa",
                en: "Everybody succeeds in their education"),
            origins: [.sectorGoals], kinds: [.school, .upperSecondary, .adultEducation]),
    ]
}

extension GoalOrigin {
    /// The origins that make sense for a unit: its own plan first, plans of another kind of unit last or not at all.
    static func fitting(_ profile: Profile) -> [GoalOrigin] {
        let own = profile.kinds.flatMap(\.plans)
        let common: [GoalOrigin] = [.sectorGoals, .ownerPlan, .unitPlan]
        // Many schools run an after-school programme without being registered as one.
        let beside: [GoalOrigin] = profile.kinds.contains(.school) ? [.sfoFrameworkPlan] : []
        return (own + common + beside).reduce(into: []) { all, origin in
            if !all.contains(origin) { all.append(origin) }
        }
    }
}

extension UnitKind {
    /// The national plans a kind of unit works by.
    fileprivate var plans: [GoalOrigin] {
        switch self {
        case .kindergarten: [.frameworkPlan]
        case .school, .upperSecondary, .adultEducation: [.curriculum]
        case .sfo: [.sfoFrameworkPlan]
        case .ppt: [.frameworkPlan, .curriculum]
        case .cultureSchool: []
        }
    }
}
