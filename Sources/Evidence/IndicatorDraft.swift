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
    /// The draft of a closed question: its value is how many answered, its place the question's heading.
    init(_ question: Distribution, minimumGroup: Int) {
        let answered = Quantity(question.answered)
        let raw = question.question
        let count = Cell(raw: raw, row: question.row, column: question.column, reading: .number(answered))
        self.init(
            name: question.question, measuredIn: "svar", scale: nil, direction: .neither,
            own: [
                Figure(
                    period: "", raw: raw, row: question.row, column: question.column, reading: .number(answered),
                    count: count,
                    answers: question.kept(minimumGroup: minimumGroup),
                    isWithheld: question.answered < minimumGroup ? true : nil)
            ], municipality: [], county: [], nation: [])
    }
}
