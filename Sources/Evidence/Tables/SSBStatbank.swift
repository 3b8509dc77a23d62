import Formats

/// SSB's Statbank: a title, then regions as rows and a year in each heading; or one value a row.
enum SSBStatbank {
    /// Reads a table of this form; `nil` if it is none.
    static func read(_ table: TextTable) -> ExportBuilder? {
        guard let (title, header) = beginning(of: table), !SSBColumns.areIn(table.rows[header]) else { return nil }
        let fields = table.rows[header]
        let rows = table.rows.enumerated().dropFirst(header + 1).filter {
            $1.count > 1 && !Blanks.collapsed($1[0]).isEmpty
        }
        let columns = Columns(fields, rows.map(\.element))
        guard !columns.measures.isEmpty else { return nil }
        var builder = ExportBuilder(.ssbStatbank)
        builder.columns = fields
        builder.signs = [title]
        for (row, fields) in rows { add(RowText(fields: fields), row: row + 1, columns, to: &builder) }
        return builder
    }

    /// Reads a table of this form whose units stand in the headings; `nil` if it is none.
    static func readColumns(_ table: TextTable) -> ExportBuilder? {
        guard let (title, header) = beginning(of: table) else { return nil }
        return SSBColumns.read(table, title: title, header: header)
    }

    /// The title, and the place of the headings; `nil` if there is no title as Statbank writes it.
    private static func beginning(of table: TextTable) -> (title: String, header: Int)? {
        guard let header = table.rows.prefix(10).firstIndex(where: { $0.count > 1 }) else { return nil }
        let above = table.rows[..<header].map { Blanks.collapsed($0.first ?? "") }.filter { !$0.isEmpty }
        let last = table.rows[header].last.map(Blanks.collapsed).flatMap { isTitle($0) ? $0 : nil }
        return (above.first(where: isTitle) ?? last).map { ($0, header) }
    }

    /// Whether a text begins as the titles of Statbank's tables do: `11616: Sysselsatte …`.
    private static func isTitle(_ text: String) -> Bool {
        let digits = text.utf8.prefix { (48...57).contains($0) }.count
        return (4...6).contains(digits) && text.utf8.dropFirst(digits).starts(with: ": ".utf8)
    }

    private struct Measure {
        let place: Int
        let name: String
        /// The period in the heading; `nil` where a column has it.
        let period: String?
    }

    private struct Columns {
        let region: Int?
        let period: Int?
        let variable: Int?
        let dimensions: [Int]
        let measures: [Measure]

        init(_ fields: [String], _ rows: [[String]]) {
            let headings = Headings(fields)
            region = headings.place(
                of: "region", "kommune", "kommuner", "fylke", "fylker", "landsdel", "bydel", "skole", "barnehage")
            let period = headings.place(of: "år", "tid", "kvartal", "måned", "skoleår", "year", "quarter", "month")
            variable = headings.place(of: "statistikkvariabel", "contents")
            self.period = period
            var measures: [Measure] = []
            var dimensions: [Int] = []
            for (place, field) in fields.enumerated() where place != region && place != period && place != variable
            {
                let heading = Blanks.collapsed(field)
                if let (name, year) = SSBStatbank.split(heading) {
                    measures.append(Measure(place: place, name: name, period: year))
                } else if period != nil, SSBStatbank.areNumbers(place, rows) {
                    measures.append(Measure(place: place, name: heading, period: nil))
                } else {
                    dimensions.append(place)
                }
            }
            self.measures = measures
            self.dimensions = dimensions
        }
    }

    /// The heading without the period it ends with: `Elever 2021`, `2021K4`.
    static func split(_ heading: String) -> (name: String, period: String)? {
        let period = heading.split(separator: " ").last.map(String.init) ?? ""
        let bytes = Array(period.utf8)
        guard bytes.count >= 4, bytes.prefix(4).allSatisfy({ (48...57).contains($0) }) else { return nil }
        let rest = bytes.dropFirst(4)
        let isPart =
            rest.first.map { "KMTHUkmthu".utf8.contains($0) } == true
            && (2...3).contains(rest.count) && rest.dropFirst().allSatisfy { (48...57).contains($0) }
        let isSpan =
            rest.first == UInt8(ascii: "-") && [3, 5].contains(rest.count)
            && rest.dropFirst().allSatisfy { (48...57).contains($0) }
        guard rest.isEmpty || isPart || isSpan else { return nil }
        return (Blanks.collapsed(String(heading.dropLast(period.count))), period)
    }

    private static func areNumbers(_ place: Int, _ rows: [[String]]) -> Bool {
        !rows.isEmpty
            && rows.allSatisfy { row in
                place >= row.count || CellSigns.ssb.read(row[place]) != .text
            }
    }

    private static func add(_ row: RowText, row number: Int, _ columns: Columns, to builder: inout ExportBuilder) {
        let unit = builder.place(of: columns.region.map { region(row[$0]) } ?? nation)
        let dimensions = columns.dimensions.map { row[$0] }
        for measure in columns.measures {
            let period = measure.period ?? row[columns.period]
            let isTitled = measure.name.isEmpty || isTitle(measure.name)
            let name = isTitled && !row[columns.variable].isEmpty ? row[columns.variable] : measure.name
            let telling = [name] + Dimensions.telling(dimensions)
            let indicator = builder.place(of: dimensions + ["\n", row[columns.variable], measure.name]) {
                ExportIndicator(
                    name: telling.filter { !$0.isEmpty }.joined(separator: ", "), measuredIn: name,
                    direction: MeasureRoles.direction(name: telling.joined(separator: " "), measure: name),
                    isCount: true)
            }
            let raw = measure.place < row.fields.count ? row.fields[measure.place] : ""
            builder.add(
                ExportCell(
                    unit: unit, indicator: indicator, period: builder.place(ofPeriod: period), part: .value,
                    raw: raw,
                    row: number, column: measure.place + 1, reading: CellSigns.ssb.read(raw)))
        }
    }

    private static let nation = ExportUnit(level: .nation, number: "0", name: "Hele landet")

    /// A region as SSB writes it: `3403 Hamar`, `K-3403 Hamar (2020-)`, `0 Hele landet`, `EAK Landet`.
    static func region(_ text: String) -> ExportUnit {
        let code = text.prefix { $0 != " " }
        let digits = code.filter(\.isNumber)
        let prefix = code.filter { !$0.isNumber }
        guard !digits.isEmpty, prefix.isEmpty || prefix == "K-" || prefix == "F-" else {
            let isNation = ["EAK", "EKA"].contains(code) || ["hele landet", "landet"].contains(text.lowercased())
            if isNation { return ExportUnit(level: .nation, number: "0", name: text) }
            let isCode = code.uppercased() == code && code.count > 1 && code.count < text.count
            return ExportUnit(level: isCode ? .other : .municipality, number: nil, name: text)
        }
        let name = Blanks.collapsed(String(text.dropFirst(code.count)))
        if digits.allSatisfy({ $0 == "0" }) { return ExportUnit(level: .nation, number: "0", name: name) }
        let level: ExportUnit.Level =
            switch digits.count {
            case ...2: .county
            case 3, 4: .municipality
            case 9: .unit
            default: .other
            }
        return ExportUnit(
            level: level, number: String(digits), name: name,
            municipality: level == .municipality ? String(digits) : nil,
            municipalityName: level == .municipality ? name : nil)
    }
}
