import Formats
import Model

/// The styles of somebody else's document, and which of them stands for which of ours.
struct DesignStyles: Sendable {
    /// Their part.
    private let part: Markup
    /// Their ids by the names Word knows them by in every language, in small letters; a table's after its type.
    private let ids: [String: String]
    /// All ids that are taken.
    private let taken: Set<String>
    /// What each of our styles is called there: theirs of that name, or ours under an id that is free.
    private var theirs: [String: String]

    init(_ name: String, in archive: DesignArchive) throws(WordDesignFault) {
        var (ids, taken): ([String: String], Set<String>) = ([:], [])
        var open: (id: String, type: String)?
        try archive.read(name) { event in
            guard case .start(let element) = event, element.name.space == WordStyles.space else { return }
            let value = { (key: String) in element[WordStyles.space, key] }
            switch element.name.local {
            case "style":
                open = value("styleId").map { ($0, value("type") ?? "paragraph") }
                if let id = open?.id { taken.insert(id) }
            case "name":
                guard let style = open, let name = value("val")?.lowercased() else { return }
                let key = style.type == "paragraph" ? name : "\(style.type): \(name)"
                if ids[key] == nil { ids[key] = style.id }
            default: return
            }
        }
        guard !taken.isEmpty else { throw .noStyles }
        (self.ids, self.taken) = (ids, taken)
        part = try WordDesign.tree(name, in: archive)
        theirs = [:]
        theirs = named
    }

    /// The part with those of our styles that the document has not, under ids that it has not.
    func part(_ language: Language) -> Markup {
        let left = WordStyles.all.filter { id(of: $0) == nil }
        let tables = ids[Self.plainTable] == nil ? WordStyles.tables : [WordStyles.table]
        let ours = left.map { $0.element(language) } + tables
        return part.adding(ours.map { $0.mappingValues { self.value($0, $1, $2) } })
    }

    /// A part of ours with our styles' ids changed to those of the document.
    func named(_ part: Markup) -> Markup { part.mappingValues { self.value($0, $1, $2) } }

    private func value(_ element: String, _ key: String, _ value: String) -> String {
        switch (element, key) {
        case ("w:pStyle", "w:val"), ("w:tblStyle", "w:val"), ("w:basedOn", "w:val"), ("w:next", "w:val"),
            ("w:style", "w:styleId"):
            return theirs[value] ?? value
        // A document has one default already.
        case ("w:style", "w:default"): return "0"
        default: return value
        }
    }

    private var named: [String: String] {
        var all: [String: String] = [:]
        for style in WordStyles.all { all[style.id] = id(of: style) ?? free(style.id) }
        all["BehovTable"] = free("BehovTable")
        all["TableNormal"] = ids[Self.plainTable] ?? free("TableNormal")
        return all
    }

    private static let plainTable = "table: normal table"

    /// Their style of the same name; a style of ours may lie there in any language, from a document we made.
    private func id(of style: WordStyle) -> String? {
        Language.allCases.lazy.compactMap { ids[style.name[$0].lowercased()] }.first
    }

    private func free(_ id: String) -> String { taken.contains(id) ? "Behov" + id : id }
}
