import Formats

/// The Rapportbygger of Skoleporten: one value a row, headings in bokmål or nynorsk.
enum Skoleporten {
    /// Reads a table of this form; `nil` if it is none.
    static func read(_ table: TextTable) -> ExportBuilder? {
        for (row, fields) in table.rows.prefix(20).enumerated() {
            guard let columns = Columns(fields) else { continue }
            var builder = ExportBuilder(.skoleporten)
            builder.isLong = true
            builder.columns = fields
            builder.signs = columns.signs.map { fields[$0] }
            read(
                table.rows.enumerated().dropFirst(row + 1).map { ($0 + 1, RowText(fields: $1)) }, columns, &builder
            )
            return builder
        }
        return nil
    }

    /// Whether a row is that of the table's headings.
    static func isBegun(by row: [String]) -> Bool { Columns(row) != nil }

    private struct Columns {
        let value: Int
        let period: Int
        let indicator: Int
        let name: Int
        let number: Int?
        let level: Int?
        let measuredIn: Int?
        let ownership: Int?
        let others: [(place: Int, heading: String)]
        let headings: [String]

        var signs: [Int] { [value, period, indicator, name] }

        init?(_ fields: [String]) {
            let headings = Headings(fields)
            guard let value = headings.place(of: "verdi"), let period = headings.place(of: "periode"),
                let indicator = headings.place(beginning: "indikator"),
                let name = headings.place(
                    of: "enhetsnavn", "enhetnavn", "einingsnamn", "enhet", "eining", "navn", "namn")
                    ?? headings.place(of: "enhetsid", "enhetid", "einingsid")
            else { return nil }
            (self.value, self.period, self.indicator, self.name) = (value, period, indicator, name)
            number = headings.place(
                of: "enhetsid", "enhetid", "einingsid", "einingid", "organisasjonsnummer", "orgnr", "enhetskode")
            level = headings.place(of: "nivå", "enhetsnivå", "einingsnivå", "enhetstype", "einingstype")
            measuredIn = headings.place(of: "måleenhet", "måleeining")
            ownership = headings.place(of: "eierform", "eigarform")
            let known = Set(
                [value, period, indicator, name] + [number, level, measuredIn, ownership].compactMap(\.self))
            // What stands behind the values is the reader's own.
            self.headings = fields.map(Blanks.collapsed)
            others = fields.indices.filter {
                !known.contains($0) && !($0 > value && Blanks.collapsed(fields[$0]).isEmpty)
            }
            .map { ($0, Blanks.collapsed(fields[$0])) }
        }

        func measure(_ row: RowText) -> String { row[measuredIn].isEmpty ? "Verdi" : row[measuredIn] }

        /// What a column is.
        func role(of place: Int, _ keys: KeyColumns) -> ColumnRole? {
            switch place {
            case value: .measure
            case period: .period
            case indicator: .dimension
            case name, number, level, ownership: .unit
            case measuredIn: .dimension
            default: keys.roles[place]
            }
        }

        /// What an indicator's name need not say while it is the same on all rows: which survey, which kind of school.
        func isSetting(_ place: Int) -> Bool {
            let words = headings[place].lowercased()
            return ["statistikk", "skoletype", "skuletype", "vurderingsområde"].contains(words)
        }
    }

    private static func read(_ all: [(Int, RowText)], _ columns: Columns, _ builder: inout ExportBuilder) {
        var rows: [(number: Int, text: RowText)] = []
        for (number, row) in all {
            let named = row[columns.name] + row[columns.number]
            if named.isEmpty || row[columns.indicator].isEmpty || OwnSums.isNothingElse(row[columns.name]) {
                builder.leaveOut(row: number - 1, row.fields, figures: [columns.value])
            } else {
                rows.append((number, row))
            }
        }
        let keys = KeyColumns(
            columns.others,
            rows: rows.map { _, row in
                let about = [columns.name, columns.number, columns.period, columns.indicator, columns.measuredIn]
                return KeyColumns.Row(
                    unit: about.map { row[$0] }.joined(separator: "\n"),
                    rank: isAllOwnership(row[columns.ownership]) ? 0 : 1, fields: row.fields)
            }, measures: [columns.value])
        builder.layout = columns.headings.enumerated().compactMap { place, heading in
            columns.role(of: place, keys).map { ExportColumn(heading, at: place + 1, $0) }
        }
        let dimensions = [columns.indicator] + keys.dimensions
        let named = dimensions.filter { place in
            !columns.isSetting(place) || Set(rows.map { $0.text[place] }).count > 1
        }
        // What one thing is measured in, on all its rows: share and number of pupils belong together.
        var measuresOf: [[String]: [String]] = [:]
        for (_, row) in rows {
            let identity = dimensions.map { row[$0] }
            let measure = columns.measure(row)
            if measuresOf[identity]?.contains(measure) != true {
                measuresOf[identity, default: []].append(measure)
            }
        }
        let rolesOf = measuresOf.mapValues { MeasureRoles($0) }
        for (number, row) in rows {
            let identity = dimensions.map { row[$0] }
            guard let measures = measuresOf[identity], let roles = rolesOf[identity],
                let place = measures.firstIndex(of: columns.measure(row))
            else { continue }
            let telling = Dimensions.telling(named.map { row[$0] })
            let owners = roles.roles[place].values.map { value in
                builder.place(of: identity + ["\n", measures[value]]) {
                    ExportIndicator(
                        telling: telling, measure: measures[value], isOneOfSeveral: roles.valueCount > 1)
                }
            }
            guard let keeper = owners.first else { continue }
            if roles.roles[place].part == .count {
                for owner in owners { builder.share(countsOf: keeper, with: owner) }
            }
            let raw = columns.value < row.fields.count ? row.fields[columns.value] : ""
            builder.add(
                ExportCell(
                    unit: builder.place(of: unit(row, columns)), indicator: keeper,
                    period: builder.place(ofPeriod: row[columns.period]), part: roles.roles[place].part, raw: raw,
                    row: number, column: columns.value + 1, reading: CellSigns.skoleporten.read(raw),
                    rank: isAllOwnership(row[columns.ownership]) ? 0 : 1))
        }
    }

    private static func isAllOwnership(_ text: String) -> Bool {
        Dimensions.isAll(text) || text.lowercased().hasPrefix("off. og priv")
    }

    private static func unit(_ row: RowText, _ columns: Columns) -> ExportUnit {
        let (number, name) = (row[columns.number], row[columns.name])
        let level = level(row[columns.level].lowercased(), number: number, name: name)
        let length = level == .municipality ? 4 : level == .county ? 2 : 0
        let zeros = String(repeating: "0", count: max(0, length - number.utf8.count))
        return ExportUnit(level: level, number: number.isEmpty ? nil : zeros + number, name: name)
    }

    private static func level(_ level: String, number: String, name: String) -> ExportUnit.Level {
        let words = name.lowercased()
        let levels: [(String, ExportUnit.Level)] = [
            ("nasjon", .nation), ("land", .nation), ("fylke", .county), ("kommune", .municipality), ("sk", .unit),
        ]
        if let said = levels.first(where: { level.hasPrefix($0.0) }) { return said.1 }
        if ["nasjonalt", "hele landet", "heile landet", "landet", "norge", "noreg"].contains(words) {
            return .nation
        }
        if !number.isEmpty, number.utf8.allSatisfy({ (48...57).contains($0) }) {
            return number.utf8.count > 4 ? .unit : number.utf8.count > 2 ? .municipality : .county
        }
        if words.hasSuffix(" fylke") || words.hasSuffix("fylkeskommune") { return .county }
        return words.hasSuffix(" kommune") ? .municipality : .unit
    }
}
