public import Formats
public import Model
import Pages

/// What a network's needs, measures and results tell a knowledge base (D 4.3): figures and closed answers only. No free
/// text, no name of a unit or a place, and no number of people below five.
public enum KnowledgeTables {
    /// The word that asks for it; nothing of it is made unless it is asked for.
    public static let word = Text(nb: "kunnskap", nn: "kunnskap", en: "knowledge")

    /// What it is called in a list.
    public static let label = Text(
        nb: "tall til kunnskapsgrunnlaget, uten tekst og navn",
        nn: "tal til kunnskapsgrunnlaget, utan tekst og namn",
        en: "figures for the knowledge base, with no free text and no names")

    /// Whether a word asks for it.
    public static func names(_ asked: String) -> Bool {
        Language.allCases.contains { word[$0] == asked.lowercased() }
    }

    /// The tables of a network.
    public static func tables(of plan: RegionPlan, in language: Language) -> [DataTable] {
        let make = TableMaker(language: language)
        return [needs(plan, make), measures(plan, make), money(plan, make)]
    }

    /// How many needs of how many units there are of each theme, form and part of daily work.
    private static func needs(_ plan: RegionPlan, _ make: TableMaker) -> DataTable {
        var counted: [NeedKind: (needs: Int, units: Set<String>)] = [:]
        for unit in plan.deliveringUnits {
            for need in [unit.document].needs {
                // What somebody called it in words of their own is told as no part of the catalogue.
                let area = need.need.practiceArea.flatMap { PracticeArea(named: $0) }
                let kind = NeedKind(theme: need.need.theme, form: need.need.form, area: area)
                counted[kind, default: (0, [])].needs += 1
                counted[kind]?.units.insert(unit.document.id)
            }
        }
        let rows = counted.sorted { $0.key.order < $1.key.order }.map { kind, count in
            [
                make.word(kind.theme), make.word(kind.form), make.word(kind.area), make.number(count.needs),
                make.number(count.units.count),
            ]
        }
        return make.table(
            "needs", TableWords.needs,
            [
                make.column("theme", Need.theme.name), make.column("form", Need.form.name),
                make.column("area", Need.practiceArea.name),
                make.column("needs", Text(nb: "antall behov", nn: "tal på behov", en: "needs"), .whole),
                make.column("units", Text(nb: "antall enheter", nn: "tal på einingar", en: "units"), .whole),
            ], rows)
    }

    /// Each measure by its number: for how long, with whom, how much, and what came of it.
    private static func measures(_ plan: RegionPlan, _ make: TableMaker) -> DataTable {
        let signs = MeasureResult.signs
        let rows = plan.measures.map { measure in
            let people = (measure.participantGroups ?? []).map(\.people).total
            return [
                make.item(measure.id.item), make.number(measure.years.min()), make.number(measure.years.max()),
                make.word(measure.partner), make.number(measure.shares?.kindergarten),
                make.number(measure.shares?.school), make.number(measure.shares?.specialNeeds),
                // Fewer than five people are nobody's to count.
                make.children(people), make.number(measure.budget.map(\.applied)),
                make.word(measure.result?.carriedOut),
            ] + signs.map { make.word(measure.result?[keyPath: $0.path]?.judgement) }
        }
        return make.table(
            "measures", TableWords.measures,
            [
                make.column("number", TableWords.number),
                make.column("from", Text(nb: "fra år", nn: "frå år", en: "from year"), .year),
                make.column("to", Text(nb: "til år", nn: "til år", en: "to year"), .year),
                make.column("partner", Measure.partner.name),
                make.column(
                    "kindergarten",
                    Text(nb: "barnehage, prosent", nn: "barnehage, prosent", en: "kindergarten, per cent"),
                    .whole),
                make.column(
                    "school", Text(nb: "skole, prosent", nn: "skule, prosent", en: "school, per cent"), .whole),
                make.column(
                    "specialNeeds",
                    Text(
                        nb: "spesialpedagogikk, prosent", nn: "spesialpedagogikk, prosent",
                        en: "special needs education, per cent"), .whole),
                make.column("people", Text(nb: "deltakere", nn: "deltakarar", en: "participants"), .whole),
                make.column(
                    "applied", Text(nb: "søkt om, kroner", nn: "søkt om, kroner", en: "applied for, kroner"),
                    .whole),
                make.column("carriedOut", Text(nb: "gjennomføring", nn: "gjennomføring", en: "carried out")),
            ]
                + signs.map { sign in
                    make.column(
                        "sign\(sign.letter.uppercased())",
                        Text(
                            nb: "kjennetegn \(sign.letter)", nn: "kjenneteikn \(sign.letter)",
                            en: "sign \(sign.letter)"))
                }, rows)
    }

    /// What each recipient was granted and has used in the year reported on.
    private static func money(_ plan: RegionPlan, _ make: TableMaker) -> DataTable {
        make.table(
            "money", TableWords.money,
            [
                make.column("year", TableWords.year, .year),
                make.column("recipient", Text(nb: "mottaker", nn: "mottakar", en: "recipient")),
                make.column(
                    "granted", Text(nb: "tildelt, kroner", nn: "tildelt, kroner", en: "granted, kroner"), .whole),
                make.column("used", Text(nb: "brukt, kroner", nn: "brukt, kroner", en: "used, kroner"), .whole),
            ],
            (plan.report?.money ?? []).map { one in
                [
                    make.number(plan.planYears.reported), make.word(one.recipient), make.number(one.granted),
                    make.number(one.used),
                ]
            })
    }
}

/// What needs are counted by.
private struct NeedKind: Hashable {
    let theme: Theme?
    let form: NeedForm?
    let area: PracticeArea?

    /// Always the same order, whoever came first.
    var order: String {
        [theme?.rawValue, form?.rawValue, area?.rawValue].map { $0 ?? "~" }.joined(separator: " ")
    }
}
