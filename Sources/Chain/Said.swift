public import Model

/// Something that was said of an item on the way down besides what it says itself: a part of the reason.
public struct Said: Sendable, Hashable {
    /// What it is.
    public enum Kind: String, Sendable, Hashable {
        /// How many are behind a value, and how certain it is.
        case certainty
        /// Who answered or was observed, and how many.
        case respondents
        /// The day of a source that has no file.
        case day
        /// An explanation of a finding.
        case explanation
        /// What would change the group's mind.
        case wouldChangeOurMind
        /// That no data show a factor.
        case noData
        /// Why something was chosen or prioritised.
        case reason
        /// Why something was not taken up, and by whom.
        case notTakenUp
        /// An area that was not chosen, and why.
        case notChosen
        /// Who took part.
        case participation
        /// What came of discussing it with the employee representatives.
        case discussion
        /// Who has a need.
        case who
        /// What was seen afterwards.
        case seen
    }

    /// What it is.
    public let kind: Kind
    /// What people call it.
    public let name: Text
    /// What was said.
    public let answer: Answer
    /// The factors that test an explanation, or the area that was not chosen; `nil` where it is about no other item, or
    /// where nobody has been asked.
    public let items: [ItemID]?

    init(_ kind: Kind, _ name: Text, _ answer: Answer, items: [ItemID]? = nil) {
        self.kind = kind
        self.name = name
        self.answer = answer
        self.items = items
    }

    /// What stands in a member; `nil` where nothing does.
    init?<Root, Value>(_ kind: Kind, _ field: Field<Root, Value>, of root: Root) {
        guard !field.isMissing(in: root) else { return nil }
        self.init(kind, field.name, field.answer(of: root))
    }
}

extension UnitAnalysis {
    /// How many are behind an indicator's newest value, and the file's own margin.
    func said(of indicator: Indicator) -> [Said] {
        guard let newest = indicator.newest, SmallGroup.mayShow(newest) else { return [] }
        let count = newest.count?.reading.number?.words
        let margin = newest.uncertainty?.reading.number?.words
        let words = Text(
            nb: [
                count.map { "omfatter \($0.nb) personer" },
                margin.map { "usikkerhet ± \($0.nb)" } ?? "fila oppgir ikke usikkerhet",
            ].compactMap(\.self).joined(separator: "; "),
            nn: [
                count.map { "omfattar \($0.nn) personar" },
                margin.map { "usikkerheit ± \($0.nn)" } ?? "fila oppgir ikkje usikkerheit",
            ].compactMap(\.self).joined(separator: "; "),
            en: [
                count.map { "covers \($0.en) people" },
                margin.map { "uncertainty ± \($0.en)" } ?? "the file does not give the uncertainty",
            ].compactMap(\.self).joined(separator: "; "))
        return [Said(.certainty, Text(nb: "Tallet", nn: "Talet", en: "The figure"), .text(words))]
    }

    /// Who answered, and the day where there is no file that tells it.
    func said(of source: Source) -> [Said] {
        [
            Said(.respondents, Source.respondents, of: source),
            source.file == nil ? Said(.day, Source.day, of: source) : nil,
        ].compactMap(\.self)
    }

    /// The explanations, each with the factors that test it, and what would change the group's mind.
    func said(of finding: Finding) -> [Said] {
        finding.explanations.map { words in
            let testing = factors(testing: FindingExplanation(finding: finding.id, words: words))
            return Said(
                .explanation, FindingExplanation.name, .words(words), items: testing.map { $0.map(\.id.item) })
        } + [Said(.wouldChangeOurMind, Finding.wouldChangeOurMind, of: finding)].compactMap(\.self)
    }

    /// Why an area was chosen; of the one that was, also what was not chosen, and who took part.
    func said(of candidate: Candidate) -> [Said] {
        let reason = [Said(.reason, Candidate.reason, of: candidate)].compactMap(\.self)
        guard candidate.id == chosen else { return reason }
        let others = candidates.filter { $0.id != chosen }.map { other in
            Said(
                .notChosen, Text(nb: "Ikke valgt", nn: "Ikkje vald", en: "Not chosen"),
                .run(
                    [.words(other.area), Candidate.reason.answer(of: other)].filter { $0 != .nothing }, joint: ": "
                ),
                items: [other.id.item])
        }
        return reason + others + participation
    }

    /// That no data show a factor.
    func said(of factor: Factor) -> [Said] {
        guard let evidence = factor.evidence, evidence.isEmpty else { return [] }
        return [
            Said(
                .noData, Text(nb: "Ingen data", nn: "Ingen data", en: "No data"),
                .text(
                    Text(
                        nb: "ingen kilder viser dette; det er en antakelse",
                        nn: "ingen kjelder viser dette; det er noko ein trur",
                        en: "no source shows this; it is an assumption")))
        ]
    }

    private var participation: [Said] {
        let days = meetings.flatMap(\.days).sorted()
        let present = Set(meetings.flatMap(\.groups))
        let groups = Text.list(Group.allCases.filter(present.contains).map(\.label))
        let held = Text.counted(meetings.asHeld.count, .meetings)
        var said: [Said] = []
        if let first = days.first?.words, let last = days.last?.words {
            let when = first == last ? first : first.mapped { day, language in "\(day)–\(last[language])" }
            said.append(
                Said(
                    .participation,
                    Text(nb: "Hvem som har vært med", nn: "Kven som har vore med", en: "Who took part"),
                    .text(
                        Text(
                            nb: "\(held.nb) \(when.nb): \(groups.nb)", nn: "\(held.nn) \(when.nn): \(groups.nn)",
                            en: "\(held.en) \(when.en): \(groups.en)"))))
        }
        if let discussion, let day = discussion.day {
            let parts = [
                Discussion.outcome.answer(of: discussion), Discussion.disagreement.answer(of: discussion),
            ]
            said.append(
                Said(
                    .discussion, UnitAnalysis.discussion.name,
                    .run([.text(day.words)] + parts.filter { $0 != .nothing }, joint: "; ")))
        }
        return said
    }
}
