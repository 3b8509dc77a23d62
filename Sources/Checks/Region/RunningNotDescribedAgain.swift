import Model

extension Rule where Subject == RegionPlan {
    /// A measure of last year's plan is neither taken on nor ended.
    static let runningNotDescribedAgain = Rule(
        "REG-014", .warning, sources: ["F § 11", .plan(.competencePlan)],
        title: Text(
            nb: "Et tiltak fra i fjor er ikke omtalt",
            nn: "Eit tiltak frå i fjor er ikkje omtalt",
            en: "A measure from last year is not mentioned"),
        why: Text(
            nb:
                "Tiltak som går over flere år, må beskrives på nytt hvert år. Hvis et tiltak er avsluttet, vil de som var med, vite hvorfor.",
            nn:
                "Tiltak som går over fleire år, må beskrivast på nytt kvart år. Om eit tiltak er avslutta, vil dei som var med, vite kvifor.",
            en:
                "Measures that last longer than a year must be described again every year. If one has ended, "
                + "those who took part will want to know why.")
    ) { plan, _ in
        guard let previous = plan.previous else { return [] }
        return previous.measures.filter { previous.outcome(of: $0.id) == nil }.map { measure in
            let words = measure.quoted
            return .asked(
                for: PreviousPlan.Outcome.fate,
                message: Text(
                    nb: "Hva skjedde med \(words.nb)?",
                    nn: "Kva skjedde med \(words.nn)?",
                    en: "What happened to \(words.en)?"))
        }
    }
}
