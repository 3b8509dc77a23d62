public import Checks
public import Formats
public import Model
public import Pages

/// A rule's fault as its sample has it: `Templates/Rules/examples.json`, recorded from `Workspaces/Checks`.
public struct RuleExample: Codable, Sendable {
    /// Who the sample is about.
    public var name: String
    /// What the remark says there.
    public var message: Text
    /// What mends it there.
    public var command: Text
}

/// What `explain` tells of a rule: its documentation.
public struct RuleOutcome: Outcome {
    let rule: RuleOutline
    /// The sources it leans on that are known where the reader stands.
    let sources: [Law]
    let example: RuleExample?

    /// Makes an outcome.
    ///
    /// - Parameters:
    ///   - rule: The rule.
    ///   - sources: The sources it leans on that are known where the reader stands, the weightiest first.
    ///   - example: Its fault as its sample has it.
    public init(_ rule: RuleOutline, sources: [Law], example: RuleExample?) {
        self.rule = rule
        self.sources = sources
        self.example = example
    }

    /// Its code, and what is wrong.
    public var title: Line { [.data(rule.code + "  "), .text(rule.title)] }

    /// Why it matters, what it leans on, an example, and whether a remark of it may stand.
    public var blocks: [Block] {
        var blocks: [Block] = [
            .paragraph([.text(rule.chapter.label), .data(" · "), .text(rule.severity.label)]),
            .paragraph(.text(rule.why)),
            .list(
                sources.map { law in
                    Block.Item(.text(law.name), below: [Block.Item(.text(law.paraphrase))])
                }, numbered: false),
            .source(.text(LawListOutcome.paraphrased)),
        ]
        if let example {
            blocks += [
                .heading(level: 2, .text(Text(nb: "Eksempel", nn: "Døme", en: "Example"))),
                .paragraph([.data(example.name + ": "), .text(example.message)]),
                .paragraph([.text(Self.mends), .text(example.command)]),
            ]
        }
        blocks.append(
            .paragraph(
                rule.canBeAccepted
                    ? [.text(Self.mayStand), .text(rule.accepting(nil))] : .text(Self.mayNotStand)))
        return blocks
    }

    /// The rule, in a list of one.
    public func json(for reader: Reader) -> JSON {
        RuleListOutcome([(rule, sources)]).json(for: reader)
    }

    private static let mends = Text(
        nb: "Slik retter dere det:   ", nn: "Slik rettar de det:   ", en: "How to correct it:  ")
    private static let mayStand = Text(
        nb:
            "Har dere en god grunn, kan dere godta merknaden:   ",
        nn:
            "Har de ein god grunn, kan de godta merknaden:   ",
        en: "If you have a good reason, you can accept the remark:   ")
    private static let mayNotStand = Text(
        nb: "Denne merknaden kan ikke godtas.", nn: "Denne merknaden kan ikkje godtakast.",
        en: "This remark cannot be accepted.")
}

extension RuleOutline {
    /// The command that lets a remark of it stand, with a reason to fill in.
    public func accepting(_ item: ItemID?) -> Text {
        let place = item.map { $0.words.mapped { words, _ in " " + words } } ?? Text(alike: "")
        return Text(
            nb: "behov godta \(code)\(place.nb) --fordi \"…\"",
            nn: "behov godta \(code)\(place.nn) --fordi \"…\"",
            en: "behov accept \(code)\(place.en) --reason \"…\"")
    }
}
