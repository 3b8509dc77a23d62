import Evidence
import Formats
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
            return try ExportReader.read(bytes, layout: layout)
        } catch {
            guard case .twoReadings(let rows, let columns) = error else {
                throw ImportTrouble.of(error, file: file)
            }
            guard program.world.someoneAnswers else { throw LayoutWords.choose(file, rows, columns) }
            return try export(bytes, file: file, in: ask(file, rows, columns))
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
        program.console.say(LayoutWords.question(file, rows, columns))
        program.console.say([
            .list(
                [Block.Item(.text(LayoutWords.inRows(rows))), Block.Item(.text(LayoutWords.inColumns(columns)))],
                numbered: true)
        ])
        while true {
            program.console.say(LayoutWords.again)
            program.world.out("> ")
            switch program.hear() {
            case "1": return .rows
            case "2": return .columns
            case nil: throw LayoutWords.choose(file, rows, columns)
            default: continue
            }
        }
    }
}

/// What is said of a file that can be read in two ways.
enum LayoutWords {
    static func question(_ file: String, _ rows: [ExportUnit], _ columns: [ExportUnit]) -> Text {
        Text(
            nb: "\(file) kan tolkes på to måter. Hvor står enhetene?",
            nn: "\(file) kan tolkast på to måtar. Kvar står einingane?",
            en: "\(file) can be read in two ways. Where do the units stand?")
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

    static let again = Text(nb: "Svar 1 eller 2.", nn: "Svar 1 eller 2.", en: "Answer 1 or 2.")

    static func choose(_ file: String, _ rows: [ExportUnit], _ columns: [ExportUnit]) -> Trouble {
        let (rows, columns) = (inRows(rows), inColumns(columns))
        return Trouble(
            .unreadable,
            Text(
                nb: "\(file) kan tolkes på to måter: enhetene står \(rows.nb) eller \(columns.nb). "
                    + "Velg behov importer \(file) --layout rows eller behov importer \(file) --layout columns",
                nn: "\(file) kan tolkast på to måtar: einingane står \(rows.nn) eller \(columns.nn). "
                    + "Vel behov importer \(file) --layout rows eller behov importer \(file) --layout columns",
                en: "\(file) can be read in two ways: the units stand \(rows.en) or \(columns.en). "
                    + "Choose behov import \(file) --layout rows or behov import \(file) --layout columns"))
    }

    private static func some(_ units: [ExportUnit]) -> String {
        let names = units.filter { $0.level == .unit || $0.level == .municipality }.prefix(3).map(\.name)
        return names.joined(separator: ", ") + (units.count > names.count ? ", …" : "")
    }
}
