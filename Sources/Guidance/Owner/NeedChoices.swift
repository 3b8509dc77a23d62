import Model
import Pages

extension Line {
    /// A need from below, with whose it is.
    static func need(_ need: ReceivedNeed) -> Line {
        [
            .data("\(need.name), "), .text(need.reference.item.words), .data("  "),
            .answer(need.need.ability, need.language),
        ] + (need.need.form.map { [.data(" ("), .text($0.label), .data(")")] } ?? [])
    }

    /// Needs that stand together because they were joined.
    static func needs(_ needs: [ReceivedNeed]) -> Line {
        guard needs.count > 1, let first = needs.first else { return needs.first.map(Line.need) ?? [] }
        let others = needs.dropFirst().reduce(Line([])) { line, need in
            line + .data(line.words.isEmpty ? "" : "; ") + .data("\(need.name), ")
                + .text(need.reference.item.words)
        }
        return .need(first)
            + .text(Text(nb: " – slått sammen med ", nn: " – slått saman med ", en: " – joined with "))
            + others
    }

    /// The needs a priority rests on, each with whose it is: two units both have a `behov-1`.
    static func needs(_ references: [Reference], _ overview: OwnerOverview) -> Line {
        named(references) { overview.received.document(of: $0)?.called }
    }

    /// Items of other workspaces after each other, each with whose it is.
    static func named(_ references: [Reference], _ whose: (Reference) -> String?) -> Line {
        Line(
            references.enumerated().flatMap { place, reference -> [Words] in
                [
                    .data(place == 0 ? "" : ", "), .data(whose(reference).map { "\($0) " } ?? ""),
                    .text(reference.item.words),
                ]
            })
    }

    /// Something a measure can be built on, with whose it is.
    static func basis(_ basis: ReceivedBasis) -> Line {
        [
            .data("\(basis.owner), "), .text(basis.reference.item.words), .data("  "),
            .answer(basis.title, basis.language),
        ]
    }
}

extension Choice.Option {
    /// A need from below.
    static func need(_ need: ReceivedNeed) -> Choice.Option { needs([need]) }

    /// Needs that stand together; they are the same whichever of them leads the line.
    static func needs(_ needs: [ReceivedNeed]) -> Choice.Option {
        Choice.Option(
            .foreign(Set(needs.map { ForeignItem($0.reference) })), .needs(needs),
            saying: Set(needs.map(Line.need)))
    }

    /// Something a measure can be built on.
    static func basis(_ basis: ReceivedBasis) -> Choice.Option {
        Choice.Option(.foreign([ForeignItem(basis.reference)]), .basis(basis))
    }
}

extension Reply {
    /// The needs chosen, those that stand together as one.
    func needs(among choices: [[ReceivedNeed]]) throws(Refusal) -> [[ReceivedNeed]] {
        try several().map { choice throws(Refusal) in
            let needs = choices.first { Choice.Option.needs($0).choice == choice }
            guard let needs else { throw Refusal(Sentences.notThatReply) }
            return needs
        }
    }
}
