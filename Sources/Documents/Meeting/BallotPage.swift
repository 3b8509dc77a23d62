import Guidance
public import Model
import Pages

extension MeetingPapers {
    /// The ballots of the parts that have something to choose between; none before there is.
    var ballotPage: Page? {
        let parts = plan.votable(in: analysis)
        guard !parts.isEmpty else { return nil }
        return Page(
            title: .say(nb: "Stemmeseddel: ", nn: "Røystesetel: ", en: "Ballot: ") + name,
            blocks: Array(parts.map(ballot).joined(separator: [.pageBreak])))
    }

    private func ballot(_ part: MeetingPart) -> [Block] {
        let choices: [Line] = analysis.choices(of: part).map { .answer($0.title, language) }
        let rows = choices.enumerated().map { place, line in [.data("\(place + 1)"), line, Self.box] }
        return [
            .heading(level: 2, .text(Self.asked(part).fitted(to: analysis.profile.kinds))),
            .paragraph(.text(Self.how)),
            .table(
                Table(
                    header: [
                        .data("#"), .say(nb: "Hva", nn: "Kva", en: "Choice"),
                        .say(nb: "Prikker", nn: "Prikkar", en: "Dots"),
                    ], rows: rows)),
            .source(.text(MeetingAdvice.whoDecides)),
        ]
    }

    /// Whether a part is to be voted on that has nothing to choose between yet.
    public var ballotWaits: Bool {
        plan.parts.contains { MeetingQuestions.hasVote($0) && analysis.choices(of: $0).count < 2 }
    }

    private static let box = Line.data("○ ○ ○")

    private static let how = Text(
        nb:
            "Du har tre prikker. Sett dem på det du mener er viktigst, gjerne flere på det samme. Skriv ikke "
            + "navn. Resultatet blir vist når møtet er over.",
        nn:
            "Du har tre prikkar. Set dei på det du meiner er viktigast, gjerne fleire på det same. Skriv ikkje "
            + "namn. Resultatet blir vist når møtet er over.",
        en:
            "You have three dots. Put them on what you think matters most; you may put more than one in the "
            + "same place. Do not write your name. The result is shown when the meeting is over.")

    private static func asked(_ part: MeetingPart) -> Text {
        switch part {
        case .goals, .data, .interpretation:
            Text(
                nb: "Hva av dette er viktigst for barna eller elevene?",
                nn: "Kva av dette er viktigast for barna eller elevane?",
                en: "Which of these matters most for the children or pupils?")
        case .prioritisation:
            Text(
                nb: "Hvilket område skal vi velge?", nn: "Kva område skal vi velje?",
                en: "Which area should we choose?")
        case .practice:
            Text(
                nb: "Hva i vår egen praksis bør vi begynne med?", nn: "Kva i vår eigen praksis bør vi byrje med?",
                en: "What in our own practice should we begin with?")
        case .needs:
            Text(
                nb: "Hva er det viktigste vi må kunne?", nn: "Kva er det viktigaste vi må kunne?",
                en: "What is the most important thing we need to be able to do?")
        }
    }
}

extension MeetingPlan {
    /// The parts of it that have something to choose between.
    public func votable(in analysis: UnitAnalysis) -> [MeetingPart] {
        parts.filter { analysis.choices(of: $0).count > 1 }
    }
}

extension UnitAnalysis {
    /// What the staff can weigh against each other in a part: nothing in phases 1–2.
    public func choices(of part: MeetingPart) -> [any Item] {
        switch part {
        case .goals, .data: []
        case .interpretation: findings
        case .prioritisation: candidates
        case .practice: factors.filter { $0.effect == .maintaining }
        case .needs: needs
        }
    }
}
