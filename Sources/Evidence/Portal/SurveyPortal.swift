import Formats
import Model

/// Tables from the portal for surveys of pupils, parents and teachers.
///
/// On top stand the selections with their periods, then blocks: a row of answers, and below it questions, or one
/// question with a row per selection, or answers as rows and selections as columns. Each number may have its share
/// beside it. Headings change from block to block.
enum SurveyPortal {
    /// Reads a table of this form; `nil` if it is none.
    static func read(_ table: TextTable) -> ExportBuilder? {
        let top = table.rows.prefix(15)
        let hasSelections = top.contains { PortalWalk.isSelectionHead($0.map(Blanks.collapsed)) }
        guard hasSelections || hasBlock(table) else { return nil }
        var walk = PortalWalk(table)
        walk.run()
        return walk.builder.isEmpty && !hasSelections ? nil : walk.builder
    }

    /// Whether there is a block with a column of selections, in a table that lost its top.
    private static func hasBlock(_ table: TextTable) -> Bool {
        for (row, fields) in table.rows.enumerated().prefix(60) where row + 1 < table.rows.count {
            guard
                let column = fields.firstIndex(where: {
                    ["utvalg", "utval"].contains(Blanks.collapsed($0).lowercased())
                })
            else { continue }
            let below = table.rows[row + 1]
            if column < below.count, PortalSelection.isOne(below[column]) { return true }
        }
        return false
    }
}

/// Walks down a table of the portal.
struct PortalWalk {
    private(set) var builder = ExportBuilder(.surveyPortal)
    private let table: TextTable
    private var spansOf: [Int: [Int: ClosedRange<Int>]] = [:]
    private var selections: [String: PortalSelection] = [:]
    private var order: [String] = []
    private var current: PortalSelection?
    private var section = ""
    private var question = ""
    private var header: PortalHeader?
    private var hasRows = false
    private var block = 0
    /// The cells about the answers to one question from one selection.
    private var answers: [[String]: [Int]] = [:]

    init(_ table: TextTable) {
        self.table = table
        builder.isLong = true
        for area in table.merged {
            spansOf[area.rows.lowerBound, default: [:]][area.columns.lowerBound] = area.columns
        }
    }

    /// Whether a row heads the list of selections.
    static func isSelectionHead(_ texts: [String]) -> Bool {
        let words = texts.map { $0.lowercased() }
        let beside = ["prikket", "prikka", "sist oppdatert", "år"]
        return ["utvalg", "utval"].contains(words.first) && words.dropFirst().contains(where: beside.contains)
    }

    /// Reads the whole table.
    mutating func run() {
        var isListing = false
        for (row, fields) in table.rows.enumerated() {
            let texts = fields.map(Blanks.collapsed)
            if Self.isSelectionHead(texts) {
                isListing = true
                if block > 0 { (selections, order) = ([:], []) }
                (header, current) = (nil, nil)
                builder.signs = texts.filter { !$0.isEmpty }
            } else if texts.allSatisfy(\.isEmpty) {
                isListing = false
                if hasRows { header = nil }
            } else if isListing, let name = texts.first, !name.isEmpty {
                selections[name] = PortalSelection(name, year: texts.count > 1 ? texts[1] : nil)
                order.append(name)
            } else {
                isListing = false
                read(texts, row)
            }
        }
        finish()
    }

    private func selection(_ text: String) -> PortalSelection? {
        selections[text] ?? (PortalSelection.isOne(text) ? PortalSelection(text) : nil)
    }

    private mutating func read(_ texts: [String], _ row: Int) {
        let filled = texts.indices.filter { !texts[$0].isEmpty }
        if filled == [0] { return alone(texts[0], row) }
        let isReadable = filled.dropFirst(filled.first == 0 ? 1 : 0).contains { isFigure(texts[$0]) }
        let isEmptyRow = header?.selection.map { $0 < texts.count && selection(texts[$0]) != nil } ?? false
        guard !isReadable, !isEmptyRow else { return figures(texts, row) }
        guard let next = PortalHeader(texts, spans: spansOf[row] ?? [:], isSelection: { selection($0) != nil })
        else {
            return
        }
        header = next
        hasRows = false
        block += 1
        if builder.columns.isEmpty { builder.columns = texts.filter { !$0.isEmpty } }
    }

    private func isFigure(_ text: String) -> Bool { CellSigns.surveyPortal.read(text) != .text }

    /// A row with nothing but its first cell: a title, a selection, or a question.
    private mutating func alone(_ text: String, _ row: Int) {
        if text.hasPrefix("Symbolet (") { return }
        if let selection = selection(text) {
            current = selection
            header = nil
        } else if header != nil, spansOf[row]?[0] == nil, isFollowedByFigures(row) {
            question = text
        } else {
            section = text
            if hasRows { header = nil }
        }
    }

    private func isFollowedByFigures(_ row: Int) -> Bool {
        guard row + 1 < table.rows.count else { return false }
        return table.rows[row + 1].dropFirst().contains {
            isFigure(Blanks.collapsed($0)) && !Blanks.collapsed($0).isEmpty
        }
    }

    /// A row of figures under the headings.
    private mutating func figures(_ texts: [String], _ row: Int) {
        guard let header else { return }
        hasRows = true
        if header.isTurned { return turned(texts, row, header) }
        let first = texts.first ?? ""
        let chosen: PortalSelection?
        if let column = header.selection {
            if !first.isEmpty { question = first }
            chosen = column < texts.count ? selection(texts[column]) : nil
        } else {
            guard !first.isEmpty else { return }
            question = first
            chosen = current ?? (order.count == 1 ? order.first.flatMap { selections[$0] } : nil)
        }
        guard let chosen, !question.isEmpty else { return }
        for heading in header.headings {
            add(heading.columns, of: chosen, answer: heading.text, asked: [header.stem, question], texts, row)
        }
    }

    /// A row of figures about one answer, with a column or a pair for each selection.
    private mutating func turned(_ texts: [String], _ row: Int, _ header: PortalHeader) {
        let answer = header.start <= texts.count ? texts[header.start - 1] : ""
        if header.start > 1, let first = texts.first, !first.isEmpty { question = first }
        let asked = header.start > 1 ? [header.stem, question] : [header.stem.isEmpty ? section : header.stem]
        guard !answer.isEmpty, asked.contains(where: { !$0.isEmpty }) else { return }
        for heading in header.headings {
            guard let chosen = selection(heading.text) else { continue }
            add(heading.columns, of: chosen, answer: answer, asked: asked, texts, row)
        }
    }

    private mutating func add(
        _ columns: ClosedRange<Int>, of selection: PortalSelection, answer: String, asked: [String],
        _ texts: [String], _ row: Int
    ) {
        let asked = asked.filter { !$0.isEmpty }
        let indicator = builder.place(of: [section] + asked) {
            ExportIndicator(
                name: asked.joined(separator: " "), measuredIn: "Svar", direction: .neither, isCount: false)
        }
        let unit = builder.place(of: selection.unit)
        let period = selection.period.map { builder.place(ofPeriod: $0) }
        let measured = PortalMeasure.part(answer)
        let areShares = texts.contains { $0.hasSuffix("%") }
        for column in columns {
            let raw = column < table.rows[row].count ? table.rows[row][column] : ""
            let isShare = columns.count > 1 ? column > columns.lowerBound : areShares
            let part = measured ?? (isShare ? .option : .portion)
            if measured == nil {
                let about = ["\(block)", "\(unit)", "\(indicator)", "\(period ?? -1)"]
                answers[about, default: []].append(builder.cells.count)
            }
            builder.add(
                ExportCell(
                    unit: unit, indicator: indicator, period: period, part: part, raw: raw, row: row + 1,
                    column: column + 1, reading: CellSigns.surveyPortal.read(raw), option: answer))
        }
    }

    /// Says of every share how many answers it is a share of, where all of them are known.
    private mutating func finish() {
        for places in answers.values {
            let counts = places.map { builder.cells[$0] }.filter { $0.part == .portion }
            var sums: [Int] = []
            var areKnown = !counts.isEmpty
            for cell in counts {
                if case .number(let count) = cell.reading, count.decimals == 0 {
                    sums.append(count.digits)
                } else {
                    areKnown = false
                }
            }
            if areKnown { builder.mark(places, behind: sums.total) }
        }
    }
}
