import Model

/// Draws a tree: each item and what is said of it wrapped within its branch, what is copied from it never broken.
struct ScreenTree {
    let language: Language
    let width: Int
    private(set) var lines: [String] = []

    init(language: Language, width: Int) {
        self.language = language
        self.width = width
    }

    /// Adds an item that hangs on no other, and all below it.
    mutating func add(_ branch: Branch) { add(branch, first: "", rest: "") }

    /// Adds an item under its number, and all below it under theirs: heard line by line, what hangs on what is still
    /// told.
    mutating func add(_ branch: Branch, numbered number: String) {
        if !lines.isEmpty { lines.append("") }
        lines += Wrapping.wrap("\(number)  " + branch.line.onOneLine(in: language), width: width)
        for said in branch.said { lines += Wrapping.wrap(said.onOneLine(in: language), width: width) }
        for detail in branch.details { lines.append(VisibleText.of(detail.string(in: language))) }
        for (place, below) in branch.below.enumerated() { add(below, numbered: "\(number).\(place + 1)") }
    }

    /// `first` stands before an item's first line, `rest` before all others.
    private mutating func add(_ branch: Branch, first: String, rest: String) {
        let margin = rest + "    "
        // However deep, words keep some room.
        let room = max(30, width - DisplayWidth.of(margin))
        for (place, line) in Wrapping.wrap(branch.line.onOneLine(in: language), width: room).enumerated() {
            lines.append((place == 0 ? first : margin) + line)
        }
        for said in branch.said {
            for (place, line) in Wrapping.wrap(said.onOneLine(in: language), width: room - 2).enumerated() {
                lines.append(margin + (place == 0 ? "" : "  ") + line)
            }
        }
        for detail in branch.details { lines.append(margin + VisibleText.of(detail.string(in: language))) }
        for (place, below) in branch.below.enumerated() {
            let isLast = place == branch.below.count - 1
            add(below, first: rest + (isLast ? "└ " : "├ "), rest: rest + (isLast ? "  " : "│ "))
        }
    }
}
