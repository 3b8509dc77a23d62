/// The four drivers of coherence (Fullan and Quinn by LP 8.2), its condition, and the whole.
public enum CoherenceDriver: String, Labelled {
    /// Shared direction with few clear goals.
    case direction
    /// A collaborative culture.
    case culture
    /// Practice built on knowledge.
    case knowledge
    /// Data used for responsibility and improvement.
    case data
    /// Leadership at all levels, the condition of the four.
    case leadership
    /// That the whole hangs together.
    case whole

    /// What people call it.
    public var label: Text {
        switch self {
        case .direction: Text(nb: "Felles retning", nn: "Felles retning", en: "Shared direction")
        case .culture: Text(nb: "Samarbeidskultur", nn: "Samarbeidskultur", en: "Collaborative culture")
        case .knowledge:
            Text(nb: "Kunnskapsbasert praksis", nn: "Kunnskapsbasert praksis", en: "Knowledge-informed practice")
        case .data:
            Text(
                nb: "Data som grunnlag for ansvar og forbedring", nn: "Data som grunnlag for ansvar og betring",
                en: "Data for responsibility and improvement")
        case .leadership:
            Text(nb: "Ledelse på alle nivåer", nn: "Leiing på alle nivå", en: "Leadership at all levels")
        case .whole: Text(nb: "Helheten", nn: "Heilskapen", en: "The work as a whole")
        }
    }

    /// Its statements.
    public var statements: [CoherenceStatement] { CoherenceStatement.allCases.filter { $0.driver == self } }

    /// How many answers must stand together for five people to be behind them: of two statements each person may have
    /// given two.
    public func leastAnswers(minimum: Int = SmallGroup.minimum) -> Int { statements.count * (minimum - 1) + 1 }
}

/// The statements that the staff say how far they agree with: our own, and no score (O).
public enum CoherenceStatement: String, Labelled {
    case fewGoals, sameGoals, together, honest, knowWhy, tryOut, useData, seeChange, canLead, leadersAsk,
        hangsTogether

    /// What it is about.
    public var driver: CoherenceDriver {
        switch self {
        case .fewGoals, .sameGoals: .direction
        case .together, .honest: .culture
        case .knowWhy, .tryOut: .knowledge
        case .useData, .seeChange: .data
        case .canLead, .leadersAsk: .leadership
        case .hangsTogether: .whole
        }
    }

    /// What it says.
    public var label: Text {
        switch self {
        case .fewGoals:
            Text(
                nb: "Vi har få og tydelige mål", nn: "Vi har få og tydelege mål", en: "We have few and clear goals"
            )
        case .sameGoals:
            Text(
                nb: "Vi legger det samme i målene", nn: "Vi legg det same i måla",
                en: "We mean the same by the goals")
        case .together:
            Text(
                nb: "Vi lærer av hverandre i arbeidstiden", nn: "Vi lærer av kvarandre i arbeidstida",
                en: "We learn from each other during working hours")
        case .honest:
            Text(
                nb: "Jeg kan si at noe er vanskelig", nn: "Eg kan seie at noko er vanskeleg",
                en: "I can say that something is hard")
        case .knowWhy:
            Text(
                nb: "Vi vet hvorfor vi gjør det vi gjør", nn: "Vi veit kvifor vi gjer det vi gjer",
                en: "We know why we do what we do")
        case .tryOut:
            Text(
                nb: "Vi prøver ut nye måter å arbeide på, og snakker om hva som skjedde",
                nn: "Vi prøver ut nye måtar å arbeide på, og snakkar om kva som skjedde",
                en: "We try out new ways of working and talk about what happened")
        case .useData:
            Text(
                nb: "Vi bruker det vi ser hos barna eller elevene, når vi velger hva vi gjør",
                nn: "Vi bruker det vi ser hos barna eller elevane, når vi vel kva vi gjer",
                en: "We use what we see in the children or pupils when we choose what to do")
        case .seeChange:
            Text(
                nb: "Vi ser etter om det vi endret, hjalp", nn: "Vi ser etter om det vi endra, hjelpte",
                en: "We check whether what we changed helped")
        case .canLead:
            Text(
                nb: "Jeg kan ta ansvar for noe vi utvikler", nn: "Eg kan ta ansvar for noko vi utviklar",
                en: "I can take responsibility for something we develop")
        case .leadersAsk:
            Text(
                nb: "Lederne spør hva vi har prøvd, og gir oss tid",
                nn: "Leiarane spør kva vi har prøvd, og gir oss tid",
                en: "The leaders ask what we have tried and give us time")
        case .hangsTogether:
            Text(
                nb: "Det vi holder på med, henger sammen", nn: "Det vi held på med, heng saman",
                en: "The parts of what we are doing support each other")
        }
    }
}

/// How far the staff experience that the work hangs together (LP 8.2): group figures, and the leader's own judgement
/// openly beside them.
public struct Coherence: Sendable, Hashable, Codable {
    /// The day the answers were counted; absent until they are.
    public var day: Day?
    /// How many answered; absent until somebody has.
    @People public var answered: Int?
    /// How the answers lie, driver by driver, as far as they may be told.
    @Sparse public var drivers: [DriverAnswers]
    /// The leader's own judgement, which alone does not count.
    public var leader: String?
    /// What the staff make of it.
    public var next: String?

    /// Nothing asked yet.
    public init() {
        drivers = []
        answered = nil
    }
}

/// How the statements of a driver were answered.
public struct DriverAnswers: Sendable, Hashable, Codable {
    /// The driver.
    public var driver: CoherenceDriver
    /// The answers from most disagreement on, neighbours put together where few gave them; empty where nothing may be told.
    public var answers: [AnswerCount]

    /// Makes them.
    public init(driver: CoherenceDriver, answers: [AnswerCount]) {
        self.driver = driver
        self.answers = answers
    }
}

/// The answers of one statement as they were counted, before anything is put together.
public struct StatementCount: Sendable, Hashable {
    /// The statement.
    public let statement: CoherenceStatement
    /// How many gave each answer, in the order of ``CoherenceAnswer``.
    public let counts: [Int]

    /// Makes a count.
    public init(_ statement: CoherenceStatement, _ counts: [Int]) {
        self.statement = statement
        self.counts = counts
    }
}

/// The answers to a statement: five points, and that somebody does not know.
public enum CoherenceAnswer: String, Labelled {
    case strongDisagreement, disagreement, between, doNotKnow, agreement, strongAgreement

    /// -1 where it disagrees, 1 where it agrees.
    public var side: Int {
        switch self {
        case .strongDisagreement, .disagreement: -1
        case .between, .doNotKnow: 0
        case .agreement, .strongAgreement: 1
        }
    }

    /// What people call it.
    public var label: Text {
        switch self {
        case .strongDisagreement: Text(nb: "helt uenig", nn: "heilt ueinig", en: "strongly disagree")
        case .disagreement: Text(nb: "litt uenig", nn: "litt ueinig", en: "somewhat disagree")
        case .between: Text(nb: "både og", nn: "både og", en: "neither agree nor disagree")
        case .doNotKnow: Text(nb: "vet ikke", nn: "veit ikkje", en: "don't know")
        case .agreement: Text(nb: "litt enig", nn: "litt einig", en: "somewhat agree")
        case .strongAgreement: Text(nb: "helt enig", nn: "heilt einig", en: "strongly agree")
        }
    }
}

extension Coherence {
    /// Takes in what was counted: for each driver the answers to its statements together, with five people or more behind
    /// each number that is told and behind what is left when they are subtracted.
    ///
    /// How many answered is told, so whatever is told of a driver leaves a rest that everybody can work out: those of
    /// ``StatementCount`` times as many as answered. The rule (O): whoever left a statement open is counted with those
    /// who do not know, so that the rest is nobody unmentioned. They have not judged, and are told by themselves where
    /// they are enough and the others are too. Where they are too few they are one number with those in the middle, who
    /// take no side either. Where that is no number of its own, only the sides are told that leave enough people behind
    /// the rest; where none does, nothing is. They are never told among those who agree or disagree.
    ///
    /// - Parameters:
    ///   - counts: How many gave each answer, statement by statement.
    ///   - day: The day they were counted.
    ///   - minimum: The smallest group of people that is told.
    public mutating func take(_ counts: [StatementCount], day: Day, minimum: Int = SmallGroup.minimum) {
        let answered = counts.map(\.counts.total).max() ?? 0
        self.answered = answered
        self.day = day
        drivers = CoherenceDriver.allCases.compactMap { driver in
            let own = counts.filter { $0.statement.driver == driver }
            guard !own.isEmpty, answered >= minimum else { return nil }
            var all = CoherenceAnswer.allCases.indices.map { place in
                own.map { $0.counts.indices.contains(place) ? $0.counts[place] : 0 }.total
            }
            all[CoherenceAnswer.allCases.firstIndex(of: .doNotKnow) ?? 0] += own.count * answered - all.total
            let told = Self.told(
                zip(CoherenceAnswer.allCases, all).map { (answer: $0, count: $1) },
                least: driver.leastAnswers(minimum: minimum))
            return DriverAnswers(driver: driver, answers: told)
        }
    }

    /// The answers to a driver that may be told.
    private static func told(_ all: [(answer: CoherenceAnswer, count: Int)], least: Int) -> [AnswerCount] {
        func merged(_ answers: [CoherenceAnswer]) -> [AnswerCount] {
            let own = all.filter { answers.contains($0.answer) }
            let counts = own.map { AnswerCount(answer: $0.answer.rawValue, count: $0.count) }
            return AnswerMerging.merged(
                counts, .scale, sides: own.map(\.answer.side), answered: counts.map(\.count).total, minimum: least
            ) ?? []
        }
        func sum(_ answers: [CoherenceAnswer]) -> Int {
            all.filter { answers.contains($0.answer) }.map(\.count).total
        }
        let judging = CoherenceAnswer.allCases.filter { $0 != .doNotKnow }
        let sides = [-1, 1].map { side in judging.filter { $0.side == side } }
        let (unknowing, judged) = (sum([.doNotKnow]), sum(judging))
        guard judged == 0 || judged >= least else { return [] }
        if unknowing == 0 { return merged(judging) }
        if unknowing >= least {
            return merged(judging) + [AnswerCount(answer: CoherenceAnswer.doNotKnow.rawValue, count: unknowing)]
        }
        let (middle, outer) = (sum([.between, .doNotKnow]), sides.map(sum))
        let parts = sides.map { side -> [AnswerCount] in
            let apart = merged(side)
            let own = all.filter { side.contains($0.answer) && $0.count > 0 }
            guard apart.isEmpty, sum(side) >= least else { return apart }
            return [
                AnswerMerging.joined(own.map { AnswerCount(answer: $0.answer.rawValue, count: $0.count) }[...])
            ]
        }
        guard middle >= least, outer.allSatisfy({ $0 == 0 || $0 >= least }) else {
            // The sides one by one, the larger first, as long as enough people are behind the rest.
            let rest = judged + unknowing
            let larger = outer[0] > outer[1] ? 0 : 1
            return outer[larger] >= least && rest - outer[larger] >= least ? parts[larger] : []
        }
        let together = AnswerCount(
            answer: CoherenceAnswer.doNotKnow.rawValue, count: middle,
            merged: [CoherenceAnswer.between, .doNotKnow].map(\.rawValue))
        return parts[0] + [together] + parts[1]
    }

    /// The drivers on which more answers disagree than agree.
    public var weak: [CoherenceDriver] {
        drivers.filter { driver in
            func sum(_ side: Int) -> Int {
                driver.answers.filter { answer in
                    (answer.merged ?? [answer.answer]).compactMap { CoherenceAnswer(rawValue: $0)?.side }.contains(
                        side)
                }.map(\.count).total
            }
            return sum(-1) > sum(1)
        }.map(\.driver)
    }
}
