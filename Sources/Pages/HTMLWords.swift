import Model

/// Writes lines as HTML inside a block.
struct HTMLWords {
    /// The language of the document.
    let language: Language

    /// One `p` for each paragraph.
    func paragraphs(_ line: Line) -> [String] {
        line.paragraphs(in: language).map { "<p>" + $0.map(html).joined(separator: "<br>") + "</p>" }
    }

    /// Line breaks kept, and an empty line between paragraphs.
    func broken(_ line: Line) -> String {
        line.paragraphs(in: language).map { $0.map(html).joined(separator: "<br>") }.joined(separator: "<br><br>")
    }

    /// Line breaks become spaces.
    func oneLine(_ line: Line) -> String {
        line.paragraphs(in: language).flatMap { $0 }.map(html).joined(separator: " ")
    }

    private func html(_ runs: [Run]) -> String {
        runs.reduce("") { written, run in
            let words = HTMLEscaping.divided(run.text)
            if let foreign = run.foreign {
                return written + "<span lang=\"\(foreign.rawValue)\">\(words)</span>"
            }
            return written + (run.isID ? "<span class=\"id\">\(words)</span>" : words)
        }
    }
}
