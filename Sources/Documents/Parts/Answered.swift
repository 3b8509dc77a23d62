import Model
import Pages

extension DocumentParts {
    /// « (2 av 3 har svart)», beside a sum of what only some have told; nothing where all have.
    static func answered(_ told: Int, of all: Int) -> Line {
        guard told < all else { return [] }
        return .say(
            nb: " (\(told) av \(all) har svart)", nn: " (\(told) av \(all) har svara)",
            en: " (answers from \(told) of \(all))")
    }
}
