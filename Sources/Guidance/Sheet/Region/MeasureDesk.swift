public import Model
import Pages

/// The measures of a region as they lie on the desk: what each question of the interview has been answered for each.
public struct MeasureDesk: Sendable {
    /// A measure.
    public struct Row: Sendable, Hashable {
        /// The measure.
        public let item: ItemID
        /// What it is called.
        public let title: String
        /// Its answers as they are read back, by column.
        let answers: [MeasureColumn: Text]

        /// What stands in a cell; empty where nothing was answered or asked.
        public func cell(_ column: MeasureColumn, _ language: Language) -> String {
            switch column {
            case .number: item.words[language]
            case .title: title
            default: answers[column]?[language] ?? ""
            }
        }

        /// What stands in the column that people leave alone: which measure it is, and what each cell said then.
        public func mark(_ language: Language, _ digest: (String) -> String) -> String {
            let cells = [MeasureColumn.title] + MeasureColumn.answers
            return ([item.code] + cells.map { Self.short(cell($0, language), digest) }).joined(separator: " ")
        }

        /// Whether a cell still says what a sheet was made with, in whatever language that was.
        func says(_ base: String, in column: MeasureColumn, _ digest: (String) -> String) -> Bool {
            Language.allCases.contains { Self.short(cell(column, $0), digest) == base }
        }

        static func short(_ cell: String, _ digest: (String) -> String) -> String {
            cell.isBlank ? "-" : String(digest(cell.onOneLine).prefix(8))
        }
    }

    /// The measures in the order they were made.
    public let rows: [Row]

    /// Lays out the measures of a region.
    public init(_ plan: RegionPlan, _ around: Surroundings) {
        let steps = Interview<RegionPlan>.region.chapters.flatMap(\.steps)
        var answers: [ItemID: [MeasureColumn: Text]] = [:]
        for column in MeasureColumn.answers {
            guard let step = steps.first(where: { $0.id == column.step }) else { continue }
            for occasion in step.occasions(plan, around) {
                guard let item = occasion.item, let answer = occasion.answer else { continue }
                answers[item, default: [:]][column] = Text(
                    nb: answer.string(in: .nb), nn: answer.string(in: .nn), en: answer.string(in: .en))
            }
        }
        // With the sum of each year in it, a budget could not be changed and brought back.
        for measure in plan.measures where answers[measure.id.item]?[.budget] != nil {
            answers[measure.id.item]?[.budget] = measure.budget.map(BudgetReading.typed)
        }
        // What is known of who has the needs is no answer that lies in the cell.
        for measure in plan.measures where measure.responsible == nil {
            answers[measure.id.item]?[.responsible] = nil
        }
        rows = plan.measures.map {
            Row(item: $0.id.item, title: $0.title, answers: answers[$0.id.item] ?? [:])
        }
    }
}
