import Guidance
import Model
import Pages

/// Collective development and further education seen together (SKK 1.3): what meets the needs of each area, and what
/// each owner puts into studies.
struct SeenTogether {
    let plan: RegionPlan
    let around: Surroundings

    static let title = Text(
        nb: "Kollektiv kompetanseutvikling og videreutdanning i sammenheng",
        nn: "Kollektiv kompetanseutvikling og vidareutdanning i samanheng",
        en: "Collective competence development and further education considered together")

    /// How many areas have a row of their own.
    private static let room = 10

    /// What meets the needs of an area.
    private struct Area {
        let name: Line
        var needs = 0
        var measures: Set<ID<Measure>> = []
        /// How many take each study, by its owner and number: needs that were joined share one.
        var studies: [String: Int] = [:]
        var people: Int { studies.values.reduce(0, +) }
    }

    var blocks: [Block] {
        let areas = areas
        let places = plan.received.newest().flatMap(\.body.studyPlaces)
        guard !areas.isEmpty || !places.isEmpty else { return [.paragraph(.text(.notAnswered))] }
        return [.paragraph(money)] + table(areas)
    }

    /// «11 tar videreutdanning neste skoleår; staten 1 200 000 kr, egenandel 400 000 kr».
    private var money: Line {
        let owners = plan.received.newest().map(\.body)
        let budgets = owners.map { StudyBudget($0, around.limits.study) }
        let people = budgets.map(\.people).total
        guard people > 0 else {
            return .say(
                nb: "Ingen av eierne har meldt inn studieplasser for neste skoleår.",
                nn: "Ingen av eigarane har meldt inn studieplassar for neste skuleår.",
                en: "No owner has reported any further-education places for next school year.")
        }
        let count = Text.counted(people, .studyPlaces)
        let (from, all) = (owners.count { !$0.studyPlaces.isEmpty }, Text.counted(owners.count, .owners))
        let places = Line.say(
            nb: "Neste skoleår bruker eierne \(count.nb) (\(from) av \(all.nb))",
            nn: "Neste skuleår bruker eigarane \(count.nn) (tal frå \(from) av \(all.nn))",
            en: "Next school year, the owners will use \(count.en) (reported by \(from) of \(all.en))")
        guard budgets.contains(where: { !$0.costs.isEmpty }) else { return places + .data(".") }
        let (state, own) = (
            RowNumbers.kroner(budgets.map(\.state).total),
            RowNumbers.kroner(budgets.map { $0.own + $0.municipality }.total)
        )
        return places
            + .say(
                nb: ". Staten betaler \(state.nb), og egenandelen er \(own.nb).",
                nn: ". Staten betaler \(state.nn), og eigendelen er \(own.nn).",
                en: ". The state pays \(state.en), and the owners' share is \(own.en).")
    }

    private var areas: [Area] {
        var areas: [String: Area] = [:]
        var order: [String] = []
        for unit in plan.deliveringUnits {
            for received in [unit.document].needs {
                let words = received.need.practiceArea ?? ""
                let key = PracticeArea.key(of: words)
                if areas[key] == nil {
                    order.append(key)
                    let none = Line.say(
                        nb: "uten praksisområde", nn: "utan praksisområde", en: "no practice area")
                    areas[key] = Area(name: key.isEmpty ? none : .area(words, received.language))
                }
                areas[key]?.needs += 1
                let into = plan.outcome(of: received.reference, in: unit).into.map(\.item)
                areas[key]?.measures.formUnion(into.compactMap { ID<Measure>($0) })
                for place in unit.owner?.body.studies(of: received.reference) ?? [] {
                    areas[key]?.studies["\(unit.owner?.id ?? "") \(place.id.item.code)"] = place.people
                }
            }
        }
        return order.compactMap { areas[$0] }.filter { !$0.measures.isEmpty || $0.people > 0 }
            .enumerated().sorted { ($1.element.needs, $0.offset) < ($0.element.needs, $1.offset) }.map(\.element)
    }

    private func table(_ areas: [Area]) -> [Block] {
        guard !areas.isEmpty else { return [] }
        let rows = areas.prefix(Self.room).map { area -> [Line] in
            let measures = area.measures.sorted().map { Line.text($0.item.words).linked(to: $0.item.code) }
            return [
                .capital(area.name), .data(String(area.needs)), measures.isEmpty ? .data("–") : .joined(measures),
                area.people == 0 ? .data("–") : .data(String(area.people)),
            ]
        }
        let left = areas.dropFirst(Self.room).map { $0.name + .data(" (\($0.needs))") }
        return [
            .table(
                Table(
                    caption: .say(
                        nb: "Tiltak og videreutdanning på hvert område",
                        nn: "Tiltak og vidareutdanning på kvart område",
                        en: "Measures and further education in each area"),
                    header: [
                        .say(nb: "Praksisområde", nn: "Praksisområde", en: "Practice area"),
                        .say(nb: "Behov", nn: "Behov", en: "Needs"),
                        .say(nb: "Kollektive tiltak", nn: "Kollektive tiltak", en: "Collective measures"),
                        .say(
                            nb: "Tar videreutdanning", nn: "Tek vidareutdanning", en: "In further education"),
                    ], rows: rows, numeric: [1, 3]))
        ]
            + (left.isEmpty
                ? []
                : [
                    .paragraph(
                        .say(
                            nb: "Områder med færre behov: ", nn: "Område med færre behov: ",
                            en: "Areas with fewer needs: ") + .joined(left) + .data("."))
                ])
    }
}
