import Evidence
import Foundation

/// How a reader did with a file of which all is known.
enum MutationVerdict: Hashable, Sendable {
    case right
    /// It said that it does not read the file, and why.
    case refused(String)
    /// It said that somebody has to tell it how the file is to be read, or what of it is in doubt.
    case asked(String)
    /// It gave a figure that is not so, or left one out without a word.
    case wrong(String)

    init(_ file: MutatedFile) {
        let export: Export
        do {
            export = try ExportReader.read(file.bytes)
        } catch .twoReadings {
            self = .asked("two readings")
            return
        } catch {
            self = .refused("\(error)".prefix(160).description)
            return
        }
        if export.form == .unknown {
            self = .asked("a map")
        } else if let wrong = MutationJudge(file, export).wrong {
            self = .wrong(wrong)
        } else if export.notes.contains(where: { if case .unsureThousands = $0 { true } else { false } }) {
            self = .asked("thousands")
        } else if let told = MutationJudge(file, export).told {
            self = .refused(told)
        } else {
            self = .right
        }
    }

    var word: String {
        switch self {
        case .right: "right"
        case .refused: "refused"
        case .asked: "asked"
        case .wrong: "wrong"
        }
    }
}

/// Holds what was read against what the file's maker knows.
struct MutationJudge {
    /// What is wrong; `nil` where nothing is.
    private(set) var wrong: String?
    /// What is left out and told; `nil` where nothing is.
    private(set) var told: String?

    private struct Place: Hashable {
        let sheet: String?
        let row: Int
        let column: Int
    }

    private struct Series: Hashable {
        let indicator: Int
        let period: String
        let unit: String
    }

    init(_ file: MutatedFile, _ export: Export) {
        let doubted = export.notes.contains { if case .unsureThousands = $0 { true } else { false } }
        let same = export.notes.compactMap { if case .sameAnswers(let sheet, _) = $0 { sheet } else { nil } }
        var read: Set<Place> = []
        var seriesOf: [Series: About] = [:]
        var indicatorOf: [[String]: Int] = [:]
        for cell in export.cells {
            let place = Place(sheet: cell.sheet, row: cell.row, column: cell.column)
            let said = "\(cell.sheet ?? "") \(cell.row):\(cell.column) «\(cell.raw)»"
            read.insert(place)
            guard let field = Self.field(file, place), let about = field.about else {
                wrong = "\(said) is no figure of the table"
                return
            }
            // «62.225,8» that is no number to the reader is listed as prose, and nobody is misled.
            if cell.reading == .text, case .number = field.said {
                told = "\(said) told as prose"
                continue
            }
            guard Self.says(cell.reading, field.said) || doubted else {
                wrong = "\(said) read as \(cell.reading), is \(field.said)"
                return
            }
            let period = cell.period.map { export.periods[$0] } ?? ""
            guard period == about.period else {
                wrong = "\(said) is of \(about.period), not \(period)"
                return
            }
            let unit = cell.unit.flatMap { export.units?[$0] }
            guard
                unit?.number == about.unit || Self.isSame(unit, about)
                    || about.unit == "0" && unit?.level == .nation
            else {
                wrong = "\(said) is of \(about.unit), not \(unit?.name ?? "nobody") \(unit?.number ?? "")"
                return
            }
            guard cell.part == .value else { continue }
            let series = Series(indicator: cell.indicator, period: period, unit: about.unit)
            if let other = seriesOf[series], other.measure != about.measure {
                wrong = "\(said): \(about.measure) and \(other.measure) are one indicator"
                return
            }
            seriesOf[series] = about
            if let other = indicatorOf[about.measure], other != cell.indicator, cell.sheet == nil {
                wrong = "\(said): \(about.measure) is two indicators"
                return
            }
            indicatorOf[about.measure] = cell.indicator
            let name = export.indicators[cell.indicator].name
            if let lacking = about.telling.first(where: { !name.contains($0) }), file.kind != .mangled {
                wrong = "\(said): «\(name)» does not say \(lacking)"
                return
            }
        }
        for (sheet, table) in file.sheets where !same.contains(sheet ?? "") {
            for (row, fields) in table.rows.enumerated() {
                for (column, field) in fields.enumerated() where field.about != nil {
                    let place = Place(sheet: sheet, row: row + 1, column: column + 1)
                    if read.contains(place) { continue }
                    let isTold =
                        export.unreadRows.contains { $0.row == row + 1 && $0.sheet == sheet }
                        || export.layout.contains {
                            $0.column == column + 1 && $0.sheet == sheet && $0.role == .notUnderstood
                        }
                    if isTold { told = "\(sheet ?? "") \(row + 1):\(column + 1) told" }
                    if !isTold, field.said != .nothing {
                        wrong = "\(sheet ?? "") \(row + 1):\(column + 1) «\(field.text)» left out without a word"
                    }
                }
            }
        }
        if wrong == nil { wrong = figures(file, export) }
    }

    /// Whether a unit without a number is the one a figure is of, by its name.
    private static func isSame(_ unit: ExportUnit?, _ about: About) -> Bool {
        guard let unit else { return false }
        if unit.name == about.unit { return true }
        let isArea = unit.level == .nation || unit.level == .county || unit.level == .municipality
        return unit.number == nil && (isArea || unit.name == about.name)
    }

    private static func field(_ file: MutatedFile, _ place: Place) -> MarkedField? {
        guard let table = file.sheets[place.sheet], table.rows.indices.contains(place.row - 1),
            table.rows[place.row - 1].indices.contains(place.column - 1)
        else { return nil }
        return table.rows[place.row - 1][place.column - 1]
    }

    private static func says(_ reading: CellReading, _ said: Said) -> Bool {
        switch (reading, said) {
        case (.number(let number), .number(let wanted)):
            // A workbook keeps a percent as a part of one.
            abs(number.double - wanted) < 0.0001 || abs(number.double * 100 - wanted) < 0.0001
        case (.suppressed, .withheld), (.missing, .nothing), (.text, .prose): true
        default: false
        }
    }

    /// What is wrong with the figures that some units get.
    private func figures(_ file: MutatedFile, _ export: Export) -> String? {
        let units = export.units ?? []
        for place in Set([0, units.count / 2, units.count - 1]).sorted() where units.indices.contains(place) {
            let drafts: [IndicatorDraft]
            do {
                drafts = try export.indicators(ofUnitAt: place)
            } catch {
                return "\(units[place].name): \(error)".prefix(200).description
            }
            for figure in drafts.flatMap(\.own) {
                let cell = figure.cell
                let found = Self.field(file, Place(sheet: cell.sheet, row: cell.row, column: cell.column))
                guard let about = found?.about, about.period == figure.period,
                    about.unit == units[place].number || Self.isSame(units[place], about) || about.unit == "0"
                else { return "\(units[place].name) is given \(cell.row):\(cell.column)" }
            }
        }
        return nil
    }
}
