import ArgumentParser
import Chain
import Model
import Pages
import Store

/// `reply` (svar): seals for each owner and unit what became of its needs.
struct ReplyCommand: BehovCommand {
    static let entry = CommandEntry(
        "reply", "svar", .together,
        Text(
            nb: "lag svar til dem som meldte behov", nn: "lag svar til dei som melde behov",
            en: "make the answers to those who reported needs"), ReplyCommand.self)

    @OptionGroup var common: CommonOptions

    func run(in program: Program) throws -> Int32 {
        let store = try program.store()
        let workspace = try store.read()
        let replies: [NeedsReply]
        switch workspace {
        case .unit: throw ReplyWords.onlyAbove
        case .owner(let opened):
            let heard = (opened.desk.replies ?? []).last?.body
            replies = opened.body.replies(name: opened.body.profile.name, heard: heard)
        case .region(let opened): replies = opened.body.replies
        }
        guard !replies.isEmpty else { throw ReplyWords.nobody }
        guard !program.options.dryRun else {
            program.console.lines(replies.map { [.data("  \($0.recipientName)")] })
            return 0
        }
        try store.settle()
        var lines: [Line] = []
        for reply in replies {
            let path = try seal(reply, from: workspace, store, program)
            lines.append([.data("  \(path)    "), .text(ReplyWords.count(reply))])
        }
        program.console.say(ReplyWords.ready(replies.count))
        program.console.lines(lines)
        program.console.say(ReplyWords.sendThem)
        return 0
    }

    private func seal(
        _ reply: NeedsReply, from workspace: Workspace, _ store: Store, _ program: Program
    ) throws(Trouble) -> String {
        let profile = workspace.profile
        let document = Sealed(
            schema: .reply, header: workspace.header, name: profile.name,
            organisationNumber: profile.organisationNumber, handedOver: program.today, draft: false,
            program: Program.version, body: reply)
        let word = ReplyWords.fileWord[workspace.header.language]
        let name = "\(Slug.of(reply.recipientName))-\(word)-\(Slug.of(profile.name))-\(workspace.header.revision)"
        return try store.handOver(document, named: name + ".json")
    }
}

/// What `reply` says, and what others say of replies.
enum ReplyWords {
    static let fileWord = Text(nb: "svar-fra", nn: "svar-frå", en: "reply-from")

    static let onlyAbove = Trouble(
        .usage,
        Text(
            nb: "En enhet svarer ikke andre. Gå til mappa til eieren eller regionen.",
            nn: "Ei eining svarer ikkje andre. Gå til mappa til eigaren eller regionen.",
            en: "A unit answers nobody. Go to the folder of the owner or the region."))

    static let nobody = Trouble(
        .notFound,
        Text(
            nb: "Ingen har levert behov ennå. Hent inn det dere har fått: behov samle FIL",
            nn: "Ingen har levert behov enno. Hent inn det de har fått: behov samle FIL",
            en: "Nobody has handed over needs yet. Bring in what you received: behov collect FILE"))

    static func ready(_ count: Int) -> Text {
        Text(
            nb: "Svar som er klare: \(count)", nn: "Svar som er klare: \(count)",
            en: "Answers that are ready: \(count)")
    }

    static let sendThem = Text(
        nb: "Send hver fil til den den er til. De henter den inn med: behov samle FIL",
        nn: "Send kvar fil til den ho er til. Dei hentar ho inn med: behov samle FIL",
        en: "Send each file to whom it is for. They bring it in with: behov collect FILE")

    /// «2 av 3 blir til et tiltak».
    static func count(_ reply: NeedsReply) -> Text {
        let taken = reply.outcomes.filter { $0.decision == .measure }.count
        let lifted = reply.outcomes.filter { $0.decision == .prioritised }.count
        let all = reply.outcomes.count
        if taken == 0, lifted > 0 {
            return Text(
                nb: "\(lifted) av \(all) er løftet opp", nn: "\(lifted) av \(all) er løfta opp",
                en: "\(lifted) of \(all) lifted up")
        }
        return Text(
            nb: "\(taken) av \(all) blir til et tiltak", nn: "\(taken) av \(all) blir til eit tiltak",
            en: "\(taken) of \(all) become a measure")
    }

    /// One line for each reply on a desk, and how to read more of it.
    static func status(_ replies: [Sealed<NeedsReply>]) -> [Line] {
        guard let item = replies.last?.body.outcomes.first?.item else { return [] }
        let lines = replies.map { reply -> Line in
            .text(Text(nb: "Svar fra ", nn: "Svar frå ", en: "Answer from ")) + .data(reply.name + ", ")
                + .text(reply.handedOver.words) + .data(": ") + .text(count(reply.body)) + .data(".")
        }
        let id = item.words
        return lines + [
            .text(
                Text(
                    nb: "Se hva det ble til:  behov spor \(id.nb) --opp",
                    nn: "Sjå kva det blei til:  behov spor \(id.nn) --opp",
                    en: "See what became of it:  behov trace \(id.en) --up"))
        ]
    }
}
