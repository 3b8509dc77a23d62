public import Model

/// How one step is asked, from `Templates/Guides`.
public struct StepWording: Sendable, Hashable, Decodable {
    /// The question.
    public let question: Text
    /// The question once a list holds something; only for lists.
    public let more: Text?
    /// How each field is asked by itself, for an answer that has several.
    public let parts: [Text]?
    /// Why it is asked, in one sentence.
    public let why: Text
    /// An example for each kind of unit, and `common` for all.
    public let examples: [String: Text]
    /// What is said when somebody types `?`.
    public let help: Text

    /// The example that fits a unit best.
    public func example(for kinds: [UnitKind]) -> Text? {
        for kind in kinds { if let own = examples[kind.rawValue] { return own } }
        return examples["common"]
    }
}

extension StepWording {
    /// A wording of a question alone.
    package init(asked question: Text) {
        self.init(question: question, more: nil, parts: nil, why: question, examples: [:], help: question)
    }
}

/// The wording of every step, by its id.
public typealias Wording = [String: StepWording]
