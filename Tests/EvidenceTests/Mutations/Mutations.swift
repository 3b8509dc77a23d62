import SeededNumbers

/// What each kind of change does to a table.
enum Mutations {
    typealias Sheets = [(String, MarkedTable)]

    static func change(_ sheets: inout Sheets, _ kind: MutationKind, _ numbers: inout Seeded) {
        var table = sheets[0].1
        switch kind {
        case .anotherDimension: addDimension(&table, &numbers)
        case .codesAndWords:
            addDimension(&table, &numbers)
            addCodes(&table, &numbers)
        case .twoDimensions:
            addDimension(&table, &numbers)
            addDimension(&table, &numbers)
        case .otherLevel: keepOnlyAreas(&table, &numbers)
        case .withoutCodes:
            table.remove(columns: Set(["Fylkekode", "Kommunekode", "Nasjonaltkode"].compactMap(table.column)))
        case .footer:
            table.rows += Bool.random(using: &numbers) ? [[MarkedField("")]] : []
            table.rows += [
                "Kilde: Utdanningsdirektoratet", "* Tall er skjult av hensyn til personvern",
                "Oppdatert 12.01.2026", "Tall per 1. oktober 2025",
            ].shuffled(using: &numbers).prefix(2).map { [MarkedField($0)] }
        case .titleRows:
            let title = [
                ["Nasjonale prøver 2025"], ["Utskrift for rektor", "", "12.01.2026"], [""], ["Uttrekk:", "2026"],
            ]
            let above = title.prefix(.random(in: 1...4, using: &numbers)).map { $0.map(MarkedField.init) }
            table.rows.insert(contentsOf: above, at: 0)
            table.header += above.count
        case .hiddenRows: table.hiddenRows = Set(table.body.shuffled(using: &numbers).prefix(2))
        case .renamedKey, .oddKey: rename(&table, kind, &numbers)
        case .numberForm, .ambiguousThousands: writeNumbers(&table, kind, &numbers)
        case .otherOrder:
            table.rows = Array(table.rows[...table.header]) + table.rows[table.body].shuffled(using: &numbers)
        case .blankLines:
            for row in table.body.reversed()
            where row > table.header + 1 && Int.random(in: 0..<4, using: &numbers) == 0 {
                table.rows.insert([MarkedField("")], at: row)
            }
        case .prose: writeProse(&table, &numbers)
        case .sameTableBeside, .sameTableBelow, .ownTableBeside, .ownTableBelow, .ownSumsBeside, .ownSumsBelow:
            BesideMutations.change(&table, kind, &numbers)
        case .notesOnASheet, .yearsOnSheets, .sheetTwice:
            sheets[0].1 = table
            return addSheet(&sheets, kind, &numbers)
        case .encoding, .mangled, .spreadsheet: break
        }
        sheets[0].1 = table
    }

    /// A column that keeps rows apart: each row once for each of its values, with other figures.
    private static func addDimension(_ table: inout MarkedTable, _ numbers: inout Seeded) {
        let all = [
            ("Vurderingsfagnavn", ["Matematikk", "Norsk hovedmål"]), ("GruppeNavn", ["Ja", "Nei"]),
            ("UtdanningstypeNavn", ["Studieforberedende", "Yrkesfag"]), ("SvaralternativNavn", ["Aldri", "Ofte"]),
            ("Klasse", ["5A", "5B"]), ("Målform", ["Bokmål", "Nynorsk"]), ("Stilling", ["Lærer", "Assistent"]),
            ("Kategori", ["Med vedtak", "Uten vedtak"]), ("Noe", ["Rød", "Blå"]),
        ]
        guard let (heading, values) = all.filter({ table.column($0.0) == nil }).randomElement(using: &numbers)
        else { return }
        let place = Int.random(in: 0...table.firstFigure, using: &numbers)
        table.rows = table.rows.enumerated().flatMap { number, row in
            guard number > table.header else {
                var row = row
                row.insert(MarkedField(number == table.header ? heading : ""), at: min(place, row.count))
                return [row]
            }
            return values.map { value in
                var row = row
                for column in row.indices where row[column].about != nil {
                    row[column].about?.measure.append(value)
                    row[column].about?.telling.append(value)
                    if case .number(let before) = row[column].said, before == before.rounded(), before < 900 {
                        let other = before + Double(Int.random(in: 1...9, using: &numbers))
                        row[column].text = "\(Int(other))" + (row[column].text.hasSuffix("%") ? "%" : "")
                        row[column].said = .number(other)
                    }
                }
                row.insert(MarkedField(value), at: min(place, row.count))
                return row
            }
        }
    }

    /// The codes of what another column says in words.
    private static func addCodes(_ table: inout MarkedTable, _ numbers: inout Seeded) {
        let words = table.rows[table.body].compactMap { $0.first { $0.about != nil }?.about?.telling.last }
        let heading = ["Vurderingsfagkode", "Gruppekode", "Kode", "Fag-ID"].randomElement(using: &numbers) ?? ""
        for row in table.header..<table.rows.count {
            let word = row == table.header ? "" : words[row - table.header - 1]
            let code = row == table.header ? heading : "K\(word.utf8.reduce(0) { $0 + Int($1) } % 900)"
            table.rows[row].insert(MarkedField(code), at: 0)
        }
    }

    /// Only rows of nation, county and municipality, as a table made for another level has them.
    private static func keepOnlyAreas(_ table: inout MarkedTable, _ numbers: inout Seeded) {
        let level = 0
        let kept = [["1", "2"], ["1", "2", "3"], ["3"], ["1"], ["2"]].randomElement(using: &numbers) ?? []
        let named =
            table.column("EnhetNivaa") ?? table.rows[table.header].firstIndex { $0.text.hasSuffix("Nivaa") }
            ?? level
        table.rows = table.rows.enumerated().filter {
            $0.offset <= table.header || kept.contains($0.element[named].text)
        }
        .map(\.element)
        if !kept.contains("3"), Bool.random(using: &numbers) {
            let gone = ["Kommunekode", "Kommune", "EnhetNavn", "Organisasjonsnummer", "Barnehageenhetnavn"]
            table.remove(columns: Set(gone.compactMap(table.column)))
        }
    }

    private static func rename(_ table: inout MarkedTable, _ kind: MutationKind, _ numbers: inout Seeded) {
        let names =
            kind == .renamedKey
            ? [
                "EnhetNavn": ["Skolenavn", "Enhetsnavn", "Enhetnavn"],
                "Organisasjonsnummer": ["Orgnr", "Orgnr.", "Org.nr."],
                "Kommunekode": ["Kommunenummer", "Kommunenr"], "Fylkekode": ["Fylkesnummer"],
                "Kommune": ["Kommunenavn"],
            ] : ["EnhetNavn": ["Hvor", "Sted"], "Organisasjonsnummer": ["Nummer"], "EnhetNivaa": ["Nivå"]]
        let found = names.keys.sorted().filter { table.column($0) != nil }
        guard let old = found.randomElement(using: &numbers), let place = table.column(old) else { return }
        table.rows[table.header][place].text = names[old]?.randomElement(using: &numbers) ?? old
    }

    /// The same numbers as another country or program writes them.
    private static func writeNumbers(_ table: inout MarkedTable, _ kind: MutationKind, _ numbers: inout Seeded) {
        let ways = [(" ", ","), ("", ","), ("\u{A0}", ","), ("", "."), (" ", "."), ("\u{2009}", ",")]
        let odd = [(",", "."), (".", ",")]
        let (thousands, decimal) = (kind == .numberForm ? ways : odd).randomElement(using: &numbers) ?? (" ", ",")
        for row in table.body {
            for column in table.rows[row].indices {
                guard case .number = table.rows[row][column].said, table.rows[row][column].about != nil else {
                    continue
                }
                let plain = table.rows[row][column].text.filter { !$0.isWhitespace && $0 != "\u{A0}" }
                let parts = plain.split(separator: ",").map(String.init)
                var whole = parts[0]
                if whole.count > 3, whole.allSatisfy(\.isNumber) {
                    whole.insert(contentsOf: thousands, at: whole.index(whole.endIndex, offsetBy: -3))
                }
                table.rows[row][column].text = ([whole] + parts.dropFirst()).joined(separator: decimal)
            }
        }
    }

    private static func writeProse(_ table: inout MarkedTable, _ numbers: inout Seeded) {
        let prose = [
            "<5", "(3,2)", "1e3", "ca. 20", "ikke levert", "12 elever", "3-5", "4/5", "≈ 7", "~10", "5+", "#N/A",
            "n < 5", "10-",
        ]
        for row in table.body {
            for column in table.rows[row].indices where table.rows[row][column].about != nil {
                guard Int.random(in: 0..<6, using: &numbers) == 0 else { continue }
                table.rows[row][column].text = prose.randomElement(using: &numbers) ?? ""
                table.rows[row][column].said = .prose
            }
        }
    }

    private static func addSheet(_ sheets: inout Sheets, _ kind: MutationKind, _ numbers: inout Seeded) {
        var table = sheets[0].1
        switch kind {
        case .notesOnASheet:
            let rows = [
                ["Møte", "Dato", "Antall"], ["Team 5", "2026-01-12", "14"], ["Team 6", "2026-02-02", "9"],
            ]
            var notes = table
            notes.rows = rows.map { $0.map(MarkedField.init) }
            sheets.insert(("Notater", notes), at: Bool.random(using: &numbers) ? 0 : 1)
        case .sheetTwice: sheets.append(("Kopi", table))
        default:
            let figures = table.rows[table.header].indices.filter { place in
                table.body.contains { place < table.rows[$0].count && table.rows[$0][place].about != nil }
            }
            guard figures.count > 1 else { return }
            let periods = figures.map { place in table.rows[table.header + 1][place].about?.period }
            let first = Set(figures.indices.filter { periods[$0] == periods[0] }.map { figures[$0] })
            let others = Set(figures).subtracting(first)
            guard !others.isEmpty else { return }
            var second = table
            table.remove(columns: others)
            second.remove(columns: first)
            sheets = [("I fjor", table), ("I år", second)]
        }
    }
}
