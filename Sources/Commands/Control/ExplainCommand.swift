import ArgumentParser
import Checks
import Documents
import Model
import Store

/// `explain` (forklar): a rule as its documentation, all of them by chapter, or the sources they lean on.
struct ExplainCommand: BehovCommand {
    static let entry = CommandEntry(
        "explain", "forklar", .control,
        Text(
            nb: "fortell mer om en merknad", nn: "fortel meir om ein merknad", en: "read more about a remark"),
        standsInWorkspace: false, ExplainCommand.self)

    @Argument(help: HelpLanguage.words("for eksempel DAT-002", "til dømes DAT-002", "for example DAT-002"))
    var code: String?

    @Flag(
        name: [.customLong("sources"), .customLong("kilder"), .customLong("kjelder")],
        help: HelpLanguage.words(
            "vis kildene, når hver av dem sist ble kontrollert, og merknadene som bygger på dem",
            "vis kjeldene, når kvar av dei sist blei kontrollert, og merknadene som byggjer på dei",
            "show the sources, when each of them was last checked, and the remarks based on them"))
    var sources = false

    @OptionGroup var common: CommonOptions

    func run(in program: Program) throws -> Int32 {
        let laws = try laws(program)
        func leaned(by rule: RuleOutline) -> [Law] { laws.laws(rule.sources, on: program.today) }
        if sources {
            try program.tell(LawListOutcome(laws, TemplateFiles.parameters()))
        } else if let code {
            let rule = try Self.rule(code)
            let example = try TemplateFiles.examples()[rule.code]
            try program.tell(RuleOutcome(rule, sources: leaned(by: rule), example: example), titled: true)
        } else {
            try program.tell(RuleListOutcome(Rules.outlines.map { ($0, leaned(by: $0)) }))
        }
        return 0
    }

    /// Only a county's own profile brings that county's plan; outside a workspace, the profile that is asked for.
    private func laws(_ program: Program) throws -> LawBook {
        if let store = try? program.store(), let workspace = try? store.read(screened: false) {
            return try program.county(of: workspace.profile, workspace.desk).laws
        }
        return try program.county(of: Profile(name: ""), Desk()).laws
    }

    /// The rule of a code, in small letters or capitals.
    static func rule(_ code: String) throws(Trouble) -> RuleOutline {
        guard let rule = Rules.outlines.first(where: { $0.code == code.uppercased() }) else { throw unknown(code) }
        return rule
    }

    private static func unknown(_ code: String) -> Trouble {
        let nearest = Spelling.nearest(to: code, among: Rules.outlines.map(\.code))
        return Trouble(
            .notFound,
            Text(
                nb: "Det finnes ingen merknad som heter «\(code)»." + (nearest.map { " Mente du \($0)?" } ?? "")
                    + " Se alle med:  behov forklar",
                nn: "Det finst ingen merknad som heiter «\(code)»." + (nearest.map { " Meinte du \($0)?" } ?? "")
                    + " Sjå alle med:  behov forklar",
                en: "There is no remark called “\(code)”." + (nearest.map { " Did you mean \($0)?" } ?? "")
                    + " See them all with:  behov explain"))
    }
}
