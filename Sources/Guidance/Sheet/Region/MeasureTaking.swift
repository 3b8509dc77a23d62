import Model
import Pages

// The measures of a sheet: what is new is made, what was changed is read as the interview reads it.

extension BasisTaking {
    /// A row with the measure it is about.
    struct ReadMeasure {
        let row: FilledDecisions.Row
        let item: ItemID
        /// What each cell said when the sheet was made; empty for a measure that is new.
        let base: [String]
    }

    /// Finds or makes the measure of each row; what is called otherwise now is.
    mutating func readMeasures(_ sheet: FilledDecisions, _ plan: inout RegionPlan) -> [ReadMeasure] {
        sheet.rows.compactMap { row in
            do throws(Refusal) {
                return try read(row, &plan)
            } catch {
                refuse(.measures, row.line, row[MeasureColumn.number], error.text)
                return nil
            }
        }
    }

    private mutating func read(
        _ row: FilledDecisions.Row, _ plan: inout RegionPlan
    ) throws(Refusal) -> ReadMeasure? {
        let (title, mark) = (
            row[MeasureColumn.title], row[MeasureColumn.mark].split(separator: " ").map(String.init)
        )
        guard !NationalIdentityNumber.isIn(title) else { throw Refusal(Sentences.identityNumber) }
        guard let first = mark.first, let item = ItemID(first) else {
            guard !title.isEmpty else {
                if MeasureColumn.answers.allSatisfy({ row[$0].isEmpty }) { return nil }
                throw Refusal(BasisWords.titleMissing)
            }
            let item = try measure(called: title, &plan)
            if let number = ItemID(row[MeasureColumn.number])?.number { numbered[number] = item }
            return ReadMeasure(row: row, item: item, base: [])
        }
        guard let id = ID<Measure>(item), let now = plan.measures[id] else {
            throw Refusal(BasisWords.measureGone)
        }
        let base = Array(mark.dropFirst())
        try rename(now, to: title, base.first ?? "", &plan)
        return ReadMeasure(row: row, item: item, base: Array(base.dropFirst()))
    }

    private mutating func rename(
        _ now: Measure, to title: String, _ base: String, _ plan: inout RegionPlan
    ) throws(Refusal) {
        guard MeasureDesk.Row.short(title, digest) != base, title.onOneLine != now.title.onOneLine else { return }
        guard MeasureDesk.Row.short(now.title, digest) == base else {
            throw Refusal(BasisWords.cellChanged(now.title))
        }
        guard title.contains(where: \.isLetter) else { throw Refusal(BasisWords.titleErased(now.id.item)) }
        if let other = plan.measure(called: title), other != now.id.item {
            throw Refusal(DecisionWords.sameWords(other))
        }
        try plan.measures.edit(now.id) { measure throws(Refusal) in measure.title = title }
        result.taken += 1
    }

    /// Takes the cells that were changed as answers to the questions they are named by.
    mutating func takeCells(_ read: [ReadMeasure], _ plan: inout RegionPlan) {
        for column in MeasureColumn.answers {
            guard let place = MeasureColumn.answers.firstIndex(of: column) else { continue }
            // Each answer may bring the next question, so what lies there is looked up column by column.
            let rows = Dictionary(MeasureDesk(plan, around).rows.map { ($0.item, $0) }) { first, _ in first }
            for measure in read {
                let base = measure.base.indices.contains(place) ? measure.base[place] : "-"
                guard let lying = rows[measure.item] else { continue }
                do throws(Refusal) {
                    try take(measure.row[column], base, column, lying, &plan)
                } catch {
                    let name = column.name
                    refuse(
                        .measures, measure.row.line, measure.row[MeasureColumn.number],
                        error.text.mapped { words, language in "\(name[language]): \(words)" })
                }
            }
        }
    }

    private mutating func take(
        _ cell: String, _ base: String, _ column: MeasureColumn, _ lying: MeasureDesk.Row,
        _ plan: inout RegionPlan
    ) throws(Refusal) {
        guard MeasureDesk.Row.short(cell, digest) != base else { return }
        guard !Language.allCases.contains(where: { lying.cell(column, $0).onOneLine == cell.onOneLine }) else {
            result.known += 1
            return
        }
        let now = lying.cell(column, around.language)
        guard !cell.isEmpty else {
            guard lying.says(base, in: column, digest) else { throw Refusal(BasisWords.cellChanged(now)) }
            throw Refusal(BasisWords.cellErased(lying.item, now))
        }
        let key = "\(column.step ?? "") \(lying.item.code)"
        guard let question = Interview<RegionPlan>.region.question(key, plan, around) else {
            throw Refusal(BasisWords.notAsked(column))
        }
        var next = plan
        let reply = try Self.reply(cell, question.occasion)
        let made = try question.step.take(reply, question.occasion, &next, around)
        // Written otherwise than it is read back, it may still say what lies there.
        guard next != plan else {
            result.known += 1
            return
        }
        guard lying.says(base, in: column, digest) else { throw Refusal(BasisWords.cellChanged(now)) }
        plan = next
        result.items += made.made
        result.taken += 1
    }

    /// What a cell says to a question; what is chosen is written by its name, since the sheet shows no numbered list.
    private static func reply(_ cell: String, _ occasion: Occasion) throws(Refusal) -> Reply {
        let expects = occasion.expects
        switch expects {
        case .one(let options):
            guard let option = option(cell, options) else { throw Refusal(BasisWords.oneOf(options, cell)) }
            return .chosen([option])
        case .several(let options, _):
            let parts = cell.split { $0 == "," || $0 == ";" || $0.isNewline }.map { String($0).trimmed }
                .flatMap { years($0, options) }
            let chosen = parts.filter { !$0.isEmpty }.map { option($0, options) }
            guard !chosen.isEmpty, !chosen.contains(nil) else { throw Refusal(BasisWords.oneOf(options, cell)) }
            return .chosen(chosen.compactMap(\.self))
        case .sorted(let sorts):
            if let option = option(cell, sorts.flatMap(\.options)) { return .chosen([option]) }
            // The sheet numbers nothing, so a number is no choice here.
            guard cell.contains(where: \.isLetter) else {
                throw Refusal(BasisWords.oneOf(sorts.flatMap(\.options), cell))
            }
            return try ReplyReader.read(cell, as: expects)
        case .text, .texts, .entry, .oneAdding, .severalAdding:
            // «alle bak behovet» is understood; a number names none, for the sheet shows no numbered list.
            return try ReplyReader.read(cell, as: expects, naming: occasion.naming?.withoutNumbers)
        }
    }

    /// «2027–2029» as its years; anything else as it stands.
    private static func years(_ part: String, _ options: [Choice.Option]) -> [String] {
        let ends = part.split { "–-—".contains($0) }.map { Int(String($0).trimmed) }
        let offered = options.compactMap { if case .year(let year) = $0.choice { year } else { nil } }
        guard ends.count == 2, let first = ends[0], let last = ends[1], first <= last, offered.contains(first),
            offered.contains(last)
        else { return [part] }
        return (first...last).map(String.init)
    }

    /// The option of a name, in any language.
    private static func option(_ name: String, _ options: [Choice.Option]) -> Choice.Option? {
        options.first { option in
            Language.allCases.contains { option.line.string(in: $0).folded == name.folded }
        }
    }
}
