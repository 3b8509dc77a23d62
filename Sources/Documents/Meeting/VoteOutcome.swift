public import Formats
public import Model
public import Pages

/// What `vote` tells: of a meeting that is held only how far it has come, of one that is closed the sums with their
/// spread and how many voted.
public struct VoteOutcome: Outcome {
    private let desk: Desk
    private let language: Language
    /// What is chosen between in the meeting that is open, in the order it is counted in.
    private let choices: [Block]

    /// Looks at a workspace.
    public init(_ opened: Opened<UnitAnalysis>) {
        desk = opened.desk
        language = opened.header.language
        choices = VoteOutcome.choices(of: opened)
    }

    /// What it is about.
    public var title: Line { .text(Text(nb: "Avstemning", nn: "Røysting", en: "Vote")) }

    /// Vote by vote.
    public var blocks: [Block] {
        guard !desk.votes.isEmpty else { return [.paragraph(.text(VoteWords.none))] + choices }
        return choices
            + desk.votes.flatMap { vote -> [Block] in
                guard desk.showsVotes(of: vote.meeting) else {
                    return [
                        name(of: vote), .paragraph(.text(VoteWords.progress(VoteProgress(vote), vote.voters))),
                        .paragraph(.text(VoteWords.hidden)),
                    ]
                }
                return [name(of: vote)] + VoteOutcome.blocks(vote, language)
            }
    }

    /// «møte-2  Prioritering».
    private func name(of vote: Vote) -> Block {
        var words: [Words] = [.text(vote.meeting.item.words)]
        if let part = MeetingPart(rawValue: vote.question) { words += [.data("  "), .text(part.label)] }
        return .heading(level: 2, Line(words))
    }

    /// A vote of a closed meeting as a table, with what it does and does not decide.
    static func blocks(_ vote: Vote, _ language: Language) -> [Block] {
        guard let count = VoteCount(vote) else { return [.paragraph(.text(VoteWords.fewVoted))] }
        let hasSpread = count.rows.contains { $0.spread != nil }
        let rows = count.rows.map { row -> [Line] in
            let spread =
                row.spread.map { [Line.text(VoteWords.spread($0, vote.voters))] }
                ?? (hasSpread ? [.data("–")] : [])
            return [.data("\(row.place)"), .answer(row.choice.words, language), .data("\(row.marks)")] + spread
        }
        let header = hasSpread ? VoteWords.header : Array(VoteWords.header.dropLast())
        let tied = count.tied
        return [
            .paragraph(.text(VoteWords.cast(count, vote.voters))),
            .table(Table(header: header.map { .text($0) }, rows: rows)),
        ] + (tied.isEmpty ? [] : [.paragraph(.text(VoteWords.tie(tied.map(\.words))))])
            + [.paragraph(.text(VoteWords.informs))]
    }

    /// The votes, those of an open meeting without their counts.
    public func json(for reader: Reader) -> JSON {
        .array(desk.votes.map(json))
    }

    private func json(_ vote: Vote) -> JSON {
        let isShown = desk.showsVotes(of: vote.meeting)
        let count = isShown ? VoteCount(vote) : nil
        return .object(
            JSONObject([
                .init("meeting", .string(vote.meeting.item.code)), .init("part", .string(vote.question)),
                .init("closed", .bool(isShown)),
                .init("cast", count.map { .number("\($0.cast)") } ?? .null),
                .init("eligible", (isShown ? count?.eligible : vote.eligible).map { .number("\($0)") } ?? .null),
                .init(
                    "choices",
                    .array(
                        (count?.rows ?? []).map { row in
                            .object(
                                JSONObject([
                                    .init("words", .string(row.choice.words)),
                                    .init("marks", .number("\(row.marks)")),
                                    .init("place", .number("\(row.place)")),
                                ]))
                        })),
            ]))
    }
}

/// What is said of a vote.
public enum VoteWords {
    static let none = Text(
        nb: "Ingen avstemning er talt opp ennå.", nn: "Inga røysting er talt opp enno.",
        en: "No vote has been counted yet.")
    static let hidden = Text(
        nb: "Resultatet vises når møtet er lukket:   behov møte lukk",
        nn: "Resultatet blir vist når møtet er lukka:   behov møte lukk",
        en: "The result is shown when the meeting is closed:  behov meeting close")
    static let fewVoted = Text(
        nb: "Færre enn fem har stemt, så stemmene vises ikke.",
        nn: "Færre enn fem har røysta, så røystene blir ikkje viste.",
        en: "Fewer than five have voted, so the votes are not shown.")
    static let informs = Text(
        nb: "Tallene er bare til hjelp. Dere velger sammen, og skriver ned hvorfor.",
        nn: "Tala er berre til hjelp. De vel saman, og skriv ned kvifor.",
        en:
            "The numbers are only a guide. You choose together, and write down why.")
    static let header = [
        Text(nb: "Plass", nn: "Plass", en: "Place"), Text(nb: "Alternativ", nn: "Alternativ", en: "Choice"),
        Text(nb: "Prikker", nn: "Prikkar", en: "Dots"), Text(nb: "Spredning", nn: "Spreiing", en: "Spread"),
    ]

    /// That a count is kept, and nothing of what it says.
    public static func counted(saves: Bool) -> Text {
        saves
            ? Text(nb: "Opptellingen er lagret.", nn: "Oppteljinga er lagra.", en: "The count is saved.")
            : Text(
                nb: "Kommandoen ville ha lagret opptellingen.", nn: "Kommandoen ville ha lagra oppteljinga.",
                en: "This would save the count.")
    }

    /// How far a vote has come.
    public static func progress(_ progress: VoteProgress, _ voters: Voters) -> Text {
        let isGroups = voters == .groups
        switch progress {
        case .cast(let count):
            return Text(
                nb: isGroups ? "\(count) \(count == 1 ? "gruppe" : "grupper") har stemt." : "\(count) har stemt.",
                nn: isGroups
                    ? "\(count) \(count == 1 ? "gruppe" : "grupper") har røysta." : "\(count) har røysta.",
                en:
                    "\(count)\(isGroups ? count == 1 ? " group" : " groups" : "") "
                    + "\(count == 1 ? "has" : "have") voted.")
        case .waiting(let cast, let left):
            return Text(
                nb:
                    "\(cast)\(isGroups ? cast == 1 ? " gruppe" : " grupper" : "") har stemt, \(left) har ikke stemt ennå.",
                nn:
                    "\(cast)\(isGroups ? cast == 1 ? " gruppe" : " grupper" : "") har røysta, \(left) har ikkje røysta enno.",
                en:
                    "\(cast)\(isGroups ? cast == 1 ? " group" : " groups" : "") \(cast == 1 ? "has" : "have") voted, "
                    + "\(left) \(left == 1 ? "has" : "have") not voted yet.")
        case .nearlyAll:
            return Text(
                nb: "Nesten alle har stemt.", nn: "Nesten alle har røysta.", en: "Nearly all have voted.")
        case .all: return Text(nb: "Alle har stemt.", nn: "Alle har røysta.", en: "All have voted.")
        }
    }

    static func cast(_ count: VoteCount, _ voters: Voters) -> Text {
        let of = count.eligible
        let (nb, nn, en) = (
            of.map { " av \($0)" } ?? "", of.map { " av \($0)" } ?? "", of.map { " of \($0)" } ?? ""
        )
        return voters == .groups
            ? Text(
                nb: "\(count.cast)\(nb) \(of == nil && count.cast == 1 ? "gruppe" : "grupper") stemte.",
                nn: "\(count.cast)\(nn) \(of == nil && count.cast == 1 ? "gruppe" : "grupper") røysta.",
                en: "\(count.cast)\(en) \(of == nil && count.cast == 1 ? "group" : "groups") voted.")
            : Text(
                nb: "\(count.cast)\(nb) stemte.", nn: "\(count.cast)\(nn) røysta.", en: "\(count.cast)\(en) voted."
            )
    }

    /// «prikker fra 3 av 5 grupper, 1–4 fra hver»; people's ballots are told by how they were counted together.
    static func spread(_ spread: VoteCount.Spread, _ voters: Voters) -> Text {
        let (from, of, each) = (spread.from, spread.of, "\(spread.least)–\(spread.most)")
        return voters == .groups
            ? Text(
                nb: "prikker fra \(from) av \(of) grupper, \(each) fra hver",
                nn: "prikkar frå \(from) av \(of) grupper, \(each) frå kvar",
                en: "dots from \(from) of \(of) groups, \(each) from each")
            : Text(
                nb: "prikker i \(from) av \(of) opptellinger, \(each) i hver",
                nn: "prikkar i \(from) av \(of) oppteljingar, \(each) i kvar",
                en: "dots in \(from) of \(of) counts, \(each) in each")
    }

    static func tie(_ names: [String]) -> Text {
        let list = Text.list(names.map { Text(alike: "«\($0)»") }, .and)
        return Text(
            nb: "Det står likt mellom \(list.nb). Avstemningen skiller ikke mellom dem.",
            nn: "Det står likt mellom \(list.nn). Røystinga skil ikkje mellom dei.",
            en: "There is a tie between \(list.en). The vote does not decide between them.")
    }
}
