import ArgumentParser
import Chain
import Documents
import Model
import Store

/// `trace` (spor): the whole way from an item down to the data behind it.
struct TraceCommand: BehovCommand {
    static let entry = CommandEntry(
        "trace", "spor", .control,
        Text(
            nb: "følg et tiltak eller behov ned til tallene",
            nn: "følg eit tiltak eller behov ned til tala",
            en: "trace a measure or need back to the figures"), plain: TraceCommand.self)

    @Argument(help: HelpLanguage.words("for eksempel tiltak-3", "til dømes tiltak-3", "for example measure-3"))
    var id: ItemID?

    @Flag(
        name: OptionName.notTakenUp.specification,
        help: HelpLanguage.words(
            "vis alt som er meldt, men ikke prioritert, og hvorfor",
            "vis alt som er meldt, men ikkje prioritert, og kvifor",
            "show everything that was reported but not prioritised, and why"))
    var notTakenUp = false

    @Flag(
        name: OptionName.up.specification,
        help: HelpLanguage.words(
            "vis hva som har skjedd med behovet, ut fra svarene dere har fått",
            "vis kva som har skjedd med behovet, ut frå svara de har fått",
            "show what has happened to the need, according to the replies you received"))
    var up = false

    @Flag(
        name: OptionName.plain.specification,
        help: HelpLanguage.words(
            "med tall i stedet for streker, for skjermlesere", "med tal i staden for strekar, for skjermlesarar",
            "use numbers instead of lines, for a screen reader"))
    var plain = false

    @OptionGroup var common: CommonOptions

    func run(in program: Program) throws -> Int32 {
        var program = program
        program.numbersTrees = plain || program.numbersTrees
        let store = try program.store()
        let opened = try store.read(trusting: true).opened
        if notTakenUp { return try tellNotTakenUp(opened, store, program) }
        guard let id else { throw TraceTrouble.whichItem }
        try trace(id, opened, store, program)
        return 0
    }

    private func tellNotTakenUp(_ opened: some OpenedLevel, _ store: Store, _ program: Program) throws -> Int32 {
        let links = opened.body.notTakenUp(language: opened.header.language)
        try program.tell(NotTakenUpOutcome(links.map { $0.checked(store.sourceChecks(opened.body, $0)) }))
        return 0
    }

    private func trace(_ id: ItemID, _ opened: some OpenedLevel, _ store: Store, _ program: Program) throws {
        if up, let after = afterwards(id, opened) { return try program.tell(after) }
        guard let link = opened.body.link(id, language: opened.header.language) else {
            guard up, let way = withdrawn(id, opened) else { throw CommandTrouble.noItem(id) }
            return try program.tell(way)
        }
        guard up else {
            return try program.tell(TraceOutcome(link.checked(store.sourceChecks(opened.body, link))))
        }
        let lifted = opened.body.lifted(from: id, language: opened.header.language)
        guard !lifted.isEmpty else { throw TraceTrouble.leadsNowhere(id) }
        let said = Learnt(opened.body.meanings, Digest.of)
        let ways = lifted.map { TraceUpOutcome.Lifted($0, saying: said[$0.item]) }
        guard let way = TraceUpOutcome(from: link, by: ways, answered: opened.desk.replies ?? []) else {
            throw TraceTrouble.unanswered(id)
        }
        try program.tell(way)
    }

    /// What came of it in the annual report and when the next round began; `nil` where this folder does not know.
    private func afterwards(_ id: ItemID, _ opened: some OpenedLevel) -> AfterwardsOutcome? {
        let language = opened.header.language
        switch opened.body {
        case let plan as RegionPlan: return AfterwardsOutcome(of: id, in: plan, language: language)
        case let analysis as UnitAnalysis:
            return AfterwardsOutcome(of: id, in: analysis.previous, language: language)
        case let overview as OwnerOverview:
            return AfterwardsOutcome(of: id, in: overview.previous, language: language)
        default: return nil
        }
    }

    /// What was answered on an item that was taken away since.
    private func withdrawn(_ id: ItemID, _ opened: some OpenedLevel) -> TraceUpOutcome? {
        let link = Link(withdrawn: id, opened.header.language)
        return TraceUpOutcome(
            from: link, by: [.init(link, saying: nil)], answered: opened.desk.replies ?? [])
    }
}

extension TraceCommand: PlainCommand {
    static let takes = PlainShape(alone: [.notTakenUp, .up, .plain], others: 1)

    static func plain(_ words: PlainWords) -> TraceCommand? {
        var command = TraceCommand()
        command.id = words.others.first.flatMap(ItemID.init(argument:))
        if command.id == nil, !words.others.isEmpty { return nil }
        command.notTakenUp = words.isSet(.notTakenUp)
        command.up = words.isSet(.up)
        command.plain = words.isSet(.plain)
        return command
    }
}

/// What can keep `trace` from finding a way, in words.
enum TraceTrouble {
    static let whichItem = Trouble(
        .usage,
        Text(
            nb:
                "Hva vil dere følge? Skriv for eksempel:  behov spor tiltak-1. Mer hjelp:  behov spor --help",
            nn: "Kva vil de følgje? Skriv til dømes:  behov spor tiltak-1. Meir hjelp:  behov spor --help",
            en:
                "What do you want to trace? For example, type:  behov trace measure-1. More help:  behov trace --help"
        ))

    static func leadsNowhere(_ id: ItemID) -> Trouble {
        let words = id.words
        return Trouble(
            .notFound,
            Text(
                nb:
                    "Ingen svar fra eieren eller nettverket bygger på \(words.nb). Se hva \(words.nb) bygger på: behov spor \(words.nb)",
                nn:
                    "Ingen svar frå eigaren eller nettverket byggjer på \(words.nn). Sjå kva \(words.nn) byggjer på: behov spor \(words.nn)",
                en:
                    "No reply from the owner or the network is based on \(words.en). To see what \(words.en) is based "
                    + "on: behov trace \(words.en)"
            ))
    }

    static func unanswered(_ id: ItemID) -> Trouble {
        let words = id.words
        return Trouble(
            .notFound,
            Text(
                nb: "Ingen har svart på \(words.nb) ennå. Hent inn svaret når dere får det: behov samle FIL",
                nn: "Ingen har svara på \(words.nn) enno. Hent inn svaret når de får det: behov samle FIL",
                en:
                    "Nobody has responded to \(words.en) yet. Collect the reply when you get it: behov collect FILE"
            )
        )
    }
}
