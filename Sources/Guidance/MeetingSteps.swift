import Model
import Pages

extension Step where Subject: Growing {
    /// Who took part, and on which day: a meeting. It is often written down after the day it was held, so the day is asked
    /// with the groups; what was recorded can be answered anew.
    static func participation(_ id: String, phase: Phase?) -> Step {
        let chapter = id.split(separator: ".").first.map(String.init)
        let part = chapter.flatMap(MeetingPart.init(rawValue:))
        return Step(id) { subject, around in
            let kinds = (subject as? UnitAnalysis)?.profile.kinds ?? []
            let held = subject.meetings.filter { $0.isAbout(phase, chapter) }
            var occasions = held.map { meeting in
                Occasion(
                    item: meeting.id.item,
                    about: around.telling([.text(meeting.id.item.words), .data("  "), .text(meeting.day.words)]),
                    expects: around.expecting { .severalAdding(.groups(at: kinds), MeetingDay.again) },
                    answer: around.telling(
                        .text(meeting.who(at: kinds)) + .data("; ") + .text(meeting.day.words)))
            }
            // Of another day, it is another meeting; one that is being held is asked about when it is closed.
            let isOpen = part.map(around.openParts.contains) ?? false
            if !isOpen, !held.contains(where: { $0.isHeld(on: around.today) }) {
                // One meeting may work through several parts: that it was the same one is answer enough.
                let same = part == nil ? nil : subject.meetings.last { $0.isHeld(on: around.today) }
                let expects = around.expecting {
                    let offer = same.map { [Choice.Option(.item($0.id.item), MeetingDay.same($0, kinds))] } ?? []
                    return .severalAdding(.groups(at: kinds) + offer, MeetingDay.addition(around.today))
                }
                occasions.append(
                    Occasion(
                        expects: expects,
                        answer: held.isEmpty ? nil : around.telling(.ids(held.map { $0.id.item }))))
            }
            return occasions
        } take: { reply, occasion, subject, around throws(Refusal) in
            let present = try reply.labels(Group.self)
            let day = try reply.added.map { (words) throws(Refusal) in
                try MeetingDay.read(words, today: around.today)
            }
            if let part, let same = try reply.ids(Meeting.self).first {
                try subject.meetings.edit(same) { meeting in
                    meeting.add(part)
                    meeting.add(present)
                }
                return .item(same.item)
            }
            if occasion.item != nil {
                try subject.meetings.edit(try occasion.id()) { meeting in
                    meeting.groups = present
                    meeting.day = day ?? meeting.day
                }
                return .answer
            }
            let held = subject.meetings.first {
                $0.isAbout(phase, chapter) && $0.isHeld(on: day ?? around.today)
            }
            if let held {
                // Others who were there too, not one more meeting.
                try subject.meetings.edit(held.id) { meeting in
                    meeting.add(present)
                }
                return .item(held.id.item)
            }
            let meeting = Meeting(
                id: subject.numbering.next(), phase: phase, chapter: chapter, day: day ?? around.today,
                groups: present)
            subject.meetings.append(meeting)
            return .item(meeting.id.item)
        }
    }
}

extension Step {
    /// The discussion with the employees' organisations (drøfting; SKK 1.3): when, who, what came of it, what was disagreed.
    static func discussion(
        _ id: String, into discussion: Field<Subject, Discussion?>,
        when arises: @escaping @Sendable (Subject) -> Bool
    ) -> Step {
        Step(id) { subject, around in
            guard arises(subject) else { return [] }
            var occasion = Occasion(
                expects: .text,
                answer: discussion.value(of: subject).map { DiscussionReply.line($0, around.language) })
            occasion.isWhole = { $0.first.map(DiscussionReply.isNotYet) ?? false }
            return [occasion]
        } take: { reply, _, subject, around throws(Refusal) in
            subject[keyPath: discussion.path] = try DiscussionReply.read(try reply.words(), today: around.today)
            return .answer
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
                nb: "og datoen hvis det ikke var i dag: 1,2; \(example.nb)",
                nn: "og datoen om det ikkje var i dag: 1,2; \(example.nn)",
                en: "and the date if it was not today: 1,2; \(example.en)"))
    }

    /// «det samme møtet som i dag, møte-1: ledere».
    static func same(_ meeting: Meeting, _ kinds: [UnitKind]) -> Line {
        let (id, groups) = (meeting.id.item.words, meeting.who(at: kinds))
        return .text(
            Text(
                nb: "de samme som i \(id.nb) i dag: \(groups.nb)",
                nn: "dei same som i \(id.nn) i dag: \(groups.nn)",
                en: "the same groups as in \(id.en) today: \(groups.en)"))
    }

    /// The same of a meeting that was recorded, whose day is kept where none is written.
    static let again = Addition(
        hint: Text(
            nb: "og datoen hvis den er feil: 1,2; 14.09.2026", nn: "og datoen om han er feil: 1,2; 14.09.2026",
            en: "and the date if it is wrong: 1,2; 14.09.2026"))

    /// Reads `14.10.2026`, `14.10.`, «14. oktober 2026» and «i dag».
    static func read(_ words: String, today: Day) throws(Refusal) -> Day {
        guard let day = DiscussionReply.day(words, today: today) else { throw Refusal(noDay(words)) }
        guard day <= today else { throw Refusal(isToCome) }
        return day
    }

    private static func noDay(_ words: String) -> Text {
        let shown = words.cut(to: 40)
        return Text(
            nb: "«\(shown)» er ikke en dato. Skriv tallene, og så datoen slik: 1,2; 14.09.2026.",
            nn: "«\(shown)» er ikkje ein dato. Skriv tala, og så datoen slik: 1,2; 14.09.2026.",
            en:
                "“\(shown)” is not a date. Write the numbers, and then the date like this: 1,2; 14.09.2026.")
    }

    private static let isToCome = Text(
        nb: "Datoen er fram i tid. Svar når møtet er holdt.",
        nn: "Datoen er fram i tid. Svar når møtet er halde.",
        en: "That date is in the future. Answer when the meeting has been held.")
}

extension [Choice.Option] {
    /// The groups that may take part, as a unit of these kinds calls them.
    fileprivate static func groups(at kinds: [UnitKind]) -> [Choice.Option] {
        Group.allCases.map { group in
            var option = Choice.Option(.label(group), .text(group.label.fitted(to: kinds)))
            option.also = .text(group.label)
            return option
        }
    }
}

extension Meeting {
    /// The groups that took part, as a unit of these kinds calls them: «pedagoger» and «barn», «lærere» and «elever».
    fileprivate func who(at kinds: [UnitKind]) -> Text { .list(groups.map { $0.label.fitted(to: kinds) }) }
}
