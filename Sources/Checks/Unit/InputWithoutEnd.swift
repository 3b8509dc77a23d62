import Model

extension Rule where Subject == UnitAnalysis {
    /// Something the staff said has not been told what became of it.
    static let inputWithoutEnd = Rule(
        "PRO-006", .advice, sources: ["SKK 1.3", "O"],
        title: Text(
            nb: "Noen innspill har ikke fått svar",
            nn: "Nokre innspel har ikkje fått svar",
            en: "Some suggestions have not been answered"),
        why: Text(
            nb:
                "De som kom med innspill, skal få vite hva som skjedde med innspillene. Da sier de noe neste "
                + "gang også. Det er også et svar at dere ikke går videre med et innspill, når dere skriver "
                + "hvorfor.",
            nn:
                "Dei som kom med innspel, skal få vite kva som skjedde med innspela. Då seier dei noko neste "
                + "gong også. Det er også eit svar at de ikkje går vidare med eit innspel, når de skriv kvifor.",
            en:
                "Those who made suggestions should be told what came of them. Then they will speak up next time "
                + "too. Saying that you will not act on a suggestion is also an answer, as long as you say why.")
    ) { _, around in
        let (loose, open) = (around.looseInputs, around.openClusters)
        guard loose + open > 0 else { return [] }
        // What lies in no cluster is sorted first.
        return [
            Place(
                message: loose > 0
                    ? Text(
                        nb: "\(loose) innspill ligger ikke i noen bunke.",
                        nn: "\(loose) innspel ligg ikkje i nokon bunke.",
                        en: "\(loose) \(loose == 1 ? "suggestion is" : "suggestions are") not yet in a cluster.")
                    : Text(
                        nb: "Bunker som ikke er avgjort: \(open).",
                        nn: "Bunkar som ikkje er avgjorde: \(open).",
                        en: "\(open) \(open == 1 ? "cluster has" : "clusters have") no decision yet."),
                command: loose > 0
                    ? Text(nb: "behov innspill sorter", nn: "behov innspel sorter", en: "behov input sort")
                    : Text(nb: "behov innspill avgjør", nn: "behov innspel avgjer", en: "behov input decide"))
        ]
    }
}
