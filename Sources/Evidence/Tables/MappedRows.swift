import Formats
import Model

/// The rows of a table that a map fits: where the map's columns stand, and whether it tells apart what is different.
struct MappedRows {
    /// What the columns are.
    let map: ColumnMap
    /// The place of the headings among all rows.
    let header: Int
    /// The headings of the table.
    let fields: [String]
    /// The headings that the map names.
    let wanted: [String]
    /// Where these stand.
    let places: [String: Int]
    /// The first column of another table beside it; `nil` where there is none.
    let beside: Int?
    /// The columns of values.
    let measures: [ColumnMap.Measure]

    /// The rows below the headings that are not blank.
    private let below: TableColumns
    private let units: TableColumn
    private let about: [TableColumn]
    /// Which of the units are nothing but sums.
    private let sums: Set<Int>
    /// Which rows are about the same unit, period and indicator, and how many are.
    private let alike: RowGroups
    private let sizes: [Int32]

    /// Finds the columns of a map in a table.
    ///
    /// - Parameters:
    ///   - rows: The table, whatever of its rows were taken for its headings.
    ///   - map: What the columns are.
    /// - Throws: The map names a column that is not there or beside the table, a table of persons, or headings that do
    ///   not say what their numbers are.
    init(_ rows: HeadedRows, _ map: ColumnMap) throws(MapFault) {
        self.map = map
        wanted = Self.wanted(map)
        header = Self.header(of: rows.first, wanted)
        let rows = rows.headed(at: header)
        fields = rows.fields
        var places: [String: Int] = [:]
        for heading in wanted {
            guard let place = Self.place(of: heading, in: fields) else {
                throw .noSuchColumn(heading, columns: fields)
            }
            places[heading] = place
        }
        self.places = places
        let told = ([map.unit] + map.indicator).compactMap { places[$0] }
        let keys = told + [map.year].compactMap { $0 }.compactMap { places[$0] }
        let below = rows.below.keeping(keys)
        self.below = below
        beside = if let unit = places[map.unit] { BesideTable.start(fields, below, besides: unit) } else { nil }
        if let beside, let heading = wanted.first(where: { (places[$0] ?? 0) >= beside }) {
            throw .beside(column: heading, unit: map.unit)
        }
        alike = below.likeness(in: keys)
        sizes = alike.sizes
        units = below[keys[0]]
        about = told.dropFirst().map { below[$0] }
        sums = Set((0..<units.textCount).filter { [units] in units.withBytes(of: $0, OwnSums.isNothingElse) })
        if NoIndicators.arePersons(fields, rows.firstBelow)
            || MappedPersons.areThere(headings: map.value, columns: told.map { below[$0] })
        {
            throw .file(.noIndicators(.persons))
        }
        measures = try map.measures()
    }

    /// The same of a table of texts.
    init(_ rows: [[String]], _ map: ColumnMap) throws(MapFault) {
        try self.init(HeadedRows(rows, header: Self.header(of: rows, Self.wanted(map))), map)
    }

    private static func wanted(_ map: ColumnMap) -> [String] {
        [map.unit] + map.value + map.indicator + [map.year, map.n].compactMap(\.self)
    }

    /// Whether a row with something in it is about a unit and an indicator, and no sum of its own.
    var areThere: Bool { (0..<below.count).contains(where: isTold) }

    /// Whether rows of one unit, period and indicator have different numbers.
    var areDifferent: Bool {
        var measuresOf: [[String]: [Int]] = [:]
        for measure in measures {
            guard let place = places[measure.heading] else { continue }
            measuresOf[[measure.name, measure.period ?? ""], default: []].append(place)
        }
        return measuresOf.values.contains(where: areDifferent)
    }

    /// Whether rows of one unit, period and indicator have different numbers in some columns that say the same.
    private func areDifferent(in columns: [Int]) -> Bool {
        guard columns.count > 1 || sizes.contains(where: { $0 > 1 }) else { return false }
        // Where the first number of each stands: the row, and which of the columns.
        var first = [Int](repeating: -1, count: alike.count)
        for row in 0..<below.count {
            let group = Int(alike.of[row])
            guard sizes[group] > 1 || columns.count > 1, isTold(row) else { continue }
            for (order, place) in columns.enumerated() {
                let before = first[group]
                let (beforeRow, beforePlace) = (before / columns.count, columns[max(before, 0) % columns.count])
                if before >= 0, beforePlace == place, below.areSame(beforeRow, row, at: place) { continue }
                guard let number = number(row, place) else { continue }
                guard before >= 0 else {
                    first[group] = row * columns.count + order
                    continue
                }
                if self.number(beforeRow, beforePlace)?.isSame(as: number) == false { return true }
            }
        }
        return false
    }

    /// Sees to it that rows of one unit, period and indicator that have different numbers differ in nothing that the map
    /// leaves out: that would be two things under one name.
    func check() throws(MapFault) {
        let taken = Set(places.values)
        let rest = fields.indices.filter { !taken.contains($0) && !Blanks.collapsed(fields[$0]).isEmpty }
        guard !rest.isEmpty, sizes.contains(where: { $0 > 1 }) else { return }
        let values = map.value.compactMap { places[$0] }
        var first = [Int32](repeating: -1, count: alike.count)
        for row in 0..<below.count where units.textOf[row] != 0 {
            let group = Int(alike.of[row])
            guard sizes[group] > 1 else { continue }
            guard first[group] >= 0 else {
                first[group] = Int32(clamping: row)
                continue
            }
            let before = Int(first[group])
            let isDifferent = values.contains { place in
                guard !below.areSame(before, row, at: place), let one = number(before, place),
                    let two = number(row, place)
                else { return false }
                return !one.isSame(as: two)
            }
            guard isDifferent else { continue }
            let apart = rest.filter { place in
                !below.areSame(row, before, at: place)
                    && (CellSigns.udir.read(below.text(row, place)) == .text
                        || HeadingKind(fields[place]) == .code)
                    && HeadingKind(fields[place]) != .person
            }
            if !apart.isEmpty {
                throw .needsIndicator(
                    columns: apart.map { fields[$0] }, unit: units.text(units.textOf[row]))
            }
        }
    }

    private func isTold(_ row: Int) -> Bool {
        let unit = units.textOf[row]
        return unit != 0 && (about.isEmpty || about.contains { $0.textOf[row] != 0 }) && !sums.contains(unit)
    }

    private func number(_ row: Int, _ place: Int) -> Quantity? {
        guard case .number(let number) = map.read(below.text(row, place)) else { return nil }
        return number
    }

    /// The row, of the first ones, with most of the map's headings.
    private static func header(of rows: [[String]], _ wanted: [String]) -> Int {
        let found = rows.indices.prefix(20).map { row in
            let headings = Headings.told(rows, at: row)
            return wanted.count { place(of: $0, in: headings) != nil }
        }
        guard let most = found.max(), most > 0 else { return rows.firstIndex { $0.count > 1 } ?? 0 }
        return found.firstIndex(of: most) ?? 0
    }

    private static func place(of heading: String, in row: [String]) -> Int? {
        let wanted = Blanks.collapsed(heading).lowercased()
        return row.firstIndex { Blanks.collapsed($0).lowercased() == wanted }
    }
}
