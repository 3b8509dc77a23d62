import Model
import Pages

/// A budget as it is typed: `2027: nettverk 60 000, UH 180 000; 2028: UH 120 000`.
enum BudgetReading {
    /// Reads the years; `0` says that there are none.
    ///
    /// - Throws: A refusal that says which part was not understood and what would be.
    static func read(_ words: String, years: [Int]) throws(Refusal) -> [YearBudget] {
        guard !Rows.isNone(words) else { return [] }
        var budget: [YearBudget] = []
        for row in Rows.of(words) {
            guard let (head, rest) = Rows.head(row), let year = Int(head) else {
                throw Refusal(RegionRefusals.budget(row))
            }
            guard years.contains(year) else { throw Refusal(RegionRefusals.year(year, among: years)) }
            guard !budget.contains(where: { $0.year == year }) else {
                throw Refusal(RegionRefusals.yearTwice(year))
            }
            var lines: [YearBudget.Line] = []
            for field in Rows.fields(rest) { lines.append(try line(field)) }
            let read = YearBudget(year: year, lines: lines)
            for line in read.lines { _ = try Bounds.Kroner.taken(line.kroner, in: row) }
            guard read.applied >= 0 else { throw Refusal(RegionRefusals.tooMuchLeft(read)) }
            budget.append(read)
        }
        guard !budget.isEmpty else { throw Refusal(RegionRefusals.budget(words)) }
        return budget.sorted { $0.year < $1.year }
    }

    private static func line(_ field: String) throws(Refusal) -> YearBudget.Line {
        guard let start = field.firstIndex(where: \.isNumber) else { throw Refusal(RegionRefusals.budget(field)) }
        let name = String(field[..<start]).trimmed.lowercased()
        guard let kroner = Rows.sum(String(field[start...])), let post = post(name) else {
            throw Refusal(RegionRefusals.budget(field))
        }
        return YearBudget.Line(post, kroner)
    }

    static func post(_ name: String) -> YearBudget.Post? {
        if name == "universitet" || name == "universitetet" { return .university }
        return YearBudget.Post.allCases.first { post in
            post.rawValue == name || Language.allCases.contains { post.label[$0].lowercased() == name }
        }
    }

    /// The budget as it can be typed again: `2027: nettverk 60000, UH 180000`.
    static func typed(_ budget: [YearBudget]) -> Text {
        guard !budget.isEmpty else { return Text(alike: "0") }
        let words = { (language: Language) in
            budget.map { year in
                let sums = year.lines.map { "\($0.post.label[language]) \($0.kroner)" }
                return "\(year.year): \(sums.joined(separator: ", "))"
            }.joined(separator: "; ")
        }
        return Text(nb: words(.nb), nn: words(.nn), en: words(.en))
    }

    /// The budget as it is read back, each year with its sum.
    static func line(_ budget: [YearBudget]) -> Line {
        guard !budget.isEmpty else { return .data("0") }
        var line: Line = []
        for year in budget {
            if !line.words.isEmpty { line = line + .data("; ") }
            line = line + [.data("\(year.year): "), .text(Quantity(year.applied).words), .data(" kr (")]
            for (place, sum) in year.lines.enumerated() {
                line = line + [.data(place == 0 ? "" : ", "), .text(sum.post.label), .data(" ")]
                line = line + .text(Quantity(sum.kroner).words)
            }
            line = line + .data(")")
        }
        return line
    }
}
