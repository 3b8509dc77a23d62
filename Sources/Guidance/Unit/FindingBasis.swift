import Model
import Pages

extension Interview where Subject == UnitAnalysis {
    /// What a finding is held against, what it rests on, and what it is to the group: one answer, because a group
    /// sees it at once.
    static let basis = Step<UnitAnalysis>("interpretation.basis") { subject, around in
        var basis = FindingBasis(subject, around.language)
        return subject.findings.map { finding in
            let stored = around.telling(FindingBasis.stored(finding))
            let isOutdated = !basis.holds(finding)
            let isAnswered =
                finding.nature != nil && !isOutdated
                && (!finding.goals.isEmpty || (subject.goals.isEmpty && finding.hasEvidence))
            return Occasion(
                item: finding.id.item, about: around.about(finding),
                expects: around.expecting { basis.expects(finding) },
                answer: isAnswered ? stored : nil, outdated: isOutdated ? stored : nil, bringsMore: true)
        }
    } take: { reply, occasion, subject, around throws(Refusal) in
        let goals = try reply.ids(Goal.self)
        let (indicators, sources) = (try reply.ids(Indicator.self), try reply.ids(Source.self))
        let nature = try reply.label(FindingNature.self)
        let before = subject
        try subject.findings.edit(try occasion.id()) { finding in
            finding.goals = goals
            finding.nature = nature
            if indicators.isEmpty, sources.isEmpty {
                // A finding that came of a figure keeps it where no other is said.
                finding.indicators.removeAll { before.indicators[$0] == nil }
                finding.sources.removeAll { id in !before.plainSources.contains { $0.id == id } }
            } else {
                finding.indicators = indicators
                finding.sources = sources
            }
        }
        return .answer
    }
}

/// The three sorts of a finding's basis: goals, figures and sources, and its nature; made once for all findings.
private struct FindingBasis {
    private let subject: UnitAnalysis
    private let language: Language
    private var ids: Set<ItemID>
    private let indicators: Set<ID<Indicator>>

    private lazy var goals = Sort(
        Text(nb: "minst ett mål", nn: "minst eitt mål", en: "at least one goal"),
        .items(subject.goals, language), least: min(1, subject.goals.count))
    private lazy var data: [Choice.Option] =
        .items(subject.indicators, language) + .items(subject.plainSources, language)
    private lazy var nature = Sort(
        Text(nb: "hva slags funn det er", nn: "kva slags funn det er", en: "what kind of finding it is"),
        FindingNature.allCases.map { Choice.Option(.label($0), .text(FindingBasis.words($0))) }, least: 1, most: 1)

    init(_ subject: UnitAnalysis, _ language: Language) {
        (self.subject, self.language) = (subject, language)
        indicators = Set(subject.indicators.map { $0.id })
        ids = Set(subject.goals.map { $0.id.item })
        ids.formUnion(subject.indicators.lazy.map { $0.id.item })
        ids.formUnion(subject.sources.lazy.map { $0.id.item })
    }

    mutating func expects(_ finding: Finding) -> Expectation {
        // A finding that came of a figure keeps it where no other is said.
        let hasFigure = finding.indicators.contains(where: indicators.contains)
        return .sorted([
            goals,
            Sort(
                Text(nb: "hva funnet bygger på", nn: "kva funnet byggjer på", en: "what the finding is based on"),
                data, least: data.isEmpty || hasFigure ? 0 : 1),
            nature,
        ])
    }

    /// Whether all a finding refers to can still be chosen.
    func holds(_ finding: Finding) -> Bool { FindingBasis.items(finding).allSatisfy(ids.contains) }

    private static func items(_ finding: Finding) -> [ItemID] {
        finding.goals.map { $0.item } + finding.indicators.map { $0.item } + finding.sources.map { $0.item }
    }

    static func stored(_ finding: Finding) -> Line {
        .ids(items(finding)) + (finding.nature.map { [.data("; "), .text($0.label)] } ?? [])
    }

    private static func words(_ nature: FindingNature) -> Text {
        let article = article(nature)
        return Text(
            nb: "det er \(article.nb) \(nature.label.nb)", nn: "det er \(article.nn) \(nature.label.nn)",
            en: "it is \(article.en) \(nature.label.en)")
    }

    private static func article(_ nature: FindingNature) -> Text {
        switch nature {
        case .strength: Text(nb: "en", nn: "ein", en: "a")
        case .challenge: Text(nb: "en", nn: "ei", en: "a")
        case .question: Text(nb: "et", nn: "eit", en: "an")
        }
    }
}
