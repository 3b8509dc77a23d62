import Model

extension Rule where Subject == UnitAnalysis {
    /// A finding rests on no figure and no source.
    ///
    /// An open question says that the data has no answer, so it needs none until the choice leans on it. Where there
    /// are no sources at all, the rules on data say so.
    static let findingWithoutEvidence = Rule(
        "INT-001", .error, sources: [.plan(.analysis), "O"],
        title: Text(
            nb: "Et funn er ikke knyttet til data",
            nn: "Eit funn er ikkje knytt til data",
            en: "A finding is not linked to any data"),
        why: Text(
            nb:
                "Et funn sier ikke mer enn dataene bak det. Når dere viser fram tallet eller observasjonen, kan "
                + "andre se det samme som dere, og stole på funnet.",
            nn:
                "Eit funn seier ikkje meir enn dataa bak det. Når de viser fram talet eller observasjonen, kan "
                + "andre sjå det same som de, og stole på funnet.",
            en:
                "A finding says no more than the data behind it. When you show the figure or the observation, "
                + "others can see what you saw, and trust the finding.")
    ) { analysis, _ in
        guard !analysis.sources.isEmpty else { return [] }
        let leanedOn = analysis.chosenCandidate?.findings ?? []
        let claims = analysis.findings.filter { $0.nature != .question || leanedOn.contains($0.id) }
        return claims.filter { !$0.hasEvidence }.map { finding in
            let words = finding.quoted
            return .asked(
                about: finding.id.item,
                message: Text(
                    nb: "\(words.nb) viser ikke til noe tall eller noen kilde.",
                    nn: "\(words.nn) viser ikkje til noko tal eller noka kjelde.",
                    en: "\(words.en) does not refer to any figure or source."))
        }
    }
}
