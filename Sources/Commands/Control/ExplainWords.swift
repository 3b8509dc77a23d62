import Checks
import Formats
import Model
import Pages

/// A rule's fault as its sample has it: `Templates/Rules/examples.json`, recorded from `Workspaces/Checks`.
struct RuleExample: Codable, Sendable {
    /// Who the sample is about.
    var name: String
    /// What the remark says there.
    var message: Text
    /// What mends it there.
    var command: Text
}

/// What `explain` says, on a day in a county.
struct ExplainWords {
    let laws: LawBook
    let day: Day

    /// All rules by chapter.
    static func list(_ rules: [RuleOutline]) -> Page {
        Page(
            title: [],
            blocks: RuleChapter.allCases.flatMap { chapter -> [Block] in
                let own = rules.filter { $0.chapter == chapter }
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
            })
    }

    /// A rule as its documentation.
    func page(_ rule: RuleOutline, _ example: RuleExample?) -> Page {
        let sources = laws.laws(rule.sources, on: day)
        var blocks: [Block] = [
            .paragraph([.text(rule.chapter.label), .data(" · "), .text(rule.severity.label)]),
            .paragraph(.text(rule.why)),
            .list(
                sources.map { law in
                    Block.Item(.text(law.name), below: [Block.Item(.text(law.paraphrase))])
                }, numbered: false),
            .source(.text(Self.paraphrased)),
        ]
        if let example {
            blocks += [
                .heading(level: 2, .text(Text(nb: "Eksempel", nn: "Døme", en: "Example"))),
                .paragraph([.data(example.name + ": "), .text(example.message)]),
                .paragraph([.text(Self.mends), .text(example.command)]),
            ]
        }
        blocks.append(
            .paragraph(
                rule.canBeAccepted
                    ? [.text(Self.mayStand), .text(AcceptWords.command(rule, nil))] : .text(Self.mayNotStand)))
        return Page(title: [.data(rule.code + "  "), .text(rule.title)], blocks: blocks)
    }

    /// The sources, each with its paraphrase, its days and the rules that lean on it.
    var sources: Page {
        Page(
            title: [],
            blocks: [
                .source(.text(Self.paraphrased)),
                .list(
                    laws.all.map { law in
                        let rules = leaning(on: law).map(\.code).joined(separator: ", ")
                        var below = [Block.Item(.text(law.paraphrase)), Block.Item(.text(Self.days(law)))]
                        if let link = law.link { below.append(Block.Item(.data(link))) }
                        below.append(
                            Block.Item(rules.isEmpty ? .text(Self.noRule) : [.text(Self.leans), .data(rules)]))
                        return Block.Item(.text(law.name), below: below)
                    }, numbered: false),
            ])
    }

    func json(_ rule: RuleOutline, _ language: Language) -> JSON {
        let sources = laws.laws(rule.sources, on: day).map { $0.name[language] }
        return .object(
            JSONObject([
                .init("code", .string(rule.code)), .init("severity", .string(rule.severity.rawValue)),
                .init("chapter", .string(rule.chapter.label[language])),
                .init("title", .string(rule.title[language])), .init("why", .string(rule.why[language])),
                .init("sources", .array(sources.map { .string($0) })),
                .init("canBeAccepted", .bool(rule.canBeAccepted)),
            ]))
    }

    func json(_ law: Law, _ language: Language) -> JSON {
        .object(
            JSONObject([
                .init("source", .string(law.name[language])),
                .init("paraphrase", .string(law.paraphrase[language])),
                .init("from", law.from.map { .string($0.iso) } ?? .null),
                .init("to", law.to.map { .string($0.iso) } ?? .null),
                .init("link", law.link.map(JSON.string) ?? .null),
                .init("lastLooked", .string(law.lastLooked.iso)), .init("seen", .bool(law.seen)),
                .init("rules", .array(leaning(on: law).map { .string($0.code) })),
            ]))
    }

    private func leaning(on law: Law) -> [RuleOutline] {
        Rules.outlines.filter { laws.leads(from: $0.sources, to: law) }
    }

    /// When it holds, when somebody last looked, and whether its own words have been seen.
    private static func days(_ law: Law) -> Text {
        let (from, to, looked) = (law.from?.words, law.to?.words, law.lastLooked.words)
        func words(_ language: Language, _ told: (from: String, to: String, looked: String, unseen: String))
            -> String
        {
            (from.map { told.from + $0[language] + ". " } ?? "") + (to.map { told.to + $0[language] + ". " } ?? "")
                + told.looked + looked[language] + "." + (law.seen ? "" : " " + told.unseen)
        }
        return Text(
            nb: words(
                .nb, ("Gjelder fra ", "Gjaldt til ", "Sist sett på ", "Ordlyden er ikke sett, bare gjengivelser.")),
            nn: words(
                .nn, ("Gjeld frå ", "Gjaldt til ", "Sist sett på ", "Ordlyden er ikkje sett, berre attgivingar.")),
            en: words(
                .en,
                ("In force from ", "In force until ", "Last looked at ", "Its own wording has not been seen.")))
    }

    private static let paraphrased = Text(
        nb: "Kildene er gjengitt med våre egne ord.", nn: "Kjeldene er gjevne att med våre eigne ord.",
        en: "The sources are given in our own words.")
    private static let mends = Text(nb: "Det rettes med:  ", nn: "Det blir retta med:  ", en: "What mends it:  ")
    private static let mayStand = Text(
        nb: "Har dere en god grunn, kan merknaden stå:  ", nn: "Har de ein god grunn, kan merknaden stå:  ",
        en: "With a good reason the remark may stand:  ")
    private static let mayNotStand = Text(
        nb: "Denne merknaden kan ikke godtas.", nn: "Denne merknaden kan ikkje godtakast.",
        en: "This remark cannot be accepted.")
    private static let leans = Text(nb: "Merknader: ", nn: "Merknader: ", en: "Remarks: ")
    private static let noRule = Text(
        nb: "Ingen merknad bygger på den ennå.", nn: "Ingen merknad byggjer på ho enno.",
        en: "No remark leans on it yet.")
}
