import Model
import Pages

// What is said to a line that was perhaps meant to steer, and is no answer either.

extension Sentences {
    /// An unknown word with a sign of ours before it, and the nearest one; empty where none is near.
    static func unknown(_ word: String, _ nearest: Text) -> Text {
        let said = VisibleText.of(word)
        func perhaps(_ language: Language, _ words: (String) -> String) -> String {
            nearest[language].isEmpty ? "" : words(nearest[language])
        }
        return Text(
            nb: "«\(said)» er ikke en kommando her, og er ikke lagret.\(perhaps(.nb) { " Mente du «\($0)»?" }) "
                + "Skriv ? for hjelp, eller \\ foran hvis det er svaret deres.",
            nn: "«\(said)» er ikkje ein kommando her, og er ikkje lagra.\(perhaps(.nn) { " Meinte du «\($0)»?" }) "
                + "Skriv ? for hjelp, eller \\ framfor om det er svaret dykkar.",
            en:
                "“\(said)” is not a command here, and was not saved.\(perhaps(.en) { " Did you mean “\($0)”?" }) "
                + "Type ? for help, or put \\ first if it is your answer.")
    }

    /// A command of the program's that was typed as an answer.
    ///
    /// - Parameters:
    ///   - line: The line.
    ///   - keepsAll: Whether what was answered before is saved when somebody stops here.
    /// - Returns: What is said.
    static func isCommand(_ line: String, keepsAll: Bool = true) -> Text {
        let said = VisibleText.of(line)
        return Text(
            nb: "«\(said)» er en kommando, og er ikke lagret som svar. Skriv /slutt først"
                + (keepsAll ? " (alle svar er lagret)" : "")
                + ", og så kommandoen. Skriv \\ foran hvis det er svaret deres.",
            nn: "«\(said)» er ein kommando, og er ikkje lagra som svar. Skriv /slutt først"
                + (keepsAll ? " (alle svar er lagra)" : "")
                + ", og så kommandoen. Skriv \\ framfor om det er svaret dykkar.",
            en: "“\(said)” is a command, and was not saved as an answer. Type “/quit” first"
                + (keepsAll ? " (all answers are saved)" : "")
                + ", and then the command. Put \\ first if it is your answer.")
    }
}
