import Guidance
import Model
import Pages

extension MeetingPapers {
    /// A sheet for each group and part: the part's own questions, the unit's own figures, and room to write.
    var sheetPage: Page {
        let sheets = plan.parts.flatMap { part in
            (1...max(1, plan.groups)).map { group in sheet(of: part, for: group) }
        }
        return Page(
            title: .say(nb: "Gruppeark: ", nn: "Gruppeark: ", en: "Group sheet: ") + name,
            blocks: Array(sheets.joined(separator: [.pageBreak])))
    }

    private func sheet(of part: MeetingPart, for group: Int) -> [Block] {
        let pictures = pictures(of: part)
        let number = Text(nb: "Gruppe \(group)", nn: "Gruppe \(group)", en: "Group \(group)")
        let title: Line = [.text(part.titled.capital), .data(" · "), .text(number)]
        let roles = GroupRole.allCases.map { Fact($0.label.capital, Self.short) }
        let head: [Block] = [
            .heading(level: 2, title), .note(.text(Self.noNames)), .facts(roles),
            .list(steps(of: part), numbered: true),
        ]
        return head + pictures + questions(of: part) + weightiest
    }

    /// The group's own minutes, as the agenda has them.
    private func steps(of part: MeetingPart) -> [Block.Item] {
        agenda.lines.filter { $0.part == part && $0.step.isOfGroup }.map { line in
            var words: [Words] = [.text(title(line))]
            if line.turns > 1 { words.append(.data(" (\(line.turn)/\(line.turns))")) }
            words += [.data(", "), .text(.counted(line.minutes, .minutes)), .data(". "), .text(how(line))]
            return Block.Item(Line(words))
        }
    }

    private func questions(of part: MeetingPart) -> [Block] {
        let asked = MeetingQuestions.of(part).compactMap { id in wording[id].map { (id: id, words: $0) } }
        return asked.flatMap { id, words -> [Block] in
            var blocks: [Block] = [.heading(level: 3, .text(words.question.asked))]
            if let example = words.example(for: analysis.profile.kinds) {
                blocks.append(.source([.text(Self.forExample), .text(example)]))
            }
            return blocks + (MeetingQuestions.subject(of: id).map { [Self.which($0)] } ?? []) + Self.room(3)
        }
    }

    /// Room to say which of several a question is about.
    private static func which(_ subject: Text) -> Block {
        .room([[.text(subject), .data(": ")]])
    }

    private static let forExample = Text(nb: "For eksempel: ", nn: "Til dømes: ", en: "For example: ")

    private var weightiest: [Block] {
        let lines = [Block.room((1...3).map { .data("\($0)  ") })]
        let first: [Block] = .part(
            Text(
                nb: "De tre viktigste punktene våre", nn: "Dei tre viktigaste punkta våre",
                en:
                    "Our three most important points"), lines)
        let second: [Block] = .part(
            Text(nb: "Dette ser vi ulikt på", nn: "Dette ser vi ulikt på", en: "Where our views differ"),
            Self.room(2))
        return first + second
    }

    private static let noNames = Text(
        nb: "Ikke skriv navn, initialer eller diagnoser, heller ikke hvem som sa hva.",
        nn: "Ikkje skriv namn, initialar eller diagnosar, heller ikkje kven som sa kva.",
        en: "Do not write names, initials or diagnoses, or who said what.")

    private static let short = Line.data(String(repeating: "…", count: 14))
}

extension Text {
    /// The question alone, without how it is answered on a screen.
    fileprivate var asked: Text {
        mapped { words, _ in words.lastIndex(of: "?").map { String(words[...$0]) } ?? words }
    }
}

extension AgendaStep {
    /// Whether it is done in the groups, on their own.
    fileprivate var isOfGroup: Bool { [.look, .alone, .round, .talk].contains(self) }
}

extension Noun {
    /// Minutes.
    static let minutes = Noun(
        Text(nb: "minutt", nn: "minutt", en: "minute"), Text(nb: "minutter", nn: "minutt", en: "minutes"))
}
