import Model
import Pages

extension DocumentParts {
    static let summaryTitle = Text(nb: "Sammendrag", nn: "Samandrag", en: "Summary")
    static let shownTitle = Text(
        nb: "Hva dataene viser", nn: "Kva dataa viser", en: "What the data shows")
    static let who = Text(nb: "Hvem", nn: "Kven", en: "Who")
    static let mainNeedsTitle = Text(
        nb: "De viktigste kompetansebehovene", nn: "Dei viktigaste kompetansebehova",
        en: "The most important competence needs")
    static let tookPart = Text(nb: "Hvem som har vært med", nn: "Kven som har vore med", en: "Who took part")
    static let chosenArea = Text(nb: "Valgt område", nn: "Valt område", en: "Chosen area")
    static let samiFound = Text(nb: "Samiske perspektiver", nn: "Samiske perspektiv", en: "Sami perspectives")
    static let point = Line.say(nb: "Punkt", nn: "Punkt", en: "Point")
    static let answer = Line.say(nb: "Svar", nn: "Svar", en: "Answer")
    static let whatItRestsOn = Text(
        nb: "Hva tiltaket bygger på", nn: "Kva tiltaket byggjer på", en: "What the measure is based on")

    /// What is told of one thing, a line for each part under its name; in full width, where a table's columns would be
    /// too narrow to read.
    static func labelled(_ parts: [(name: Text, line: Line)]) -> Line {
        .joined(parts.map { .text($0.name) + .data(": ") + $0.line }, by: "\n")
    }

    /// «Solbakken barnehage, barnehage, kommunal, Granli kommune, organisasjonsnummer …».
    static func profile(_ profile: Profile) -> Line {
        var facts: [Line] = [.data(profile.name)] + profile.kinds.map { .text($0.label) }
        if let ownership = profile.ownership { facts.append(.text(ownership.label)) }
        if let municipality = profile.municipality, municipality.name != profile.name {
            facts.append(.data(municipality.name))
        }
        if let number = profile.organisationNumber {
            facts.append(
                .say(nb: "organisasjonsnummer ", nn: "organisasjonsnummer ", en: "organisation number ")
                    + .data(number.digits))
        }
        return .joined(facts)
    }

    /// The needs that weigh most, in one line each; those that do not fit are counted.
    static func mainNeeds(_ needs: [MainNeed], room: Int = 4) -> Block.Item {
        let shown = needs.prefix(room).map { main in
            let (based, count) = (main.need, main.workspaces.count)
            let units = Text.counted(count, .units)
            let whose: Line =
                count == 1
                ? [.data(" (\(based.unit), "), .text(based.need.id.item.words), .data(")")]
                : .say(
                    nb: " (meldt av \(units.nb))", nn: " (meldt av \(units.nn))", en: " (reported by \(units.en))")
            return Block.Item(.brief(based.need.ability, based.language, room: 130) + whose)
        }
        return Block.Item(mainNeedsTitle, needs.isEmpty ? none : [], below: shown + more(needs.count - room))
    }

    static let asked = Text(
        nb: "Dette ber nettverket om", nn: "Dette ber nettverket om", en: "What the network asks for")

    static let none = Line.say(nb: "ingen", nn: "ingen", en: "none")

    /// «og 4 til»; nothing where all were shown.
    static func more(_ left: Int) -> [Block.Item] {
        guard left > 0 else { return [] }
        return [
            Block.Item(
                .say(
                    nb: "og \(left) til, se resten av dokumentet", nn: "og \(left) til, sjå resten av dokumentet",
                    en: "and \(left) more (see the rest of the document)"))
        ]
    }
}

extension DocumentParts {
    /// What an owner puts in, with the hours and kroner that were given.
    static func contribution(_ own: OwnContribution?, _ language: Language) -> Line {
        guard let own else { return .text(.notAnswered) }
        var sums: [Line] = []
        if let hours = own.hours {
            sums.append(.text(Quantity(hours).words) + .say(nb: " timer", nn: " timar", en: " hours"))
        }
        if let kroner = own.kroner {
            sums.append(.text(Quantity(kroner).words) + .say(nb: " kroner", nn: " kroner", en: " kroner"))
        }
        let line = Line.given(own.words, language)
        return sums.isEmpty ? line : .joined(sums) + .data(". ") + line
    }
}

extension RegionPlan {
    /// What the units' data show, in a sentence from each unit that a measure rests on; those there is no room for are
    /// counted.
    func shown(room: Int) -> Block.Item {
        let behind = Set(measures.flatMap(needs).map(\.reference.workspace))
        let found = deliveringUnits.filter { behind.contains($0.document.id) }.compactMap { unit -> Block.Item? in
            unit.document.brief.ground.map {
                Block.Item(.data("\(unit.document.called): ") + .brief($0, unit.document.language, room: 130))
            }
        }
        return Block.Item(
            DocumentParts.shownTitle, found.isEmpty ? .text(.notAnswered) : [],
            below: found.prefix(room) + DocumentParts.more(found.count - room))
    }
}
