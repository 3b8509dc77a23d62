import Formats
import Model

/// Tables from the portal for surveys of pupils, apprentices, parents and teachers.
///
/// On top stand the selections with their periods, then blocks: a row of answers, and below it questions, or one
/// question with a row per selection, or answers as rows and selections as columns. Each number may have its share
/// beside it. Headings change from block to block.
enum SurveyPortal {
    /// Reads a table of this form; `nil` if it is none.
    static func read(_ table: TextTable) -> ExportBuilder? {
        let hasSelections = hasSelections(table.rows)
        guard hasSelections || hasBlock(table.rows) else { return nil }
        var walk = PortalWalk(table)
        walk.run()
        if walk.builder.isEmpty, !hasSelections { return nil }
        var builder = walk.builder
        builder.mendShares()
        return builder
    }

    /// Whether a table may be of this form, as its first rows tell.
    static func isBegun(by rows: [[String]]) -> Bool { hasSelections(rows) || hasBlock(rows) }

    private static func hasSelections(_ rows: [[String]]) -> Bool {
        rows.prefix(30).contains { PortalWalk.isSelectionHead($0.map(Blanks.collapsed)) }
    }

    /// Whether there is a block with a column of selections, in a table that lost its top.
    private static func hasBlock(_ rows: [[String]]) -> Bool {
        for (row, fields) in rows.enumerated().prefix(60) where row + 1 < rows.count {
            guard
                let column = fields.firstIndex(where: {
                    ["utvalg", "utval"].contains(Blanks.collapsed($0).lowercased())
                })
            else { continue }
            let below = rows[(row + 1)...].prefix(5).first {
                column < $0.count && !Blanks.collapsed($0[column]).isEmpty
            }
            if let below, PortalSelection.isOne(Blanks.collapsed(below[column])) { return true }
        }
        return false
    }
}

/// Walks down a table of the portal.
struct PortalWalk {
    private(set) var builder = ExportBuilder(.surveyPortal)
    private let table: TextTable
    private var spansOf: [Int: [Int: ClosedRange<Int>]] = [:]
    private var selections = PortalSelections()
    private var current: PortalSelection?
    private var section = ""
    private var question = ""
    private var header: PortalHeader?
    private var hasRows = false
    /// Whether each row is about a selection, with the question above them.
    private var isBySelection = false
    private var questionRow: Int?
    private var block = 0
    /// The columns with figures that are read, and those with numbers beside the headings.
    private var columns: (read: [Int: String], beside: Set<Int>) = ([:], [])
    /// The cells about the answers to one question from one selection.
    private var answers: [[String]: [Int]] = [:]

    init(_ table: TextTable) {
        self.table = table
        builder.isLong = true
        for area in table.merged {
            spansOf[area.rows.lowerBound, default: [:]][area.columns.lowerBound] = area.columns
        }
    }

    /// Whether a row heads the list of selections: nothing stands in it but what that list has.
    static func isSelectionHead(_ texts: [String]) -> Bool {
        let words = texts.map { $0.lowercased() }.filter { !$0.isEmpty }
        let beside: Set<String> = ["prikket", "prikka", "sist oppdatert", "år", "periode", "tidspunkt"]
        let names: Set<String> = ["utvalg", "utval"]
        return words.count > 1 && words.contains(where: names.contains)
            && words.allSatisfy { names.contains($0) || beside.contains($0) }
    }

    /// Reads the whole table.
    mutating func run() {
        var list: PortalSelections.Columns?
        for (row, fields) in table.rows.enumerated() {
            let texts = fields.map(Blanks.collapsed)
            if Self.isSelectionHead(texts) {
                list = PortalSelections.Columns(texts)
                if block > 0 { selections = PortalSelections() }
                (header, current) = (nil, nil)
                builder.signs = texts.filter { !$0.isEmpty }
            } else if texts.allSatisfy(\.isEmpty) {
                list = nil
                if hasRows { header = nil }
            } else if let columns = list, selections.take(texts, columns) {
                continue
            } else {
                list = nil
                read(texts, row)
            }
        }
        finish()
    }

    private mutating func read(_ texts: [String], _ row: Int) {
        let filled = texts.indices.filter { !texts[$0].isEmpty }
        if filled == [0] { return alone(texts[0], row) }
        let start = header?.start ?? 1
        let first = filled.first { $0 >= start && $0 > 0 }
        let isSelections = header?.keys.selection.map { $0 < texts.count && selections[texts[$0]] != nil } ?? false
        if isSelections { return figures(texts, row) }
        let under = inHeader(texts).filter { !$0.isEmpty }
        if header != nil, under.isEmpty, filled.first == 0 {
            // Only what somebody has typed beside the table stands behind it.
            builder.leaveOut(row: row, texts, figures: Array(filled.dropFirst()))
            return alone(texts[0], row)
        }
        let isFirst = first.map { PortalHeader.isFigure(texts[$0]) } == true
        if isFirst || 2 * under.count(where: PortalHeader.isFigure) > under.count { return figures(texts, row) }
        guard
            let next = PortalHeader(
                texts, spans: spansOf[row] ?? [:], below: firstFigures(below: row),
                isSelection: { selections[$0] != nil })
        else { return }
        take(next)
        if builder.columns.isEmpty { builder.columns = texts.filter { !$0.isEmpty } }
    }

    /// Takes a row of headings; one right below a row of selections belongs to those.
    private mutating func take(_ next: PortalHeader) {
        var next = next
        if let before = header, before.isTurned, !hasRows, !next.isTurned {
            if next.areOnlyKinds { return }
            next.above = before.headings
        }
        header = next
        hasRows = false
        block += 1
    }

    /// The texts of a row under the headings.
    private func inHeader(_ texts: [String]) -> [String] {
        (header?.headings ?? []).flatMap { heading in heading.columns.filter { $0 < texts.count }.map { texts[$0] }
        }
    }

    /// The first of the next rows with a figure.
    private func firstFigures(below row: Int) -> [String]? {
        table.rows.dropFirst(row + 1).prefix(8).lazy.map { $0.map(Blanks.collapsed) }.first { texts in
            texts.dropFirst().contains { !$0.isEmpty && PortalHeader.isFigure($0) }
        }
    }

    /// A row with nothing but its first cell: a title, a selection, or a question.
    private mutating func alone(_ text: String, _ row: Int) {
        if text.hasPrefix("Symbolet (") { return }
        if let selection = selections[text] {
            if header != nil, isBySelection || questionRow == row - 1 { return figures([text], row) }
            current = selection
            header = nil
        } else if header != nil, spansOf[row]?[0] == nil, isFollowedByFigures(row) {
            question = text
            questionRow = row
        } else {
            section = text
            question = ""
            if hasRows { header = nil }
        }
    }

    /// Whether the next row has figures, or is about a selection.
    private func isFollowedByFigures(_ row: Int) -> Bool {
        guard row + 1 < table.rows.count else { return false }
        let next = table.rows[row + 1].map(Blanks.collapsed)
        return selections[next.first ?? ""] != nil
            || next.dropFirst().contains { !$0.isEmpty && PortalHeader.isFigure($0) }
    }

    /// A row of figures under the headings.
    private mutating func figures(_ texts: [String], _ row: Int) {
        guard let header else {
            return builder.leaveOut(row: row, texts, figures: Array(texts.indices.dropFirst()))
        }
        hasRows = true
        let end = header.headings.last?.columns.upperBound ?? 0
        columns.beside.formUnion(
            texts.indices.filter { $0 > end && !texts[$0].isEmpty && PortalHeader.isFigure(texts[$0]) })
        if header.isTurned { return turned(texts, row, header) }
        let first = texts.first ?? ""
        var asked = [header.stem]
        var chosen: PortalSelection?
        if let column = header.keys.selection {
            if !header.keys.all.contains(0), !first.isEmpty { question = first }
            chosen = column < texts.count ? selections.chosen(texts[column]) : nil
        } else if let own = selections[first] {
            chosen = own
            isBySelection = true
        } else {
            isBySelection = false
            if !first.isEmpty { question = first }
            chosen = first.isEmpty ? nil : current ?? selections.only
        }
        let words = header.keys.others.filter { $0 < texts.count }.map { texts[$0] }.filter { !$0.isEmpty }
        asked += question.isEmpty && words.isEmpty ? [section] : [question] + words
        let isAsked = asked.dropFirst().contains { !$0.isEmpty }
        guard isAsked, chosen != nil || !header.above.isEmpty else {
            return builder.leaveOut(row: row, texts, figures: header.headings.flatMap { Array($0.columns) })
        }
        let period = header.keys.period.flatMap { $0 < texts.count ? texts[$0] : nil } ?? ""
        for heading in header.headings {
            let above = header.above.first { $0.columns.contains(heading.columns.lowerBound) }
            guard let selection = above.flatMap({ selections[$0.text] }) ?? chosen else { continue }
            add(heading.columns, of: selection, period, answer: heading.text, asked: asked, texts, row)
        }
    }

    /// A row of figures about one answer, with a column or a pair for each selection.
    private mutating func turned(_ texts: [String], _ row: Int, _ header: PortalHeader) {
        let answer = header.start <= texts.count ? texts[header.start - 1] : ""
        if header.start > 1, let first = texts.first, !first.isEmpty { question = first }
        let asked = header.start > 1 ? [header.stem, question] : [header.stem.isEmpty ? section : header.stem]
        guard !answer.isEmpty, asked.contains(where: { !$0.isEmpty }), !OwnSums.isNothingElse(answer) else {
            return builder.leaveOut(row: row, texts, figures: header.headings.flatMap { Array($0.columns) })
        }
        for heading in header.headings {
            guard let chosen = selections[heading.text] else { continue }
            add(heading.columns, of: chosen, "", answer: answer, asked: asked, texts, row)
        }
    }

    private mutating func add(
        _ columns: ClosedRange<Int>, of selection: PortalSelection, _ written: String, answer: String,
        asked: [String], _ texts: [String], _ row: Int
    ) {
        let asked = asked.filter { !$0.isEmpty }
        let indicator = builder.place(of: [section] + asked) {
            ExportIndicator(
                name: asked.joined(separator: " "), measuredIn: "Svar", direction: .neither, isCount: false)
        }
        let unit = builder.place(of: selection.unit)
        let period = (written.isEmpty ? selection.period : written).map { builder.place(ofPeriod: $0) }
        let measured = PortalMeasure.part(answer)
        let areShares = texts.contains { $0.hasSuffix("%") }
        for column in columns {
            self.columns.read[column] = self.columns.read[column] ?? answer
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
        builder.layout = columns.read.map { ExportColumn($1, at: $0 + 1, .measure) }
        builder.layout += columns.beside.subtracting(columns.read.keys).map {
            ExportColumn("", at: $0 + 1, .notUnderstood)
        }
        builder.layout.sort { $0.column < $1.column }
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
