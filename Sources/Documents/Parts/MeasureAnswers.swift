import Model
import Pages

// What a measure's answers look like in a document, each in one cell.

extension Measure {
    /// The methods by the catalogue, then in their own words.
    func methods(_ language: Language) -> Line {
        guard let kinds = methodKinds, !kinds.isEmpty else { return .given(workingMethods, language) }
        return .text(.list(kinds.map(\.label))) + .data("\n") + .given(workingMethods, language)
    }

    /// Who it is planned with, by name where the names are told; else what kind of partner that is.
    func partners(_ county: CountyProfile) -> Line {
        let names = institutions(county)
        return names.isEmpty ? .given(partner?.label) : .names(names)
    }

    /// What is answered of the cooperation, after the days it was planned on.
    func dialogued(_ language: Language) -> Line {
        guard let days = dialogue, !days.isEmpty else { return .given(cooperation, language) }
        return .text(Measure.dialogue.name) + .data(" ") + .text(.list(days.map(\.words))) + .data("\n")
            + .given(cooperation, language)
    }

    /// «barnehagebasert; spesialpedagogikk og inkluderende praksis 25 %».
    var divided: Line {
        guard let shares else { return .text(.notAnswered) }
        let parts = [
            (Text(nb: "barnehage", nn: "barnehage", en: "kindergarten"), shares.kindergarten),
            (Text(nb: "skole", nn: "skule", en: "school"), shares.school),
            (Text(nb: "felles", nn: "felles", en: "shared"), shares.common),
        ].filter { $0.1 > 0 }.map { name, part -> Line in [.text(name), .data(" \(part) %")] }
        let special = Line.say(
            nb: "spesialpedagogikk og inkluderende praksis", nn: "spesialpedagogikk og inkluderande praksis",
            en: "special needs education and inclusive practice")
        return .text(shares.base.label) + .data(": ") + .joined(parts) + .data("; ") + special
            + .data(" \(shares.specialNeeds) %")
    }

    /// What is applied for, year by year, and altogether.
    var sums: Line {
        guard let budget else { return .text(.notAnswered) }
        guard !budget.isEmpty else {
            return .say(
                nb: "Bruker ikke midler fra tilskuddet.", nn: "Bruker ikkje midlar frå tilskotet.",
                en: "Does not use any grant money.")
        }
        let years = budget.map { year -> Line in
            let left = year[.leftOver]
            let covered =
                Line.say(
                    nb: " i tillegg til ", nn: " i tillegg til ", en: " in addition to ")
                + [.kroner(left)]
                + .say(
                    nb: " ubrukte midler fra før", nn: " ubrukte midlar frå før",
                    en: " left over from earlier years")
            return [.data("\(year.year): "), .kroner(year.applied)] + (left > 0 ? covered : [])
        }
        guard years.count > 1 else { return .joined(years) }
        return .joined(years) + .say(nb: ", til sammen ", nn: ", til saman ", en: ", altogether ")
            + [.kroner(budget.applied)]
    }
}

extension RegionPlan {
    /// The owner that answers for a measure.
    func responsibleLine(_ measure: Measure) -> Line {
        responsible(for: measure).map { .data($0) } ?? .text(.notAnswered)
    }
}

extension Words {
    /// «62 000 kr».
    static func kroner(_ sum: Int) -> Words { .text(Quantity(sum).words.mapped { sum, _ in "\(sum) kr" }) }
}
