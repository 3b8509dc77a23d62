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
                "overview.pattern", into: \.pattern, when: { $0.received.newest().count > 1 },
                showing: { subject, _ in
                    PatternBlocks.pattern(subject) + PatternBlocks.running(subject)
                        + PatternBlocks.disagreement(subject)
                }),
            Step("overview.join") { subject, _ in
                subject.alikeNeeds.map { alike in
                    Occasion(
                        reference: alike.references.first, shown: matched(alike),
                        expects: .one([.text(joined), .text(apart)]),
                        answer: subject.decision(on: alike).map { .text($0 ? joined : apart) })
                }
            } take: { reply, occasion, subject, _ in
                guard case .chosen(let places) = reply, let place = places.first,
                    let alike = subject.alikeNeeds.first(where: { $0.references.first == occasion.reference })
                else { return nil }
                subject.decide(place == 0, on: alike)
                return nil
            },
        ])

    private static let joined = Text(
        nb: "ja, slå dem sammen til ett behov", nn: "ja, slå dei saman til eitt behov",
        en: "yes, join them into one need")
    private static let apart = Text(
        nb: "nei, de er ulike", nn: "nei, dei er ulike", en: "no, they are different")

    /// The needs that are alike, and in what.
    private static func matched(_ alike: AlikeNeeds) -> [Block] {
        let language = alike.needs.first?.language ?? .nb
        let same: Line =
            .text(Text(nb: "Likt: ", nn: "Likt: ", en: "Alike: ")) + .text(alike.theme.label) + .data(" · ")
            + .answer(alike.practiceArea, language) + .data(" · ") + .answer(alike.who, language)
        return [.list(alike.needs.map { Block.Item(.need($0)) }, numbered: false), .paragraph(same)]
    }
}
