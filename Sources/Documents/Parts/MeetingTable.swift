import Model
import Pages

extension [Meeting] {
    /// The groups that took part in any of them, in the order of the list of groups.
    var groups: [Group] {
        let present = Set(flatMap(\.groups))
        return Group.allCases.filter(present.contains)
    }

    /// Whether staff other than leaders, or their representatives, took part.
    var haveStaff: Bool { groups.contains { $0.isStaff || $0 == .representatives } }

    /// «3 møter: ledere, pedagoger og lærere».
    var inShort: Line {
        guard !isEmpty else {
            return .say(
                nb: "Ingen møter er registrert.", nn: "Ingen møte er registrerte.",
                en:
                    "No meetings have been recorded."
            )
        }
        // Those recorded part by part on one day were one meeting.
        let held = asHeld.count
        guard !groups.isEmpty else { return .text(.counted(held, .meetings)) }
        return [.text(.counted(held, .meetings)), .data(": "), .text(.list(groups.map(\.label)))]
    }
}

extension [Meeting] {
    /// «6 møter; ikke med: foresatte», where many units stand under each other.
    var inShortest: Line {
        let absent = Group.allCases.filter { $0 != .owner && !groups.contains($0) }
        guard !isEmpty, !groups.isEmpty else { return inShort }
        return .text(.counted(asHeld.count, .meetings))
            + (absent.isEmpty
                ? []
                : .say(nb: "; ikke med: ", nn: "; ikkje med: ", en: "; not there: ")
                    + .text(.list(absent.map(\.label))))
    }
}

extension DocumentParts {
    /// Who took part, meeting by meeting; with the phase for a unit.
    static func meetings(_ meetings: [Meeting], phases: Bool = false) -> [Block] {
        guard !meetings.isEmpty else { return [.paragraph(meetings.inShort)] }
        let rows = meetings.asHeld.sorted { ($0.day, $0.id) < ($1.day, $1.id) }.map { meeting -> [Line] in
            let phase: Line = meeting.phases.isEmpty ? .data("–") : .text(.list(meeting.phases.map(\.label)))
            return [.text(.list(meeting.days.map(\.words)))] + (phases ? [phase] : []) + [
                MinutesWords.who(meeting)
            ]
        }
        let header = [Meeting.day.name] + (phases ? [Meeting.phase.name] : []) + [Meeting.groups.name]
        return [.table(Table(header: header.map { .text($0) }, rows: rows))]
    }
}
