import ArgumentParser
import Documents
import Model
import Store

/// `open` (åpne): opens the newest document of a kind, in the program the machine has for it.
struct OpenCommand: BehovCommand {
    static let entry = CommandEntry(
        "open", "åpne", .deliver,
        Text(
            nb: "åpne det nyeste dokumentet av en type", nn: "opne det nyaste dokumentet av ein type",
            en: "open the newest document of a given kind"), nynorsk: "opne", OpenCommand.self)

    @Argument(
        help: HelpLanguage.words(
            "hva slags dokument (ellers det nyeste)", "kva slags dokument (elles det nyaste)",
            "which kind of document (default: the newest)"))
    var kind: String?

    @OptionGroup var common: CommonOptions

    func run(in program: Program) throws -> Int32 {
        let store = try program.store()
        try open(store.read().opened, store, program)
        return 0
    }

    private func open<Some: OpenedLevel>(_ opened: Some, _ store: Store, _ program: Program) throws {
        let words = Some.Body.documents.map(\.kind.word) + Some.Body.letters.map(\.letter.word)
        let asked = try kind.map { kind throws(Trouble) -> [Text] in
            let list = ExportListOutcome(Some.Body.self)
            let found = list.each.filter { word in Language.allCases.contains { word[$0] == kind.lowercased() } }
            guard !found.isEmpty else { throw OpenTrouble.unknown(kind, list.words) }
            return found
        }
        let names = (try? Disk.names(in: "\(store.folder)/documents")) ?? []
        let newest = names.compactMap { NamedDocument($0, of: .init(opened.body, opened.header), asked ?? words) }
            .max()
        guard let newest else { throw OpenTrouble.nothing(asked?.first ?? words[0]) }
        let path = "\(store.folder)/documents/\(newest.name)"
        let isOpen = !program.options.dryRun && program.world.runOther([Self.opener, path]) == 0
        try program.tell(OpenOutcome("documents/\(newest.name)", isOpen: isOpen))
    }

    #if os(macOS)
        private static let opener = "open"
    #else
        private static let opener = "xdg-open"
    #endif
}

/// A document by its file's name: «solbakken-barnehage-319100008-behovsvurdering-14.html».
private struct NamedDocument: Comparable {
    let name: String
    private let revision: Int
    /// A page opens everywhere; of one revision it comes before the others.
    private let rank: Int

    /// `nil` where the name is not that of such a document.
    init?(_ name: String, of whose: FileNames.Whose, _ kinds: [Text]) {
        guard let dot = name.lastIndex(of: "."), let dash = name[..<dot].lastIndex(of: "-"),
            let revision = Int(name[name.index(after: dash)..<dot])
        else { return nil }
        let stem = name[..<dash]
        let isAsked = kinds.contains { kind in
            // Slides and sheets are of a phase, whose name stands behind the kind.
            Language.allCases.contains { "\(stem)-".hasPrefix("\(whose.slug)-\(kind[$0])-") }
        }
        guard isAsked else { return nil }
        self.name = name
        self.revision = revision
        let endings = ["html", "pdf", "docx", "md", "xlsx"]
        rank = endings.firstIndex(of: String(name[dot...].dropFirst())).map { endings.count - $0 } ?? 0
    }

    static func < (left: NamedDocument, right: NamedDocument) -> Bool {
        (left.revision, left.rank, left.name) < (right.revision, right.rank, right.name)
    }
}

/// What can keep `open` from opening a document, in words.
enum OpenTrouble {
    static func unknown(_ kind: String, _ list: Text) -> Trouble {
        CommandTrouble.usage(
            Text(
                nb: "Det finnes ikke noe dokument som heter «\(kind)» her. Skriv ett av disse: \(list.nb).",
                nn: "Det finst ikkje noko dokument som heiter «\(kind)» her. Skriv eitt av desse: \(list.nn).",
                en: "There is no document called “\(kind)” here. Type one of these: \(list.en)."))
    }

    static func nothing(_ kind: Text) -> Trouble {
        Trouble(
            .notFound,
            Text(
                nb: "Dokumentet er ikke laget ennå. Lag det: behov eksporter \(kind.nb)",
                nn: "Dokumentet er ikkje laga enno. Lag det: behov eksporter \(kind.nn)",
                en: "The document has not been made yet. Make it: behov export \(kind.en)"))
    }
}
