import Model
import Pages

extension Interview where Subject == UnitAnalysis {
    /// Phase 2: data on the children and data on practice; measures need both (LP 8.2.1).
    static let data = Chapter<UnitAnalysis>(
        "data", phase: .data, title: Phase.data.label,
        summary: { subject in
            let sources = Text.tally(subject.sources.count, .sources)
            guard !subject.sources.isEmpty, subject.practiceSources.isEmpty else { return sources }
            return Text(
                nb: sources.nb + "; mangler data om egen praksis",
                nn: sources.nn + "; manglar data om eigen praksis",
                en: sources.en + "; no data on your own practice")
        },
        steps: [
            .one(Source.focus, ofEach: UnitAnalysis.sources),
            .ofEach("data.respondents", UnitAnalysis.sources) { _, around in
                { source in (.text, source.respondents.map { .answer($0, around.language) }) }
            } take: { reply, source, _ throws(Refusal) in
                let words = try reply.words()
                source.respondents = words
                let counted = Respondents(words)
                source.answered = counted?.answered
                source.invited = counted?.invited
            },
            sources("data.children", onPractice: false),
            sources("data.practice", onPractice: true),
            .text(UnitAnalysis.missingVoices, showing: Voices.heard),
            .participation("data.participation", phase: .data),
        ])

    private static func sources(_ id: String, onPractice: Bool) -> Step<UnitAnalysis> {
        .entries(
            id, into: UnitAnalysis.sources, rewording: { $0.title = $1 },
            counting: { source, _ in (source.focus == .practice) == onPractice },
            offering: { subject in
                ReadySource.fitting(subject.profile.kinds, onPractice: onPractice).map(\.offer)
            }, showing: Voices.kinds, errand: .typeFigures
        ) { id, words, _, around in
            Source(id: id, title: words, focus: onPractice ? .practice : nil, day: around.today)
        }
    }
}
