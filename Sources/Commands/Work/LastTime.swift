import Model
import Store

/// What was done last time, told when the interview is taken up again.
enum LastTime {
    /// How many items are named before the rest is counted.
    private static let named = 6

    /// One sentence; `nil` before anything was answered.
    static func words(_ store: Store, _ program: Program) throws -> Text? {
        let history = try store.history()
        let last = history.current
        guard let before = try? history.parent(of: last) else { return nil }
        // Documents differ by their seals, and none is opened for it.
        let difference = try Difference.between(
            store.state(of: before, trusting: true).forOthers, store.state(of: last, trusting: true).forOthers)
        guard !difference.isEmpty else { return nil }
        let (when, who, what) = (
            RevisionWords.when(last, program), RevisionWords.who(last), RevisionWords.what(last, history)
        )
        let items = difference.items
        let rest = difference.answers - min(items.count, named)
        let list = Text.list(
            items.prefix(named).map(\.words)
                + (rest > 0 ? [more(rest, besides: !items.isEmpty)] : []), .and)
        return Text(
            nb: "Sist, \(when.nb) (\(who.nb)): \(what.nb). Det gjaldt \(list.nb). Se alt: behov endringer",
            nn: "Sist, \(when.nn) (\(who.nn)): \(what.nn). Det gjaldt \(list.nn). Sjå alt: behov endringar",
            en:
                "Last time, \(when.en) (\(who.en)): \(what.en). What changed: \(list.en). See everything: behov diff"
        )
    }

    private static func more(_ count: Int, besides: Bool) -> Text {
        besides
            ? Text(
                nb: "\(count) svar til", nn: "\(count) svar til",
                en: count == 1 ? "1 more answer" : "\(count) more answers")
            : Text(nb: "\(count) svar", nn: "\(count) svar", en: count == 1 ? "1 answer" : "\(count) answers")
    }
}
