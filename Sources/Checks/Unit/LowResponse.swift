import Model

extension Rule where Subject == UnitAnalysis {
    /// Fewer than half of those who could have, answered (O).
    static let lowResponse = Rule(
        "DAT-004", .warning, sources: ["O"],
        title: Text(
            nb: "Færre enn halvparten har svart",
            nn: "Færre enn halvparten har svart",
            en: "Fewer than half answered"),
        why: Text(
            nb: "De som svarer, kan være andre enn de som ikke gjør det. Når få har svart, sier tallet lite "
                + "om resten. Da trengs en kilde til, eller en forsiktig tolkning.",
            nn: "Dei som svarer, kan vere andre enn dei som ikkje gjer det. Når få har svart, seier talet "
                + "lite om resten. Då trengst ei kjelde til, eller ei forsiktig tolking.",
            en: "Those who answer may differ from those who do not. When few have answered, the figure says "
                + "little about the rest. Then another source is needed, or a careful interpretation.")
    ) { analysis, around in
        analysis.sources.compactMap { source in
            // A group too small to be shown is told by another rule.
            guard let answered = source.answered, let invited = source.invited, answered >= SmallGroup.minimum,
                answered * 100 < invited * around.limits.lowResponse
            else { return nil }
            let words = source.quoted
            return .asked(
                about: source.id.item,
                message: Text(
                    nb: "\(answered) av \(invited) har svart på \(words.nb).",
                    nn: "\(answered) av \(invited) har svara på \(words.nn).",
                    en: "\(answered) of \(invited) answered \(words.en)."))
        }
    }
}
