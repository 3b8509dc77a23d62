import Model
import Pages

extension Interview where Subject == UnitAnalysis {
    /// The indicators that stand out, one at a time: what does this tell against the goals?
    static let standsOut = Step<UnitAnalysis>("interpretation.indicator") { subject, surroundings in
        let standing = subject.standingOut(surroundings.limits.standingOut)
        var told: [ID<Indicator>: [ItemID]] = [:]
        for finding in subject.findings {
            for indicator in Set(finding.indicators) { told[indicator, default: []].append(finding.id.item) }
        }
        return standing.enumerated().map { place, indicator in
            let findings = told[indicator.id] ?? []
            let isPassed = subject.complete[passed(indicator.id.item)]
            return Occasion(
                item: indicator.id.item, about: surroundings.about(indicator),
                shown: [.paragraph(.text(StandingOutWords.place(place + 1, of: standing.count)))]
                    + IndicatorFacts.blocks(indicator),
                expects: .entry(hasSome: false), answer: findings.isEmpty && !isPassed ? nil : .ids(findings))
        }
    } take: { reply, occasion, subject, _ throws(Refusal) in
        let id = try occasion.id(Indicator.self)
        guard subject.indicators[id] != nil else { throw Refusal(Sentences.isGone(id.item)) }
        // Considered once, it is not asked about again, even if the finding then turns out to rest on other data.
        subject.complete[passed(id.item)] = true
        if case .complete = reply { return .answer }
        let finding = Finding(id: subject.numbering.next(), statement: try reply.words(), indicators: [id])
        subject.findings.append(finding)
        return .item(finding.id.item)
    }

    private static func passed(_ indicator: ItemID) -> String { "interpretation.indicator \(indicator.code)" }
}

/// How many figures stand out, and which of them this is.
private enum StandingOutWords {
    static func place(_ place: Int, of count: Int) -> Text {
        guard count > 1 else {
            return Text(
                nb: "Ett tall skiller seg ut.", nn: "Eitt tal skil seg ut.", en: "One figure stands out.")
        }
        return Text(
            nb: "\(count) tall skiller seg ut. Dette er nummer \(place).",
            nn: "\(count) tal skil seg ut. Dette er nummer \(place).",
            en: "\(count) figures stand out. This is number \(place).")
    }
}

/// What is put before a group about one indicator: own value, municipality, nation, earlier years, and how far the
/// figures can tell.
enum IndicatorFacts {
    static func blocks(_ indicator: Indicator) -> [Block] {
        guard let newest = indicator.newest else { return [] }
        var line: Line = [.text(Text(nb: "dere ", nn: "de ", en: "you "))] + FigureWords.line(newest)
        if let municipality = indicator.value(beside: newest, of: indicator.municipality) {
            line = line + [.data("   "), .text(Text(nb: "kommunen ", nn: "kommunen ", en: "municipality "))]
            line = line + FigureWords.line(municipality)
        }
        if let nation = indicator.value(beside: newest, of: indicator.nation) {
            line = line + [.data("   "), .text(Text(nb: "landet ", nn: "landet ", en: "national "))]
            line = line + FigureWords.line(nation)
        }
        if SmallGroup.mayShow(newest), let count = newest.count?.reading.number {
            line =
                line + [
                    .data("   "), .text(count.words),
                    .text(Text(nb: " er med", nn: " er med", en: " are included")),
                ]
        }
        var years: Line = [.text(indicator.measure), .data("   ")]
        for figure in indicator.own {
            years = years + [.data("\(figure.period): ")] + FigureWords.line(figure) + [.data("   ")]
        }
        let verdict = Block.paragraph(.text(verdict(indicator)))
        // The picture says the same as the years do.
        if let picture = IndicatorChart.block(indicator, alternative: years) {
            return [.paragraph(line), picture, verdict]
        }
        return [.paragraph(line + [.data("\n")] + years), verdict]
    }

    /// What the comparison lets anybody say.
    private static func verdict(_ indicator: Indicator) -> Text {
        switch indicator.comparison {
        case .higher, .lower:
            Text(
                nb: "Forskjellen er større enn usikkerheten i tallene.",
                nn: "Skilnaden er større enn usikkerheita i tala.",
                en: "The difference is larger than the uncertainty of the figures.")
        case .within:
            Text(
                nb: "Forskjellen er ikke større enn usikkerheten i tallene.",
                nn: "Skilnaden er ikkje større enn usikkerheita i tala.",
                en: "The difference is no larger than the uncertainty of the figures.")
        case .cannotTell: ComparisonWords.unknown
        case nil:
            Text(
                nb: "Tallet er skjermet, eller det finnes ikke noe å sammenligne det med.",
                nn: "Talet er skjerma, eller det finst ikkje noko å samanlikne det med.",
                en: "The figure is withheld, or there is nothing to compare it with.")
        }
    }
}
