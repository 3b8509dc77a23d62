import Formats
import Model

/// The styles and the heading of somebody's own Word document: how a municipality's papers look.
///
/// Taken are its styles, its theme (colours and letters), and what stands at the head and foot of its pages with the
/// pictures in it. Nothing else is carried: no text of its pages, no macros, no embedded objects, no fields that read
/// other files, nothing that lies outside the file.
public struct WordDesign: Sendable {
    /// A picture of a head or foot.
    struct Picture: Sendable {
        let ending: String
        let bytes: [UInt8]
    }

    /// What stands at the head or foot of pages.
    struct Edge: Sendable {
        /// Whether it is a head.
        let isHead: Bool
        /// On which pages: `default`, `first`, `even`.
        let pages: String
        let content: Markup
        /// The pictures by the names its content knows them by.
        let pictures: [(id: String, picture: Picture)]
        /// Whether it tells the number of the page.
        let isNumbered: Bool
    }

    let styles: DesignStyles
    let theme: Markup?
    let edges: [Edge]
    /// Whether the first page has a head and foot of its own.
    let hasFirstPage: Bool

    /// Reads a document.
    ///
    /// - Parameter bytes: The `.docx` or `.dotx` file.
    /// - Throws: What keeps it from lending its styles.
    public init(_ bytes: [UInt8]) throws(WordDesignFault) {
        let archive = try DesignArchive(bytes)
        guard let main = try archive.relations(of: "").first(where: { $0.type == "officeDocument" })?.target else {
            throw .noDocument
        }
        let relations = try archive.relations(of: main)
        guard let part = relations.first(where: { $0.type == "styles" }) else { throw .noStyles }
        styles = try DesignStyles(part.target, in: archive)
        theme = try relations.first { $0.type == "theme" }.map { one throws(WordDesignFault) in
            try Self.tree(one.target, in: archive)
        }
        var section = DesignSection()
        try archive.read(main) { section.take($0) }
        var edges: [Edge] = []
        for edge in section.edges {
            let type = edge.isHead ? "header" : "footer"
            guard let target = relations.first(where: { $0.id == edge.id && $0.type == type })?.target else {
                continue
            }
            edges.append(try Self.edge(target, edge.isHead, edge.pages, in: archive))
        }
        self.edges = edges
        hasFirstPage = section.hasFirstPage
    }

    private static func edge(
        _ part: String, _ isHead: Bool, _ pages: String, in archive: DesignArchive
    ) throws(WordDesignFault) -> Edge {
        var pictures: [(id: String, picture: Picture)] = []
        var carried: [String: String] = [:]
        for one in try archive.relations(of: part) where one.type == "image" {
            guard let picture = Picture(try archive.bytes(one.target)) else { continue }
            let id = "rId\(pictures.count + 1)"
            carried[one.id] = id
            pictures.append((id, picture))
        }
        var isNumbered = false
        try archive.read(part) { event in
            if case .text(let text) = event, text.split(whereSeparator: \.isWhitespace).first == "PAGE" {
                isNumbered = true
            }
        }
        return Edge(
            isHead: isHead, pages: pages, content: try tree(part, carrying: carried, in: archive),
            pictures: pictures, isNumbered: isNumbered)
    }

    /// A part as a tree.
    static func tree(
        _ part: String, carrying carried: [String: String] = [:], in archive: DesignArchive
    ) throws(WordDesignFault) -> Markup {
        var tree = DesignTree(carrying: carried)
        try archive.read(part) { tree.take($0) }
        guard let root = tree.root else { throw .badPart(part) }
        return root
    }
}

extension WordDesign.Picture {
    /// A picture that every reader shows and that can hold no programs, told by its first bytes and not by its name.
    init?(_ bytes: [UInt8]) {
        let known: [(ending: String, start: [UInt8])] = [
            ("png", [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]), ("jpeg", [0xFF, 0xD8, 0xFF]),
            ("gif", [0x47, 0x49, 0x46, 0x38]),
        ]
        guard let ending = known.first(where: { bytes.starts(with: $0.start) })?.ending else { return nil }
        self.init(ending: ending, bytes: bytes)
    }
}

/// Which heads and feet the last section of a document has.
private struct DesignSection {
    private(set) var edges: [(isHead: Bool, pages: String, id: String)] = []
    private(set) var hasFirstPage = false
    private static let change = XMLName(WordStyles.space, "sectPrChange")
    /// Whether what is read is how a section was before a tracked change.
    private var isBefore = false

    mutating func take(_ event: XMLEvent) {
        if event == .end(Self.change) { isBefore = false }
        guard case .start(let element) = event, element.name.space == WordStyles.space, !isBefore else { return }
        switch element.name.local {
        case "sectPrChange": isBefore = true
        // Each section begins anew; the last one is the document's own.
        case "sectPr": (edges, hasFirstPage) = ([], false)
        case "headerReference", "footerReference":
            guard let id = element[WordPackage.relationSpace, "id"] else { return }
            let pages = element[WordStyles.space, "type"] ?? "default"
            guard ["default", "first", "even"].contains(pages) else { return }
            let isHead = element.name.local == "headerReference"
            guard !edges.contains(where: { $0.isHead == isHead && $0.pages == pages }) else { return }
            edges.append((isHead, pages, id))
        case "titlePg":
            hasFirstPage = !["0", "false", "off"].contains(element[WordStyles.space, "val"] ?? "1")
        default: return
        }
    }
}
