import Formats
import Model

/// What stands at the head and foot of a Word document's pages, each a part of its own.
struct WordEdges {
    /// A head or a foot.
    struct Edge {
        let isHead: Bool
        /// On which pages: `default`, `first`, `even`.
        let pages: String
        /// The name under which the body knows it.
        let id: String
        /// Its part's name in the folder `word`.
        let part: String
        let content: Markup
        let pictures: [(id: String, picture: WordDesign.Picture)]
        /// The number of its first picture among all.
        let firstPicture: Int

        fileprivate func name(_ place: Int) -> String {
            "media/image\(firstPicture + place).\(pictures[place].picture.ending)"
        }
    }

    let all: [Edge]
    /// Whether the first page has a head and foot of its own.
    let hasFirstPage: Bool

    /// Those of a design, else a foot of ours; the number of the page is always there.
    init(_ page: Page, _ language: Language, _ design: WordDesign?) {
        var all: [Edge] = []
        var pictures = 0
        // Theirs has the names of their styles already; what we write is to have them too.
        let named = { (part: Markup) in design?.styles.named(part) ?? part }
        for edge in design?.edges ?? [] {
            let number = all.count { $0.isHead == edge.isHead } + 1
            let isUnnumbered = !edge.isHead && edge.pages == "default" && !edge.isNumbered
            let line = isUnnumbered ? [named(WordPackage.footerLine(page, language))] : []
            all.append(
                Edge(
                    isHead: edge.isHead, pages: edge.pages, id: "edge\(all.count + 1)",
                    part: "\(edge.isHead ? "header" : "footer")\(number).xml", content: edge.content.adding(line),
                    pictures: edge.pictures, firstPicture: pictures + 1))
            pictures += edge.pictures.count
        }
        // A design brings its own mark.
        if let logo = page.logo, !all.contains(where: \.isHead) {
            all.append(
                Edge(
                    isHead: true, pages: "default", id: "logo", part: "header1.xml", content: WordLogo.head(logo),
                    pictures: [("rId1", WordDesign.Picture(ending: "png", bytes: logo.bytes))],
                    firstPicture: pictures + 1))
            pictures += 1
        }
        if !all.contains(where: { !$0.isHead && $0.pages == "default" }) {
            let number = all.count { !$0.isHead } + 1
            all.append(
                Edge(
                    isHead: false, pages: "default", id: WordPackage.footerRelation, part: "footer\(number).xml",
                    content: named(WordPackage.footer(page, language)), pictures: [], firstPicture: pictures + 1))
        }
        self.all = all
        hasFirstPage = design?.hasFirstPage ?? false
    }

    /// The kinds of pictures there are.
    var endings: [String] { Set(all.flatMap(\.pictures).map(\.picture.ending)).sorted() }

    /// What the section says of them; the schema wants heads and feet first.
    var references: [Markup] {
        all.map { edge in
            Markup(
                edge.isHead ? "w:headerReference" : "w:footerReference", ["w:type": edge.pages, "r:id": edge.id])
        }
    }

    /// Puts the parts, the pictures in them, and what belongs to what into an archive.
    func add(to archive: inout ZIPWriter) throws(ZIPFault) {
        for edge in all {
            try archive.add("word/\(edge.part)", edge.content.document)
            guard !edge.pictures.isEmpty else { continue }
            let relations = edge.pictures.enumerated().map { place, one -> WordPackage.Relation in
                (one.id, WordPackage.relationSpace + "/image", edge.name(place))
            }
            try archive.add("word/_rels/\(edge.part).rels", WordPackage.relations(relations).document)
            for (place, one) in edge.pictures.enumerated() {
                try archive.add("word/\(edge.name(place))", one.picture.bytes)
            }
        }
    }
}
