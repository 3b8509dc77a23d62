import Model
import Pages

extension Interview where Subject == OwnerOverview {
    /// What is lifted up from the units' needs.
    static let priorities = Chapter<OwnerOverview>(
        "priorities", title: Text(nb: "Prioriteringer", nn: "Prioriteringar", en: "Priorities"),
        summary: { .tally($0.priorities.count, .priorities) },
        steps: [
            .changed("priorities.changed"),
            .ofEach("priorities.needs", OwnerOverview.priorities) { subject, around in
                let options = around.needOptions(of: subject)
                guard !options.isEmpty else { return nil }
                let list = around.needList(of: subject)
                return { priority in
                    (
                        .several(options.chosen(priority.needs), orNone: false),
                        priority.needs.isEmpty ? nil : .needs(priority.needs, list)
                    )
                }
            } take: { reply, priority, subject throws(Refusal) in
                priority.needs = try reply.needs(among: subject.needChoices).joined().map(\.reference)
            },
            .text(Priority.reason, ofEach: OwnerOverview.priorities),
            .entries(
                "priorities.add", into: OwnerOverview.priorities,
                offering: { subject in
                    (subject.previous?.goingOn ?? []).map { carried in
                        Offer(words: Text(alike: carried.words)) { id, words, _ in
                            Priority(id: id, statement: words)
                        }
                    }
                },
                showing: { subject, around in
                    around.needList(of: subject).options(subject.leftNeeds).blocks
                }
            ) { id, words, _, _ in
                Priority(id: id, statement: words)
            },
        ])
}
