public import Model

/// Follows an item of a unit's analysis down to its data.
public struct UnitTrace: Sendable {
    private let analysis: UnitAnalysis
    private let language: Language
    /// The document it was handed over in; `nil` for a workspace's own.
    private let document: Sealed<UnitAnalysis>?

    /// Makes a trace of a workspace.
    public init(_ analysis: UnitAnalysis, language: Language) {
        self.analysis = analysis
        self.language = language
        document = nil
    }

    /// Makes a trace of what was handed over.
    public init(_ document: Sealed<UnitAnalysis>) {
        analysis = document.body
        language = document.language
        self.document = document
    }

    /// The way from an item; `nil` where the analysis has no such item.
    public func link(_ id: ItemID, holder: Text? = nil) -> Link? {
        switch id.kind {
        case .goal: ID(id).flatMap { analysis.goals[$0] }.map(goal)
        case .source: ID(id).flatMap { analysis.sources[$0] }.map { source($0) }
        case .indicator: ID(id).flatMap { analysis.indicators[$0] }.map(indicator)
        case .finding: ID(id).flatMap { analysis.findings[$0] }.map(finding)
        case .candidate: ID(id).flatMap { analysis.candidates[$0] }.map(candidate)
        case .factor: ID(id).flatMap { analysis.factors[$0] }.map(factor)
        case .need: ID(id).flatMap { analysis.needs[$0] }.map { need($0, holder: holder) }
        case .meeting: ID(id).flatMap { analysis.meetings[$0] }.map { Link($0, language) }
        case .input, .priority, .contribution, .dialogue, .studyPlace, .measure, .comment: nil
        }
    }

    private func need(_ need: Need, holder: Text?) -> Link {
        let below = need.factors.compactMap { analysis.factors[$0] }.map(factor)
        return Link(
            need, language, holder: holder, notes: need.form.map { [$0.label] } ?? [],
            said: [Said(.who, Need.who, of: need), Said(.seen, Need.seen, of: need)].compactMap(\.self),
            below: below)
    }

    private func factor(_ factor: Factor) -> Link {
        let evidence = (factor.evidence ?? []).compactMap { analysis.sources[$0] }.map { source($0) }
        let area = analysis.candidates[factor.candidate].map { [candidate($0)] } ?? []
        return Link(
            factor, language, notes: [factor.perspective?.label, factor.effect.label].compactMap(\.self),
            said: analysis.said(of: factor), below: evidence + area)
    }

    private func candidate(_ candidate: Candidate) -> Link {
        let chosen =
            analysis.chosen == candidate.id ? [Text(nb: "valgt", nn: "vald", en: "chosen")] : []
        let findings = candidate.findings.compactMap { analysis.findings[$0] }.map(finding)
        return Link(candidate, language, notes: chosen, said: analysis.said(of: candidate), below: findings)
    }

    private func finding(_ finding: Finding) -> Link {
        let goals = finding.goals.compactMap { analysis.goals[$0] }.map(goal)
        let indicators = finding.indicators.compactMap { analysis.indicators[$0] }.map(indicator)
        let sources = finding.sources.compactMap { analysis.sources[$0] }.map { source($0) }
        return Link(
            finding, language, notes: finding.nature.map { [$0.label] } ?? [], said: analysis.said(of: finding),
            below: goals + indicators + sources)
    }

    private func goal(_ goal: Goal) -> Link { Link(goal, language, notes: goal.origins.map(\.label)) }

    private func indicator(_ indicator: Indicator) -> Link {
        let shown = indicator.own.filter(SmallGroup.mayShow)
        let below = indicator.sources.compactMap { analysis.sources[$0] }.map { one in
            source(one, cells: shown.filter { indicator.source(of: $0) == one.id })
        }
        return Link(
            indicator, language, notes: value(of: indicator), said: analysis.said(of: indicator), below: below)
    }

    private func source(_ source: Source, cells: [Figure] = []) -> Link {
        Link(
            source, language, notes: [source.focus?.label, source.whose].compactMap(\.self),
            said: analysis.said(of: source), file: source.file,
            cells: cells, standing: source.file.map { _ in told(of: source.id) }, document: document?.seal ?? "")
    }

    /// What is known of a source's file before anybody has looked at it here.
    private func told(of source: ID<Source>) -> SourceStanding {
        document?.verification?.standing(of: source) ?? .untold
    }

    /// «51 mot 49 i landet (2025-26)»; that it is withheld; nothing where there is no value.
    private func value(of indicator: Indicator) -> [Text] {
        guard let newest = indicator.newest else { return [] }
        guard SmallGroup.mayShow(newest), let own = newest.reading.number?.words else {
            return [Text(nb: "skjermet", nn: "skjerma", en: "withheld")]
        }
        let nation = indicator.nation.first { $0.period == newest.period && SmallGroup.mayShow($0) }?.reading
            .number?.words
        let about = indicator.measure.mapped { measure, _ in
            let about = [newest.period, measure].filter { !$0.isEmpty }.joined(separator: ", ")
            return about.isEmpty ? "" : " (\(about))"
        }
        return [
            Text(
                nb: own.nb + (nation.map { " mot \($0.nb) i landet" } ?? "") + about.nb,
                nn: own.nn + (nation.map { " mot \($0.nn) i landet" } ?? "") + about.nn,
                en: own.en + (nation.map { " against \($0.en) nationally" } ?? "") + about.en)
        ]
    }
}
