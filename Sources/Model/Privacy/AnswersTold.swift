extension Figure {
    /// The answers of a closed question as they may be told; `nil` where no question was answered.
    ///
    /// A figure that came in through the gate tells them as they lie. One that an older program kept, or that somebody
    /// typed into the file, may tell what fewer than five answered: «Nei 6 · Ja 1».
    public var toldAnswers: [AnswerCount]? {
        guard let answers, !answers.isEmpty, let answered else { return answers }
        let order = answerOrder ?? AnswerMerging.order(of: answers, answered: answered)
        if AnswerMerging.mayStand(answers, order, answered: answered) { return answers }
        // Of answers that are not all there nobody knows how the rest lies.
        guard order == .ticks || answers.total == answered else { return [] }
        // What is put together already lies where its outermost part does; what older programs put together across the
        // middle counts as below it.
        let sides = AnswerScale.sides(of: answers).map { $0.contains(-1) ? -1 : $0.max() ?? 0 }
        return AnswerMerging.merged(answers, order, sides: sides, answered: answered) ?? []
    }

    /// Whether it tells, as it lies, of fewer than the smallest group: by its number, or by how a question was answered.
    public var tellsOfFew: Bool {
        if answers != nil, toldAnswers != answers { return true }
        guard self.reading.number != nil, isWithheld != true else { return false }
        return !SmallGroup.mayShow(self)
    }
}

extension AnswerMerging {
    /// Whether answers may be told as they are: nobody is told who is one of too few, nor who is not.
    ///
    /// - Parameters:
    ///   - answers: How many gave each.
    ///   - order: How they lie.
    ///   - answered: How many answered the question.
    ///   - minimum: The smallest number that is told.
    /// - Returns: Whether they may.
    static func mayStand(
        _ answers: [AnswerCount], _ order: AnswerOrder, answered: Int, minimum: Int = SmallGroup.minimum
    ) -> Bool {
        guard answered >= minimum else { return answers.isEmpty }
        if order == .ticks { return answers.allSatisfy { mayTell($0.count, of: answered, minimum) } }
        let rest = answered - answers.total
        return rest >= 0 && !(1..<minimum).contains(rest)
            && answers.allSatisfy { $0.count == 0 || $0.count >= minimum }
    }

    /// How answers lie that nobody wrote it of: more answers than people are several each.
    static func order(of answers: [AnswerCount], answered: Int) -> AnswerOrder {
        answers.total > answered ? .ticks : .options
    }
}

extension [AnswerCount] {
    /// How many answers there are of all kinds.
    var total: Int { reduce(0) { $0 + $1.count } }
}
