public import Model

/// An indicator as a file has it for one unit; ids come when it is taken into a workspace.
public struct IndicatorDraft: Sendable, Hashable {
    /// What is measured, in the file's own words: «Engelsk, 5. årstrinn».
    public let name: String
    /// What the values are counted in, in the file's own words.
    public let measuredIn: String
    /// The scale it is measured on, where that is known.
    public let scale: Scale?
    /// Which way is better.
    public let direction: Direction
    /// The unit's own values, in order of time.
    public let own: [Figure]
    /// The municipality's values, where the file has them.
    public let municipality: [Figure]
    /// The county's values, where the file has them.
    public let county: [Figure]
    /// The nation's values, where the file has them.
    public let nation: [Figure]

    /// The indicator with its ids.
    public func indicator(id: ID<Indicator>, source: ID<Source>) -> Indicator {
        Indicator(
            id: id, source: source, name: name, measuredIn: measuredIn, scale: scale, direction: direction,
            own: own, municipality: municipality, county: county.isEmpty ? nil : county, nation: nation)
    }
}

extension IndicatorDraft {
    /// The drafts of a closed question: one whose value is how many answered and whose place is the question's heading;
    /// of a ranking, one for each option, whose value is the mean of the places it was given.
    static func of(_ question: Distribution, minimumGroup: Int) -> [IndicatorDraft] {
        guard let sums = question.placeSums, question.answered > 0 else {
            return [IndicatorDraft(question, minimumGroup: minimumGroup)]
        }
        return zip(question.options, sums).map { option, sum in
            let mean = Quantity((20 * sum + question.answered) / (2 * question.answered), decimals: 1)
            return IndicatorDraft(
                name: "\(question.question): \(option.answer)", measuredIn: "gjennomsnittlig plass (1 er først)",
                scale: Scale(Quantity(1), Quantity(question.options.count)), direction: .lower,
                own: [Self.figure(question, mean, answers: nil, minimumGroup)], municipality: [], county: [],
                nation: [])
        }
    }

    private init(_ question: Distribution, minimumGroup: Int) {
        let answered = Quantity(question.answered)
        self.init(
            name: question.question, measuredIn: "svar", scale: nil, direction: .neither,
            own: [
                Self.figure(question, answered, answers: question.kept(minimumGroup: minimumGroup), minimumGroup)
            ], municipality: [], county: [], nation: [])
    }

    private static func figure(
        _ question: Distribution, _ value: Quantity, answers: [AnswerCount]?, _ minimumGroup: Int
    ) -> Figure {
        func cell(_ number: Quantity) -> Cell {
            Cell(
                raw: question.question, row: question.row, column: question.column, reading: .number(number),
                sheet: question.sheet)
        }
        return Figure(
            period: "", cell: cell(value), count: cell(Quantity(question.answered)), answers: answers,
            answerOrder: answers == nil ? nil : question.order,
            isWithheld: question.answered < minimumGroup ? true : nil)
    }
}
