import Model

/// Several answers in one cell: ticks, and rankings.
enum SeveralAnswers {
    /// The parts of each answer; `nil` where each cell is one answer.
    ///
    /// Microsoft Forms puts semicolons between answers and mostly one behind the last, Google Forms commas. A comma also
    /// stands inside an answer: in brackets, and before what is no new beginning, as in «Lek, ute og inne». Cells are
    /// several answers only where some part comes back in company of others: «Hamar, Innlandet» is one answer.
    static func parts(of given: [String], _ form: ExportForm) -> [[String]]? {
        if form != .googleForms, given.contains(where: { $0.contains(";") }) {
            let parts = given.map { split($0, at: ";") { _ in true } }
            let isMarked = given.contains { $0.hasSuffix(";") }
            return isMarked && form == .microsoftForms || areMixed(parts) ? parts : nil
        }
        guard writesCommas(form), case .several(let parts) = CommaReading(of: given) else { return nil }
        let different = Set(parts.joined())
        guard areMixed(parts), different.count <= 20, 2 * different.count <= parts.joined().count else {
            return nil
        }
        return different.allSatisfy { $0.count <= 120 } ? parts : nil
    }

    /// Whether nobody can tell which commas stand between answers and which inside one.
    static func areUnclear(_ given: [String], _ form: ExportForm) -> Bool {
        guard writesCommas(form) else { return false }
        return CommaReading(of: given) == .unclear
    }

    private static func writesCommas(_ form: ExportForm) -> Bool {
        [.googleForms, .formAnswers, .questback, .nettskjema].contains(form)
    }

    /// Whether each answer puts the same options into an order, and not always the same order.
    static func areRankings(_ parts: [[String]]) -> Bool {
        guard let first = parts.first, first.count > 1, parts.count > 1 else { return false }
        let options = Set(first)
        return options.count == first.count && Set(parts).count > 1
            && parts.allSatisfy { $0.count == first.count && Set($0) == options }
    }

    /// Whether a part stands in two different cells, and some cell has more than one part.
    static func areMixed(_ parts: [[String]]) -> Bool {
        guard parts.contains(where: { $0.count > 1 }) else { return false }
        var cellOf: [String: [String]] = [:]
        for cell in parts {
            for part in cell {
                if let before = cellOf[part], before != cell { return true }
                cellOf[part] = cell
            }
        }
        return false
    }

    /// The parts of a cell between a sign that does not stand in brackets and is followed by a beginning.
    static func split(_ text: String, at sign: Character, _ begins: (Character) -> Bool) -> [String] {
        var parts: [String] = []
        var part = ""
        var depth = 0
        var rest = text[...]
        while let character = rest.popFirst() {
            switch character {
            case "(": depth += 1
            case ")": depth = max(0, depth - 1)
            default: break
            }
            let next = rest.first { $0 != " " }
            if character == sign, depth == 0, next.map(begins) ?? true {
                parts.append(Blanks.collapsed(part))
                part = ""
            } else {
                part.append(character)
            }
        }
        parts.append(Blanks.collapsed(part))
        var seen: Set<String> = []
        return parts.filter { !$0.isEmpty && seen.insert($0).inserted }
    }
}
