public import Formats
import Guidance
public import Model
public import Pages

/// What `status` found: where a workspace stands, and what to type now.
public struct StatusOutcome: Outcome {
    let name: String
    let header: Header
    let what: Text
    let chapters: ChapterStanding
    let deliveries: [Line]
    let missing: MissingUnits?
    let replies: [Sealed<NeedsReply>]
    let comments: [OpenComment]
    let deadline: Text?
    let coming: Text?
    let tasks: [Line]
    let next: Text
    let copies: [CopyTold]
    let senders: [SenderDoubt]
    let meeting: MeetingPlan?

    /// Looks at a workspace.
    ///
    /// - Parameters:
    ///   - opened: The workspace.
    ///   - around: What is known besides it.
    ///   - known: Gives the municipalities, for their names, where they are needed.
    ///   - copies: The copies beside its own file.
    ///   - hasHandedOver: Whether something was handed over.
    ///   - isHandedOver: Whether it was handed over as it is now.
    public init<Body: Documented>(
        _ opened: Opened<Body>, _ around: Surroundings, known: () -> [Municipality], copies: [CopyTold],
        hasHandedOver: Bool, isHandedOver: Bool
    ) {
        let standing = Body.interview.standing(of: opened.body, around)
        name = opened.body.profile.name
        header = opened.header
        what = Body.words.workspace
        chapters = ChapterStanding(opened.body, standing)
        deliveries = opened.body.deliveries(around, known)
        missing = opened.body.missingUnits
        replies = opened.desk.replies ?? []
        comments = opened.desk.openComments
        deadline = opened.body.deadline(around)
        coming = hasHandedOver ? nil : DeadlineWords.coming(Body.schema, around)
        tasks = OwnTasks.lines(opened.body, opened.header.language, on: around.today)
        next = NextStep.text(standing, of: opened.body, isHandedOver: isHandedOver, hasReplies: !replies.isEmpty)
        self.copies = copies
        senders = around.senders
        meeting = opened.desk.openMeeting ?? opened.desk.nextMeeting
    }

    /// Whose workspace it is.
    public var title: Line { [.data("\(name) · "), .text(what)] }

    /// The chapters, who has handed over, what was answered, the deadline, the next step, and copies.
    public var blocks: [Block] {
        let told = [
            deliveries, replies.isEmpty ? [] : ReplyWords.status(replies), senders.map(\.told), tasks,
            meeting.map { [MeetingLine.next($0)] } ?? [],
        ]
        .filter { !$0.isEmpty }
        return [.paragraph(title), .table(chapters.table)] + told.map { .paragraph($0.stacked) }
            + ([ReviewAnswerWords.open(comments), deadline, coming].compactMap { $0 } + [next]).map {
                .paragraph(.text($0))
            }
            + copies.flatMap(CopyWords.blocks)
    }

    /// The chapters by id, the units that have handed over nothing, and the copies.
    public func json(for reader: Reader) -> JSON {
        .object(
            JSONObject([
                .init("name", .string(name)), .init("schema", .string(header.schema.rawValue)),
                .init("revision", .number(String(header.revision))),
                .init("copies", .array(copies.map { CopyWords.json($0.copy) })),
                .init("unconfirmed", .array(senders.map(\.json))),
                .init("missing", missing.map(Self.json) ?? .null), .init("chapters", chapters.json),
                .init(
                    "comments",
                    .array(
                        comments.map { open in
                            .object(
                                JSONObject([
                                    .init("comment", .string(open.comment.id.item.code)),
                                    .init("item", open.comment.item.map { .string($0.code) } ?? .null),
                                    .init("reviewer", .string(open.reviewer)),
                                ]))
                        })),
                .init("meeting", (try? meeting.map { try JSONTree.encode($0) }) ?? .null),
            ]))
    }

    private static func json(_ missing: MissingUnits) -> JSON {
        .object(
            JSONObject([
                .init("listed", .number(String(missing.listed))),
                .init(
                    "places",
                    .array(
                        missing.places.map { place in
                            .object(
                                JSONObject([
                                    .init("municipality", place.municipality.map { .string($0.number) } ?? .null),
                                    .init("name", place.municipality.map { .string($0.name) } ?? .null),
                                    .init("units", .array(place.units.map { .string($0) })),
                                ]))
                        })),
            ]))
    }
}
