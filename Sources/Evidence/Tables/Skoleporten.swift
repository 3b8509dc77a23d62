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
            read(table, below: row, columns, &builder)
            return builder
        }
        return nil
    }

    /// Whether a row is that of the table's headings.
    static func isBegun(by row: [String]) -> Bool { Columns(row) != nil }

    /// What the columns are.
    struct Columns {
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

        /// The columns that tell what a value is about.
        var keys: [Int] {
            [name, period, indicator] + [number, level, measuredIn, ownership].compactMap(\.self)
                + others.map(\.place)
        }

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

    private static func read(
        _ table: TextTable, below header: Int, _ columns: Columns, _ builder: inout ExportBuilder
    ) {
        var (numbers, texts): ([Int], [[String]]) = ([], [])
        for (number, fields) in table.rows.enumerated().dropFirst(header + 1) {
            let row = RowText(fields: fields)
            let named = row[columns.name] + row[columns.number]
            if named.isEmpty || row[columns.indicator].isEmpty || OwnSums.isNothingElse(row[columns.name]) {
                builder.leaveOut(row: number, fields, figures: [columns.value])
            } else {
                numbers.append(number + 1)
                texts.append(fields)
            }
        }
        tell(TableColumns(texts).keeping(columns.keys), columns, &builder) { row, told, builder in
            let raw = columns.value < texts[row].count ? texts[row][columns.value] : ""
            builder.add(
                ExportCell(
                    unit: told.unit, indicator: told.indicator, period: told.period, part: told.part, raw: raw,
                    row: numbers[row], column: columns.value + 1, reading: CellSigns.skoleporten.read(raw),
                    rank: told.rank))
        }
    }

    /// What a row tells: the places in the builder of what its value is about.
    struct Told: Hashable {
        let unit: Int
        let indicator: Int
        let period: Int
        let rank: Int
        let part: CellPart
    }

    /// Tells what each row is about; those are left out whose value belongs to nothing.
    ///
    /// - Parameters:
    ///   - rows: The rows of units.
    ///   - columns: What the columns are.
    ///   - builder: What is collected: units, indicators, periods and the columns.
    ///   - take: Is given each row with what it tells.
    static func tell(
        _ rows: TableColumns, _ columns: Columns, _ builder: inout ExportBuilder,
        _ take: (_ row: Int, _ told: Told, _ builder: inout ExportBuilder) -> Void
    ) {
        let about = [columns.name, columns.number, columns.period, columns.indicator, columns.measuredIn]
        let ranks = columns.ownership.map { place in
            let column = rows[place]
            let rankOf = column.texts.map { isAllOwnership($0) ? 0 : 1 }
            return column.textOf.map { rankOf[$0] }
        }
        let keys = KeyColumns(
            columns.others,
            rows: KeyRows(rows, units: rows.likeness(in: about.compactMap(\.self)), ranks: ranks ?? []),
            measures: [columns.value])
        builder.layout = columns.headings.enumerated().compactMap { place, heading in
            columns.role(of: place, keys).map { ExportColumn(heading, at: place + 1, $0) }
        }
        let dimensions = [columns.indicator] + keys.dimensions
        let kinds = SkoleportenKinds(rows, columns, dimensions)
        let units = rows.likeness(in: [columns.name, columns.number, columns.level].compactMap(\.self))
        // What is known of each kind, unit and period already, so that it is told once.
        var kindOf: [Int32: SkoleportenKinds.Kind?] = [:]
        var unitOf: [Int32: Int] = [:]
        var periodOf: [Int: Int] = [:]
        let periods = rows[columns.period]
        for row in 0..<rows.count {
            guard
                let kind = kindOf[kinds.of[row]]
                    ?? kindOf.added(kinds.of[row], kinds.kind(of: row, in: &builder))
            else { continue }
            let unit =
                unitOf[units.of[row]]
                ?? unitOf.added(units.of[row], builder.place(of: Self.unit(rows, row, columns)))
            let text = periods.textOf[row]
            let period = periodOf[text] ?? periodOf.added(text, builder.place(ofPeriod: periods.text(text)))
            let told = Told(
                unit: unit, indicator: kind.keeper, period: period, rank: ranks?[row] ?? 0, part: kind.part)
            take(row, told, &builder)
        }
    }

    private static func isAllOwnership(_ text: String) -> Bool {
        Dimensions.isAll(text) || text.lowercased().hasPrefix("off. og priv")
    }

    private static func unit(_ rows: TableColumns, _ row: Int, _ columns: Columns) -> ExportUnit {
        func text(_ place: Int?) -> String { place.map { rows.text(row, $0) } ?? "" }
        let (number, name) = (text(columns.number), text(columns.name))
        let level = level(text(columns.level).lowercased(), number: number, name: name)
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
