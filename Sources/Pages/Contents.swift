import Model

extension Page {
    /// The headings of the chapters that come after the list of contents, in order; none where there is no such list.
    ///
    /// A chapter's number, from 1, names its place in a file.
    var contents: [Line] {
        guard let list = blocks.firstIndex(of: .contents) else { return [] }
        return blocks[list...].compactMap { block in
            if case .heading(2, let line) = block { line } else { nil }
        }
    }

    /// What stands over such a list.
    static let contentsTitle = Text(nb: "Innhold", nn: "Innhald", en: "Contents")
}
