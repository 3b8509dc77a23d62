import Model
import Pages

extension Step {
    /// Who took part, and on which day: a meeting. It is often written down after the day it was held, so the day is asked
    /// with the groups; what was recorded can be answered anew.
    static func participation(
        _ id: String, phase: Phase?, meetings: Place<Subject, [Meeting]>,
        numbering: Place<Subject, Numbering>
    ) -> Step {
        let chapter = id.split(separator: ".").first.map(String.init)
        return Step(id) { subject, around in
            let held = subject[keyPath: meetings].filter { $0.phase == phase && $0.chapter == chapter }
            var occasions = held.map { meeting in
                Occasion(
                    item: meeting.id.item,
                    about: [.text(meeting.id.item.words), .data("  "), .text(meeting.day.words)],
                    expects: .severalAdding(.labels(Group.allCases), MeetingDay.again),
                    answer: .labels(meeting.groups) + .data("; ") + .text(meeting.day.words))
            }
            // Of another day, it is another meeting.
            if !held.contains(where: { $0.day == around.today }) {
                occasions.append(
                    Occasion(
                        expects: .severalAdding(.labels(Group.allCases), MeetingDay.addition(around.today)),
                        answer: held.isEmpty ? nil : .ids(held.map(\.id.item))))
            }
            return occasions
        } take: { reply, occasion, subject, around throws(Refusal) in
            let present = try reply.labels(Group.self)
            let day = try reply.added.map { (words) throws(Refusal) in
                try MeetingDay.read(words, today: around.today)
            }
            if occasion.item != nil {
                try subject[keyPath: meetings].edit(try occasion.id()) { meeting in
                    meeting.groups = present
                    meeting.day = day ?? meeting.day
                }
                return .answer
            }
            let held = subject[keyPath: meetings].first {
                $0.phase == phase && $0.chapter == chapter && $0.day == day ?? around.today
            }
            if let held {
                // Others who were there too, not one more meeting.
                try subject[keyPath: meetings].edit(held.id) { meeting in
                    meeting.groups = Group.allCases.filter { meeting.groups.contains($0) || present.contains($0) }
                }
                return .item(held.id.item)
            }
            let meeting = Meeting(
                id: subject[keyPath: numbering].next(), phase: phase, chapter: chapter, day: day ?? around.today,
                groups: present)
            subject[keyPath: meetings].append(meeting)
            return .item(meeting.id.item)
        }
    }
}

/// The day a meeting was held, as it is asked for beside who took part.
enum MeetingDay {
    /// «og dagen om det ikke var i dag: 1,2; 14.09.2026».
    static func addition(_ today: Day) -> Addition {
        let example = Day(daysSinceEpoch: today.daysSinceEpoch - 7).words
        return Addition(
            hint: Text(
                nb: "og dagen om det ikke var i dag: 1,2; \(example.nb)",
                nn: "og dagen om det ikkje var i dag: 1,2; \(example.nn)",
                en: "and the day if it was not today: 1,2; \(example.en)"))
    }

    /// The same of a meeting that was recorded, whose day is kept where none is written.
    static let again = Addition(
        hint: Text(
            nb: "og dagen hvis den er feil: 1,2; 14.09.2026", nn: "og dagen dersom han er feil: 1,2; 14.09.2026",
            en: "and the day if it is wrong: 1,2; 14.09.2026"))

    /// Reads `14.10.2026`, `14.10.`, «14. oktober 2026» and «i dag».
    static func read(_ words: String, today: Day) throws(Refusal) -> Day {
        guard let day = DiscussionReply.day(words, today: today) else { throw Refusal(noDay(words)) }
        guard day <= today else { throw Refusal(isToCome) }
        return day
    }

    private static func noDay(_ words: String) -> Text {
        let shown = words.cut(to: 40)
        return Text(
            nb: "«\(shown)» er ikke en dag. Skriv tallene, og så dagen slik: 1,2; 14.09.2026.",
            nn: "«\(shown)» er ikkje ein dag. Skriv tala, og så dagen slik: 1,2; 14.09.2026.",
            en:
                "“\(shown)” is not a day. Write the numbers, and then the day like this: 1,2; 14.09.2026.")
    }

    private static let isToCome = Text(
        nb: "Dagen er ikke kommet ennå. Svar når møtet er holdt.",
        nn: "Dagen er ikkje komen enno. Svar når møtet er halde.",
        en: "That day is still to come. Answer when the meeting has been held.")
}
