import Model
import Pages

/// What is told of a meeting that was held, in its minutes and when the next one begins.
enum MinutesWords {
    /// Who took part, by role and with numbers where they were counted.
    static func who(_ meeting: Meeting) -> Line {
        let roles = [meeting].groups.map { role -> Line in
            guard let counted = meeting.present.first(where: { $0.role == role }) else { return .text(role.label) }
            return [.text(role.label), .data(" (\(counted.people))")]
        }
        return roles.isEmpty ? .text(.notAnswered) : .joined(roles)
    }

    /// What was decided: what was written down at the end, and what the parts gave.
    static func decided(_ meeting: Meeting, _ analysis: UnitAnalysis, _ language: Language) -> [Line] {
        let own: [Line] = meeting.decided.map { [.answer($0, language)] } ?? []
        let given = meeting.parts.flatMap { outcome(of: $0, analysis, language) }
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
    private static func outcome(of part: MeetingPart, _ analysis: UnitAnalysis, _ language: Language) -> [Line] {
        func told(_ name: Text, _ titles: [String]) -> [Line] {
            guard !titles.isEmpty else { return [] }
            let shown = titles.prefix(5).map { Line.answer($0, language) }
            let more = titles.count - shown.count
            let head: Line = [.text(name), .data(": ")]
            let rest: Line = more > 0 ? [.data(" … (+\(more))")] : []
            return [head + Line.joined(shown, by: "; ") + rest]
        }
        switch part {
        case .goals: return told(part.label, analysis.goals.map(\.title))
        case .data:
            guard !analysis.sources.isEmpty else { return [] }
            return [[.text(part.label), .data(": "), .text(.counted(analysis.sources.count, .sources))]]
        case .interpretation: return told(part.label, analysis.findings.map(\.title))
        case .prioritisation:
            guard let chosen = analysis.chosenCandidate else { return [] }
            var words: [Words] = [.text(UnitAnalysis.chosen.name), .data(": "), .answer(chosen.area, language)]
            if chosen.reason != nil { words += [.data(". "), .text(Candidate.reason.name), .data(": ")] }
            let why: Line = chosen.reason == nil ? [] : .brief(chosen.reason, language)
            let others = analysis.candidates.filter { $0.id != chosen.id }.map(\.area)
            return [Line(words) + why] + told(Text(nb: "Venter", nn: "Ventar", en: "Has to wait"), others)
        case .practice: return told(part.label, analysis.factors.map(\.title))
        case .needs: return told(part.label, analysis.needs.map(\.title))
        }
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
                .text(Text(nb: ", dato er ikke satt", nn: ", dato er ikkje sett", en: ", no date set")))
        }
        if !next.parts.isEmpty { words += [.data(": "), .text(next.parts.titled)] }
        return Line(words)
    }
}
