public import Model
public import Pages

/// One question of the interview: when it is asked, and what becomes of the reply.
///
/// Its wording lies in `Templates/Guides/<chapter>.json` under the same id.
public struct Step<Subject: Sendable>: Sendable {
    /// The id, `chapter.question`.
    public let id: String
    /// Every occasion to ask, answered or not, in order; none where the question does not arise.
    public let occasions: @Sendable (Subject, Surroundings) -> [Occasion]
    /// Takes a reply into the subject and says what it did, or refuses it in words; what it is given is still there.
    let take: @Sendable (Reply, Occasion, inout Subject, Surroundings) throws(Refusal) -> Taken

    /// Makes a step.
    init(
        _ id: String, occasions: @escaping @Sendable (Subject, Surroundings) -> [Occasion],
        take: @escaping @Sendable (Reply, Occasion, inout Subject, Surroundings) throws(Refusal) -> Taken
    ) {
        self.id = id
        self.occasions = occasions
        self.take = take
    }
}

/// One time a step is asked: about which item, with what beside it, and what is stored so far.
public struct Occasion: Sendable {
    /// The item the question is about.
    public var item: ItemID?
    /// The item of another workspace the question is about.
    public var reference: Reference?
    /// What that item says, shown above the question.
    public var about: Line?
    /// What the answer holds for, shown below that: the area that is chosen now.
    public var ground: Ground?
    /// What else the answer is given about, as it was read aloud.
    var premise: [Line] = []
    /// Facts put before the group above the question; made only for the one that is asked.
    public let shown: @Sendable () -> [Block]
    /// Makes what is shown in full to who asks for it; not made for anybody else.
    var makesDetails: @Sendable () -> [Detail] = { [] }
    /// What is shown in full to who asks for it.
    var details: [Detail] { makesDetails() }
    /// The list whose numbers a written row may name, shown above the question.
    public var naming: Naming?
    /// What kind of reply is wanted.
    public var expects: Expectation
    /// The stored answer; `nil` while the question is open.
    public var answer: Line?
    /// What has been answered of a question that wants more before it is done.
    public var soFar: Line?
    /// What was answered once and no longer fits: shown, and asked again.
    public var outdated: Line?
    /// The stored answer by itself, where the line that tells it depends on something else too.
    var mark: Line?
    /// Whether its answer may bring further questions in the same part.
    public var bringsMore: Bool
    /// Whether it asks for an item's own words, which stand from the moment there is an item.
    public var isStatement = false
    /// How a reply is read where its words could mean something else; none where it is plain.
    var reading: (@Sendable (Reply) -> [Line])?
    /// What can be done at the question besides answering it.
    var errand: Errand?
    /// Which fields of an answer in a row may be left empty, where each is asked for by itself.
    var partsThatMayBeEmpty: Set<Int> = []
    /// Whether the first fields say all there is to say: «ikke ennå» of a discussion.
    var isWhole: @Sendable ([String]) -> Bool = { _ in false }
    /// The rows of fields that it is asked for in; none where it is no list of rows.
    var rows: (@Sendable () -> AnswerRows)?
    /// Whether a bare number is never its answer, though it takes a text.
    public var wantsWords = false

    /// Makes an occasion.
    public init(
        item: ItemID? = nil, reference: Reference? = nil, about: Line? = nil, ground: Ground? = nil,
        shown: @autoclosure @escaping @Sendable () -> [Block] = [], expects: Expectation, naming: Naming? = nil,
        answer: Line? = nil,
        outdated: Line? = nil, bringsMore: Bool = false
    ) {
        self.ground = ground
        self.naming = naming
        self.outdated = outdated
        self.bringsMore = bringsMore || expects.isList
        self.item = item
        self.reference = reference
        self.about = about
        self.shown = shown
        self.expects = expects
        self.answer = answer
    }
}

/// The item an answer holds for besides the one it is about.
public struct Ground: Sendable, Hashable {
    /// The item.
    let item: ItemID
    /// What it says.
    let line: Line

    /// What an answer about an item of the workspace holds for.
    init(_ item: some Item, _ language: Language) {
        self.item = item.id.item
        line = .item(item, language)
    }
}

extension Occasion {
    /// What the answer is given about, as it was read aloud: where it is something else by now, the answer is too.
    var readAloud: [Line] { [ground?.line, about].compactMap(\.self) + premise }

    /// All that a number can name: the options, or the list that a row names one of.
    var numbered: [Choice.Option] { naming?.options ?? expects.options }

    /// The answer that lies there, fitting or not; `nil` where there is none.
    var stored: Line? { mark ?? answer ?? soFar ?? outdated }
}

/// Why a reply was not taken, and what would be.
public struct Refusal: Error, Sendable, Hashable {
    /// What to say.
    public let text: Text

    /// Makes a refusal.
    public init(_ text: Text) { self.text = text }
}

/// A part of the interview that one meeting can work through.
public struct Chapter<Subject: Sendable>: Sendable {
    /// The id, which is also the name of its wording's file.
    public let id: String
    /// The phase it belongs to, for a unit.
    public let phase: Phase?
    /// What it is called.
    public let title: Text
    /// Its questions, in the order they are asked.
    public let steps: [Step<Subject>]
    /// What it has given so far, in a few words.
    public let summary: @Sendable (Subject) -> Text
    /// Whether it will ask more once other chapters are answered, though nothing of it is open now.
    let awaits: @Sendable (Subject) -> Bool

    /// Makes a chapter.
    public init(
        _ id: String, phase: Phase? = nil, title: Text, summary: @escaping @Sendable (Subject) -> Text,
        awaits: @escaping @Sendable (Subject) -> Bool = { _ in false }, steps: [Step<Subject>]
    ) {
        self.awaits = awaits
        self.summary = summary
        self.id = id
        self.phase = phase
        self.title = title
        self.steps = steps
    }
}
