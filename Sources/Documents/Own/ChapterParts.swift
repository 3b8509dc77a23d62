import Model
import Pages

/// A document taken apart into its chapters, each under the name that templates know it by.
struct ChapterParts {
    static let summary = "summary"
    static let provenance = "where-this-comes-from"

    /// What stands before the first chapter.
    let before: [Block]
    private(set) var all: [(name: String, blocks: [Block])] = []

    init(_ blocks: [Block]) {
        var before: [Block] = []
        // What belongs to the chapter that follows: its name for links, and that it starts a page.
        var waiting: [Block] = []
        for block in blocks {
            switch block {
            case .heading(level: 2, let line):
                all.append((Self.name(of: line), waiting + [block]))
                waiting = []
            case .target, .pageBreak: waiting.append(block)
            default:
                if all.isEmpty {
                    before += waiting + [block]
                } else {
                    all[all.count - 1].blocks += waiting + [block]
                }
                waiting = []
            }
        }
        self.before = before
        if !waiting.isEmpty, !all.isEmpty { all[all.count - 1].blocks += waiting }
    }

    subscript(name: String) -> [Block]? { all.first { $0.name == name }?.blocks }

    /// The name of a chapter: its English words in small letters, with hyphens.
    static func name(of heading: Line) -> String {
        heading.string(in: .en).lowercased().split { !$0.isASCII || !($0.isLetter || $0.isNumber) }
            .joined(separator: "-")
    }

    /// The blocks without the links to places that are no longer there: the words stay, but a line that is nothing but
    /// such a link goes.
    static func withoutDeadLinks(_ blocks: [Block]) -> [Block] {
        let named = Set(
            blocks.compactMap { block -> String? in
                guard case .target(let name) = block else { return nil }
                return name
            }
        ).union(Page(title: [], blocks: blocks).places.map(\.code))
        return blocks.compactMap { block in
            if case .source(let line) = block, !line.words.isEmpty,
                line.words.allSatisfy({ Self.isDead($0, named) })
            {
                return nil
            }
            return block.mapped { line in
                Line(
                    line.words.map { words -> Words in
                        guard case .link(let inside, _) = words, Self.isDead(words, named) else { return words }
                        return inside
                    })
            }
        }
    }

    private static func isDead(_ words: Words, _ named: Set<String>) -> Bool {
        guard case .link(_, let name) = words else { return false }
        return !named.contains(name)
    }

    /// A chapter under another title, with a text of theirs after it.
    static func headed(_ part: [Block], _ title: Text?, with own: [Block]) -> [Block] {
        part.flatMap { block -> [Block] in
            guard case .heading(level: 2, let line) = block else { return [block] }
            return [.heading(level: 2, title.map { .text($0) } ?? line)] + own
        }
    }
}

extension DocumentKind {
    /// The chapters that a document of this kind may have, by the names templates know them by.
    var chapters: [String] {
        let region = [
            "what-was-not-taken-up-and-why", "who-took-part-in-the-network", "approval-and-contact",
            ChapterParts.provenance,
        ]
        switch self {
        case .needsAssessment:
            return [
                ChapterParts.summary, "phase-1-goals", "phase-2-data", "phase-3-interpretation",
                "phase-4-prioritisation", "phase-5-practice-analysis", "the-competence-needs", "who-took-part",
                "annex-sources-figures-and-meetings", "annex-the-way-from-the-needs-down-to-the-figures",
                ChapterParts.provenance,
            ]
        case .ownerOverview:
            return [
                ChapterParts.summary, "who-has-delivered", "where-the-needs-point", "the-competence-needs",
                "the-priorities", "not-prioritised", "the-owner-s-own-contribution",
                "cooperation-with-a-university-vocational-college-or-others",
                "further-education-mentoring-and-leadership", "who-took-part",
                "annex-the-units-and-their-needs", "annex-what-the-priorities-are-based-on",
                ChapterParts.provenance,
            ]
        case .needsReport, .adjustedNeedsReport:
            return [
                ChapterParts.summary, "needs-assessment", "plan-for-the-work-in-the-partnership",
                "own-contribution-and-money", "answers-to-section-11-of-the-regulation",
                "annex-what-the-form-does-not-ask-for", "annex-the-measures-point-by-point",
                "annex-the-owners-the-units-and-the-needs",
            ] + region + (self == .adjustedNeedsReport ? ["what-has-changed"] : [])
        case .competencePlan:
            return [
                ChapterParts.summary, "how-the-measures-were-chosen", "changes-from-last-year-s-plan",
                "the-measures", "calendar", "kindergarten-and-school", "budget",
                "annex-what-the-measures-are-based-on",
            ] + region
        }
    }
}
