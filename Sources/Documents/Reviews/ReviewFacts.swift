public import Checks
import Guidance
public import Model
public import Pages

/// What a unit's document says under one of the things a partner looks for, with what the rules doubt of it.
public struct ReviewFacts: Sendable {
    private let document: Sealed<UnitAnalysis>
    private let remarks: [Remark]
    private let file: String

    /// Takes a document, what the rules say of it, and the file it lies in, as one would type it.
    public init(_ document: Sealed<UnitAnalysis>, _ remarks: [Remark], file: String) {
        self.document = document.forOthers
        self.file = file
        self.remarks = remarks
    }

    private var analysis: UnitAnalysis { document.body }
    private var language: Language { document.language }

    /// The items, and the doubts below them; so few that the question stays on the screen with them.
    public func blocks(of criterion: ReviewCriterion) -> [Block] {
        let items = items(of: criterion)
        var blocks: [Block] =
            items.isEmpty
            ? [.paragraph(.text(Self.nothing))] : [.list(Array(items.prefix(Self.most)), numbered: false)]
        if items.count > Self.most { blocks.append(.paragraph(.text(Self.more(items.count - Self.most, file)))) }
        let doubts = remarks.filter { ReviewCriterion(of: $0.rule) == criterion }
        if !doubts.isEmpty {
            blocks.append(.paragraph(.text(Self.doubts(doubts))))
        }
        return blocks
    }

    private static let most = 5

    private func items(of criterion: ReviewCriterion) -> [Block.Item] {
        switch criterion {
        case .goal:
            return analysis.goals.map { item($0, [$0.understanding?.label, nil], $0.sign) }
        case .data:
            return analysis.sources.map { item($0, [$0.focus?.label], nil) }
        case .explanations:
            return analysis.findings.map { finding in
                Block.Item(line(finding, [finding.nature?.label]), below: explanations(of: finding))
            }
        case .choice:
            return analysis.candidates.map { candidate in
                item(candidate, candidate.id == analysis.chosen ? [Self.chosen] : [], candidate.reason)
            }
        case .practice:
            return analysis.factors.map { item($0, [$0.perspective?.label, $0.effect.label], nil) }
        case .needs:
            return analysis.needs.map { item($0, [$0.form?.label], $0.who) }
        case .reach:
            let groups = Group.allCases.filter { group in analysis.meetings.contains { $0.groups.contains(group) }
            }
            let days = Set(analysis.meetings.map(\.day)).count
            return groups.isEmpty ? [] : [Block.Item(.text(Self.met(days, groups, analysis.profile.kinds)))]
        }
    }

    /// Every explanation: what a partner asked for may be the last of them.
    private func explanations(of finding: Finding) -> [Block.Item] {
        finding.explanations.map { Block.Item(.answer($0.cut(to: 140), language)) }
    }

    private func item(_ item: some Item, _ labels: [Text?], _ more: String?) -> Block.Item {
        Block.Item(
            line(item, labels), below: more.map { [Block.Item(.answer($0.cut(to: 140), language))] } ?? [])
    }

    /// «funn-1  Tre av ti … (utfordring)».
    private func line(_ item: some Item, _ labels: [Text?]) -> Line {
        let labels = labels.compactMap(\.self)
        let mark: Line = labels.isEmpty ? [] : .data(" (") + .text(.list(labels, .comma)) + .data(")")
        return .text(item.id.item.words) + .data("  ") + .answer(item.title.cut(to: 150), language) + mark
    }

    /// What the partner has said under it already.
    public func own(_ criterion: ReviewCriterion, in review: Sealed<Review>) -> [Block] {
        let said = review.body.comments.filter { $0.criterion == criterion && $0.settledIn == nil }
        let comments = ReviewComments(review.body, review.language)
        return said.isEmpty
            ? [] : [.list(said.map { Block.Item(comments.line($0)) }, numbered: false)]
    }

    /// A comment of an earlier round, what its item says now, and what the unit has answered.
    public func blocks(of id: ID<ReviewComment>, in review: Sealed<Review>) -> [Block] {
        guard let comment = review.body.comments[id] else { return [] }
        let comments = ReviewComments(review.body, review.language)
        var blocks: [Block] = [.list([comments.item(comment)], numbered: false)]
        if let item = comment.item {
            let now: Line = said(item).map { .answer($0, language) } ?? .text(Self.gone)
            blocks.append(.paragraph(.text(item.words) + .text(Self.now) + now))
            let finding = analysis.findings.first { $0.id.item == item }
            if let finding, !finding.explanations.isEmpty {
                blocks.append(.list(explanations(of: finding), numbered: false))
            }
        }
        if review.body.answer(to: id) == nil {
            blocks.append(.paragraph(.text(ReviewInterviewWords.unanswered)))
        }
        return blocks
    }

    /// What an item says; `nil` where the document has none of that id.
    public func said(_ item: ItemID) -> String? {
        analysis.items.first { $0.itemID == item }?.title
    }

    private static let nothing = Text(
        nb: "Dokumentet sier ingenting om dette.", nn: "Dokumentet seier ingenting om dette.",
        en: "The document says nothing about this.")
    private static let now = Text(nb: " sier nå: ", nn: " seier no: ", en: " now reads: ")
    private static let gone = Text(nb: "er fjernet", nn: "er fjerna", en: "was removed")
    private static let chosen = Text(nb: "valgt", nn: "valt", en: "chosen")

    private static func more(_ count: Int, _ file: String) -> Text {
        let file = ShellWord.of(file)
        return Text(
            nb: "… og \(count) til. Se alt med:\nbehov les \(file)",
            nn: "… og \(count) til. Sjå alt med:\nbehov les \(file)",
            en: "… and \(count) more. See everything with:\nbehov read \(file)")
    }

    private static func doubts(_ remarks: [Remark]) -> Text {
        let titles = remarks.map { remark in
            remark.place.item.map { item in
                remark.rule.title.mapped { title, language in "\(title) (\(item.words[language]))" }
            } ?? remark.rule.title
        }
        let list = Text(alike: "").mapped { _, language in
            let rest = titles.count > 3 ? [" · +\(titles.count - 3)"] : []
            return titles.prefix(3).map { $0[language] }.joined(separator: " · ") + rest.joined()
        }
        return Text(
            nb: "Sjekken er i tvil om: \(list.nb)", nn: "Sjekken er i tvil om: \(list.nn)",
            en:
                "Remarks from the check: \(list.en)")
    }

    private static func met(_ days: Int, _ groups: [Group], _ kinds: [UnitKind]) -> Text {
        let who = Text.list(groups.map { $0.label.fitted(to: kinds) })
        return Text(
            nb: "Antall møtedager: \(days). Til stede: \(who.nb)",
            nn:
                "Talet på møtedagar: \(days). Til stades: \(who.nn)",
            en: "Days with meetings: \(days). Present: \(who.en)")
    }
}
