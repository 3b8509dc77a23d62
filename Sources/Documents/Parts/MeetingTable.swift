import Guidance
import Model
import Pages

extension Participation {
    /// Whether staff other than leaders, or their representatives, took part.
    var haveStaff: Bool { groups.contains { $0.isStaff || $0 == .representatives } }

    /// «3 møter: ledere, pedagoger og lærere».
    func inShort(at kinds: [UnitKind]) -> Line {
        guard meetings > 0 else {
            return .say(
                nb: "Ingen møter er registrert.", nn: "Ingen møte er registrerte.",
                en:
                    "No meetings have been recorded."
            )
        }
        // Those recorded part by part on one day were one meeting.
        guard !groups.isEmpty else { return .text(.counted(meetings, .meetings)) }
        return [
            .text(.counted(meetings, .meetings)), .data(": "),
            .text(.list(groups.map { $0.label.fitted(to: kinds) })),
        ]
    }

    /// «6 møter; ikke med: foresatte», where many units stand under each other.
    func inShortest(at kinds: [UnitKind]) -> Line {
        let absent = Group.allCases.filter { $0 != .owner && !groups.contains($0) }
        guard meetings > 0, !groups.isEmpty else { return inShort(at: kinds) }
        return .text(.counted(meetings, .meetings))
            + (absent.isEmpty
                ? []
                : .say(nb: "; ikke med: ", nn: "; ikkje med: ", en: "; absent: ")
                    + .text(.list(absent.map { $0.label.fitted(to: kinds) })))
    }
}

extension DocumentParts {
    /// Who took part, meeting by meeting; with the phase for a unit.
    static func meetings(_ meetings: [Meeting], phases: Bool = false, at kinds: [UnitKind] = []) -> [Block] {
        guard !meetings.isEmpty else { return [.paragraph(meetings.participation.inShort(at: kinds))] }
        let rows = meetings.asHeld.sorted { ($0.day, $0.id) < ($1.day, $1.id) }.map { meeting -> [Line] in
            let phase: Line = meeting.phases.isEmpty ? .data("–") : .text(.list(meeting.phases.map(\.label)))
            return [.text(.list(meeting.days.map(\.words)))] + (phases ? [phase] : []) + [
                MinutesWords.who(meeting, at: kinds)
            ]
        }
        let header = [Meeting.day.name] + (phases ? [Meeting.phase.name] : []) + [Meeting.groups.name]
        return [.table(Table(header: header.map { .text($0) }, rows: rows))]
    }
}
