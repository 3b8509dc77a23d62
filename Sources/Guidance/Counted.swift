import Model

/// «1 kilde», «3 kilder»: how many there are, in words.
enum Counted {
    typealias Words = (one: Text, several: Text)

    static func text(_ count: Int, _ words: Words) -> Text {
        guard count > 0 else { return Text(alike: "") }
        return (count == 1 ? words.one : words.several).mapped { word, _ in "\(count) \(word)" }
    }

    static let goals: Words = (
        Text(nb: "mål", nn: "mål", en: "goal"), Text(nb: "mål", nn: "mål", en: "goals")
    )
    static let sources: Words = (
        Text(nb: "kilde", nn: "kjelde", en: "source"), Text(nb: "kilder", nn: "kjelder", en: "sources")
    )
    static let findings: Words = (
        Text(nb: "funn", nn: "funn", en: "finding"), Text(nb: "funn", nn: "funn", en: "findings")
    )
    static let candidates: Words = (
        Text(nb: "kandidat", nn: "kandidat", en: "candidate"),
        Text(nb: "kandidater", nn: "kandidatar", en: "candidates")
    )
    static let factors: Words = (
        Text(nb: "faktor", nn: "faktor", en: "factor"), Text(nb: "faktorer", nn: "faktorar", en: "factors")
    )
    static let needs: Words = (
        Text(nb: "behov", nn: "behov", en: "need"), Text(nb: "behov", nn: "behov", en: "needs")
    )
    static let priorities: Words = (
        Text(nb: "prioritering", nn: "prioritering", en: "priority"),
        Text(nb: "prioriteringer", nn: "prioriteringar", en: "priorities")
    )
    static let units: Words = (
        Text(nb: "enhet", nn: "eining", en: "unit"), Text(nb: "enheter", nn: "einingar", en: "units")
    )
    static let studyPlaces: Words = (
        Text(nb: "studieplass", nn: "studieplass", en: "study place"),
        Text(nb: "studieplasser", nn: "studieplassar", en: "study places")
    )
    static let measures: Words = (
        Text(nb: "tiltak", nn: "tiltak", en: "measure"), Text(nb: "tiltak", nn: "tiltak", en: "measures")
    )
}
