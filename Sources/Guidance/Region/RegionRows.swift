import Model
import Pages

// A region's answers with several facts, asked for one field at a time.

extension PartnerMeeting {
    /// The day and who took part, one meeting after the other.
    static let rows = AnswerRows(
        fields: [.day, .words], row: { $0.joined(separator: ", ") },
        split: { row in split(row).map { [$0.day, $0.who] } }, isAll: { split($0) != nil })

    /// The same, of one meeting.
    static let one: AnswerRows = {
        var one = rows
        one.repeats = false
        return one
    }()

    /// The day and who took part, at the comma after the day: that of `December 9, 2026` is within it.
    static func split(_ row: String) -> (day: String, who: String)? {
        let commas = row.indices.filter { row[$0] == "," }
        let isAfterDay = commas.last { Rows.day(String(row[..<$0])) != nil }
        guard let comma = isAfterDay ?? commas.first else { return nil }
        return (String(row[..<comma]).trimmed, String(row[row.index(after: comma)...]).trimmed)
    }
}

extension Milestone {
    /// The half-year and what is done by then, one milestone after the other.
    static func rows(_ years: [Int]) -> AnswerRows {
        let halfYear = AnswerRows.Field { words throws(Refusal) in
            guard let when = Rows.halfYear(words) else { throw Refusal(FieldRefusals.halfYear) }
            guard years.contains(when.year) else { throw Refusal(RegionRefusals.year(when.year, among: years)) }
            return words
        }
        return AnswerRows(
            fields: [halfYear, .words], row: { $0.joined(separator: ": ") },
            split: { row in Rows.head(row).map { [$0.head, $0.rest] } },
            isAll: { $0.contains(":") })
    }
}

extension BudgetReading {
    /// What each year's money goes to and how much, one item after the other.
    static func rows(_ years: [Int], _ language: Language) -> AnswerRows {
        let posts = Array(YearBudget.Post.allCases)
        let options = [Choice.Option].labels(posts)
        let item = AnswerRows.Field(expects: .one(options)) { words throws(Refusal) in
            if let number = Int(words), posts.indices.contains(number - 1) {
                return posts[number - 1].label[language]
            }
            guard let post = post(words.lowercased()) else { throw Refusal(Sentences.chooseOne(posts.count)) }
            return post.label[language]
        }
        return AnswerRows(
            heads: years.map { AnswerRows.Head(about: .data(String($0)), word: String($0)) },
            fields: [item, .number(in: Bounds.Kroner.self)], row: { $0.joined(separator: " ") },
            split: { row in
                guard let digit = row.firstIndex(where: \.isNumber), digit > row.startIndex else { return nil }
                return [String(row[..<digit]).trimmed, String(row[digit...])]
            },
            isAll: { $0.contains(":") || Rows.isNone($0) })
    }
}

extension MeasureShares {
    private static let names = [
        Text(nb: "barnehage", nn: "barnehage", en: "kindergarten"), Text(nb: "skole", nn: "skule", en: "school"),
        Text(nb: "spesialpedagogikk", nn: "spesialpedagogikk", en: "special"),
    ]

    /// How much of each measure is kindergarten, school and special needs education.
    static func rows(of measures: [Measure], _ language: Language) -> AnswerRows {
        let percent = AnswerRows.Field { words throws(Refusal) in
            let read = AnswerRows.Field.number(in: Bounds.People.self).read
            guard let value = Int(try read(words)), (0...100).contains(value) else {
                throw Refusal(CountingWords.outside(0...100, words))
            }
            return String(value)
        }
        return AnswerRows(
            heads: measures.map { measure in
                let item = measure.id.item
                return AnswerRows.Head(
                    about: [.text(item.words), .data("  " + measure.title)], word: item.words[language])
            },
            fields: [percent, percent, percent], repeats: false,
            row: { cells in
                zip(names, cells).map { "\($0[language]) \($1)" }.joined(separator: ", ")
            },
            isAll: { $0.contains(":") },
            check: { cells throws(Refusal) in
                guard cells.prefix(2).compactMap({ Int($0) }).reduce(0, +) <= 100 else {
                    throw Refusal(FieldRefusals.moreThanAll)
                }
            })
    }
}

extension ParticipantReading {
    /// Who takes part, in what role and how many, one group after the other.
    func rows(_ naming: Naming?) -> AnswerRows {
        let who = AnswerRows.Field { words throws(Refusal) in
            // A comma would begin the role.
            let head = words.exchanging(",", with: " +")
            // Read as the head of a row whose other fields are there.
            let row = "\(head), x, 1"
            switch naming?.read(row) ?? .text(row) {
            case .rows(let rows): _ = try read(rows)
            default: _ = try read([Reply.Row(words: row, named: [])])
            }
            return head
        }
        return AnswerRows(
            fields: [who, .words, .number(in: Bounds.People.self, from: 1)], row: { $0.joined(separator: ", ") },
            split: { row in
                let fields = Rows.fields(row)
                guard fields.count >= 3, let who = fields.first, let people = fields.last else { return nil }
                return [who, fields.dropFirst().dropLast().joined(separator: ", "), people]
            },
            isAll: { Rows.fields($0).count >= 3 })
    }
}

extension FieldRefusals {
    static let moreThanAll = Text(
        nb: "Barnehage og skole kan til sammen ikke være mer enn 100 prosent. Resten er felles. Gå tilbake med <",
        nn: "Barnehage og skule kan til saman ikkje vere meir enn 100 prosent. Resten er felles. Gå tilbake med <",
        en:
            "Kindergarten and school together cannot be more than 100 per cent. The rest is shared. Go back with “<”"
    )
}
