import Formats
import Model

/// What a redaction does to each file, worked out before anything is written.
struct RedactionWork {
    private(set) var outcome = RedactionOutcome()
    private(set) var changes: [RedactionJournal.Change] = []
    private let store: Store
    private let redacted: Redacted
    private var digests: [String: String] = [:]
    private var states: Set<String> = []
    private var tombstones: [Redactions.Rewritten] = []
    private let day: Day
    private let by: String?

    init(_ store: Store, _ target: Redacted.Target, day: Day, by: String?) throws(Trouble) {
        self.store = store
        self.day = day
        self.by = by
        let (tree, _) = try FileTree.read(
            try Disk.read(store.path), file: store.path, wanted: [.unit, .owner, .region], screened: false)
        let all = try WorkspaceFolder.files(in: store.folder)
        let states = all.filter { !$0.contains("/") || $0.hasPrefix("revisions/") }
            .filter { $0 != "revisions/\(Redactions.fileName)" }
        redacted = Redacted(
            target: target, texts: try Self.texts(target, in: states, of: store),
            word: Self.word(in: tree))
        for file in all where file.hasPrefix("sources/") { try source(file) }
        var register: [String] = []
        for file in states {
            let isRevision = file.hasPrefix("revisions/") && Self.number(of: file) != nil
            if file.hasPrefix("revisions/"), !isRevision { register.append(file) } else { try state(file) }
        }
        // What is kept beside the revisions may name them by their digests.
        for file in register { try beside(file) }
        for file in all where file.hasPrefix("documents/") { try document(file) }
        for file in all {
            let part = file.prefix { $0 != "/" }
            if ["handover", "received", "reviews"].contains(part) { try sealed(file) }
        }
        try bury(id: Self.id(of: tree))
    }

    private static func word(in tree: JSON) -> String {
        guard case .object(let object) = tree, case .string(let language)? = object["language"] else {
            return "[sladdet]"
        }
        return language == "en" ? "[redacted]" : language == "nn" ? "[sladda]" : "[sladdet]"
    }

    private static func id(of tree: JSON) -> String {
        guard case .object(let object) = tree, case .string(let id)? = object["id"] else { return "" }
        return id
    }

    /// The number of a revision's file, `revisions/000014-9f2c41aa07de.json`; `nil` for any other.
    private static func number(of file: String) -> Int? {
        let parts = Disk.name(of: file).split(separator: "-")
        return parts.count == 2 ? Int(parts[0]) : nil
    }

    /// What is looked for outside the workspace's own files: of an item only what is long enough to be its own.
    private static func texts(
        _ target: Redacted.Target, in states: [String], of store: Store
    ) throws(Trouble) -> [String] {
        guard case .item(let id) = target else {
            // The longest first: a writing may stand inside another.
            if case .texts(let texts) = target { return texts.sorted { $0.utf8.count > $1.utf8.count } }
            return []
        }
        var texts: Set<String> = []
        for file in states {
            guard let tree = try? JSONReader.read(try Disk.read("\(store.folder)/\(file)")) else { continue }
            for found in FreeText.all(in: tree) where found.item == id && found.text.count >= 12 {
                texts.insert(found.text)
            }
        }
        return texts.sorted { $0.count > $1.count }
    }

    // MARK: Each kind of file

    private mutating func source(_ file: String) throws(Trouble) {
        let bytes = try Disk.read("\(store.folder)/\(file)")
        let old = Digest.of(bytes)
        let name = Disk.name(of: file)
        let blank = RedactedBytes.blanked(bytes, redacted.texts)
        var renamed = redacted.texts.reduce(name) { $0.exchanging($1, with: redacted.word) }
        guard blank != nil || renamed != name else { return }
        let new = Digest.of(blank ?? bytes)
        if renamed.hasPrefix(old.prefix(12)) { renamed = String(new.prefix(12) + renamed.dropFirst(12)) }
        digests[old] = new
        replace(file, by: "sources/\(renamed)", blank ?? bytes, old: old, new: new)
        outcome.sources.append("sources/\(renamed)")
    }

    /// The workspace's own file, a copy of it or a revision.
    private mutating func state(_ file: String) throws(Trouble) {
        let bytes = try Disk.read("\(store.folder)/\(file)")
        guard let changed = rewritten(bytes) else { return }
        let (old, new) = (Digest.of(bytes), Digest.of(changed))
        let name = Self.number(of: file).map { "revisions/" + RevisionFile(number: $0, digest: new).name }
        digests[old] = new
        replace(file, by: name ?? file, changed, old: old, new: new)
        // The state of now is a revision too, once it is recorded: it counts once.
        if states.insert(new).inserted { outcome.states += 1 }
    }

    private mutating func beside(_ file: String) throws(Trouble) {
        let bytes = try Disk.read("\(store.folder)/\(file)")
        guard let changed = rewritten(bytes, withDigests: true) else { return }
        changes.append(.init(target: file, bytes: changed, removed: nil))
    }

    /// A file of ours without the text, in the form the program writes; `nil` where nothing changes.
    private func rewritten(_ bytes: [UInt8], withDigests: Bool = false) -> [UInt8]? {
        guard let tree = try? JSONReader.read(bytes) else {
            return RedactedBytes.blanked(bytes, redacted.texts)
        }
        var changed = FreeText.changed(tree) { redacted.replaced($0, item: $1) }
        // A source's digest is told in the workspace; the parents keep the old ones, which the tombstone leads on.
        changed = FreeText.changed(changed, digests: withDigests ? digests : sourceDigests)
        guard changed != tree else { return nil }
        return JSONWriter.bytes(changed, leading: leading(tree))
    }

    private func leading(_ tree: JSON) -> [String] {
        guard case .object(let object) = tree else { return [] }
        if object["body"] != nil { return Header.order }
        return object.members.prefix { $0.key != "names" }.map(\.key)
    }

    private var sourceDigests: [String: String] {
        Dictionary(
            tombstones.filter { $0.file.hasPrefix("sources/") }.map { ($0.old, $0.new) }
        ) { first, _ in first }
    }

    private mutating func document(_ file: String) throws(Trouble) {
        let named = redacted.texts.contains { file.contains($0) }
        switch RedactedBytes.holds(try Disk.read("\(store.folder)/\(file)"), redacted.texts) {
        case true?:
            changes.append(.init(target: file, bytes: nil, removed: nil))
            outcome.documents.append(file)
        case nil where !named: outcome.unsearched.append(file)
        default:
            guard named else { return }
            changes.append(.init(target: file, bytes: nil, removed: nil))
            outcome.documents.append(file)
        }
    }

    private mutating func sealed(_ file: String) throws(Trouble) {
        let lying = try Disk.read("\(store.folder)/\(file)")
        let bytes =
            file.hasSuffix(SourceParcel.ending)
            ? (try? store.handedOver(at: "\(store.folder)/\(file)").document) ?? lying : lying
        let tree = try? JSONReader.read(bytes)
        let found = tree.map { tree in
            FreeText.all(in: tree).contains { found in redacted.texts.contains { found.text.contains($0) } }
        }
        guard found ?? (RedactedBytes.holds(bytes, redacted.texts) ?? false) else { return }
        var head = JSONObject()
        if case .object(let object)? = tree { head = object }
        func text(_ key: String) -> String? {
            if case .string(let text)? = head[key] { text } else { nil }
        }
        var revision: Int?
        if case .number(let digits)? = head["revision"] { revision = Int(digits) }
        outcome.sealed.append(
            RedactionOutcome.SealedFile(
                path: file, name: text("name") ?? "–", revision: revision,
                day: text("handedOver").flatMap { Day($0) }, isOwn: file.hasPrefix("handover/")))
    }

    private mutating func replace(_ file: String, by name: String, _ bytes: [UInt8], old: String, new: String) {
        changes.append(.init(target: name, bytes: bytes, removed: name == file ? nil : file))
        // The state of now and its revision are the same bytes: one tombstone, on the revision.
        tombstones.removeAll { $0.old == old && $0.new == new }
        tombstones.append(Redactions.Rewritten(file: name, old: old, new: new, day: day, by: by))
    }

    /// The tombstone comes before everything it speaks of.
    private mutating func bury(id: String) throws(Trouble) {
        guard !tombstones.isEmpty else { return }
        var redactions = try store.redactions()
        if redactions.rewritten.isEmpty { redactions = Redactions(id: id) }
        redactions.rewritten += tombstones
        let file = "revisions/\(Redactions.fileName)"
        changes.insert(.init(target: file, bytes: try redactions.bytes(), removed: nil), at: 0)
    }
}
