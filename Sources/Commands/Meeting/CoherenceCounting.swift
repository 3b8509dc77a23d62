import Documents
import Guidance
import Model
import Pages

/// Asks for the counts of a coherence survey that was answered on paper, one statement at a time.
struct CoherenceCounting {
    let program: Program

    private final class Draft {
        var counts: [CoherenceStatement: [Int]] = [:]
    }

    /// The counts of the statements that were told, and how the asking went; none where somebody stopped before the end.
    func counts() -> (counts: [StatementCount], outcome: Prompter.Outcome) {
        let draft = Draft()
        let questions = CoherenceStatement.allCases.map { statement in
            asking(statement) { draft.counts[statement] = $0 }
        }
        let outcome = program.prompter.ask(questions).outcome
        guard outcome == .answered else { return ([], outcome) }
        return (
            CoherenceStatement.allCases.compactMap { statement in
                draft.counts[statement].map { StatementCount(statement, $0) }
            }, outcome
        )
    }

    private func asking(
        _ statement: CoherenceStatement, _ take: @escaping ([Int]) -> Void
    ) -> () -> PlainQuestion? {
        let question = question(statement, take)
        return { question }
    }

    private func question(_ statement: CoherenceStatement, _ take: @escaping ([Int]) -> Void) -> PlainQuestion {
        PlainQuestion(
            [
                .paragraph(.data("«") + .text(statement.label) + .data("»")),
                .paragraph(.text(CoherenceCountingWords.asked)),
            ], help: CoherenceCountingWords.help, canWait: true
        ) { reply throws(Refusal) in
            let parts = try reply.words().split { $0 == "," || $0 == ";" || $0.isWhitespace }
            let numbers = parts.compactMap { Int($0) }
            guard parts.count == CoherenceSheet.shownAnswers.count, numbers.count == parts.count,
                numbers.allSatisfy(Bounds.People.range.contains)
            else { throw Refusal(CoherenceCountingWords.asked) }
            // Written in the order of the sheet, kept in the order of the scale.
            let byAnswer = Dictionary(uniqueKeysWithValues: zip(CoherenceSheet.shownAnswers, numbers))
            take(CoherenceAnswer.allCases.map { byAnswer[$0] ?? 0 })
        }
    }
}

/// What is said while paper is counted.
enum CoherenceCountingWords {
    private static let order = Text.list(CoherenceSheet.shownAnswers.map(\.label))

    static let asked = Text(
        nb: "Hvor mange krysset av for hvert svar? Skriv seks tall, i denne rekkefølgen: \(order.nb).",
        nn: "Kor mange kryssa av for kvart svar? Skriv seks tal, i denne rekkjefølgja: \(order.nn).",
        en: "How many ticked each answer? Write six numbers, in this order: \(order.en).")
    static let help = Text(
        nb:
            "For eksempel: 1, 3, 8, 6, 4, 2. Tell alle arkene samlet, så ingen kan se hva den enkelte har svart. Skriv - for å hoppe over.",
        nn:
            "Til dømes: 1, 3, 8, 6, 4, 2. Tel alle arka samla, så ingen kan sjå kva den enkelte har svara. Skriv - for å hoppe over.",
        en:
            "For example: 1, 3, 8, 6, 4, 2. Count all the sheets together, so that nobody can see what each person answered. Type “-” to skip."
    )
}
