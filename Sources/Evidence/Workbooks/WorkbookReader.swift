import Formats

/// Understands a workbook: sheet by sheet as if each were a file, and those of one form together.
enum WorkbookReader {
    /// Whether the first bytes are those of a file packed as ZIP, as workbooks are.
    static func isPacked(_ bytes: [UInt8]) -> Bool { bytes.starts(with: [0x50, 0x4B, 0x03, 0x04]) }

    /// Reads a workbook of any known form.
    ///
    /// The form is that of the first sheet that has one, sheets in sight before hidden ones; the others are named and
    /// not counted (COUNTS.md 18).
    static func read(_ bytes: [UInt8], layout: TableLayout? = nil) throws(ExportFault) -> Export {
        var why: NoIndicators?
        let reading = try read(bytes) { (table) throws(ExportFault) -> ExportBuilder? in
            do throws(ExportFault) {
                return try ExportReader.builder(of: table, layout)
            } catch {
                guard case .noIndicators(let reason) = error else { throw error }
                if reason != .noTable { why = why ?? reason }
                return nil
            }
        }
        guard let export = reading else { throw .noIndicators(why ?? .noTable) }
        return export
    }

    /// Reads the sheets that have a map's columns.
    static func read(_ bytes: [UInt8], map: ColumnMap) throws(MapFault) -> Export {
        var why: MapFault?
        let export: Export?
        do throws(ExportFault) {
            export = try read(bytes) { (table) throws(ExportFault) -> ExportBuilder? in
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
                    why = why ?? error
                    return nil
                }
            }
        } catch {
            throw .file(error)
        }
        guard let export else { throw why ?? .file(.noIndicators(.noTable)) }
        return export
    }

    private static func read(
        _ bytes: [UInt8], _ builder: (TextTable) throws(ExportFault) -> ExportBuilder?
    ) throws(ExportFault) -> Export? {
        let book: XLSXWorkbook
        do throws(XLSXFault) {
            book = try XLSXWorkbook(bytes)
        } catch {
            throw error == .notWorkbook ? .otherKind(.archive) : .brokenWorkbook(error)
        }
        var joined: ExportBuilder?
        var read: Set<String> = []
        for sheet in book.sheets.filter({ !$0.isHidden }) + book.sheets.filter(\.isHidden) {
            let table: TextTable
            do throws(XLSXFault) {
                table = try book.table(sheet)
            } catch {
                throw .brokenWorkbook(error)
            }
            guard var found = try builder(table) else { continue }
            found.stand(in: sheet.name, of: table)
            if joined == nil || joined?.form == .unknown && found.form != .unknown {
                joined = found
                read = [sheet.name]
            } else if joined?.form == found.form, found.form != .unknown {
                joined?.join(found, from: sheet.name)
                read.insert(sheet.name)
            }
        }
        guard let joined else { return nil }
        var export = joined.export(encoding: nil, delimiter: nil)
        export.sheets = book.sheets.map {
            ExportSheet(
                name: $0.name, isHidden: $0.isHidden, isRead: joined.form != .unknown && read.contains($0.name))
        }
        return export
    }
}

extension ExportBuilder {
    /// Puts the cells in a sheet, with what the file holds in place of what it shows.
    fileprivate mutating func stand(in sheet: String, of table: TextTable) {
        changeCells { cell in
            cell.sheet = sheet
            if let written = table.written[TextTable.Place(cell.row - 1, cell.column - 1)] { cell.raw = written }
        }
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
        distributions += other.distributions
    }
}
