import Model
import Pages

extension Interview where Subject == OwnerOverview {
    /// The units' needs seen together: where they point the same way, where they do not, which say the same.
    static let overview = Chapter<OwnerOverview>(
        "overview",
        title: Text(nb: "Oversikt over behovene", nn: "Oversikt over behova", en: "Overview of the needs"),
        summary: { .tally($0.received.newest().count, .units) },
        steps: [
            .text(
                OwnerOverview.pattern, when: { $0.received.newest().count > 1 },
                showing: { subject, _ in
                    PatternBlocks.pattern(subject) + PatternBlocks.running(subject)
                        + PatternBlocks.disagreement(subject)
                }),
            Step("overview.join") { subject, _ in
                let decisions = subject.joiningDecisions
                return subject.alikeNeeds.map { alike in
                    var occasion = Occasion(
                        reference: alike.references.first, shown: matched(alike),
                        expects: .one(.labels(Joined.allCases)),
                        answer: decisions[alike].map { .text(($0 ? Joined.yes : .no).label) })
                    // The decision is about exactly these needs, as they were read.
                    occasion.premise = alike.needs.map(Line.need)
                    return occasion
                }
            } take: { reply, occasion, subject, _ throws(Refusal) in
                guard let alike = subject.alikeNeeds.first(where: { $0.references.first == occasion.reference })
                else { throw Refusal(Sentences.notThatReply) }
                subject.decide(try reply.label(Joined.self) == .yes, on: alike)
                return .answer
            },
            JoiningSteps.byHand,
        ])

    /// The needs that are alike, and in what.
    private static func matched(_ alike: AlikeNeeds) -> [Block] {
        let same: Line = .text(Text(nb: "Likt: ", nn: "Likt: ", en: "Alike: ")) + .alike(alike)
        return [.list(alike.needs.map { Block.Item(.need($0)) }, numbered: false), .paragraph(same)]
    }
}

/// What is decided about needs that are alike.
private enum Joined: String, Labelled {
    case yes, no

    var label: Text {
        switch self {
        case .yes:
            Text(
                nb: "ja, slå dem sammen til ett behov", nn: "ja, slå dei saman til eitt behov",
                en: "yes, join them into one need")
        case .no: Text(nb: "nei, de er ulike", nn: "nei, dei er ulike", en: "no, they are different")
        }
    }
}
