import Chain
import Documents
import Model
import Store

/// The senders that somebody has confirmed, as they were typed: a control code, or the id of a workspace.
struct AcceptedSenders {
    private let typed: [String]
    private let list: [String]
    /// What was confirmed by each.
    private var used: Set<String> = []

    /// Takes what was typed: six words in a row count as one code, with blanks or hyphens between them.
    init(_ typed: [String]) throws(Trouble) {
        list = try TemplateFiles.controlWords()
        let words = Set(list)
        var all: [String] = []
        var row: [String] = []
        for word in typed.flatMap({ $0.lowercased().split(whereSeparator: { " ,".contains($0) }).map(String.init) }
        ) {
            guard words.contains(word) else {
                all.append(word)
                continue
            }
            row.append(word)
            if row.count == ControlCode.count {
                all.append(row.joined(separator: "-"))
                row = []
            }
        }
        self.typed = all + (row.isEmpty ? [] : [row.joined(separator: "-")])
    }

    var isEmpty: Bool { typed.isEmpty }

    /// The control code of a key.
    func code(of key: PublicKey) -> String { ControlCode.words(of: key, from: list) }

    /// Whether somebody has confirmed who a document is from; the code of a key that was withdrawn tells nothing.
    mutating func confirm(_ document: Delivered, isWithdrawn: Bool = false) -> Bool {
        guard !typed.isEmpty else { return false }
        let codes = isWithdrawn ? [] : document.key.map { [code(of: $0)] } ?? []
        let names = [document.id.lowercased()] + codes
        guard let word = typed.first(where: names.contains) else { return false }
        used.insert(word)
        return true
    }

    /// Whether a key's control code was typed.
    mutating func names(_ key: PublicKey) -> Bool {
        let code = code(of: key)
        guard typed.contains(code) else { return false }
        used.insert(code)
        return true
    }

    /// How a document stands, once it is known who was confirmed.
    mutating func standing(of document: Delivered, _ signature: Signature?, _ desk: Desk) -> SenderStanding {
        let standing = desk.sender(document.id).standing(of: signature)
        guard standing.isUnconfirmed else {
            _ = confirm(document)
            return standing
        }
        return confirm(document) ? .accepted(document.key) : standing
    }

    /// That something was typed which nothing here answers to; `nil` where there is no such thing.
    var unknown: Trouble? {
        let words = typed.filter { !used.contains($0) }
        guard !words.isEmpty else { return nil }
        let all = words.joined(separator: ", ")
        return Trouble(
            .notFound,
            Text(
                nb:
                    "Ingen av avsenderne har kontrollkoden eller nummeret \(all). Se hvem som ikke er bekreftet, med: behov status",
                nn:
                    "Ingen av avsendarane har kontrollkoden eller nummeret \(all). Sjå kven som ikkje er stadfesta, med: behov status",
                en:
                    "None of the senders has the control code or id \(all). See who is not confirmed with: behov status"
            ))
    }

    /// Confirms those that were brought in before.
    ///
    /// - Returns: What was confirmed.
    mutating func confirm<Some: OpenedLevel>(
        in opened: Some, _ store: Store, _ program: Program
    ) throws -> [Delivered] {
        guard !isEmpty else { return [] }
        let open = opened.desk.unconfirmed
        var confirmed: [Delivered] = []
        for document in opened.delivered where open.contains(document.seal) {
            let isWithdrawn = document.key.map(opened.desk.isWithdrawn) ?? false
            if confirm(document, isWithdrawn: isWithdrawn) { confirmed.append(document) }
        }
        guard !confirmed.isEmpty else { return [] }
        let (saving, all) = (!program.options.dryRun, opened.delivered)
        if saving { try program.settle(store) }
        _ = try store.change(Some.Body.self, by: program.change("collect"), saving: saving) { changed in
            for document in confirmed { changed.desk.confirm(document, among: all) }
        }
        if saving { try store.finish() }
        return confirmed
    }
}

extension [Delivered] {
    /// What is told of those that were confirmed.
    var told: [SenderTold] { map { SenderTold($0, .accepted($0.key), code: nil) } }
}
