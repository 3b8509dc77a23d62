public import Model
public import Pages

/// Justert behovsmelding: the needs report handed over once more, with what changed by item and by sum (LP 3.8).
public enum AdjustedNeedsReport {
    /// The document, held against what was handed over before; `language` is that of the region's answers.
    public static func page(
        _ plan: RegionPlan, against before: Sealed<RegionPlan>, language: Language, _ around: Surroundings,
        _ provenance: Provenance
    ) -> Page {
        let report = NeedsReport.page(plan, language: language, around, provenance)
        let changes = Changes(
            old: PlanPoints(plan: before.body, language: before.language),
            new: PlanPoints(plan: plan, language: language))
        let intro =
            Line.say(
                nb: "Denne meldingen erstatter utgave \(before.revision), levert ",
                nn: "Denne meldinga erstattar utgåve \(before.revision), levert ",
                en: "This report replaces revision \(before.revision), handed over on ")
            + .text(before.handedOver.words) + .data(". ")
            + .say(
                nb: "Det som er endret, står først. Deretter følger hele meldingen.",
                nn: "Det som er endra, står først. Deretter følgjer heile meldinga.",
                en: "The changes come first, followed by the whole report.")
        // The summary comes first in every document, on a page of its own.
        let summary = report.blocks.firstIndex(of: .contents).map { $0 + 1 } ?? 0
        return Page(
            title: .say(
                nb: "Justert behovsmelding for ", nn: "Justert behovsmelding for ",
                en: "Adjusted needs report for ")
                + .data(plan.profile.name),
            blocks: Array(report.blocks.prefix(summary))
                + .chapter(
                    Text(nb: "Hva som er endret", nn: "Kva som er endra", en: "What has changed"),
                    [.paragraph(intro)] + AdjustmentAnswer(plan, before, language).blocks + changes.blocks)
                + report.blocks.dropFirst(summary))
    }
}

/// Two revisions of a plan held against each other.
private struct Changes {
    let old: PlanPoints
    let new: PlanPoints

    var blocks: [Block] {
        let parts = sums + measures + whole
        guard !parts.isEmpty else {
            return [
                .paragraph(.say(nb: "Ingenting er endret.", nn: "Ingenting er endra.", en: "Nothing has changed."))
            ]
        }
        return parts
    }

    /// Every measure of either, the numbers in order.
    private var ids: [ID<Measure>] {
        Set(old.plan.measures.map(\.id) + new.plan.measures.map(\.id)).sorted()
    }

    /// What is asked for, before and now, measure by measure and altogether; nothing where no sum has changed.
    private var sums: [Block] {
        var rows = ids.map { id -> (Line, Int, Int) in
            let (before, now) = (old.plan.measures[id], new.plan.measures[id])
            let title: Line =
                .brief(
                    now?.title ?? before?.title, now == nil ? old.language : new.language, id.item)
            return (title, (before?.budget ?? []).applied, (now?.budget ?? []).applied)
        }
        rows.append(
            (
                .say(nb: "Felles for alle tiltak", nn: "Felles for alle tiltak", en: "Common to all measures"),
                (old.plan.commonBudget ?? []).applied, (new.plan.commonBudget ?? []).applied
            ))
        let years = Set(old.plan.budget.map(\.year) + new.plan.budget.map(\.year)).sorted().map {
            year -> (Line, Int, Int) in
            (.data(String(year)), old.plan.budget.of(year).applied, new.plan.budget.of(year).applied)
        }
        guard (rows + years).contains(where: { $0.1 != $0.2 }) else { return [] }
        let all = Line.say(nb: "Til sammen", nn: "Til saman", en: "Total")
        rows.append((all, old.plan.budget.applied, new.plan.budget.applied))
        return .part(
            Text(nb: "Beløpene, i kroner", nn: "Beløpa, i kroner", en: "Amounts, in kroner"),
            [
                table(.say(nb: "Tiltak", nn: "Tiltak", en: "Measure"), rows),
                table(.say(nb: "År", nn: "År", en: "Year"), years),
            ])
    }

    private func table(_ first: Line, _ rows: [(Line, Int, Int)]) -> Block {
        .table(
            Table(
                header: [
                    first, .say(nb: "Før", nn: "Før", en: "Before"), .say(nb: "Nå", nn: "No", en: "Now"),
                    .say(nb: "Endring", nn: "Endring", en: "Change"),
                ],
                rows: rows.map { name, before, now in
                    let change = Quantity(now - before).words.mapped { sum, _ in now > before ? "+\(sum)" : sum }
                    return [name, .text(Quantity(before).words), .text(Quantity(now).words), .text(change)]
                }, numeric: [1, 2, 3]))
    }

    private var measures: [Block] {
        ids.flatMap { id -> [Block] in
            switch (old.plan.measures[id], new.plan.measures[id]) {
            case (let before?, let now?):
                let rows = changed(old.points(of: before), new.points(of: now))
                return rows.isEmpty
                    ? [] : [.heading(level: 3, .named(now.title, new.language, id.item)), points(rows)]
            case (nil, let now?):
                return heading(now, new.language, MeasureStanding.new.label)
            case (let before?, nil):
                return heading(
                    before, old.language, Text(nb: "tatt ut", nn: "teke ut", en: "removed"))
            case (nil, nil): return []
            }
        }
    }

    private func heading(_ measure: Measure, _ language: Language, _ what: Text) -> [Block] {
        [.heading(level: 3, .named(measure.title, language, measure.id.item) + .data(": ") + .text(what))]
    }

    private var whole: [Block] {
        let rows = changed(old.whole, new.whole)
        return rows.isEmpty
            ? []
            : .part(
                Text(nb: "Planen som helhet", nn: "Planen som heilskap", en: "The plan as a whole"),
                [points(rows)])
    }

    /// The points that do not read alike.
    private func changed(_ before: [PlanPoints.Answered], _ now: [PlanPoints.Answered]) -> [[Line]] {
        zip(before, now).filter { $0.answer.string(in: .nb) != $1.answer.string(in: .nb) }
            .map { [.text($1.name), $0.answer, $1.answer] }
    }

    private func points(_ rows: [[Line]]) -> Block {
        .table(
            Table(
                header: [
                    DocumentParts.point, .say(nb: "Før", nn: "Før", en: "Before"),
                    .say(nb: "Nå", nn: "No", en: "Now"),
                ], rows: rows))
    }
}
