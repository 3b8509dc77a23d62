import Guidance
import Model
import Pages

/// What the rest can be checked against: where the figures stand, the sources, the meetings.
struct NeedsAssessmentAnnex {
    let analysis: UnitAnalysis
    let language: Language

    /// The name that links to the annex use, and the one it links back to: the chapter of the data.
    static let (place, data) = ("vedlegg-kilder", "datagrunnlaget")

    var blocks: [Block] {
        let back = Line.say(
            nb: "Tilbake til datagrunnlaget", nn: "Tilbake til datagrunnlaget", en: "Back to the data")
        return [.target(Self.place)]
            + .chapter(
                Text(
                    nb: "Vedlegg: kilder, tall og møter", nn: "Vedlegg: kjelder, tal og møte",
                    en: "Annex: sources, figures and meetings"),
                [.source(back.linked(to: Self.data))] + sources + pictures + DocumentParts.places(analysis)
                    + DocumentParts.cohorts(analysis.indicators)
                    + DocumentParts.meetings(analysis.meetings, phases: true, at: analysis.profile.kinds)
                    + coherence)
    }

    /// The indicators that findings rest on, over the years, but for the one that page one shows.
    private var pictures: [Block] {
        let first = NeedsAssessmentSummary.pictured(analysis)?.id
        let shown = analysis.findings.flatMap(\.indicators).once.filter { $0 != first }.compactMap { id in
            analysis.indicators[id].flatMap { IndicatorChart.block($0, own: .theUnit) }
        }
        guard !shown.isEmpty else { return [] }
        return .part(
            Text(nb: "Tallene over flere år", nn: "Tala over fleire år", en: "The figures over several years"),
            shown)
    }

    /// Whether the staff experience that the work hangs together, for the owner to see as the unit does.
    private var coherence: [Block] {
        guard let coherence = analysis.coherence else { return [] }
        return [.heading(level: 3, .text(CoherenceWords.title))] + CoherenceOutcome.blocks(coherence, language)
    }

    private var sources: [Block] {
        guard !analysis.sources.isEmpty else { return [.paragraph(.text(.notAnswered))] }
        let source = Point<Source>(Source.title.name) { source in
            .named(source.title, language, source.id.item)
                + (source.whose.map { [.data(" ("), .text($0), .data(")")] } ?? [])
        }
        let table = Table(
            items: analysis.sources,
            [
                source, Point(Source.focus, language), Point(Source.respondents, language),
                Point(Self.yearsName, years), Point(Source.file.name) { .data($0.file?.name ?? "–") },
            ], caption: .text(UnitAnalysis.sources.name))
        return [.table(table)]
    }

    private static let yearsName = Text(nb: "Gjelder", nn: "Gjeld", en: "Years covered")

    /// The first and the last period of a source's own figures: when it was typed tells nothing of the data.
    private func years(_ source: Source) -> Line {
        let periods = analysis.indicators.flatMap { indicator in
            indicator.own.filter { indicator.source(of: $0) == source.id }.map(\.period)
        }.filter { !$0.isEmpty }.once.sorted(by: PeriodOrder.precedes)
        guard let first = periods.first, let last = periods.last else { return .data("–") }
        return first == last
            ? .data(first) : .data(first) + .say(nb: " til ", nn: " til ", en: " to ") + .data(last)
    }
}
