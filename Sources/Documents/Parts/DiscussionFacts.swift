import Model
import Pages

extension DocumentParts {
    /// The discussion with the employees' organisations (SKK 1.3): when, who, what came of it, what was disagreed.
    ///
    /// - Parameters:
    ///   - held: The discussion.
    ///   - name: What it is called.
    ///   - language: The language it is written in.
    ///   - isAtUnit: Whether it was held at one unit, where each organisation is one person and is not printed.
    /// - Returns: What came of it.
    static func discussion(
        _ held: Discussion?, named name: Text, _ language: Language, isAtUnit: Bool = false
    ) -> [Block] {
        guard let held else { return [.facts([Fact(name, .text(.notAnswered))])] }
        guard held.isHeld else {
            let notYet = Line.say(
                nb: "Drøftingen er ikke gjennomført ennå.", nn: "Drøftinga er ikkje gjennomført enno.",
                en: "The discussion has not been held yet.")
            return [.facts([Fact(name, notYet)])]
        }
        let day = Discussion.day.line(of: held, language)
        let when: Line = isAtUnit ? day : .joined([day, Discussion.organisations.line(of: held, language)])
        return [
            .facts([
                Fact(name, when),
                Discussion.outcome.fact(of: held, language),
                Fact(
                    Discussion.disagreement.name,
                    held.disagreement.map { .answer($0, language) } ?? .say(nb: "ingen", nn: "inga", en: "none")),
            ])
        ]
    }
}
