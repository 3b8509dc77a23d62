import Model
import Pages

extension Interview where Subject == UnitAnalysis {
    /// What a finding is held against, what it rests on, and what it is to the group: one answer, because a group
    /// sees it at once.
    static let basis = Step<UnitAnalysis>("interpretation.basis") { subject, around in
        subject.findings.map { finding in
            let stored = FindingBasis.stored(finding)
            let isOutdated = !FindingBasis.fits(finding, subject)
            let isAnswered =
                finding.nature != nil && !isOutdated
                && (!finding.goals.isEmpty || (subject.goals.isEmpty && finding.hasEvidence))
            return Occasion(
                item: finding.id.item, about: .item(finding, around.language),
                expects: .sorted(FindingBasis.sorts(of: subject, for: finding, around.language)),
                answer: isAnswered ? stored : nil, outdated: isOutdated ? stored : nil, bringsMore: true)
        }
    } take: { reply, occasion, subject, around in
        guard case .chosen(let places) = reply, let item = occasion.item, let id = ID<Finding>(item) else {
            return nil
        }
        let before = subject
        subject.findings.change(id) { FindingBasis.take(places, into: &$0, before) }
        return item
    }
}

/// The three sorts of a finding's basis: goals, figures and sources, and its nature.
private enum FindingBasis {
    static func sorts(of subject: UnitAnalysis, for finding: Finding, _ language: Language) -> [Sort] {
        let data =
            subject.indicators.map { Line.item($0, language) } + subject.plainSources.map { .item($0, language) }
        // A finding that came of a figure keeps it where no other is said.
        let hasFigure = finding.indicators.contains { subject.indicators[$0] != nil }
        return [
            Sort(
                Text(nb: "minst ett mål", nn: "minst eitt mål", en: "at least one goal"),
                subject.goals.map { .item($0, language) }, least: min(1, subject.goals.count)),
            Sort(
                Text(nb: "det funnet bygger på", nn: "det funnet byggjer på", en: "what the finding rests on"),
                data,
                least: data.isEmpty || hasFigure ? 0 : 1),
            Sort(
                Text(nb: "hva funnet er", nn: "kva funnet er", en: "what the finding is"),
                FindingNature.allCases.map { nature in
                    .text(
                        Text(
                            nb: "det er \(article(nature).nb) \(nature.label.nb)",
                            nn: "det er \(article(nature).nn) \(nature.label.nn)",
                            en: "it is \(article(nature).en) \(nature.label.en)"))
                }, least: 1, most: 1),
        ]
    }

    private static func article(_ nature: FindingNature) -> Text {
        switch nature {
        case .strength: Text(nb: "en", nn: "ein", en: "a")
        case .challenge: Text(nb: "en", nn: "ei", en: "a")
        case .question: Text(nb: "et", nn: "eit", en: "an")
        }
    }

    static func take(_ places: [Int], into finding: inout Finding, _ subject: UnitAnalysis) {
        let goals = subject.goals.map(\.id)
        let indicators = subject.indicators.map(\.id)
        let sources = subject.plainSources.map(\.id)
        let data = places.map { $0 - goals.count }.filter { (0..<indicators.count + sources.count).contains($0) }
        finding.goals = places.filter { $0 < goals.count }.map { goals[$0] }
        finding.nature = places.map { $0 - goals.count - indicators.count - sources.count }.first { $0 >= 0 }.map {
            FindingNature.allCases[$0]
        }
        guard !data.isEmpty else {
            finding.indicators.removeAll { !indicators.contains($0) }
            finding.sources.removeAll { !sources.contains($0) }
            return
        }
        finding.indicators = data.filter { $0 < indicators.count }.map { indicators[$0] }
        finding.sources = data.filter { $0 >= indicators.count }.map { sources[$0 - indicators.count] }
    }

    /// Whether all a finding refers to can still be chosen.
    static func fits(_ finding: Finding, _ subject: UnitAnalysis) -> Bool {
        finding.goals.allSatisfy { subject.goals[$0] != nil }
            && finding.indicators.allSatisfy { subject.indicators[$0] != nil }
            && finding.sources.allSatisfy { subject.sources[$0] != nil }
    }

    static func stored(_ finding: Finding) -> Line {
        let ids = finding.goals.map(\.item) + finding.indicators.map(\.item) + finding.sources.map(\.item)
        return .ids(ids) + (finding.nature.map { [.data("; "), .text($0.label)] } ?? [])
    }
}
