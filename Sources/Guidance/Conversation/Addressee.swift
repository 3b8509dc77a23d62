public import Model

/// Whom the questions are about: «barna eller elevene» is «barna» in a kindergarten and «elevene» in a school.
struct Addressee: Hashable {
    /// «barna», and what stands after «hos» and «til» alike.
    let definite: Text
    /// «barn».
    let indefinite: Text
    /// «pedagoger»; `nil` where both fit.
    var teachers: Text?
    /// «rammeplanen»; `nil` where both fit.
    var plan: Text?

    /// The one word that fits a unit; `nil` where it has both children and pupils.
    init?(_ kinds: [UnitKind]) {
        let words = Set(kinds.compactMap(Addressee.word))
        guard words.count == 1, var word = words.first, !kinds.contains(.ppt) else { return nil }
        let isKindergarten = kinds == [.kindergarten]
        let hasFramework = kinds.allSatisfy { [.kindergarten, .sfo, .cultureSchool].contains($0) }
        let hasCurriculum = kinds.allSatisfy { [.school, .upperSecondary, .adultEducation].contains($0) }
        if isKindergarten {
            word.teachers = Text(nb: "pedagoger", nn: "pedagogar", en: "kindergarten teachers")
        } else if !kinds.contains(.kindergarten), !kinds.contains(.sfo) {
            word.teachers = Text(nb: "lærere", nn: "lærarar", en: "teachers")
        }
        if hasFramework {
            word.plan = Text(nb: "rammeplanen", nn: "rammeplanen", en: "the framework plan")
        } else if hasCurriculum {
            word.plan = Text(nb: "læreplanen", nn: "læreplanen", en: "the curriculum")
        }
        self = word
    }

    private init(definite: Text, indefinite: Text) {
        self.definite = definite
        self.indefinite = indefinite
    }

    private static let allTeachers = Group.teachers.label
    private static let allPlans = Text(
        nb: "rammeplanen eller læreplanen", nn: "rammeplanen eller læreplanen",
        en: "the framework plan or the curriculum")

    private static func word(_ kind: UnitKind) -> Addressee? {
        switch kind {
        case .kindergarten, .sfo:
            Addressee(
                definite: Text(nb: "barna", nn: "barna", en: "the children"),
                indefinite: Text(nb: "barn", nn: "barn", en: "children"))
        case .school, .upperSecondary, .cultureSchool:
            Addressee(
                definite: Text(nb: "elevene", nn: "elevane", en: "the pupils"),
                indefinite: Text(nb: "elever", nn: "elevar", en: "pupils"))
        case .adultEducation:
            Addressee(
                definite: Text(nb: "deltakerne", nn: "deltakarane", en: "the participants"),
                indefinite: Text(nb: "deltakere", nn: "deltakarar", en: "participants"))
        case .ppt: nil
        }
    }

    private static let both = (
        definite: Text(nb: "barna eller elevene", nn: "barna eller elevane", en: "the children or pupils"),
        indefinite: Text(nb: "barn eller elever", nn: "barn eller elevar", en: "children or pupils")
    )

    /// A text with the word that fits.
    func put(into text: Text) -> Text {
        text.mapped { words, language in
            words.exchanging(Addressee.both.definite[language], with: definite[language])
                .exchanging(
                    Addressee.both.definite[language].capitalizedFirst, with: definite[language].capitalizedFirst
                )
                .exchanging(Addressee.both.indefinite[language], with: indefinite[language])
                .exchanging(
                    Addressee.allTeachers[language], with: (teachers ?? Addressee.allTeachers)[language]
                )
                .exchanging(Addressee.allPlans[language], with: (plan ?? Addressee.allPlans)[language])
        }
    }
}

extension StepWording {
    /// The wording with the word for children, pupils or participants that fits a unit.
    func fitted(to addressee: Addressee) -> StepWording {
        StepWording(
            question: addressee.put(into: question), more: more.map(addressee.put),
            parts: parts?.map(addressee.put), why: addressee.put(into: why),
            examples: examples, help: addressee.put(into: help))
    }
}

extension Text {
    /// The text with the word for children, pupils or participants that fits a unit.
    public func fitted(to kinds: [UnitKind]) -> Text { Addressee(kinds)?.put(into: self) ?? self }
}

extension [String: StepWording] {
    /// The wording with the word for children, pupils or participants that fits a unit.
    public func fitted(to kinds: [UnitKind]) -> Wording {
        guard let addressee = Addressee(kinds) else { return self }
        return mapValues { $0.fitted(to: addressee) }
    }
}

extension String {
    fileprivate var capitalizedFirst: String { prefix(1).uppercased() + dropFirst() }
}
