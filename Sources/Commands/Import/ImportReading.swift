import Evidence
import Formats
import Guidance
import Model
import Pages

/// Understands a file, and asks where it can be understood in two ways.
struct ImportReading {
    let map: ColumnMap?
    let layout: TableLayout?
    let program: Program

    /// What the file is.
    ///
    /// - Throws: `Trouble` of kind `unreadable` in words.
    func export(_ bytes: [UInt8], file: String) throws(Trouble) -> Export {
        if let map {
            do throws(MapFault) {
                return try ExportReader.read(bytes, map: map)
            } catch {
                throw MapTrouble.of(error, file: file)
            }
        }
        do throws(ExportFault) {
            // Of a table of unknown form no cell is needed.
            if layout == nil, let table = PackedTable(bytes), let unknown = try CountedExport.unknown(in: table) {
                return unknown
            }
            return try ExportReader.read(bytes, layout: layout)
        } catch {
            guard case .twoReadings(let rows, let columns) = error else {
                throw ImportTrouble.of(error, file: file)
            }
            guard program.world.someoneAnswers else { throw LayoutWords.choose(file, rows, columns) }
            return try export(bytes, file: file, in: ask(file, rows, columns))
        }
    }

    /// What a table holds, counted where it lies; `nil` where it has to be read.
    ///
    /// - Throws: `Trouble` of kind `unreadable` in words.
    func counted(_ table: PackedTable, _ minimumGroup: Int, file: String) throws(Trouble) -> CountedExport? {
        do throws(ExportFault) {
            return try CountedExport(table, minimumGroup: minimumGroup)
        } catch {
            throw ImportTrouble.of(error, file: file)
        }
    }

    private func export(_ bytes: [UInt8], file: String, in layout: TableLayout) throws(Trouble) -> Export {
        do throws(ExportFault) {
            return try ExportReader.read(bytes, layout: layout)
        } catch {
            throw ImportTrouble.of(error, file: file)
        }
    }

    private func ask(
        _ file: String, _ rows: [ExportUnit], _ columns: [ExportUnit]
    ) throws(Trouble) -> TableLayout {
        var chosen: TableLayout?
        let question = PlainQuestion.places(
            [.paragraph(.text(LayoutWords.question(file, rows, columns)))],
            [(0, .text(LayoutWords.inRows(rows))), (1, .text(LayoutWords.inColumns(columns)))],
            help: LayoutWords.help
        ) { chosen = $0 == 0 ? .rows : .columns }
        guard program.prompter.ask(question) == .answered, let chosen else {
            throw LayoutWords.choose(file, rows, columns)
        }
        return chosen
    }
}

/// What is said of a file that can be read in two ways.
enum LayoutWords {
    static func question(_ file: String, _ rows: [ExportUnit], _ columns: [ExportUnit]) -> Text {
        Text(
            nb: "\(file) kan tolkes på to måter. Hvor står enhetene?",
            nn: "\(file) kan tolkast på to måtar. Kvar står einingane?",
            en: "\(file) can be read in two ways. Where are the units?")
    }

    static func inRows(_ units: [ExportUnit]) -> Text {
        Text(
            nb: "i rader (\(some(units)))", nn: "i rader (\(some(units)))", en: "in rows (\(some(units)))")
    }

    static func inColumns(_ units: [ExportUnit]) -> Text {
        Text(
            nb: "i kolonner (\(some(units)))", nn: "i kolonnar (\(some(units)))", en: "in columns (\(some(units)))"
        )
    }

    static let help = Text(
        nb:
            "Se i fila. Hvis navnene på skolene eller barnehagene står under hverandre, er det rader. Hvis de "
            + "står ved siden av hverandre, er det kolonner.",
        nn:
            "Sjå i fila. Om namna på skulane eller barnehagane står under kvarandre, er det rader. Om dei "
            + "står ved sida av kvarandre, er det kolonnar.",
        en:
            "Look in the file. If the names of the schools or kindergartens are below each other, the units are in rows. "
            + "If they are side by side, the units are in columns.")

    static func choose(_ file: String, _ rows: [ExportUnit], _ columns: [ExportUnit]) -> Trouble {
        let (rows, columns) = (inRows(rows), inColumns(columns))
        return Trouble(
            .unreadable,
            Text(
                nb: "\(file) kan tolkes på to måter: enhetene står \(rows.nb) eller \(columns.nb). "
                    + "Skriv behov importer \(file) --retning rader eller behov importer \(file) --retning kolonner",
                nn: "\(file) kan tolkast på to måtar: einingane står \(rows.nn) eller \(columns.nn). "
                    + "Skriv behov importer \(file) --retning rader eller behov importer \(file) --retning kolonnar",
                en: "\(file) can be read in two ways: the units are \(rows.en) or \(columns.en). "
                    + "Type behov import \(file) --layout rows or behov import \(file) --layout columns"))
    }

    private static func some(_ units: [ExportUnit]) -> String {
        let names = units.filter { $0.level == .unit || $0.level == .municipality }.prefix(3).map(\.name)
        return names.joined(separator: ", ") + (units.count > names.count ? ", …" : "")
    }
}
