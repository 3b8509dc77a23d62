import Model
import Pages

/// What a question tells in full behind a word, where all of it at once would fill more than two screens: `/vis uenighet`.
struct Detail: Sendable {
    /// The word after `/vis`.
    let word: Text
    /// Whether it is only a part of what another tells, and so not told again where all is asked for.
    var isPart = false
    /// What is shown; made only for who asks.
    let blocks: @Sendable () -> [Block]

    /// Whether a word names it, in any language.
    func isNamed(_ word: String) -> Bool { Language.allCases.contains { self.word[$0].folded == word.folded } }
}
