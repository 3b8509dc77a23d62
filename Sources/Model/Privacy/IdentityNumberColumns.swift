extension NationalIdentityNumber {
    /// Whether a table holds one: in a cell, or in a way that only cells beside or below each other can tell.
    ///
    /// Numbers of ten or eleven digits come about by chance. One cell of eleven plain digits is enough; what may as
    /// well be a figure (a number that lost its first zero, a decimal, a day and five digits in two cells) counts only
    /// where the column as a whole looks like it: half of what has the form has the check digits right, which one in
    /// four hundred figures has, or where its heading speaks of days of birth or numbers of persons.
    ///
    /// - Parameter rows: The texts of each row, headings among them; rows may differ in length.
    /// - Returns: Whether one stands there.
    public static func stands(inRows rows: [[String]]) -> Bool {
        var columns = IdentityNumberColumns()
        for row in rows where columns.finds(in: row) { return true }
        return columns.areNumbers || isForm(rows)
    }

    /// Whether a day and five digits stand below each other, beside words that say so, as on a form that was filled in.
    private static func isForm(_ rows: [[String]]) -> Bool {
        var wasHeading = rows.first.map { $0.count > 1 && IdentityNumberColumns.isHeading($0[0]) } ?? false
        return zip(rows, rows.dropFirst()).contains { above, below in
            let isBehindHeading = wasHeading
            wasHeading = below.count > 1 && IdentityNumberColumns.isHeading(below[0])
            guard above.count > 1, below.count > 1, isBehindHeading || wasHeading else { return false }
            return zip(above, below).contains { one, two in
                !one.isEmpty && !two.isEmpty && one.utf8.count + two.utf8.count < 40 && isIn(one + " " + two)
            }
        }
    }

    /// Whether one cell alone holds one; a decimal holds none.
    public static func stands(inCell cell: String) -> Bool {
        guard let plain = PlainCell(cell) else { return isIn(cell) }
        return plain.isNumber
    }
}

/// What the columns of a table have had so far that may be identity numbers or figures.
struct IdentityNumberColumns {
    /// A form in which cells may hold an identity number or a figure.
    enum Form: Int, CaseIterable {
        /// Ten digits, the first zero gone.
        case tenDigits
        /// More digits than eleven.
        case longer
        /// Eleven digits behind a decimal sign.
        case fraction
        /// Six digits and five on either side of a decimal sign.
        case decimal
        /// A day of six digits with the five after it in the next cell, outer zeros gone or not.
        case pair
        /// As that, with a zero that no figure begins with.
        case pairWithZero
        /// A day written as one, with the five digits in the next cell.
        case day

        /// Whether one cell of the form is enough where the column holds no other numbers.
        var countsAlone: Bool {
            switch self {
            case .decimal, .pair, .pairWithZero, .day: true
            case .tenDigits, .longer, .fraction: false
            }
        }
    }

    private struct Count {
        var cells = 0
        var right = 0
    }

    private struct Column {
        var counts = [Count](repeating: Count(), count: Form.allCases.count)
        /// Cells of digits.
        var plain = 0
        var isOfPersons = false
    }

    private var columns: [Column] = []
    private var rows = 0

    /// Takes in a row; true where one of its cells alone is enough.
    mutating func finds(in row: [String]) -> Bool {
        begin(row: row.count)
        var before: PlainCell?
        for (place, text) in row.enumerated() {
            guard let plain = PlainCell(text) else {
                if NationalIdentityNumber.isIn(text) { return true }
                if isAmongHeadings { noteHeading(text, at: place) }
                before = nil
                continue
            }
            if finds(plain, behind: before, at: place) { return true }
            before = plain
        }
        return false
    }

    /// Begins a row of so many cells.
    mutating func begin(row width: Int) {
        while columns.count < width { columns.append(Column()) }
        rows += 1
    }

    /// Whether the row is one in which headings may stand.
    var isAmongHeadings: Bool { rows <= Self.mostHeadings }

    /// Takes in a text that may be a heading.
    mutating func noteHeading(_ text: String, at place: Int) {
        if Self.isHeading(text) { columns[place].isOfPersons = true }
    }

    /// Takes in a cell of digits with the one before it; true where it alone is enough.
    mutating func finds(_ plain: PlainCell, behind before: PlainCell?, at place: Int) -> Bool {
        if plain.isNumber { return true }
        addPlain(at: place)
        for (form, isRight) in plain.forms { count(form, isRight, at: place) }
        if let before {
            for (form, isRight) in PlainCell.forms(of: before, and: plain) {
                count(form, isRight, at: place - 1)
            }
        }
        return false
    }

    /// Takes in a cell of digits that is no part of any number of persons.
    mutating func addPlain(at place: Int) { columns[place].plain += 1 }

    /// A table's headings stand in its first rows, below titles.
    private static let mostHeadings = 30

    private mutating func count(_ form: Form, _ isRight: Bool, at place: Int) {
        columns[place].counts[form.rawValue].cells += 1
        if isRight { columns[place].counts[form.rawValue].right += 1 }
    }

    /// Whether a column as a whole holds numbers of persons.
    var areNumbers: Bool {
        columns.indices.contains { place in
            let isOfPersons =
                columns[place].isOfPersons || columns.indices.contains(place + 1) && columns[place + 1].isOfPersons
            return Form.allCases.contains { form in
                let count = columns[place].counts[form.rawValue]
                guard count.right > 0 else { return false }
                if isOfPersons { return true }
                guard 2 * count.right >= count.cells else { return false }
                guard count.right == 1, form != .pairWithZero else { return true }
                return form.countsAlone && 2 * count.cells >= columns[place].plain
            }
        }
    }

    static func isHeading(_ text: String) -> Bool {
        // The shortest has three letters.
        guard (3..<60).contains(text.utf8.count) else { return false }
        let words = text.lowercased()
        let parts = [
            "fødsel", "født", "fødd", "foedsel", "fodsel", "personnummer", "personnr", "d-nummer", "birth",
        ]
        let short: Set<Substring> = ["fnr", "dnr", "pnr", "persnr", "ssn", "dob"]
        return parts.contains { words.mentions($0) }
            || words.split { !$0.isLetter }.contains(where: short.contains)
    }
}
