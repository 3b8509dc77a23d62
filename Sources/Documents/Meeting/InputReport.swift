import Guidance
public import Model
public import Pages

/// What the staff said and what became of it, for the staff themselves: «dette sa dere, dette ble det, dette valgte vi
/// bort og hvorfor».
///
/// Every input stands in it once, word for word and under no name, neither of a person nor of a group.
public struct InputReport: Sendable {
    private let desk: Desk
    private let analysis: UnitAnalysis
    private let language: Language
    private let provenance: Provenance?
    private let titles: [ItemID: String]

    /// The word its file is named by.
    public static let word = Text(nb: "alle-innspill", nn: "alle-innspel", en: "all-inputs")

    static let chapter = Text(nb: "Innspill", nn: "Innspel", en: "Suggestions")

    /// Whether a word asks for it.
    public static func names(_ asked: String) -> Bool {
        Language.allCases.contains { word[$0] == asked.lowercased() }
    }

    /// Makes a report of a workspace.
    ///
    /// - Parameters:
    ///   - opened: The workspace.
    ///   - provenance: Where the page comes from; `nil` for the screen.
    public init(_ opened: Opened<UnitAnalysis>, _ provenance: Provenance? = nil) {
        desk = opened.desk
        analysis = opened.body
        language = opened.header.language
        self.provenance = provenance
        titles = Dictionary(opened.body.titles.map { ($0.id, $0.words) }) { first, _ in first }
    }

    /// The page, in all languages at once.
    public var page: Page {
        var blocks: [Block] = [
            .paragraph(.data(analysis.profile.name + ". ") + .text(InputReportWords.about(desk.inputs.count)))
        ]
        for part in MeetingPart.allCases where desk.inputs.contains(where: { $0.part == part }) {
            blocks.append(.heading(level: 2, .text(part.label)))
            blocks += chapters(of: part)
        }
        if let provenance {
            blocks.append(
                .source(
                    .data("\(provenance.workspace) · \(provenance.revision) · \(provenance.program) · ")
                        + .text(provenance.day.words)))
        }
        return Page(title: .text(InputReportWords.title), blocks: blocks)
    }

    /// One line of a list that came of a cluster, or of an input by itself.
    private struct Entry {
        let end: InputEnd?
        let line: Line
        let said: [StaffInput]
    }

    private func chapters(of part: MeetingPart) -> [Block] {
        let entries = entries(of: part)
        let chapters: [(Text, [Entry])] = [
            (InputReportWords.became, entries.filter { $0.end?.kind == .used }),
            (InputReportWords.laidAside, entries.filter { $0.end?.kind == .notTaken }),
            (InputReportWords.notDecided, entries.filter { $0.end == nil || $0.end?.kind == .joined }),
        ]
        return chapters.filter { !$0.1.isEmpty }.flatMap { title, entries -> [Block] in
            [.heading(level: 3, .text(title)), .list(entries.map(item), numbered: false)]
        }
    }

    /// The clusters of a part with their own inputs, then those that lie in none or have another end than theirs.
    private func entries(of part: MeetingPart) -> [Entry] {
        let clusters = desk.filledClusters.filter { $0.part == part }.map { cluster -> Entry in
            let end = desk.end(of: cluster)
            let joined = cluster.end?.kind == .joined ? cluster.end?.cluster.flatMap(desk.cluster) : nil
            let name = Line.answer(cluster.name, language)
            return Entry(
                end: end,
                line: name + (joined.map { .text(InputReportWords.joined($0.name)) } ?? []) + told(end),
                said: desk.inputs(in: cluster.number).filter { $0.end == nil })
        }
        let alone = desk.inputs.filter { $0.part == part && ($0.cluster == nil || $0.end != nil) }.map { input in
            let end = desk.end(of: input)
            return Entry(end: end, line: said(input) + told(end), said: [])
        }
        return clusters + alone
    }

    private func item(_ entry: Entry) -> Block.Item {
        Block.Item(entry.line, below: entry.said.map { Block.Item(said($0)) })
    }

    /// What was said, after the question of a form that it answers.
    private func said(_ input: StaffInput) -> Line {
        guard let question = input.askedInForm else { return .answer(input.words, language) }
        return Line.data(question + " – ") + Line.answer(input.words, language)
    }

    /// « → funn-3 «Støy i overgangene», og hva eier og nettverk svarte», or the reason.
    private func told(_ end: InputEnd?) -> Line {
        guard let end else { return [] }
        switch end.kind {
        case .notTaken: return .data(". ") + .text(InputReportWords.why) + .answer(end.reason ?? "", language)
        case .joined: return []
        case .used:
            guard let item = end.item else { return [] }
            let title = titles[item].map { .data(" «") + .answer($0, language) + .data("»") } ?? Line([])
            return .data(" → ") + .text(item.words) + title + .text(decided(item)) + answers(on: item)
        }
    }

    /// Who decides on what an item is: the unit itself on all but measures and grants, which the owner decides on (SKK).
    private func decided(_ item: ItemID) -> Text {
        guard let need = ID<Need>(item).flatMap({ analysis.needs[$0] }) else { return Text(alike: "") }
        return need.becomesMeasure ? InputReportWords.ownerDecides : InputReportWords.weDecide
    }

    private func answers(on item: ItemID) -> Line {
        let replies = (desk.replies ?? []).flatMap { reply in
            reply.body.outcomes.filter { $0.item == item && $0.decision != .undecided }.map { (reply, $0) }
        }
        return replies.reduce(Line([])) { line, reply in
            line + .data(". \(reply.0.name): ") + .text(reply.1.decision.label)
                + (reply.1.reason.map { .data(" (") + .answer($0, reply.0.language) + .data(")") } ?? [])
        }
    }
}

/// What the report says.
enum InputReportWords {
    static let title = Text(
        nb: "Dette sa dere, og dette førte innspillene til", nn: "Dette sa de, og dette førte innspela til",
        en: "What you said, and what came of it")
    static let became = Text(
        nb: "Dette førte innspillene til", nn: "Dette førte innspela til", en: "What came of it")
    static let laidAside = Text(
        nb: "Dette valgte vi bort, og hvorfor", nn: "Dette valde vi bort, og kvifor",
        en: "What we did not take further, and why")
    static let notDecided = Text(
        nb: "Dette er ikke avgjort ennå", nn: "Dette er ikkje avgjort enno", en: "What has not been decided yet")
    static let why = Text(nb: "Hvorfor: ", nn: "Kvifor: ", en: "Why: ")
    static let ownerDecides = Text(
        nb: " (eieren bestemmer om det blir et tiltak)", nn: " (eigaren bestemmer om det blir eit tiltak)",
        en: " (the owner decides whether it becomes a measure)")
    static let weDecide = Text(
        nb: " (dette bestemmer vi selv)", nn: " (dette bestemmer vi sjølve)", en: " (we decide this ourselves)")

    static func about(_ count: Int) -> Text {
        Text(
            nb: count == 1
                ? "Ett innspill kom inn. Det er gjengitt slik det ble skrevet, uten at det går fram hvem som sa det."
                : "\(count) innspill kom inn. Alle er gjengitt slik de ble skrevet, uten at det går fram hvem som sa dem.",
            nn: count == 1
                ? "Eitt innspel kom inn. Det er gjengitt slik det blei skrive, utan at det går fram kven som sa det."
                : "\(count) innspel kom inn. Alle er gjengitte slik dei blei skrivne, utan at det går fram kven som sa dei.",
            en: count == 1
                ? "One suggestion came in. It is shown here as it was written, without saying who made it."
                : "\(count) suggestions came in. They are all shown here as they were written, without saying who made "
                    + "them."
        )
    }

    static func joined(_ name: String) -> Text {
        Text(
            nb: ", slått sammen med «\(name)»", nn: ", slått saman med «\(name)»", en: ", merged with “\(name)”")
    }
}
