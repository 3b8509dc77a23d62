import Model

extension Rule where Subject == UnitAnalysis {
    /// Something the staff said has not been told what became of it.
    static let inputWithoutEnd = Rule(
        "PRO-006", .advice, sources: ["SKK 1.3", "O"],
        title: Text(
            nb: "Noen innspill har ikke fått svar",
            nn: "Nokre innspel har ikkje fått svar",
            en: "Some inputs have not been answered"),
        why: Text(
            nb:
                "De som sa noe, skal få vite hva det ble til. Da sier de noe neste gang også. At et innspill "
                + "ikke ble tatt videre, er et svar når det står hvorfor.",
            nn:
                "Dei som sa noko, skal få vite kva det blei til. Då seier dei noko neste gong også. At eit "
                + "innspel ikkje blei teke vidare, er eit svar når det står kvifor.",
            en:
                "Those who said something should be told what became of it. Then they will speak up next time "
                + "too. Saying that an input was not taken further is also an answer, as long as you say why.")
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
                        nb: "Det står ikke hva \(open) av bunkene ble til.",
                        nn: "Det står ikkje kva \(open) av bunkane blei til.",
                        en: "Clusters without a decision: \(open)."),
                command: loose > 0
                    ? Text(nb: "behov innspill sorter", nn: "behov innspel sorter", en: "behov input sort")
                    : Text(nb: "behov innspill avgjør", nn: "behov innspel avgjer", en: "behov input decide"))
        ]
    }
}
