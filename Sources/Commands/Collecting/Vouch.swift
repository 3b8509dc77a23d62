import Model
import Store

/// A key's word for the key of another machine: `lever --godta-nøkkel`, typed on the old one.
struct Vouch {
    private let accepting: AcceptedSenders
    private let store: Store
    private let program: Program

    /// Takes the control code that was typed.
    init(_ typed: [String], _ store: Store, _ program: Program) throws(Trouble) {
        accepting = try AcceptedSenders(typed)
        self.store = store
        self.program = program
    }

    /// Signs the key with this machine's own, and keeps that in the workspace for the other one to send along.
    func run() throws -> Int32 {
        var accepting = accepting
        let own: SigningKey
        do throws(KeyHome.Fault) {
            own = try program.keyHome.key(outside: store.folder, making: program.world.newSecret)
        } catch {
            throw Trouble(.cannotWrite, SigningWords.why(error))
        }
        let keys = try store.deliveryKeys()
        guard keys.contains(where: { $0.key == own.publicKey }) else { throw VouchWords.unknownHere }
        let others = keys.filter { accepting.names($0.key) && $0.key != own.publicKey }
        guard !others.isEmpty, accepting.unknown == nil else { throw VouchWords.nothingHasThatCode }
        if !program.options.dryRun {
            for other in others { try store.vouch(for: other.key, with: own) }
        }
        program.console.say(VouchWords.done)
        return 0
    }
}

/// What is said of vouching.
enum VouchWords {
    static let done = Text(
        nb: "Den andre maskinen er godtatt. Neste gang dere leverer fra den, ser mottakeren at det er dere.",
        nn: "Den andre maskina er godteken. Neste gong de leverer frå den maskina, ser mottakaren at det er de.",
        en:
            "The other machine is accepted. The next time it hands something over, the recipient will see that it is you."
    )

    static let unknownHere = Trouble(
        .notFound,
        Text(
            nb:
                "Ingenting er levert fra denne maskinen før, så mottakeren kjenner den ikke. Skriv dette på maskinen dere "
                + "pleide å levere fra.",
            nn:
                "Ingenting er levert frå denne maskina før, så mottakaren kjenner ikkje maskina. Skriv dette på maskina de "
                + "har levert frå før.",
            en:
                "Nothing has been handed over from this machine before, so the recipient does not recognise it. "
                + "Type the same command on the machine you handed over from earlier."))

    static let nothingHasThatCode = Trouble(
        .notFound,
        Text(
            nb:
                "Ingen annen maskin har levert denne analysen med den kontrollkoden. Lever fra den nye maskinen først, og "
                + "skriv de seks ordene som vises der.",
            nn:
                "Inga anna maskin har levert denne analysen med den kontrollkoden. Lever frå den nye maskina først, og "
                + "skriv dei seks orda som blir viste der.",
            en:
                "No other machine has handed over this analysis with that control code. Hand it over from the new "
                + "machine first, and type the six words that appear there."))
}
