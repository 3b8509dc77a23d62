public import Model

/// The questions of a part that a group can answer on paper: those that ask for what people know, and none that ask the
/// program's user to sort what is there.
public enum MeetingQuestions {
    /// The ids of the questions, in the order a group takes them.
    public static func of(_ part: MeetingPart) -> [String] {
        switch part {
        case .goals: ["goals.add", "goals.differences", "goals.sign", "goals.unreached", "goals.sami"]
        case .data: ["data.children", "data.practice", "data.voices"]
        case .interpretation:
            [
                "interpretation.add", "interpretation.explanation", "interpretation.surprise",
                "interpretation.doubt",
            ]
        case .prioritisation: ["prioritisation.running", "prioritisation.stop", "prioritisation.add"]
        case .practice:
            [
                "practice.context", "practice.actor", "practice.individual", "practice.promoting",
                "practice.leadership",
            ]
        case .needs: ["needs.add", "needs.who", "needs.sign", "needs.practice"]
        }
    }

    /// What the group writes down that it answers for, where a question is about one of several; `nil` where it is not.
    public static func subject(of question: String) -> Text? {
        switch question {
        case "goals.differences", "goals.sign", "goals.unreached":
            Text(nb: "Målet vi tenker på", nn: "Målet vi tenkjer på", en: "The goal we have in mind")
        case "interpretation.explanation":
            Text(
                nb: "Utfordringen vi tenker på", nn: "Utfordringa vi tenkjer på",
                en: "The challenge we have in mind")
        case "needs.who", "needs.sign", "needs.practice":
            Text(nb: "Behovet vi tenker på", nn: "Behovet vi tenkjer på", en: "The need we have in mind")
        default: nil
        }
    }

    /// Those of one turn of several.
    public static func of(_ part: MeetingPart, turn: Int, of turns: Int) -> [String] {
        let all = of(part)
        guard turns > 1, turns <= all.count else { return all }
        let sizes = Share.even(all.count, among: turns)
        let first = sizes.prefix(turn - 1).reduce(0, +)
        return Array(all[first..<(first + sizes[turn - 1])])
    }

    /// Whether the group places marks on what it found: phases 3–5 choose among things.
    public static func hasVote(_ part: MeetingPart) -> Bool { part != .goals && part != .data }
}
