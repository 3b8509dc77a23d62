import Documents
import Model
import Store

/// What a hand-over is signed with, and how that is told.
struct Signing {
    /// The key; `nil` where there is none.
    let key: SigningKey?
    private let fault: KeyHome.Fault?
    private let isNew: Bool
    private let words: [String]

    /// Takes the user's key, made the first time, and lists it among those the workspace has handed over under.
    ///
    /// Without a key the document is handed over unsigned: nobody is kept from handing over by it.
    init(_ store: Store, _ program: Program) throws(Trouble) {
        try store.makeRoom(in: "handover")
        words = try TemplateFiles.controlWords()
        let found: SigningKey
        do throws(KeyHome.Fault) {
            found = try program.keyHome.key(outside: store.folder, making: program.world.newSecret)
        } catch {
            (key, fault, isNew) = (nil, error, false)
            return
        }
        let listed = try store.listed(found, by: program.change("handover"))
        (key, fault, isNew) = (listed.key, nil, listed.isNew)
    }

    /// How a document that was handed over is signed.
    func told(of handedOver: HandedOver) -> SignedAs {
        if let key = handedOver.key {
            return .signed(
                code: ControlCode.words(of: key, from: words), isNew: isNew && key == self.key?.publicKey)
        }
        return .unsigned(fault.map(SigningWords.why))
    }
}

extension Program {
    /// Where the user's key lies.
    var keyHome: KeyHome { KeyHome(configuration: world.configurationFolder()) }

    /// The control code of a key.
    func controlCode(of key: PublicKey) throws(Trouble) -> String {
        ControlCode.words(of: key, from: try TemplateFiles.controlWords())
    }
}

/// Why there is no key to sign with.
enum SigningWords {
    static func why(_ fault: KeyHome.Fault) -> Text {
        switch fault {
        case .noFolder:
            Text(
                nb: "Denne brukeren har ingen mappe for innstillinger.",
                nn: "Denne brukaren har inga mappe for innstillingar.", en: "This user has no folder for settings."
            )
        case .inWorkspace(let folder):
            Text(
                nb: "Nøkkelen ville havnet i \(folder), og der blir den delt sammen med analysen.",
                nn: "Nøkkelen ville hamna i \(folder), og der blir han delt saman med analysen.",
                en:
                    "The key would end up in \(folder), where it is shared along with the analysis.")
        case .unusable(let folder):
            Text(
                nb: "Nøkkelen kan ikke lagres i \(folder).", nn: "Nøkkelen kan ikkje lagrast i \(folder).",
                en: "The key cannot be saved in \(folder).")
        case .damaged(let file):
            Text(
                nb: "\(file) kan ikke leses som en nøkkel. Slett den, så blir det laget en ny neste gang.",
                nn: "\(file) kan ikkje lesast som ein nøkkel. Slett han, så blir det laga ein ny neste gong.",
                en: "\(file) cannot be read as a key. Delete it, and a new one will be made next time.")
        }
    }
}
