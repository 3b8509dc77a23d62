import Formats
import Guidance
import Model
import Pages

/// How far each chapter of an interview has come, for `status` and for who reads a sealed document.
struct ChapterStanding: Sendable {
    /// How far a chapter has come.
    private struct Part: Sendable {
        let id: String
        let title: Text
        /// The number of its phase, or its place; `nil` where it shares the phase of the chapter before.
        let number: Int?
        let answered: Int
        let questions: Int
        let state: Text
        let summary: Text
    }

    private let parts: [Part]

    init<Body: Guided>(_ body: Body, _ standing: [Interview<Body>.Standing]) {
        // One by one: for `map` the type of the list, which depends on the level, is looked for among all there are.
        var parts: [Part] = []
        for place in standing.indices {
            let part = standing[place]
            let phase = part.chapter.phase
            // Two meetings of one phase share its number.
            let isSecond = phase != nil && place > 0 && standing[place - 1].chapter.phase == phase
            parts.append(
                Part(
                    id: part.chapter.id, title: part.chapter.title,
                    number: isSecond ? nil : phase?.number ?? place + 1, answered: part.answered,
                    questions: part.questions, state: Self.state(part), summary: part.chapter.summary(body)))
        }
        self.parts = parts
    }

    /// A row for each chapter.
    var table: Table {
        Table(
            header: [
                .text(Text(nb: "Nr.", nn: "Nr.", en: "No.")), .text(Text(nb: "Del", nn: "Del", en: "Part")),
                .text(Text(nb: "Hvor langt", nn: "Kor langt", en: "Progress")),
                .text(Text(nb: "Innhold", nn: "Innhald", en: "Content")),
            ],
            rows: parts.map { part in
                [
                    .data(part.number.map(String.init) ?? ""), .text(part.title), .text(part.state),
                    .text(part.summary),
                ]
            }, isPlain: true)
    }

    /// The chapters by id.
    var json: JSON {
        .array(
            parts.map { part in
                .object(
                    JSONObject([
                        .init("chapter", .string(part.id)), .init("answered", .number(String(part.answered))),
                        .init("questions", .number(String(part.questions))),
                    ]))
            })
    }

    private static func state<Subject>(_ part: Interview<Subject>.Standing) -> Text {
        if part.answered == 0 { return Text(alike: "–") }
        if part.isComplete, part.isSettled { return Text(nb: "ferdig", nn: "ferdig", en: "done") }
        guard part.isSettled else {
            return Text(
                nb: "i gang (\(part.answered) svar)", nn: "i gang (\(part.answered) svar)",
                en: "under way (answers: \(part.answered))")
        }
        let (answered, all) = (part.answered, part.questions)
        return Text(
            nb: "i gang (\(answered) av \(all))", nn: "i gang (\(answered) av \(all))",
            en: "under way (\(answered) of \(all))")
    }
}
