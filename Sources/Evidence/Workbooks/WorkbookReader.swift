import Formats

/// Understands a workbook: sheet by sheet as if each were a file, and those of one form together.
enum WorkbookReader {
    /// Whether the first bytes are those of a file packed as ZIP, as workbooks are.
    static func isPacked(_ bytes: [UInt8]) -> Bool { bytes.starts(with: [0x50, 0x4B, 0x03, 0x04]) }

    /// A sheet that was understood.
    private struct Found {
        let name: String
        var builder: ExportBuilder
    }

    /// Reads a workbook of any known form.
    ///
    /// The form is that of the first sheet that has one, sheets in sight before hidden ones; the others are named and
    /// not counted (COUNTS.md 18). A sheet of no known form never stands for one whose form is known, and a list of
    /// persons is refused whatever else the workbook holds that is not known.
    static func read(_ bytes: [UInt8], layout: TableLayout? = nil) throws(ExportFault) -> Export {
        var why: [ExportFault] = []
        let book = try Book(bytes)
        let found = try sheets(of: book) { (table) throws(ExportFault) -> ExportBuilder? in
            do throws(ExportFault) {
                return try ExportReader.builder(of: table, layout)
            } catch {
                switch error {
                case .noIndicators(let reason): if reason != .noTable { why.append(error) }
                case .mostlyUnread: why.append(error)
                default: throw error
                }
                return nil
            }
        }
        let known = found.filter { $0.builder.form != .unknown }
        let isFinal = why.contains { $0 != .noIndicators(.register) && $0 != .noIndicators(.otherLayout) }
        if known.isEmpty, isFinal, let first = why.first(where: { $0 != .noIndicators(.register) }) { throw first }
        guard let export = export(of: known.isEmpty ? found : known, in: book) else {
            throw why.first ?? .noIndicators(.noTable)
        }
        return export
    }

    /// Reads the sheets that have a map's columns.
    static func read(_ bytes: [UInt8], map: ColumnMap) throws(MapFault) -> Export {
        var why: MapFault?
        let export: Export?
        do throws(ExportFault) {
            let book = try Book(bytes)
            let found = try sheets(of: book) { (table) throws(ExportFault) -> ExportBuilder? in
                guard table.rows.contains(where: { $0.count > 1 }) else { return nil }
                do throws(MapFault) {
                    var builder = try MappedTable.read(table.rows, map)
                    if builder.isEmpty {
                        why = why ?? .file(.noIndicators(.noRows))
                        return nil
                    }
                    // What a cell holds as a number needs no signs to be read by.
                    builder.changeCells { cell in
                        guard table.written[TextTable.Place(cell.row - 1, cell.column - 1)] != nil else { return }
                        cell.reading = CellSigns(suppressed: [], missing: []).read(cell.raw)
                    }
                    return builder
                } catch {
                    // That a sheet is not the one the map is for tells less than what is wrong with the one that is.
                    if case .noSuchColumn? = why { why = error }
                    why = why ?? error
                    return nil
                }
            }
            export = self.export(of: found, in: book)
        } catch {
            throw .file(error)
        }
        if let why, why.isGrave { throw why }
        guard let export else { throw why ?? .file(.noIndicators(.noTable)) }
        return export
    }

    private static func sheets(
        of book: Book, _ builder: (TextTable) throws(ExportFault) -> ExportBuilder?
    ) throws(ExportFault) -> [Found] {
        let places = book.sheets.indices.filter { !book.sheets[$0].isHidden }
        var found: [Found] = []
        for place in places + book.sheets.indices.filter({ book.sheets[$0].isHidden }) {
            let table = try book.table(place)
            guard var builder = try builder(table) else { continue }
            let name = book.sheets[place].name
            builder.stand(in: name, of: table)
            found.append(Found(name: name, builder: builder))
        }
        return found
    }

    /// The sheets of the first one's form as one.
    private static func export(of found: [Found], in book: Book) -> Export? {
        guard let form = found.first?.builder.form else { return nil }
        var read = found.filter { $0.builder.form == form }
        if form == .unknown { read = Array(read.prefix(1)) }
        let notes = oneOfEach(&read)
        guard var joined = read.first?.builder else { return nil }
        for sheet in read.dropFirst() { joined.join(sheet.builder, from: sheet.name) }
        joined.notes += notes
        var export = joined.export(encoding: nil, delimiter: nil)
        let names = Set(read.map(\.name))
        export.sheets = book.sheets.map {
            ExportSheet(
                name: $0.name, isHidden: $0.isHidden, isRead: form != .unknown && names.contains($0.name))
        }
        return export
    }

    /// Leaves out sheets with the answers of people whose answers another sheet has: raw and coded, whole and filtered.
    ///
    /// The sheet with most answers is kept, and of those alike the one whose answers are words.
    private static func oneOfEach(_ sheets: inout [Found]) -> [ExportNote] {
        var notes: [ExportNote] = []
        var kept: [Found] = []
        for sheet in sheets {
            guard let same = kept.firstIndex(where: { $0.builder.hasSameAnswers(as: sheet.builder) }) else {
                kept.append(sheet)
                continue
            }
            let isBetter = sheet.builder.isFuller(than: kept[same].builder)
            let (one, other) = isBetter ? (sheet, kept[same]) : (kept[same], sheet)
            notes.append(.sameAnswers(sheet: other.name, as: one.name))
            kept[same] = one
        }
        sheets = kept
        return notes
    }
}

extension ExportBuilder {
    /// Whether most of the people who answered here are those who answered there.
    fileprivate func hasSameAnswers(as other: ExportBuilder) -> Bool {
        let fewest = min(respondents.count, other.respondents.count)
        return fewest > 0 && 2 * respondents.intersection(other.respondents).count > fewest
            && distributions.contains { question in
                other.distributions.contains { $0.question == question.question }
            }
    }

    fileprivate func isFuller(than other: ExportBuilder) -> Bool {
        if respondents.count != other.respondents.count { return respondents.count > other.respondents.count }
        let codes = { (builder: ExportBuilder) in
            builder.distributions.count { $0.options.allSatisfy { Int($0.answer) != nil } }
        }
        return codes(self) < codes(other)
    }

    /// Puts the cells in a sheet, with what the file holds in place of what it shows.
    fileprivate mutating func stand(in sheet: String, of table: TextTable) {
        var rows: Set<Int> = []
        var columns: Set<Int> = []
        changeCells { cell in
            cell.sheet = sheet
            let place = TextTable.Place(cell.row - 1, cell.column - 1)
            if let written = table.written[place] { cell.raw = written }
            if table.hiddenRows.contains(place.row) { rows.insert(place.row) }
            if table.hiddenColumns.contains(place.column) { columns.insert(place.column) }
        }
        for place in layout.indices { layout[place].sheet = sheet }
        for place in unreadRows.indices { unreadRows[place].sheet = sheet }
        for place in distributions.indices { distributions[place].sheet = sheet }
        for question in distributions where table.hiddenColumns.contains(question.column - 1) {
            columns.insert(question.column - 1)
        }
        if !distributions.isEmpty { rows.formUnion(table.hiddenRows) }
        if !rows.isEmpty || !columns.isEmpty {
            notes.append(.hidden(sheet: sheet, rows: rows.count, columns: columns.count))
        }
        for place in distributions.indices { distributions[place].sheet = sheet }
    }

    /// Takes in what another sheet of the same form has.
    fileprivate mutating func join(_ other: ExportBuilder, from sheet: String) {
        let units = other.units.map { place(of: $0) }
        let periods = other.periods.map { place(ofPeriod: $0) }
        let identities = other.indicatorPlaces.sorted { $0.value < $1.value }.map(\.key)
        // Counts must be found where both sheets look for them; else the sheet's indicators are others.
        let isSame = other.indicators.indices.allSatisfy { place in
            guard let here = indicatorPlaces[identities[place]] else { return true }
            let keeper = indicators[here].countKeeper ?? here
            return indicatorPlaces[identities[other.indicators[place].countKeeper ?? place]] == keeper
        }
        let places = identities.indices.map { place in
            self.place(of: isSame ? identities[place] : identities[place] + ["\n", sheet]) {
                var indicator = other.indicators[place]
                indicator.countKeeper = nil
                return indicator
            }
        }
        for (place, indicator) in other.indicators.enumerated() {
            if let keeper = indicator.countKeeper { share(countsOf: places[keeper], with: places[place]) }
        }
        for var cell in other.cells {
            cell.unit = cell.unit.map { units[$0] }
            cell.indicator = places[cell.indicator]
            cell.period = cell.period.map { periods[$0] }
            add(cell)
        }
        let known = Set(distributions.map(\.question))
        distributions += other.distributions.map { question in
            known.contains(question.question) ? question.called("\(question.question) (\(sheet))") : question
        }
        for open in other.openQuestions {
            if let same = openQuestions.firstIndex(where: { $0.question == open.question }) {
                openQuestions[same] = openQuestions[same].joined(with: open)
            } else {
                openQuestions.append(open)
            }
        }
        aboutAnswers += other.aboutAnswers.filter { !aboutAnswers.contains($0) }
        layout += other.layout
        unreadRows += other.unreadRows
        notes += other.notes
    }
}
