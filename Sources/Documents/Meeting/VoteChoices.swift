import Guidance
import Model
import Pages

extension VoteOutcome {
    /// What is chosen between in the meeting that is open, part by part, and how the dots are counted; nothing where no
    /// meeting is open or there is nothing to choose between.
    static func choices(of opened: Opened<UnitAnalysis>) -> [Block] {
        guard let meeting = opened.desk.openMeeting else { return [] }
        let parts = meeting.votable(in: opened.body)
        return parts.flatMap { part -> [Block] in
            // As the ballots have them and as they are counted: also those that came after the first pile.
            let rows = opened.body.choices(of: part).map { Block.Item(.answer($0.title, opened.header.language)) }
            return [
                .heading(level: 2, .text(order(of: part))), .list(rows, numbered: true),
                .typed([.text(command(rows.count, part, isNamed: parts.count > 1))]),
            ]
        }
    }

    private static func order(of part: MeetingPart) -> Text {
        Text(
            nb: "\(part.label.nb): alternativene, i den rekkefølgen de skal telles",
            nn: "\(part.label.nn): alternativa, i den rekkjefølgja dei skal teljast",
            en: "\(part.label.en): the choices, in the order in which they are counted")
    }

    /// «behov avstemning 4,3,2 --stemmesedler 12», with a number for each choice.
    private static func command(_ count: Int, _ part: MeetingPart, isNamed: Bool) -> Text {
        let marks = (0..<count).map { String(max(0, 4 - $0)) }.joined(separator: ",")
        let part = part.label.mapped { word, _ in word.lowercased() }
        let (nb, nn, en) =
            isNamed ? (" --del \(part.nb)", " --del \(part.nn)", " --part \(part.en)") : ("", "", "")
        return Text(
            nb: "  behov avstemning \(marks) --stemmesedler 12\(nb)     (prikkene hvert alternativ fikk)",
            nn: "  behov røysting \(marks) --røystesetlar 12\(nn)     (prikkane kvart alternativ fekk)",
            en: "  behov vote \(marks) --ballots 12\(en)     (the dots each choice got)")
    }
}
