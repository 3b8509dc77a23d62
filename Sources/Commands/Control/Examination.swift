import Checks
import Model
import Store

extension Examination {
    /// The workspace a command stands in, which may hold what no other command opens.
    static func of(_ program: Program, below: Bool) throws -> Examination {
        let store = try program.store()
        let seals = try store.sealFaults(told: program.progress.telling(ProgressWords.verifying))
        if seals.contains(where: \.isReceived) {
            // A changed document from below keeps the workspace shut; that is all that can be said.
            var around = try program.surroundings(of: Profile(name: ""), Desk())
            around.seals = seals
            return Examination(verdict: Rules.verdict(onSeals: around), around: around)
        }
        store.look(for: try TemplateFiles.persons())
        let opened = try store.read(screened: false).opened
        return try of(opened, store, program, seals: seals, below: below)
    }

    /// A workspace that was read already.
    static func of(
        _ opened: some OpenedLevel, _ store: Store, _ program: Program, seals: [SealFault]? = nil,
        below: Bool = false
    ) throws -> Examination {
        var around = try program.surroundings(of: opened.body.profile, opened.desk)
        around.comments = opened.desk.openComments
        around.chain = try store.chainFaults()
        around.privacy = try store.privacyFaults()
        around.persons = try TemplateFiles.persons()
        around.below = store.lookedBelow
        around.doubts = try around.persons.map { words throws(Trouble) in try store.childDoubts(words) } ?? []
        around.told = try store.toldFigures()
        around.seals =
            try seals ?? store.sealFaults(told: program.progress.telling(ProgressWords.verifying))
        around.senders = try opened.senderDoubts()
        around.sourceCheck = store.sourceCheck(opened.body)
        return Examination(
            verdict: opened.verdict(around), around: around,
            below: opened.body.below(
                around, onlyPersons: !below, told: program.progress.telling(ProgressWords.checking)),
            kinds: opened.body.profile.kinds)
    }
}
