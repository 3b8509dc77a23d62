import ArgumentParser
import Checks
import Formats
import Model
import Pages
import Store

/// `explain` (forklar): a rule with its reason and its sources, or all of them.
struct ExplainCommand: BehovCommand {
    static let entry = CommandEntry(
        "explain", "forklar", .control,
        Text(
            nb: "fortell mer om en merknad", nn: "fortel meir om ein merknad", en: "tell more about a remark"),
        standsInWorkspace: false, ExplainCommand.self)

    @Argument(help: HelpLanguage.words("for eksempel DAT-002", "til dømes DAT-002", "for example DAT-002"))
    var code: String?

    @OptionGroup var common: CommonOptions

    func run(in program: Program) throws -> Int32 {
        let laws = try TemplateFiles.laws()
        if program.options.json {
            let wanted = try code.map { [try rule($0)] } ?? Rules.outlines
            let all = JSON.array(wanted.map { json($0, laws, program.language) })
            program.world.out(String(decoding: JSONWriter.bytes(all), as: UTF8.self))
            return 0
        }
        guard let code else {
            program.console.lines(
                Rules.outlines.map { rule in
                    [
                        .data(rule.code + "  "), .data(rule.severity.label[program.language].padded(to: 8)),
                        .text(rule.title),
                    ]
                })
            return 0
        }
        program.console.show(page(try rule(code), laws))
        return 0
    }

    private func rule(_ code: String) throws(Trouble) -> RuleOutline {
        guard let rule = Rules.outlines.first(where: { $0.code == code.uppercased() }) else { throw unknown(code) }
        return rule
    }

    private func json(_ rule: RuleOutline, _ laws: LawBook, _ language: Language) -> JSON {
        let sources = rule.sources.compactMap { laws[$0]?.name[language] }
        return .object(
            JSONObject([
                .init("code", .string(rule.code)), .init("severity", .string(rule.severity.rawValue)),
                .init("title", .string(rule.title[language])), .init("why", .string(rule.why[language])),
                .init("sources", .array(sources.map { .string($0) })),
            ]))
    }

    private func page(_ rule: RuleOutline, _ laws: LawBook) -> Page {
        let sources = rule.sources.compactMap { laws[$0] }
        return Page(
            title: [.data(rule.code + "  "), .text(rule.title)],
            blocks: [
                .paragraph([.text(rule.severity.label)]), .paragraph(.text(rule.why)),
                .list(
                    sources.map { law in
                        Block.Item(.text(law.name), below: [Block.Item(.text(law.paraphrase))])
                    }, numbered: false),
                .source(
                    .text(
                        Text(
                            nb: "Kildene er gjengitt med våre egne ord.",
                            nn: "Kjeldene er gjevne att med våre eigne ord.",
                            en: "The sources are given in our own words."))),
            ])
    }

    private func unknown(_ code: String) -> Trouble {
        let nearest = Spelling.nearest(to: code, among: Rules.outlines.map(\.code))
        return Trouble(
            .notFound,
            Text(
                nb: "Det er ingen merknad «\(code)»." + (nearest.map { " Mente du \($0)?" } ?? "")
                    + " Se alle med:  behov forklar",
                nn: "Det er ingen merknad «\(code)»." + (nearest.map { " Meinte du \($0)?" } ?? "")
                    + " Sjå alle med:  behov forklar",
                en: "There is no remark “\(code)”." + (nearest.map { " Did you mean \($0)?" } ?? "")
                    + " See them all with:  behov explain"))
    }
}
