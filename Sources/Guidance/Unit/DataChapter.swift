import Model

extension Interview where Subject == UnitAnalysis {
    /// Phase 2: data on the children and data on practice; measures need both (LP 8.2.1).
    static let data = Chapter<UnitAnalysis>(
        "data", phase: .data, title: Phase.data.label,
        summary: { subject in
            let sources = Counted.text(subject.sources.count, Counted.sources)
            guard !subject.sources.isEmpty, subject.practiceSources.isEmpty else { return sources }
            return Text(
                nb: sources.nb + "; mangler data om egen praksis",
                nn: sources.nn + "; manglar data om eigen praksis",
                en: sources.en + "; no data on your own practice")
        },
        steps: [
            .one("data.focus", ofEach: \.sources, into: \.focus),
            .text("data.respondents", ofEach: \.sources, into: \.respondents),
            .entries(
                "data.children", into: \.sources, numbering: \.numbering, complete: \.complete,
                counting: { $0.focus != .practice }
            ) { id, words, _, surroundings in
                Source(id: id, title: words, day: surroundings.today)
            },
            .entries(
                "data.practice", into: \.sources, numbering: \.numbering, complete: \.complete,
                counting: { $0.focus == .practice }
            ) { id, words, _, surroundings in
                Source(id: id, title: words, focus: .practice, day: surroundings.today)
            },
            .text("data.voices", into: \.missingVoices),
            .participation("data.participation", phase: .data, meetings: \.meetings, numbering: \.numbering),
        ])
}
