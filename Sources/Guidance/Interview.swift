public import Model

/// The interview of a level: its chapters in order, and where a workspace stands in them.
public struct Interview<Subject: Sendable>: Sendable {
    /// The chapters in order.
    public let chapters: [Chapter<Subject>]
    /// Parts of them that somebody else answers, asked for by name only: their steps belong to a chapter too.
    let parts: [Chapter<Subject>]

    /// Makes an interview of some chapters.
    public init(chapters: [Chapter<Subject>]) { self.init(chapters: chapters, parts: []) }

    init(chapters: [Chapter<Subject>], parts: [Chapter<Subject>]) {
        self.chapters = chapters
        self.parts = parts
    }

    /// A question that can be asked now.
    public struct Question: Sendable {
        /// Its chapter.
        public let chapter: Chapter<Subject>
        /// Its step.
        public let step: Step<Subject>
        /// About what.
        public let occasion: Occasion
        /// How far the chapter has come when it is asked, from 1.
        public let place: Int
        /// How many questions the chapter has; `nil` as long as an answer may bring more.
        public let of: Int?

        /// What tells this question from every other: the step, and the items its answer holds for and is about.
        public var key: String { occasion.key(of: step.id) }
        /// What the chapter has given so far, in a few words.
        public let soFar: Text

        /// Whether it is open.
        public var isOpen: Bool { occasion.answer == nil }
    }

    /// Every question of a chapter as the subject stands, answered or open, in order.
    public func questions(of chapter: Chapter<Subject>, _ subject: Subject, _ around: Surroundings) -> [Question] {
        let all = Interview.itemByItem(
            chapter.steps.map { step in step.occasions(subject, around).map { (step, $0) } })
        let answered = all.filter { $0.1.answer != nil }.count
        let soFar = chapter.summary(subject)
        let isSettled = !all.contains { $0.1.answer == nil && $0.1.bringsMore }
        return all.map { step, occasion in
            // An answered question that is asked again counts as the last of those answered.
            let place = occasion.answer == nil ? answered + 1 : max(1, answered)
            return Question(
                chapter: chapter, step: step, occasion: occasion, place: place, of: isSettled ? all.count : nil,
                soFar: soFar)
        }
    }

    /// The questions in order; steps that follow each other about items of one kind take one item at a time, so that a
    /// group is done with one goal before the next.
    private static func itemByItem(_ steps: [[(Step<Subject>, Occasion)]]) -> [(Step<Subject>, Occasion)] {
        var all: [(Step<Subject>, Occasion)] = []
        var run: [(Step<Subject>, Occasion)] = []
        func flushed() -> [(Step<Subject>, Occasion)] {
            var places: [ItemID?: Int] = [:]
            var items: [[(Step<Subject>, Occasion)]] = []
            for asked in run {
                if let place = places[asked.1.item] {
                    items[place].append(asked)
                } else {
                    places[asked.1.item] = items.count
                    items.append([asked])
                }
            }
            return Array(items.joined())
        }
        for step in steps where !step.isEmpty {
            let kind = run.first?.1.item?.kind
            let isOfItems = step.allSatisfy { !$0.1.isStatement && $0.1.item != nil }
            if !isOfItems || (kind != nil && step.first?.1.item?.kind != kind) {
                all += flushed()
                run = []
            }
            if isOfItems { run += step } else { all += step }
        }
        return all + flushed()
    }

    /// The first open question, of all chapters or of one, that is not among those put aside.
    public func next(
        _ subject: Subject, _ around: Surroundings, chapter only: String? = nil, except aside: Set<String> = []
    ) -> Question? {
        for chapter in chapters where only == nil || chapter.id == only {
            let open = questions(of: chapter, subject, around).first { $0.isOpen && !aside.contains($0.key) }
            if let open { return open }
        }
        return nil
    }

    /// The question of a key, answered or open.
    public func question(_ key: String, _ subject: Subject, _ around: Surroundings) -> Question? {
        guard let (chapter, _) = step(of: key) else { return nil }
        return questions(of: chapter, subject, around).first { $0.key == key }
    }

    /// The occasion of a key as the subject stands, without its place in the chapter.
    func occasion(_ key: String, _ subject: Subject, _ around: Surroundings) -> Occasion? {
        step(of: key)?.step.occasions(subject, around).first { $0.key(of: Interview.stepID(key)) == key }
    }

    private func step(of key: String) -> (chapter: Chapter<Subject>, step: Step<Subject>)? {
        let id = Interview.stepID(key)
        for chapter in chapters {
            if let step = chapter.steps.first(where: { $0.id == id }) { return (chapter, step) }
        }
        return nil
    }

    private static func stepID(_ key: String) -> String { String(key.prefix { $0 != " " }) }
}

extension Occasion {
    /// What tells it from every other occasion of any step: the step, the items its answer holds for and is about.
    func key(of step: String) -> String {
        let items = [ground?.item, item].compactMap(\.self).map { " " + $0.code }
        let reference = reference.map { " \($0.workspace) \($0.revision) \($0.item.code)" }
        return step + items.joined() + (reference ?? "")
    }
}

extension Interview where Subject == UnitAnalysis {
    /// The five phases of a unit.
    public static let unit = Interview(
        chapters: [goals, data, interpretation, prioritisation, practice, needs])
}

extension Interview {
    /// How far one chapter has come.
    public struct Standing: Sendable {
        /// The chapter.
        public let chapter: Chapter<Subject>
        /// How many of its questions are answered.
        public let answered: Int
        /// How many questions it has as it stands now.
        public let questions: Int

        /// Whether no answer can bring more questions.
        public let isSettled: Bool

        /// Whether nothing of it is open.
        public var isComplete: Bool { answered == questions }
    }

    /// How far every chapter has come.
    public func standing(of subject: Subject, _ around: Surroundings) -> [Standing] {
        var around = around.remembering
        around.isCounting = true
        var all: [Standing] = []
        for chapter in chapters {
            // How many there are and how many are open needs neither their order nor their words.
            var (answered, questions, isSettled) = (0, 0, !chapter.awaits(subject))
            for step in chapter.steps {
                for occasion in step.occasions(subject, around) {
                    questions += 1
                    if occasion.answer != nil { answered += 1 } else if occasion.bringsMore { isSettled = false }
                }
            }
            all.append(
                Standing(chapter: chapter, answered: answered, questions: questions, isSettled: isSettled))
        }
        return all
    }
}
