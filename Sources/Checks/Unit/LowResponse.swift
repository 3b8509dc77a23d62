import Model

extension Rule where Subject == UnitAnalysis {
    /// Fewer than half of those who could have, answered (O).
    static let lowResponse = Rule(
        "DAT-004", .warning, sources: ["O"],
        title: Text(
            nb: "Færre enn halvparten har svart",
            nn: "Færre enn halvparten har svara",
            en: "Fewer than half have answered"),
        why: Text(
            nb:
                "De som svarer, kan skille seg fra dem som ikke gjør det. Når få har svart, sier tallet lite om "
                + "resten. Da trenger dere en kilde til, eller dere må tolke tallet forsiktig.",
            nn:
                "Dei som svarer, kan skilje seg frå dei som ikkje gjer det. Når få har svara, seier talet lite "
                + "om resten. Då treng de ei kjelde til, eller de må tolke talet forsiktig.",
            en:
                "Those who answer may differ from those who do not. When few have answered, the figure says "
                + "little about the rest. Then you need another source, or you have to interpret the figure with "
                + "care.")
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
