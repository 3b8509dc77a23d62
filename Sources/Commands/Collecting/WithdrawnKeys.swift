import Documents
import Model
import Store

/// The keys that somebody else may have now, by the control codes that were typed: `samle --trekk-tilbake`.
struct WithdrawnKeys {
    private let typed: AcceptedSenders

    /// Takes what was typed.
    init(_ typed: [String]) throws(Trouble) { self.typed = try AcceptedSenders(typed) }

    /// Withdraws them, and tells what came under them before.
    func withdraw(in opened: some OpenedLevel, _ store: Store, _ program: Program) throws {
        var typed = typed
        var keys: [PublicKey] = []
        for key in (opened.desk.senders ?? []).flatMap(\.keys).once where typed.names(key) { keys.append(key) }
        if let unknown = typed.unknown { throw unknown }
        try withdraw(keys, in: opened, store, program)
        let before = opened.delivered.filter { $0.key.map(keys.contains) ?? false }
        try program.tell(
            CollectOutcome(
                answers: [],
                senders: before.map { SenderTold($0, .unconfirmed($0.key), code: nil, isWithdrawn: true) },
                note: Self.done))
    }

    private func withdraw<Some: OpenedLevel>(
        _ keys: [PublicKey], in opened: Some, _ store: Store, _ program: Program
    ) throws {
        let (saving, all) = (!program.options.dryRun, opened.delivered)
        if saving { try program.settle(store) }
        _ = try store.change(Some.Body.self, by: program.change("collect"), saving: saving) { changed in
            for key in keys { changed.desk.withdraw(key, among: all) }
        }
        if saving { try store.finish() }
    }

    private static let done = Text(
        nb:
            "Nøkkelen er trukket tilbake. Det som er signert med den, blir avvist fra nå av. Det dere har fått "
            + "tidligere, signert med denne nøkkelen, står nå som «avsender ikke bekreftet»:",
        nn:
            "Nøkkelen er trekt tilbake. Det som er signert med han, blir avvist frå no av. Det de har fått "
            + "tidlegare, signert med denne nøkkelen, står no som «avsendar ikkje stadfesta»:",
        en:
            "The key is withdrawn. Anything signed with it is refused from now on. "
            + "Anything signed with it earlier is now shown as “sender not confirmed”:")
}
