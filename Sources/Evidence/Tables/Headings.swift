/// The headings of a table, to be asked for by any of their names.
struct Headings {
    private let words: [String]

    init(_ row: [String]) {
        words = row.map { Blanks.collapsed($0).lowercased() }
    }

    /// The place of the first heading that is one of these.
    func place(of names: String...) -> Int? {
        words.firstIndex { names.contains($0) }
    }

    /// The place of the first heading that begins with one of these.
    func place(beginning names: String...) -> Int? {
        words.firstIndex { word in names.contains { word.hasPrefix($0) } }
    }
}

/// One row of a table, asked by place.
struct RowText {
    let fields: [String]

    /// The text at a place without its outer blanks; nothing where there is no such place.
    subscript(_ place: Int?) -> String {
        guard let place, place < fields.count else { return "" }
        return Blanks.collapsed(fields[place])
    }
}
