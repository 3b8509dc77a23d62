public import Formats
import Guidance
public import Model
public import Pages

/// What `status` found: where a workspace stands, and what to type now.
public struct StatusOutcome: Outcome {
    /// How far a chapter of the interview has come.
    struct Part: Sendable {
        let id: String
        let title: Text
        /// The number of its phase, or its place; `nil` where it shares the phase of the chapter before.
        let number: Int?
        let answered: Int
        let questions: Int
        let state: Text
        let summary: Text
    }

    let name: String
    let header: Header
    let what: Text
    let parts: [Part]
    let deliveries: [Line]
    let replies: [Sealed<NeedsReply>]
    let deadline: Text?
    let next: Text
    let copies: [CopyTold]

    /// Looks at a workspace.
    ///
    /// - Parameters:
    ///   - opened: The workspace.
    ///   - around: What is known besides it.
    ///   - known: The municipalities, for their names.
    ///   - copies: The copies beside its own file.
    public init<Body: Documented>(
        _ opened: Opened<Body>, _ around: Surroundings, known: [Municipality], copies: [CopyTold]
    ) {
        let standing = Body.interview.standing(of: opened.body, around)
        name = opened.body.profile.name
        header = opened.header
        what = Body.words.workspace
        parts = standing.enumerated().map { place, part in
            let phase = part.chapter.phase
            // Two meetings of one phase share its number.
            let isSecond = phase != nil && place > 0 && standing[place - 1].chapter.phase == phase
            return Part(
                id: part.chapter.id, title: part.chapter.title,
                number: isSecond ? nil : phase?.number ?? place + 1, answered: part.answered,
                questions: part.questions, state: Self.state(part), summary: part.chapter.summary(opened.body))
        }
        deliveries = opened.body.deliveries(around, known)
        replies = opened.desk.replies ?? []
        deadline = opened.body.deadline(around)
        next = NextStep.text(standing, of: opened.body)
        self.copies = copies
    }

    /// Whose workspace it is.
    public var title: Line { [.data("\(name) · "), .text(what)] }

    /// The chapters, who has handed over, what was answered, the deadline, the next step, and copies.
    public var blocks: [Block] {
        let told = [deliveries, replies.isEmpty ? [] : ReplyWords.status(replies)].filter { !$0.isEmpty }
        return [.paragraph(title), .table(table)] + told.map { .paragraph($0.stacked) }
            + ([deadline].compactMap { $0 } + [next]).map { .paragraph(.text($0)) }
            + copies.flatMap(CopyWords.blocks)
    }

    private var table: Table {
        Table(
            header: [
                .text(Text(nb: "Nr.", nn: "Nr.", en: "No.")), .text(Text(nb: "Del", nn: "Del", en: "Part")),
                .text(Text(nb: "Hvor langt", nn: "Kor langt", en: "How far")),
                .text(Text(nb: "Innhold", nn: "Innhald", en: "Content")),
            ],
            rows: parts.map { part in
                [
                    .data(part.number.map(String.init) ?? ""), .text(part.title), .text(part.state),
                    .text(part.summary),
                ]
            }, isPlain: true)
    }

    private static func state<Subject>(_ part: Interview<Subject>.Standing) -> Text {
        if part.answered == 0 { return Text(alike: "–") }
        if part.isComplete { return Text(nb: "ferdig", nn: "ferdig", en: "done") }
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

    /// The chapters by id, and the copies.
    public func json(for reader: Reader) -> JSON {
        .object(
            JSONObject([
                .init("name", .string(name)), .init("schema", .string(header.schema.rawValue)),
                .init("revision", .number(String(header.revision))),
                .init("copies", .array(copies.map { CopyWords.json($0.copy) })),
                .init(
                    "chapters",
                    .array(
                        parts.map { part in
                            .object(
                                JSONObject([
                                    .init("chapter", .string(part.id)),
                                    .init("answered", .number(String(part.answered))),
                                    .init("questions", .number(String(part.questions))),
                                ]))
                        })),
            ]))
    }
}
