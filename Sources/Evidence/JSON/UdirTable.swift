import Formats

/// Rows from Udir's open API: one object per unit, period and question, with values as strings.
///
/// Places are counted in rows and in the keys of all rows, in the order in which they first occur.
enum UdirTable {
    /// Reads a text of this form; `nil` if it is none.
    static func read(_ json: JSON) -> ExportBuilder? {
        for objects in candidates(json) {
            let keys = keys(of: objects)
            var places: [String: Int] = [:]
            for (place, key) in keys.enumerated() { places[key] = place }
            let rows = objects.enumerated().map { row, object in
                var values: [JSON?] = Array(repeating: nil, count: keys.count)
                for member in object.members {
                    if let place = places[member.key] { values[place] = member.value }
                }
                return Row(number: row + 1, fields: values.map { JSONCell.text($0) }, values: values)
            }
            if let builder = read(keys, rows) { return builder }
        }
        return nil
    }

    /// Reads a table whose headings are the same keys, as the interface gives it when asked for CSV.
    static func read(_ table: TextTable) -> ExportBuilder? {
        guard let header = header(in: table.rows.prefix(20)) else { return nil }
        let keys = table.rows[header].map(Blanks.collapsed)
        let rows = table.rows.enumerated().dropFirst(header + 1).filter { row in
            row.element.contains { !Blanks.collapsed($0).isEmpty }
        }.map { number, fields in
            let fields = keys.indices.map { $0 < fields.count ? fields[$0] : "" }
            return Row(number: number + 1, fields: fields, values: fields.map { .string($0) })
        }
        return read(keys, rows)
    }

    /// The row of keys.
    static func header(in rows: some Collection<[String]>) -> Int? {
        rows.enumerated().first { UdirTableLayout.hasKeys($0.element) }?.offset
    }

    private static func read(_ keys: [String], _ rows: [Row]) -> ExportBuilder? {
        guard let layout = Layout(keys, rows) else { return nil }
        var builder = ExportBuilder(.udirAPI)
        builder.columns = keys
        builder.signs = layout.keys.signs
        builder.layout = keys.enumerated().compactMap { place, key in
            layout.keys.role(of: place, layout.units).map { ExportColumn(key, at: place + 1, $0) }
        }
        builder.reserve(rows.count * layout.measures.count)
        var kinds = KindMemory(layout.dimensions)
        for row in layout.rows { add(row, kinds.kind(of: row.row.fields), keys, layout, to: &builder) }
        for row in layout.others { builder.leaveOut(row: row.number - 1, row.fields, figures: layout.measures) }
        return builder
    }

    /// One row, as texts and as it was written.
    struct Row {
        /// Its place, from 1.
        let number: Int
        /// The texts of its cells.
        let fields: [String]
        /// Its cells; `nil` for one that is absent, which is nothing (COUNTS.md 11).
        let values: [JSON?]
    }

    /// The lists of objects that the text may mean: itself, or a member.
    private static func candidates(_ json: JSON) -> [[JSONObject]] {
        let arrays: [JSON] =
            switch json {
            case .array: [json]
            case .object(let object): object.members.map(\.value)
            default: []
            }
        return arrays.compactMap { array in
            guard case .array(let items) = array, !items.isEmpty else { return nil }
            let objects = items.compactMap { if case .object(let object) = $0 { object } else { nil } }
            return objects.count == items.count ? objects : nil
        }
    }

    /// The keys of all rows.
    static func keys(of rows: [JSONObject]) -> [String] {
        var keys: [String] = []
        var seen: Set<String> = []
        for row in rows {
            for member in row.members where seen.insert(member.key).inserted { keys.append(member.key) }
        }
        return keys
    }

    /// The rows of JSON that is a list of objects, or holds one: first the keys, then the values as text.
    ///
    /// - Parameters:
    ///   - json: The text.
    ///   - decimal: The sign to write numbers that are no text with.
    /// - Returns: The rows.
    /// - Throws: It holds no list of objects.
    static func rows(of json: JSON, decimal: Character) throws(ExportFault) -> [[String]] {
        guard let objects = candidates(json).first else { throw .noIndicators(.otherJSON) }
        let keys = keys(of: objects)
        return [keys]
            + objects.map { object in
                keys.map { key in
                    let value = object[key]
                    guard case .number? = value else { return JSONCell.text(value) }
                    return String(JSONCell.text(value).map { $0 == "." ? decimal : $0 })
                }
            }
    }

    private static func add(
        _ row: UdirTableLayout.KeyedRow, _ kind: RowDimensions.Kind, _ keys: [String], _ layout: Layout,
        to builder: inout ExportBuilder
    ) {
        let fields = row.row.fields
        let unitPlace = builder.place(of: row.key.unit)
        let periodPlace = builder.place(ofPeriod: Blanks.collapsed(fields[layout.period]))
        let indicators = layout.measures.enumerated().map { place, measure in
            layout.roles.roles[place].part != .value
                ? nil
                : builder.place(of: kind.identity + ["\n", keys[measure]]) {
                    ExportIndicator(
                        telling: kind.telling, measure: KeyWords.spaced(keys[measure]),
                        isOneOfSeveral: layout.roles.valueCount > 1)
                }
        }
        for (place, measure) in layout.measures.enumerated() {
            let role = layout.roles.roles[place]
            guard let owner = role.values.first.flatMap({ indicators[$0] }), let value = row.row.values[measure]
            else {
                continue
            }
            if role.part == .count {
                for other in role.values {
                    if let other = indicators[other] { builder.share(countsOf: owner, with: other) }
                }
            }
            builder.add(
                ExportCell(
                    unit: unitPlace, indicator: owner, period: periodPlace, part: role.part, raw: fields[measure],
                    row: row.row.number, column: measure + 1, reading: JSONCell.reading(value),
                    rank: layout.units.rank(of: row.key)))
        }
    }

    private typealias Layout = UdirTableLayout
}

/// A JSON value as a cell.
enum JSONCell {
    /// The text as it stands in the file; nothing for `null`, an absent key and whatever is no single value.
    static func text(_ value: JSON?) -> String {
        switch value {
        case .string(let text): text
        case .number(let digits): digits
        case .bool(let isTrue): isTrue ? "true" : "false"
        case .null, .array, .object, nil: ""
        }
    }

    /// What a value says.
    static func reading(_ value: JSON) -> CellReading {
        switch value {
        case .null: .missing
        case .string(let text), .number(let text): CellSigns.udir.read(text)
        case .bool, .array, .object: .text
        }
    }
}
