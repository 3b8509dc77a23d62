import Model

/// Writes lines as HTML inside a block.
struct HTMLWords {
    /// The language of the document.
    let language: Language
    /// The items that have a place of their own on the page.
    var places: Set<ItemID> = []
    /// Whether links are links: inside what is pressed itself they could not be reached.
    var hasLinks = true

    /// The attribute that makes an element the place of an item.
    func place(of item: ItemID?) -> String { item.map { " id=\"\($0.code)\"" } ?? "" }

    /// The same words, but without a link to the item they are about.
    func about(_ item: ItemID?) -> HTMLWords {
        guard let item else { return self }
        var words = self
        words.places.remove(item)
        return words
    }

    /// One `p` for each paragraph.
    func paragraphs(_ line: Line) -> [String] {
        line.paragraphs(in: language).map { "<p>" + $0.map(html).joined(separator: "<br>") + "</p>" }
    }

    /// Line breaks kept, and an empty line between paragraphs.
    func broken(_ line: Line) -> String {
        line.paragraphs(in: language).map { $0.map(html).joined(separator: "<br>") }.joined(separator: "<br><br>")
    }

    /// A cell: several values, which the document put under each other, are a list, so that they are told apart when
    /// they wrap and when they are heard.
    func cell(_ line: Line) -> String {
        let values = line.words.split(separator: .data("\n")).map { Line(Array($0)) }
            .filter { !$0.isBlank(in: language) }
        guard values.count > 1 else { return broken(line) }
        // Short values stay whole: a column of figures is read down.
        let isShort = values.allSatisfy { $0.string(in: language).count <= 24 }
        return "<ul class=\"values\(isShort ? " short" : "")\">" + values.map { "<li>\(broken($0))</li>" }.joined()
            + "</ul>"
    }

    /// Line breaks become spaces.
    func oneLine(_ line: Line) -> String {
        line.paragraphs(in: language).flatMap { $0 }.map(html).joined(separator: " ")
    }

    /// Runs beside each other that lead to the same place are one link, large enough to be hit.
    private func html(_ runs: [Run]) -> String {
        var written = ""
        var open: String?
        for run in runs {
            let words = HTMLEscaping.divided(run.text)
            var marked = run.isID ? "<span class=\"id\">\(words)</span>" : words
            if let foreign = run.foreign { marked = "<span lang=\"\(foreign.rawValue)\">\(words)</span>" }
            let place = run.item.flatMap { places.contains($0) ? $0.code : nil }
            let target = hasLinks ? run.target ?? place : nil
            if target != open {
                if open != nil { written += "</a>" }
                if let target { written += "<a href=\"#\(HTMLEscaping.escape(target))\">" }
                open = target
            }
            written += marked
        }
        return open == nil ? written : written + "</a>"
    }
}
