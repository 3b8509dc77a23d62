import Model

extension Rule where Subject == UnitAnalysis {
    /// More answers disagree than agree on a driver of coherence, and nothing is said of what the staff do about it.
    static let incoherenceLeftAlone = Rule(
        "PRO-008", .advice, sources: [.plan(.coherence), "O"],
        title: Text(
            nb: "De ansatte opplever ikke sammenheng",
            nn: "Dei tilsette opplever ikkje samanheng",
            en: "The staff do not experience coherence"),
        why: Text(
            nb:
                "Kompetanseutvikling virker lite der mye annet drar i andre retninger. Snakk om hva dere kan "
                + "kutte ut, gjøre tydeligere eller gjøre sammen, før dere begynner på noe nytt.",
            nn:
                "Kompetanseutvikling verkar lite der mykje anna dreg i andre retningar. Snakk om kva de kan "
                + "kutte ut, gjere tydelegare eller gjere saman, før de byrjar på noko nytt.",
            en:
                "Competence development has little effect where too much else pulls in other directions. Talk "
                + "about what you could have fewer of, make clearer or do together before you begin something "
                + "new.")
    ) { analysis, _ in
        guard let coherence = analysis.coherence, !coherence.weak.isEmpty,
            coherence.next?.contains(where: \.isLetter) != true
        else { return [] }
        let list = Text.list(coherence.weak.map { $0.label.mapped { words, _ in words.lowercased() } })
        return [
            Place(
                message: Text(
                    nb: "Flere er uenige enn enige i utsagnene om dette: \(list.nb). Hva vil dere gjøre med det?",
                    nn:
                        "Fleire er ueinige enn einige i utsegnene om dette: \(list.nn). Kva vil de gjere med "
                        + "det?",
                    en:
                        "More people disagree than agree with the statements about this: \(list.en). What will "
                        + "you do about it?"),
                command: Text(
                    nb: "behov sammenheng --videre \"…\"", nn: "behov samanheng --vidare \"…\"",
                    en: "behov coherence --next \"…\""))
        ]
    }
}
