import Guidance
import Model
import Pages

/// What a unit does itself («dette gjør vi selv»), as tasks that are left.
enum OwnTasks {
    /// «Dette gjør vi selv: behov-2  Vi flytter ryddingen, de pedagogiske lederne, fra uke 45 (i gang)»; nothing where
    /// nothing is left, and nothing at a level that has no such tasks.
    static func lines<Body: Level>(_ body: Body, _ language: Language) -> [Line] {
        guard let analysis = body as? UnitAnalysis else { return [] }
        let tasks = analysis.needs.compactMap { need -> Line? in
            guard let action = need.ownAction, action.done?.isOpen ?? true, !action.words.isBlank else {
                return nil
            }
            return [.text(need.id.item.words), .data("  ")]
                + .answer(action.sentence.wholeSentences(to: 200), language)
                + (action.done.map { .data(" (") + .text($0.label) + .data(")") } ?? [])
        }
        guard !tasks.isEmpty else { return [] }
        return [
            .say(
                nb: "Dette gjør dere selv:", nn: "Dette gjer de sjølve:", en: "What you do yourselves:")
        ] + tasks
    }
}
