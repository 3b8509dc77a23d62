public import Checks
public import Formats
public import Model
public import Pages

/// What `explain` tells without a code: all rules by chapter.
public struct RuleListOutcome: Outcome {
    let rules: [(rule: RuleOutline, sources: [Law])]

    /// Makes an outcome of rules, each with the sources it leans on that are known where the reader stands.
    public init(_ rules: [(rule: RuleOutline, sources: [Law])]) { self.rules = rules }

    /// That these are the remarks `check` can make.
    public var title: Line { .text(Text(nb: "Merknadene", nn: "Merknadene", en: "The remarks")) }

    /// One list for each chapter.
    public var blocks: [Block] {
        RuleChapter.allCases.flatMap { chapter -> [Block] in
            let own = rules.map(\.rule).filter { $0.chapter == chapter }
            guard !own.isEmpty else { return [] }
            return [
                .heading(level: 2, .text(chapter.label)),
                .list(
                    own.map { rule in
                        Block.Item([
                            .data(rule.code + "  "), .text(rule.title), .data(" ("),
                            .text(rule.severity.label),
                            .data(")"),
                        ])
                    }, numbered: false),
            ]
        }
    }

    /// The rules in the order of the list.
    public func json(for reader: Reader) -> JSON {
        let language = reader.language
        return .array(
            rules.map { rule, sources in
                .object(
                    JSONObject([
                        .init("code", .string(rule.code)), .init("severity", .string(rule.severity.rawValue)),
                        .init("chapter", .string(rule.chapter.label[language])),
                        .init("title", .string(rule.title[language])), .init("why", .string(rule.why[language])),
                        .init("sources", .array(sources.map { .string($0.name[language]) })),
                        .init("canBeAccepted", .bool(rule.canBeAccepted)),
                    ]))
            })
    }
}
