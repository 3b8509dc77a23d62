import Model
import Pages

/// The money of a plan: by measure and year, and by post and year; the two add up to the same sums.
struct BudgetTables {
    let plan: RegionPlan
    let language: Language
    let around: Surroundings

    static let title = Text(nb: "Budsjett", nn: "Budsjett", en: "Budget")

    /// Both tables; a sentence where nobody has made a budget.
    var blocks: [Block] {
        guard !plan.budget.isEmpty else {
            return [.paragraph(plan.hasBudget ? Self.noMoney : .text(.notAnswered))]
        }
        return [byMeasure, byPost] + limit + without
    }

    private static let noMoney = Line.say(
        nb: "Planen bruker ikke midler fra tilskuddet.", nn: "Planen bruker ikkje midlar frå tilskotet.",
        en: "The plan does not use any grant money.")

    private var years: [Int] { plan.budget.map(\.year) }

    private func row(_ name: Line, _ sums: [Int]) -> [Line] {
        [name] + (sums + [sums.total]).map { .text(Quantity($0).words) }
    }

    /// A table whose rows are sums by year; those that are parts of the whole have bars, which all have one measure.
    private func table(
        _ caption: Line, _ first: Line, parts: [(name: Line, sums: [Int])], whole: [(name: Line, sums: [Int])]
    ) -> Block {
        let header = [first] + years.map { .data(String($0)) } + [.say(nb: "Sum", nn: "Sum", en: "Total")]
        let bars = years.indices.map { place in (place + 1, parts.map { Double($0.sums[place]) }) }
        return .table(
            Table(
                caption: caption, header: header, rows: (parts + whole).map { row($0.name, $0.sums) },
                numeric: Set(1..<header.count), drawing: .bars(Dictionary(uniqueKeysWithValues: bars))))
    }

    /// What each measure costs, and what of it all is there already: that is no measure's own saving.
    private var byMeasure: Block {
        let measures = plan.measures.map { measure in
            (
                name: Line.brief(measure.title, language, measure.id.item),
                sums: years.map { (measure.budget ?? []).of($0).cost }
            )
        }
        let common = plan.commonBudget ?? []
        let shared = (
            name: Line.say(
                nb: "Felles for alle tiltak", nn: "Felles for alle tiltak", en: "Common to all measures"),
            sums: years.map { common.of($0).cost }
        )
        return table(
            .say(
                nb: "Hva tiltakene koster, i kroner, og hva nettverket ber om",
                nn: "Kva tiltaka kostar, i kroner, og kva nettverket ber om",
                en: "What the measures cost in kroner, and what the network asks for"),
            .say(nb: "Tiltak", nn: "Tiltak", en: "Measure"), parts: measures + (common.isEmpty ? [] : [shared]),
            whole: left.isEmpty ? [sum] : [cost] + left + [sum])
    }

    /// What the money goes to, and what of it is there already.
    private var byPost: Block {
        let posts = YearBudget.Post.allCases.filter { post in plan.budget.contains { $0[post] > 0 } }
        let costs = posts.filter(\.isCost).map { post in
            (name: Line.text(post.name), sums: years.map { plan.budget.of($0)[post] })
        }
        let own = (name: Line.text(YearBudget.Post.own.name), sums: years.map { plan.budget.of($0)[.own] })
        return table(
            .say(
                nb: "Hva midlene går til, i kroner", nn: "Kva midlane går til, i kroner",
                en: "What the money will be spent on, in kroner"),
            .say(nb: "Post", nn: "Post", en: "Item"),
            parts: costs,
            whole: [cost] + left + [sum] + (posts.contains(.own) ? [own] : [])
        )
    }

    private var cost: (name: Line, sums: [Int]) {
        (name: .say(nb: "Kostnad", nn: "Kostnad", en: "Cost"), sums: years.map { plan.budget.of($0).cost })
    }

    /// What is covered by money left over from before; nothing where none is used.
    private var left: [(name: Line, sums: [Int])] {
        let sums = years.map { plan.budget.of($0)[.leftOver] }
        guard sums.contains(where: { $0 > 0 }) else { return [] }
        let name = Line.say(
            nb: "Dekkes av ubrukte midler", nn: "Blir dekt av ubrukte midlar", en: "Covered by leftover money")
        return [(name: name, sums: sums)]
    }

    private var sum: (name: Line, sums: [Int]) {
        (
            .say(nb: "Nettverket ber om", nn: "Nettverket ber om", en: "The network asks for"),
            years.map { plan.budget.of($0).applied }
        )
    }

    /// The network's own part of each year's cost, beside what the county lets it be.
    private var limit: [Block] {
        guard let limit = around.county.allocation?.networkLimit, limit < 100 else { return [] }
        let parts = plan.budget.filter { $0.cost > 0 }.map { year -> Line in
            .data("\(year.year): \(year.ofNetwork.percent(of: year.cost)) %")
        }
        guard !parts.isEmpty else { return [] }
        let own = Line.say(
            nb: "Nettverkets egen andel av kostnaden, med koordinator og frikjøp: ",
            nn: "Nettverket sin eigen del av kostnaden, med koordinator og frikjøp: ",
            en: "The network's own share of the cost, including coordinator and release time: ")
        let most = Line.say(
            nb: ". Denne andelen kan være inntil \(limit) %", nn: ". Denne delen kan vere inntil \(limit) %",
            en: ". It may be up to \(limit)%")
        return [.paragraph(own + .joined(parts) + most + Regulation.source(.allocation, around) + .data("."))]
    }

    /// A measure whose budget nobody has made is named: its sums are not nothing.
    private var without: [Block] {
        let silent = plan.measures.filter { $0.budget == nil }
        guard !silent.isEmpty else { return [] }
        return [
            .paragraph(
                .say(
                    nb: "Uten budsjett ennå: ", nn: "Utan budsjett enno: ", en: "No budget yet: ")
                    + .ids(silent.map(\.id.item)) + .data("."))
        ]
    }
}

extension RegionPlan {
    /// Whether anybody has made a budget, of no money too.
    var hasBudget: Bool { commonBudget != nil || measures.contains { $0.budget != nil } }
}

extension YearBudget.Post {
    /// The post as a document names it, in full.
    fileprivate var name: Text {
        switch self {
        case .network:
            Text(
                nb: "Nettverkets egne utgifter", nn: "Eigne utgifter i nettverket",
                en: "The network's own expenses")
        case .university:
            Text(
                nb: "Universitet eller høyskole", nn: "Universitet eller høgskule",
                en: "University or university college")
        case .vocationalCollege: Text(nb: "Fagskole", nn: "Fagskule", en: "Vocational college")
        case .others: Text(nb: "Andre fagmiljøer", nn: "Andre fagmiljø", en: "Other academic partners")
        case .coordinator: Text(nb: "Koordinatorfunksjon", nn: "Koordinatorfunksjon", en: "Coordinator function")
        case .releaseTime: Text(nb: "Frikjøp", nn: "Frikjøp", en: "Release time")
        case .leftOver: Text(nb: "Ubrukte midler", nn: "Ubrukte midlar", en: "Leftover money")
        case .own:
            Text(
                nb: "Eiernes egeninnsats, i tillegg", nn: "Eigeninnsatsen til eigarane, i tillegg",
                en: "The owners' own contribution, in addition")
        }
    }
}
