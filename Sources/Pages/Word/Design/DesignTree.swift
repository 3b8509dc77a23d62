import Formats

/// A part of somebody else's document as a tree of what we let through: known elements, and nothing that reaches outside.
///
/// Left out with all that is in them: embedded objects, controls, old drawings, other formats' fallbacks, extensions, and
/// every element of a namespace we do not know. A relationship is let through only where what it leads to is carried.
struct DesignTree {
    private struct Element {
        let name: String
        let attributes: [(key: String, value: String)]
        var inside: [Markup] = []
        var text = ""
        /// Whether a picture in it is not carried, so that it would be drawn as a broken one.
        var isBroken = false
        /// Whether it is left out with all that is in it.
        var isLeftOut = false
    }

    private static let prefixes = [
        WordStyles.space: "w", WordPackage.relationSpace: "r",
        WordPackage.placedSpace: "wp", WordChart.drawing: "a", WordPackage.pictureSpace: "pic",
        "http://www.w3.org/XML/1998/namespace": "xml",
    ]

    private static let leftOut: Set<String> = [
        "w:object", "w:control", "w:pict", "w:altChunk", "w:subDoc", "w:dataBinding", "w:hyperlink", "w:numPr",
        "w:footnoteReference", "w:endnoteReference", "w:commentReference", "w:del", "w:moveFrom", "w:sdtPr",
        "a:hlinkClick", "a:hlinkHover", "a:extLst", "w:embedRegular", "w:embedBold", "w:embedItalic",
        "w:embedBoldItalic", "w:attachedTemplate", "w:fldSimple", "w:documentProtection",
    ]
    /// What a field may show: nothing that reads other files or starts programs.
    private static let fields: Set<String> = ["PAGE", "NUMPAGES", "SECTIONPAGES", "TITLE", "STYLEREF"]

    /// The relations that are carried, and what they are called where they are.
    private let carried: [String: String]
    private var open: [Element] = []
    /// The tree, once it was read.
    private(set) var root: Markup?

    init(carrying carried: [String: String] = [:]) { self.carried = carried }

    mutating func take(_ event: XMLEvent) {
        switch event {
        case .start(let element): open.append(self.element(element))
        case .text(let text):
            // Text stands only where nothing else does; blanks between elements say nothing.
            if let last = open.indices.last, ["w:t", "w:instrText"].contains(open[last].name) {
                open[last].text += text
            }
        case .end: close()
        }
    }

    private func element(_ element: XMLElement) -> Element {
        guard let prefix = Self.prefixes[element.name.space] else {
            return Element(name: "", attributes: [], isLeftOut: true)
        }
        let name = "\(prefix):\(element.name.local)"
        var made = Element(name: name, attributes: attributes(of: element))
        made.isLeftOut = Self.leftOut.contains(name)
        if name == "a:blip" { made.isBroken = !made.attributes.contains { $0.key == "r:embed" } }
        return made
    }

    private func attributes(of element: XMLElement) -> [(key: String, value: String)] {
        element.attributes.compactMap { attribute -> (key: String, value: String)? in
            let space = attribute.name.space
            guard !space.isEmpty else { return (attribute.name.local, attribute.value) }
            guard let prefix = Self.prefixes[space] else { return nil }
            guard prefix == "r" else { return ("\(prefix):\(attribute.name.local)", attribute.value) }
            return carried[attribute.value].map { (key: "r:\(attribute.name.local)", value: $0) }
        }
    }

    private mutating func close() {
        guard var element = open.popLast() else { return }
        if element.name == "w:instrText" {
            let asked = element.text.split(whereSeparator: \.isWhitespace).first.map { $0.uppercased() } ?? ""
            if !Self.fields.contains(asked) { element.text = " TITLE " }
        }
        // The whole picture goes, not only what it shows.
        let isDropped = element.isLeftOut || (element.isBroken && element.name == "w:drawing")
        guard let last = open.indices.last else {
            if !isDropped { root = markup(element) }
            return
        }
        guard !isDropped else { return }
        open[last].isBroken = open[last].isBroken || element.isBroken
        open[last].inside.append(markup(element))
    }

    /// The root declares every prefix that may be used below it.
    private func markup(_ element: Element) -> Markup {
        guard open.isEmpty else {
            return Markup(element.name, listed: element.attributes, element.inside, text: element.text)
        }
        let spaces = Self.prefixes.filter { $0.value != "xml" }.sorted { $0.value < $1.value }
            .map { (key: "xmlns:\($0.value)", value: $0.key) }
        return Markup(element.name, listed: spaces + element.attributes, element.inside, text: element.text)
    }
}
