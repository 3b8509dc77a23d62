import ArgumentParser
import Checks
import Documents
import Model
import Pages
import Store

/// `handover` (lever): seals what may be handed over.
struct HandoverCommand: BehovCommand {
    static let entry = CommandEntry(
        "handover", "lever", .together,
        Text(
            nb: "lag det forseglede dokumentet som sendes videre",
            nn: "lag det forsegla dokumentet som blir sendt vidare",
            en: "make the sealed document that is sent on"), HandoverCommand.self)

    @Flag(
        name: [.customLong("draft"), .customLong("utkast")],
        help: HelpLanguage.words(
            "lever som utkast selv om noe er feil", "lever som utkast sjølv om noko er feil",
            "hand over as a draft although something is wrong"))
    var draft = false

    @OptionGroup var common: CommonOptions

    func run(in program: Program) throws -> Int32 {
        let store = try program.store()
        let workspace = try store.read()
        let examination = try Examination.of(workspace, store, program)
        let errors = examination.verdict.open.filter { $0.rule.severity == .error }
        guard draft || errors.isEmpty else {
            let width = program.console.width
            for remark in errors {
                program.console.lines(RemarkWords.lines(remark, examination.around, width: width))
            }
            program.console.complain(HandoverWords.refused(errors.count))
            return 1
        }
        let isDraft = !errors.isEmpty
        guard !program.options.dryRun else {
            program.console.say(HandoverWords.would(workspace.profile.name, workspace.header.revision))
            return 0
        }
        try store.settle()
        let path: String
        switch workspace {
        case .unit(var opened):
            opened.body = opened.body.forOthers
            path = try handOver(opened, store, isDraft, program)
        case .owner(let opened): path = try handOver(opened, store, isDraft, program)
        case .region(let opened): path = try handOver(opened, store, isDraft, program)
        }
        let documents = try program.export(
            DocumentKind.made(by: workspace.header.schema, again: try isAgain(workspace, store)), of: workspace,
            in: store, draft: isDraft)
        program.console.say(HandoverWords.ready(workspace, isDraft: isDraft))
        program.console.lines(
            [[.data("  \(path)    "), .text(HandoverWords.sendThis(workspace))]]
                + documents.map { [.data("  \($0)    "), .text(HandoverWords.readThis)] })
        program.console.say(HandoverWords.leftOut)
        return 0
    }

    /// Whether a region has handed over an earlier revision: then what changed since is told too.
    private func isAgain(_ workspace: Workspace, _ store: Store) throws(Trouble) -> Bool {
        guard case .region(let opened) = workspace else { return false }
        return try store.delivered(RegionPlan.self, before: opened.header.revision) != nil
    }

    private func handOver<Body: Level>(
        _ opened: Opened<Body>, _ store: Store, _ isDraft: Bool, _ program: Program
    ) throws -> String {
        guard let schema = Body.schema.handover else { throw CommandTrouble.noWorkspace }
        let profile = opened.body.profile
        let document = Sealed(
            schema: schema, header: opened.header, name: profile.name,
            organisationNumber: profile.organisationNumber, handedOver: program.today, draft: isDraft,
            program: Program.version, body: opened.body)
        let word = HandoverWords.fileWord(schema)[opened.header.language]
        let name = "\(Slug.of(profile.name))-\(word)-\(opened.header.revision).json"
        return try store.handOver(document, named: name)
    }
}

/// A name as a file's name has it: small letters and hyphens, æøå kept.
enum Slug {
    static func of(_ name: String) -> String {
        let words = name.lowercased().split { !$0.isLetter && !$0.isNumber }
        return words.isEmpty ? "behov" : words.joined(separator: "-")
    }
}

/// What `handover` says.
enum HandoverWords {
    static func fileWord(_ schema: Schema) -> Text {
        switch schema {
        case .ownerOverview: Text(nb: "eieroversikt", nn: "eigaroversikt", en: "owner-overview")
        case .regionPlan: Text(nb: "behovsmelding", nn: "behovsmelding", en: "needs-report")
        default: Text(nb: "behovsvurdering", nn: "behovsvurdering", en: "needs-assessment")
        }
    }

    static func title(_ workspace: Workspace) -> Text {
        switch workspace {
        case .unit:
            Text(
                nb: "Enhetens behovsvurdering", nn: "Behovsvurderinga til eininga",
                en: "The unit's needs assessment")
        case .owner:
            Text(
                nb: "Eiers samlede vurdering av kompetansebehov",
                nn: "Den samla vurderinga eigaren gjer av kompetansebehov",
                en: "The owner's overview of competence needs")
        case .region:
            Text(
                nb: "Behovsmeldingen med kompetanseplanen", nn: "Behovsmeldinga med kompetanseplanen",
                en: "The needs report with the competence plan")
        }
    }

    static func ready(_ workspace: Workspace, isDraft: Bool) -> Text {
        let title = title(workspace)
        let revision = workspace.header.revision
        return Text(
            nb: "\(title.nb), utgave \(revision), er klar\(isDraft ? " som utkast" : ""):",
            nn: "\(title.nn), utgåve \(revision), er klar\(isDraft ? " som utkast" : ""):",
            en: "\(title.en), revision \(revision), is ready\(isDraft ? " as a draft" : ""):")
    }

    static func sendThis(_ workspace: Workspace) -> Text {
        switch workspace {
        case .unit: Text(nb: "send denne til eieren", nn: "send denne til eigaren", en: "send this to the owner")
        case .owner:
            Text(nb: "send denne til nettverket", nn: "send denne til nettverket", en: "send this to the network")
        case .region: Text(nb: "ta vare på denne", nn: "ta vare på denne", en: "keep this")
        }
    }

    static let readThis = Text(nb: "til å lese", nn: "til å lese", en: "to read")

    static let leftOut = Text(
        nb: "Dette følger ikke med: notatene deres og det dere har godtatt i sjekken. "
            + "Dokumentet kan bli offentlig. Les det gjennom før dere sender det.",
        nn: "Dette følgjer ikkje med: notata dykkar og det de har godteke i sjekken. "
            + "Dokumentet kan bli offentleg. Les det gjennom før de sender det.",
        en:
            "Left out: what lies only on your own desk. The document may become public. Read it before you send it."
    )

    static func refused(_ count: Int) -> Text {
        Text(
            nb: "\(count) feil må rettes før dere kan levere. Skal det sendes likevel, skriv: behov lever --draft",
            nn: "\(count) feil må rettast før de kan levere. Skal det sendast likevel, skriv: behov lever --draft",
            en:
                "Errors to mend before you can hand over: \(count). To send it all the same, type: behov handover --draft"
        )
    }

    static func would(_ name: String, _ revision: Int) -> Text {
        Text(
            nb: "Ville levert utgave \(revision) for \(name).", nn: "Ville levert utgåve \(revision) for \(name).",
            en: "Would hand over revision \(revision) for \(name).")
    }
}
