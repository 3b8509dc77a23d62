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
    /// The rows below the headings.
    let below: [[String]]
    /// The first column of another table beside it; `nil` where there is none.
    let beside: Int?
    /// The columns of values.
    let measures: [ColumnMap.Measure]

    private let units: TableColumns.Column
    private let about: [TableColumns.Column]
    /// Which of the units are nothing but sums.
    private let sums: Set<Int32>
    /// Which rows are about the same unit, period and indicator, and how many are.
    private let likeness: (of: [Int32], counts: [Int32])

    /// Finds the columns of a map in a table.
    ///
    /// - Parameters:
    ///   - rows: The rows with the headings among the first of them.
    ///   - map: What the columns are.
    /// - Throws: The map names a column that is not there or beside the table, a table of persons, or headings that do
    ///   not say what their numbers are.
    init(_ rows: [[String]], _ map: ColumnMap) throws(MapFault) {
        self.map = map
        wanted = [map.unit] + map.value + map.indicator + [map.year, map.n].compactMap(\.self)
        header = Self.header(of: rows, wanted)
        fields = Headings.told(rows, at: header)
        var places: [String: Int] = [:]
        for heading in wanted {
            guard let place = Self.place(of: heading, in: fields) else {
                throw .noSuchColumn(heading, columns: fields)
            }
            places[heading] = place
        }
        self.places = places
        below = Array(rows.dropFirst(header + 1))
        beside = if let unit = places[map.unit] { BesideTable.start(fields, below, besides: unit) } else { nil }
        if let beside, let heading = wanted.first(where: { (places[$0] ?? 0) >= beside }) {
            throw .beside(column: heading, unit: map.unit)
        }
        let told = ([map.unit] + map.indicator).compactMap { places[$0] }
        let keys = told + [map.year].compactMap { $0 }.compactMap { places[$0] }
        let columns = TableColumns(below, at: keys)
        likeness = columns.likeness(in: keys, rows: below.count)
        units = columns[keys[0]]
        about = told.dropFirst().map { columns[$0] }
        sums = Set(
            units.texts.enumerated().filter { OwnSums.isNothingElse($0.element) }.map {
                Int32(clamping: $0.offset)
            })
        let texts = told.map { Array(columns[$0].filled) }
        if NoIndicators.arePersons(fields, below) || MappedPersons.areThere(headings: map.value, columns: texts) {
            throw .file(.noIndicators(.persons))
        }
        measures = try map.measures()
    }

    /// Whether a row with something in it is about a unit and an indicator, and no sum of its own.
    var areThere: Bool { below.indices.contains(where: isTold) }

    /// Whether rows of one unit, period and indicator have different numbers.
    var areDifferent: Bool {
        var kinds: [[String]: Int] = [:]
        let kindOf = measures.map { measure in
            let kind = [measure.name, measure.period ?? ""]
            let next = kinds.count
            return kinds[kind] ?? kinds.added(kind, next)
        }
        var first: [Int: Quantity] = [:]
        for row in below.indices {
            let likeness = Int(self.likeness.of[row])
            guard self.likeness.counts[likeness] > 1 || kinds.count < measures.count, isTold(row) else { continue }
            for (measure, kind) in zip(measures, kindOf) {
                guard let number = number(row, measure.heading) else { continue }
                let key = likeness * kinds.count + kind
                if let before = first[key], !before.isSame(as: number) { return true }
                first[key] = number
            }
        }
        return false
    }

    /// Sees to it that rows of one unit, period and indicator that have different numbers differ in nothing that the map
    /// leaves out: that would be two things under one name.
    func check() throws(MapFault) {
        let taken = Set(places.values)
        let rest = fields.indices.filter { !taken.contains($0) && !Blanks.collapsed(fields[$0]).isEmpty }
        guard !rest.isEmpty else { return }
        var first: [Int32: Int] = [:]
        for (row, fieldsOfRow) in below.enumerated() where units.textOf[row] != 0 {
            let likeness = self.likeness.of[row]
            guard self.likeness.counts[Int(likeness)] > 1 else { continue }
            guard let before = first[likeness] else {
                first[likeness] = row
                continue
            }
            let isDifferent = map.value.contains { heading in
                guard let one = number(before, heading), let two = number(row, heading) else { return false }
                return !one.isSame(as: two)
            }
            guard isDifferent else { continue }
            let (text, other) = (RowText(fields: fieldsOfRow), RowText(fields: below[before]))
            let apart = rest.filter { place in
                other[place] != text[place]
                    && (CellSigns.udir.read(text[place]) == .text || HeadingKind(fields[place]) == .code)
                    && HeadingKind(fields[place]) != .person
            }
            if !apart.isEmpty {
                throw .needsIndicator(columns: apart.map { fields[$0] }, unit: text[places[map.unit]])
            }
        }
    }

    private func isTold(_ row: Int) -> Bool {
        let unit = units.textOf[row]
        return unit != 0 && (about.isEmpty || about.contains { $0.textOf[row] != 0 }) && !sums.contains(unit)
    }

    private func number(_ row: Int, _ heading: String) -> Quantity? {
        let fields = below[row]
        guard let place = places[heading], place < fields.count,
            case .number(let number) = map.read(fields[place])
        else { return nil }
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
