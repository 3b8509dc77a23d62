public import Formats
public import Model
public import Pages

/// The year's wheel: the county's days, the steps counted back from its deadline, and a workspace's own days.
public struct CalendarOutcome: Outcome {
    /// What happens, in order.
    public let entries: [CalendarEntry]
    private let name: String
    private let period: ClosedRange<Day>
    private let around: Surroundings
    private let hasSteps: Bool
    private let undated: [Line]

    /// The wheel of a workspace.
    ///
    /// - Parameters:
    ///   - opened: The workspace.
    ///   - period: The days looked at.
    ///   - around: What is known besides it.
    public init<Body: Documented>(_ opened: Opened<Body>, _ period: ClosedRange<Day>, _ around: Surroundings) {
        self.init(
            opened.body.profile.name, opened.ownDays, period, around,
            undated: OwnTasks.undated(opened.body, opened.header.language))
    }

    /// The wheel of a county, for those who have no workspace.
    public init(_ period: ClosedRange<Day>, _ around: Surroundings) {
        self.init(around.county.county[around.language], [], period, around, undated: [])
    }

    private init(
        _ name: String, _ own: [CalendarEntry], _ period: ClosedRange<Day>, _ around: Surroundings, undated: [Line]
    ) {
        self.name = name
        self.undated = undated
        self.period = period
        self.around = around
        let wheel = around.county.wheel(period, own: around.steps)
        hasSteps = wheel.contains { $0.step != nil }
        entries =
            (wheel.map { CalendarWords.entry($0, around.county) }
            + own.filter { period.contains($0.first) || period.contains($0.last) })
            .sorted { ($0.first, $0.last, $0.uid) < ($1.first, $1.last, $1.uid) }
    }

    /// «Årshjul for Fjellnettverket».
    public var title: Line {
        .say(nb: "Årshjul for \(name)", nn: "Årshjul for \(name)", en: "Calendar for \(name)")
    }

    /// Day by day, what has no day yet, and where the days come from.
    public var blocks: [Block] {
        [.paragraph(.text(CalendarWords.from(period)))] + [dated] + ownUndated + announced
            + CalendarWords.basis(around, hasSteps: hasSteps).map(Block.source)
    }

    private var dated: Block {
        guard !entries.isEmpty else { return .paragraph(.text(CalendarWords.nothing)) }
        return .table(
            Table(
                header: [
                    .say(nb: "Dag", nn: "Dag", en: "Day"), .say(nb: "Uke", nn: "Veke", en: "Week"),
                    .say(nb: "Hva", nn: "Kva", en: "What"), .say(nb: "Hvem", nn: "Kven", en: "Who"),
                ],
                rows: entries.map { entry in
                    [
                        .text(CalendarWords.days(entry.first, entry.last)),
                        .data(String(entry.first.week.number)), entry.what, .text(entry.whose),
                    ]
                }, numeric: [1]))
    }

    private var ownUndated: [Block] {
        guard !undated.isEmpty else { return [] }
        return [
            .paragraph(.text(CalendarWords.ownWithoutDay)), .list(undated.map { Block.Item($0) }, numbered: false),
        ]
    }

    private var announced: [Block] {
        let waiting = around.county.unannounced
        guard !waiting.isEmpty else { return [] }
        return [
            .paragraph(.text(CalendarWords.announced)),
            .list(waiting.map { Block.Item(.text($0.what)) }, numbered: false),
        ]
    }

    /// The days and what is to be announced, for other programs.
    public func json(for reader: Reader) -> JSON {
        .object(
            JSONObject([
                .init("from", .string(period.lowerBound.iso)), .init("to", .string(period.upperBound.iso)),
                .init(
                    "entries",
                    .array(
                        entries.map { entry in
                            .object(
                                JSONObject([
                                    .init("uid", .string(entry.uid)), .init("first", .string(entry.first.iso)),
                                    .init("last", .string(entry.last.iso)),
                                    .init("what", .string(entry.what.string(in: reader.language))),
                                    .init("whose", .string(entry.whose[reader.language])),
                                    .init("deadline", .bool(entry.isDeadline)),
                                ]))
                        })),
                .init("withoutDay", .array(undated.map { .string($0.string(in: reader.language)) })),
                .init(
                    "announced",
                    .array(around.county.unannounced.map { .string($0.what[reader.language]) })),
            ]))
    }

    /// The same as iCalendar.
    public func iCalendar(in language: Language) -> [UInt8] {
        ICalendarWriter.bytes(entries, name: title.string(in: language), on: around.today, language)
    }

    /// The one word that names it on a command line and in files' names.
    public static let word = Text(nb: "årshjul", nn: "årshjul", en: "calendar")
}
