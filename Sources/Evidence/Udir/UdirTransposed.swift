import Formats

/// Statistikkbanken's other table: questions as rows, unit, grade and year packed into each heading.
enum UdirTransposed {
    /// Reads a table of this form; `nil` if it is none.
    static func read(_ table: TextTable) -> ExportBuilder? {
        guard let (row, headings, path) = begin(of: table.rows.prefix(60)) else { return nil }
        return read(table, header: row, headings: headings, path)
    }

    /// The row of headings, and where the unit stands in them.
    static func begin(
        of rows: some Collection<[String]>
    ) -> (row: Int, headings: [PackedHeading?], path: UnitPath)? {
        for (row, fields) in rows.enumerated() where fields.count > 1 {
            guard fields.contains(where: PackedHeading.mayBe) else { continue }
            let headings = fields.map { PackedHeading($0) }
            guard headings.contains(where: { ($0?.dimensions.count ?? 0) >= 3 }) else { continue }
            return UnitPath(headings.compactMap { $0?.dimensions }).map { (row, headings, $0) }
        }
        return nil
    }

    private static func read(
        _ table: TextTable, header: Int, headings: [PackedHeading?], _ path: UnitPath
    ) -> ExportBuilder? {
        var builder = ExportBuilder(.udirStatistikkbanken)
        let fields = table.rows[header]
        builder.columns = fields
        builder.signs = zip(fields, headings).filter { $1 == nil }.map(\.0)
        builder.signs += zip(fields, headings).filter { $1 != nil }.prefix(1).map(\.0)
        let places = headings.indices.filter { headings[$0] != nil }
        // What stands behind the figures is not what the rows are about.
        let before = fields.indices.filter { headings[$0] == nil && $0 < places.first ?? 0 }
        let rows = rows(table, header, before, places, &builder)
        let keys = KeyColumns(
            before.map { ($0, Blanks.collapsed(fields[$0])) },
            rows: rows.map { KeyColumns.Row(unit: "", rank: 0, fields: table.rows[$0]) }, measures: places)
        let dimensions = RowDimensions(keys.dimensions, headings: fields)
        guard dimensions.areAny else { return nil }
        builder.layout = fields.enumerated().compactMap { place, field in
            if let heading = headings[place] {
                return ExportColumn(field, at: place + 1, heading.isBreak ? .text : .measure)
            }
            let isBehind =
                place > places.first ?? 0 && !TableBlocks.isBlank(table, place, header..<table.rows.count)
            return (isBehind ? .notUnderstood : keys.roles[place]).map { ExportColumn(field, at: place + 1, $0) }
        }
        var packed: [MeasurePlan.Packed] = []
        for place in places {
            guard let heading = headings[place], let (unit, rest) = path.split(heading.dimensions) else {
                continue
            }
            packed.append(
                MeasurePlan.Packed(
                    place: place, unit: builder.place(of: unit), heading: heading.with(dimensions: rest)))
        }
        let plan = MeasurePlan(packed, in: &builder)
        for row in rows {
            let places = plan.places(forRows: dimensions.kind(of: table.rows[row]), in: &builder)
            plan.add(table.rows[row], row: row + 1, unit: nil, places: places, rank: 0, to: &builder)
        }
        return builder
    }

    /// The rows of questions; a row that leaves open what the first one says is a sum typed below (COUNTS.md 12).
    private static func rows(
        _ table: TextTable, _ header: Int, _ keys: [Int], _ figures: [Int], _ builder: inout ExportBuilder
    ) -> [Int] {
        var filled: [Bool]?
        var rows: [Int] = []
        for (row, fields) in table.rows.enumerated().dropFirst(header + 1) {
            let texts = keys.map { $0 < fields.count ? Blanks.collapsed(fields[$0]) : "" }
            let isFilled = filled ?? texts.map { !$0.isEmpty }
            let isWhole = zip(isFilled, texts).allSatisfy { !$0 || !$1.isEmpty }
            if isFilled.contains(true), isWhole, !texts.contains(where: OwnSums.isNothingElse) {
                filled = isFilled
                rows.append(row)
            } else {
                builder.leaveOut(row: row, fields, figures: figures)
            }
        }
        return rows
    }
}

/// The parts of a heading that are the unit: nation, county, perhaps municipality, school (COUNTS.md 22).
struct UnitPath {
    private let length: Int
    private let rest: Int

    /// Finds how many parts the unit takes; `nil` if no heading begins with one.
    init?(_ dimensions: [[String]]) {
        let long = dimensions.filter { $0.count >= 3 }
        let schools: Set<String> = ["Alle skoler", "Alle barnehager", "Alle enheter"]
        let usual =
            if long.contains(where: { $0[2] == "Alle kommuner" || $0.count > 3 && schools.contains($0[3]) }) {
                4
            } else if long.contains(where: { schools.contains($0[2]) }) {
                3
            } else {
                long.lazy.compactMap { $0.firstIndex(where: Self.isDimension) }.first ?? 0
            }
        guard usual == 3 || usual == 4, let rest = long.map({ $0.count - usual }).min(), rest >= 0 else {
            return nil
        }
        length = usual
        self.rest = rest
    }

    private static func isDimension(_ part: String) -> Bool {
        let words = part.lowercased()
        return ["trinn", "eierform", "kjønn", "offentlig", "privat", "utdanningsprogram"].contains {
            words.contains($0)
        }
            || words.hasPrefix("vg")
    }

    /// The unit, and the dimensions behind it; a dot inside a school's name is put back.
    func split(_ dimensions: [String]) -> (ExportUnit, [String])? {
        guard dimensions.count >= length + rest else { return nil }
        let end = dimensions.count - rest
        let school = dimensions[(length - 1)..<end].joined(separator: ".")
        let (nation, county) = (dimensions[0], dimensions[1])
        let municipality = length == 4 ? dimensions[2] : nil
        let tail = Array(dimensions[end...])
        func unit(_ level: ExportUnit.Level, _ name: String) -> (ExportUnit, [String]) {
            let isLocal = level == .unit || level == .municipality
            return (
                ExportUnit(
                    level: level, number: nil, name: name, municipalityName: isLocal ? municipality : nil,
                    county: level == .nation ? nil : county), tail
            )
        }
        if !Dimensions.isAll(school) { return unit(.unit, school) }
        if let municipality, !Dimensions.isAll(municipality) { return unit(.municipality, municipality) }
        if !Dimensions.isAll(county) { return unit(.county, county) }
        return unit(nation == "Hele landet" ? .nation : .other, nation)
    }
}
