import Guidance
import Model
import Pages

/// What is told of a meeting that was held, in its minutes and when the next one begins.
enum MinutesWords {
    /// Who took part, by role and with numbers where they were counted.
    static func who(_ meeting: Meeting, at kinds: [UnitKind]) -> Line {
        let roles = [meeting].groups.map { role -> Line in
            let name = role.label.fitted(to: kinds)
            guard let counted = meeting.present.first(where: { $0.role == role }) else { return .text(name) }
            return [.text(name), .data(" (\(counted.people))")]
        }
        return roles.isEmpty ? .text(.notAnswered) : .joined(roles)
    }

    /// What was decided: what was written down at the end, and what the parts gave.
    static func decided(_ meeting: Meeting, _ analysis: UnitAnalysis, _ language: Language) -> [Line] {
        let own: [Line] = meeting.decided.map { [.answer($0, language)] } ?? []
        let isLong = meeting.parts.count > 3
        let given = meeting.parts.flatMap { outcome(of: $0, analysis, language, isLong: isLong) }
        let all = own + given
        return all.isEmpty
            ? [
                .say(
                    nb: "Ingenting er skrevet.", nn: "Ingenting er skrive.",
                    en:
                        "Nothing has been written.")
            ] : all
    }

    /// What a part has given so far, in a line.
    private static func outcome(
        of part: MeetingPart, _ analysis: UnitAnalysis, _ language: Language, isLong: Bool
    ) -> [Line] {
        func told(_ name: Text, _ titles: [String]) -> [Line] {
            guard !titles.isEmpty else { return [] }
            // The minutes are one page: of what the parts gave, the first stand as whole sentences, the rest is counted.
            let shown = titles.prefix(isLong ? 1 : 3).map { Line.brief($0, language, room: isLong ? 48 : 110) }
            let more = titles.count - shown.count
            let head: Line = [.text(name), .data(": ")]
            let rest: Line =
                more > 0
                ? .say(nb: "; og \(more) til", nn: "; og \(more) til", en: "; and \(more) more") : []
            return [head + Line.joined(shown, by: "; ") + rest]
        }
        switch part {
        case .goals: return told(part.label, analysis.goals.map(\.title))
        // What was looked at is no decision.
        case .data: return []
        case .interpretation: return told(part.label, analysis.findings.map(\.title))
        case .prioritisation:
            guard let chosen = analysis.chosenCandidate else { return [] }
            var words: [Words] = [
                .text(UnitAnalysis.chosen.name), .data(": "),
            ]
            words += Line.brief(chosen.area, language, room: isLong ? 60 : 160).words
            if chosen.reason != nil { words += [.data(". "), .text(Candidate.reason.name), .data(": ")] }
            let why: Line = chosen.reason == nil ? [] : .brief(chosen.reason, language, room: isLong ? 160 : 400)
            let others = analysis.candidates.filter { $0.id != chosen.id }.map(\.area)
            return [Line(words) + why] + told(Text(nb: "Venter", nn: "Ventar", en: "Left for later"), others)
        case .practice: return told(part.label, analysis.factors.map(\.title))
        case .needs: return told(part.label, analysis.needs.map(\.title))
        }
    }

    /// What was weighed in a meeting that is closed, a line for each vote: how many, and what the choices got.
    static func votes(_ meeting: Meeting, _ desk: Desk, _ language: Language) -> [Line] {
        desk.shownVotes.filter { $0.meeting == meeting.id && $0.cast > 0 }.map { vote in
            let part: Line = MeetingPart(rawValue: vote.question).map { [.text($0.label), .data(": ")] } ?? []
            guard let count = VoteCount(vote) else { return part + Line.text(VoteWords.fewVoted) }
            // Those that got most; the whole count is shown by `vote`.
            let choices = count.rows.prefix(3).map { row -> Line in
                Line.brief(row.choice.words, language, room: 40) + Line.data(" \(row.marks)")
            }
            let tied = count.tied.map(\.words)
            let told: Line = [.text(VoteWords.cast(count, vote.voters)), .data(" ")]
            let end: Line = tied.isEmpty ? [.data(".")] : [.data(". "), .text(VoteWords.tie(tied))]
            return part + told + Line.joined(choices, by: "; ") + end
        }
    }

    /// How many inputs came in a meeting, and what they became; `nil` where none came.
    static func inputs(_ meeting: Meeting, _ desk: Desk) -> Text? {
        let all = desk.inputs.filter { $0.meeting == meeting.id }
        guard !all.isEmpty else { return nil }
        let ends = all.map { desk.end(of: $0)?.kind }
        let (used, aside) = (ends.count { $0 == .used }, ends.count { $0 == .notTaken })
        let open = all.count - used - aside
        return Text(
            nb:
                "Det kom \(all.count) innspill: \(used) er brukt, \(aside) er ikke tatt videre, \(open) er ikke avgjort.",
            nn:
                "Innspel: \(all.count). Brukte: \(used). Ikkje tekne vidare: \(aside). Ikkje avgjorde: \(open).",
            en: "Suggestions: \(all.count). Used: \(used). Not taken further: \(aside). Not decided: \(open).")
    }

    /// The next planned meeting.
    static func next(_ desk: Desk) -> Line {
        guard let next = desk.nextMeeting else {
            return .say(
                nb: "Neste møte er ikke planlagt ennå.", nn: "Neste møte er ikkje planlagt enno.",
                en: "The next meeting has not been planned yet.")
        }
        var words: [Words] = [.text(next.form.label.capital)]
        if let day = next.days.first {
            words += [.data(" "), .text(day.words)]
        } else {
            words.append(
                .text(Text(nb: ", dato er ikke satt", nn: ", datoen er ikkje bestemt", en: ", no date set")))
        }
        if !next.parts.isEmpty { words += [.data(": "), .text(next.parts.together)] }
        return Line(words)
    }
}
