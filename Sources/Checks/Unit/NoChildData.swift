import Model

extension Rule where Subject == UnitAnalysis {
    /// Measures are started and evaluated against two kinds of data; the one on the children is missing.
    static let noChildData = Rule(
        "DAT-001", .error, sources: [.plan(.analysis), "PA"],
        title: Text(
            nb: "Ingen data om barna eller elevene",
            nn: "Ingen data om barna eller elevane",
            en: "No data on the children or pupils"),
        why: Text(
            nb:
                "Det er hos barna eller elevene dere skal se at noe blir bedre. Uten data om dem vet dere ikke "
                + "hvor dere starter, og dere kan ikke si etterpå om det hjalp.",
            nn:
                "Det er hos barna eller elevane de skal sjå at noko blir betre. Utan data om dei veit de ikkje "
                + "kvar de startar, og de kan ikkje seie etterpå om det hjelpte.",
            en:
                "It is in the children or pupils that you should see an improvement. Without data about them, "
                + "you do not know where you are starting from, and cannot say afterwards whether your work "
                + "helped.")
    ) { analysis, _ in
        guard !analysis.sources.contains(where: { $0.focus == .learning || $0.focus == .environment }) else {
            return []
        }
        return [
            analysis.placeOfUnsortedData
                ?? .asked(
                    at: "data.children",
                    message: analysis.sources.isEmpty
                        ? UnitAnalysis.noSources
                        : Text(
                            nb: "Alt dere har lagt inn, handler om egen praksis.",
                            nn: "Alt de har lagt inn, handlar om eigen praksis.",
                            en: "Everything you have entered is about your own practice."))
        ]
    }
}
