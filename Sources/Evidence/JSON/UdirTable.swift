import Formats

/// Rows from Udir's open API: one object per unit, period and question, with values as strings.
///
/// Places are counted in rows and in the keys of all rows, in the order in which they first occur.
enum UdirTable {
    /// Reads a text of this form; `nil` if it is none.
    static func read(_ json: JSON) -> ExportBuilder? {
        for rows in candidates(json) {
            let keys = keys(of: rows)
            guard let layout = Layout(keys, rows) else { continue }
            return read(rows, keys, layout)
        }
        return nil
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

    /// What the keys are.
    private struct Layout {
        let units: UdirUnitColumns
        let period: Int
        let measures: [Int]
        let roles: MeasureRoles

        init?(_ keys: [String], _ rows: [JSONObject]) {
            let periods = [
                "skoleaarnavn", "skoleårnavn", "aarnavn", "skoleaar", "skoleår", "aar", "tidsnavn", "periode",
            ]
            let words = keys.map { $0.lowercased() }
            guard let period = periods.lazy.compactMap({ words.firstIndex(of: $0) }).first,
                let units = UdirUnitColumns(keys, namesSuffice: true)
            else { return nil }
            self.units = units
            self.period = period
            measures = keys.indices.filter { Self.isMeasure(words[$0]) }
            if measures.isEmpty { return nil }
            roles = MeasureRoles(measures.map { KeyWords.spaced(keys[$0]) })
        }

        private static func isMeasure(_ words: String) -> Bool {
            if ["kode", "navn", "id"].contains(where: { words.hasSuffix($0) }) { return false }
            let beginnings = [
                "score", "skår", "standardavvik", "andel", "antall", "skalapoeng", "usikkerhet", "grunnskolepoeng",
                "median", "gjennomsnitt", "snitt", "prosent", "skolebidrag", "verdi",
            ]
            return beginnings.contains { words.hasPrefix($0) }
        }
    }

    private static func read(_ rows: [JSONObject], _ keys: [String], _ layout: Layout) -> ExportBuilder {
        var builder = ExportBuilder(.udirAPI)
        builder.columns = keys
        builder.signs = [keys[layout.period]] + layout.measures.map { keys[$0] }
        var places: [String: Int] = [:]
        for (place, key) in keys.enumerated() { places[key] = place }
        for (row, object) in rows.enumerated() {
            var values: [JSON?] = Array(repeating: nil, count: keys.count)
            for member in object.members { if let place = places[member.key] { values[place] = member.value } }
            add(values, row: row + 1, keys, layout, to: &builder)
        }
        return builder
    }

    private static func add(
        _ values: [JSON?], row: Int, _ keys: [String], _ layout: Layout, to builder: inout ExportBuilder
    ) {
        let fields = values.map { JSONCell.text($0) }
        let period = Blanks.collapsed(fields[layout.period])
        guard let unit = layout.units.unit(of: fields), !period.isEmpty else { return }
        let unitPlace = builder.place(of: unit)
        let periodPlace = builder.place(ofPeriod: period)
        let kind = layout.units.dimensions.kind(of: fields)
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
            guard let owner = role.values.first.flatMap({ indicators[$0] }), let value = values[measure] else {
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
                    row: row, column: measure + 1, reading: JSONCell.reading(value),
                    rank: layout.units.rank(of: fields)))
        }
    }
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
