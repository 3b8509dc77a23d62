import SeededNumbers

/// Changes that put something beside or below a table.
enum BesideMutations {
    static func change(_ table: inout MarkedTable, _ kind: MutationKind, _ numbers: inout Seeded) {
        switch kind {
        case .sameTableBeside: putBeside(&table, other(table, &numbers), gap: 1)
        case .sameTableBelow:
            let other = other(table, &numbers)
            table.rows += [[MarkedField("")]] + other.rows
        case .ownTableBelow: ownTableBelow(&table, &numbers)
        case .ownTableBeside: ownTable(&table, &numbers)
        case .ownSumsBeside: sumsBeside(&table, &numbers)
        default: sumsBelow(&table, &numbers)
        }
    }

    /// A table of the same form about other periods, its rows in another order.
    private static func other(_ table: MarkedTable, _ numbers: inout Seeded) -> MarkedTable {
        var other = table
        for place in table.rows[table.header].indices {
            let heading = table.rows[table.header][place].text
            if heading.first?.isNumber == true {
                other.rows[table.header][place].text = "2031-32." + heading.drop { $0 != "." }.dropFirst()
            }
        }
        for row in other.body {
            for column in other.rows[row].indices where other.rows[row][column].about != nil {
                guard let about = other.rows[row][column].about else { continue }
                // Which of the years is kept apart only by its figures: so the first of them alone.
                other.rows[row][column].about = About(
                    unit: about.unit, name: about.name, period: "2031-32", measure: about.measure,
                    telling: about.telling)
            }
        }
        let first = table.rows[table.header + 1].compactMap(\.about?.period).first
        let extra = table.rows[table.header + 1].indices.filter {
            let period = table.rows[table.header + 1][$0].about?.period
            return period != nil && period != first
        }
        let breaks = table.rows[table.header].indices.filter {
            let text = table.rows[table.header][$0].text
            return text.hasSuffix(".Brudd") && !text.hasPrefix((first ?? "") + ".")
        }
        other.remove(columns: Set(extra + breaks))
        other.rows = Array(other.rows[...other.header]) + other.rows[other.body].shuffled(using: &numbers)
        return other
    }

    private static func putBeside(_ table: inout MarkedTable, _ other: MarkedTable, gap: Int) {
        table.widen()
        let width = table.width
        for (number, row) in other.rows.enumerated() {
            let place = table.header + number - other.header
            while table.rows.count <= place { table.rows.append(Array(repeating: MarkedField(""), count: width)) }
            table.rows[place] += Array(repeating: MarkedField(""), count: gap) + row
        }
    }

    /// A small list of one's own, about the same schools in another order.
    private static func ownTable(_ table: inout MarkedTable, _ numbers: inout Seeded) {
        let name = table.column("EnhetNavn") ?? table.column("region") ?? 0
        let schools = table.rows[table.body].map { $0[name].text }.shuffled(using: &numbers)
        let headings =
            [
                ["Skole", "Elever"], ["Mine skoler", "Merknad", "Klasser"], ["Navn", "2025", "2026"],
                ["Enhet", "Timer"],
            ]
            .randomElement(using: &numbers) ?? []
        var own = table
        own.rows =
            [headings.map(MarkedField.init)]
            + schools.prefix(5).map { school in
                [MarkedField(school)]
                    + headings.dropFirst().map { heading in
                        MarkedField(
                            heading == "Merknad" ? "se over" : "\(Int.random(in: 1...90, using: &numbers))")
                    }
            }
        own.header = 0
        putBeside(&table, own, gap: Int.random(in: 1...2, using: &numbers))
    }

    /// A small list of one's own under the table, its names and numbers under those of the table.
    private static func ownTableBelow(_ table: inout MarkedTable, _ numbers: inout Seeded) {
        table.widen()
        let name = table.column("EnhetNavn") ?? table.column("Barnehageenhetnavn") ?? 0
        let schools = table.rows[table.body].map { $0[name].text }.shuffled(using: &numbers)
        let figure = table.firstFigure
        let heading = [("Skole", "Klasser"), ("Egen liste", "2026"), ("Navn", "Vedtak")].randomElement(
            using: &numbers)
        let lines =
            [heading ?? ("", "")] + schools.prefix(3).map { ($0, "\(Int.random(in: 1...90, using: &numbers))") }
        table.rows.append(Array(repeating: MarkedField(""), count: table.width))
        for (first, second) in lines {
            var row = Array(repeating: MarkedField(""), count: table.width)
            (row[name].text, row[figure].text) = (first, second)
            table.rows.append(row)
        }
    }

    private static func sumsBeside(_ table: inout MarkedTable, _ numbers: inout Seeded) {
        table.widen()
        let heading =
            ["Snitt", "Sum", "Endring", "Egen sum", "", "Mål", "Rang", "Avvik fra nasjonalt"].randomElement(
                using: &numbers) ?? ""
        let gap = Int.random(in: 0...1, using: &numbers)
        for row in table.header..<table.rows.count {
            table.rows[row] += Array(repeating: MarkedField(""), count: gap)
            let text = row == table.header ? heading : "\(Int.random(in: 1...99, using: &numbers))"
            table.rows[row].append(MarkedField(text))
        }
    }

    private static func sumsBelow(_ table: inout MarkedTable, _ numbers: inout Seeded) {
        table.widen()
        let figures = table.rows[table.header + 1].indices.filter { table.rows[table.header + 1][$0].about != nil }
        let name =
            table.column("EnhetNavn") ?? table.column("Spoersmaalnavn") ?? table.column("Barnehageenhetnavn") ?? 0
        if Bool.random(using: &numbers) {
            table.rows.append(Array(repeating: MarkedField(""), count: table.width))
        }
        for word in ["Sum", "Snitt", "Totalt", "Andel av landet", "Median", "Endring fra i fjor"].shuffled(
            using: &numbers
        )
        .prefix(.random(in: 1...2, using: &numbers)) {
            var row = Array(repeating: MarkedField(""), count: table.width)
            row[Bool.random(using: &numbers) ? 0 : name].text = word
            for place in figures { row[place].text = "\(Int.random(in: 1...99, using: &numbers))" }
            table.rows.append(row)
        }
    }
}
