public import Chain
public import Formats
import Model
public import Pages

/// What `trace --not-taken-up` found: all that was reported and not taken up, why, and the way down from each.
public struct NotTakenUpOutcome: Outcome {
    let links: [Link]

    /// Makes an outcome of the first links of the ways.
    public init(_ links: [Link]) { self.links = links }

    /// That these were not taken up.
    public var title: Line { .say(nb: "Ikke tatt opp", nn: "Ikkje teke opp", en: "Not taken up") }

    /// A tree of each; what stands in several is told once.
    public var blocks: [Block] {
        guard !links.isEmpty else {
            return [
                .paragraph(
                    .say(
                        nb: "Alt som er meldt, er enten tatt opp eller ikke avgjort ennå.",
                        nn: "Alt som er meldt, er anten teke opp eller ikkje avgjort enno.",
                        en: "Everything reported has been taken up, or has yet to be decided."))
            ]
        }
        var tree = TraceTree()
        return [.tree(links.map { tree.branch($0) })]
    }

    /// The links, each with the reason among what is said of it.
    public func json(for reader: Reader) -> JSON { .array(links.map { TraceOutcome.json($0, reader.language) }) }
}
