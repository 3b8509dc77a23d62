import Model
import Pages

extension Interview where Subject == OwnerOverview {
    /// What the owner puts in of its own, and who it has talked with.
    static let contribution = Chapter<OwnerOverview>(
        "contribution",
        title: Text(
            nb: "Egeninnsats og partnere", nn: "Eigeninnsats og partnarar", en: "Own contribution and partners"),
        summary: { overview in
            let sums = [
                overview.contributedHours.map(RowNumbers.hours), overview.contributedKroner.map(RowNumbers.kroner),
            ].compactMap(\.self)
            guard let first = sums.first else { return Text(alike: "") }
            return sums.dropFirst().reduce(first) { all, next in all.mapped { "\($0), \(next[$1])" } }
        },
        steps: [
            Step("contribution.own") { subject, around in
                [
                    Occasion(
                        expects: .text,
                        answer: subject.ownContribution.map { .answer($0.words, around.language) })
                ]
            } take: { reply, _, subject, _ throws(Refusal) in
                let words = try reply.words()
                var own = subject.ownContribution ?? OwnContribution(words: words)
                own.words = words
                subject.ownContribution = own
                return .answer
            },
            .rows(
                "contribution.parts", into: OwnerOverview.contributions,
                mayBeEmpty: [1],
                line: { row, _ in ContributionRow.line(row) }
            ) { id, words, _, _ throws(Refusal) in
                try ContributionRow.read(id, words)
            },
            .rows(
                "contribution.partner", into: OwnerOverview.dialogues,
                showing: { subject, around in
                    subject.partnerDialogue.map { [.paragraph(.answer($0, around.language))] } ?? []
                },
                line: { row, _ in DialogueRow.line(row) }
            ) { id, words, _, _ throws(Refusal) in
                try DialogueRow.read(id, words)
            },
            .participation("contribution.participation", phase: nil),
        ])
}
