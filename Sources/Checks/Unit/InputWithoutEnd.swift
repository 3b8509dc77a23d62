import Model

extension Rule where Subject == UnitAnalysis {
    /// Something the staff said has not been told what became of it.
    static let inputWithoutEnd = Rule(
        "PRO-006", .advice, sources: ["SKK 1.3", "O"],
        title: Text(
            nb: "Noen innspill har ikke fått svar",
            nn: "Nokre innspel har ikkje fått svar",
            en: "Some of the input has not been answered"),
        why: Text(
            nb:
                "De som kom med innspill, skal få vite hva som skjedde med dem. Da sier de noe neste gang også. "
                + "Det er også et svar at dere ikke går videre med et innspill, når dere skriver hvorfor.",
            nn:
                "Dei som kom med innspel, skal få vite kva som skjedde med dei. Då seier dei noko neste gong "
                + "også. Det er også eit svar at de ikkje går vidare med eit innspel, når de skriv kvifor.",
            en:
                "Those who gave input should be told what happened to it. Then they will speak up next time "
                + "too. Saying that you will not act on something is also an answer, as long as you say why.")
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
                        en: "Inputs not yet in a cluster: \(loose).")
                    : Text(
                        nb: "Bunker som ikke er avgjort: \(open).",
                        nn: "Bunkar som ikkje er avgjorde: \(open).",
                        en: "Clusters without a decision: \(open)."),
                command: loose > 0
                    ? Text(nb: "behov innspill sorter", nn: "behov innspel sorter", en: "behov input sort")
                    : Text(nb: "behov innspill avgjør", nn: "behov innspel avgjer", en: "behov input decide"))
        ]
    }
}
