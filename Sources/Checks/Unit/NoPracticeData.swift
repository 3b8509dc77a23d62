import Model

extension Rule where Subject == UnitAnalysis {
    /// Measures are started and evaluated against two kinds of data; the one on practice is missing.
    static let noPracticeData = Rule(
        "DAT-002", .error, sources: [.plan(.analysis), "PA"],
        title: Text(
            nb: "Ingen data om pedagogisk praksis",
            nn: "Ingen data om pedagogisk praksis",
            en: "No data on pedagogical practice"),
        why: Text(
            nb:
                "Begge typer data må være med: data om hva barna eller elevene lærer, og hvordan de har det, og "
                + "data om det de voksne gjør. Uten data om egen praksis vet dere at noe er vanskelig, men ikke hva dere kan endre.",
            nn:
                "Begge typane data må vere med: data om kva barna eller elevane lærer, og korleis dei har det, og "
                + "data om det dei vaksne gjer. Utan data om eigen praksis veit de at noko er vanskeleg, men ikkje kva de kan "
                + "endre.",
            en:
                "Both kinds of data are needed: data on what the children or pupils learn and how they are doing, "
                + "and data on what the adults do. Without data on your own practice, you know that something is difficult, but not "
                + "what you can change.")
    ) { analysis, _ in
        guard analysis.practiceSources.isEmpty else { return [] }
        return [
            analysis.placeOfUnsortedData
                ?? .asked(
                    at: "data.practice",
                    message: analysis.sources.isEmpty
                        ? UnitAnalysis.noSources
                        : Text(
                            nb: "Alt dere har lagt inn, handler om barna eller elevene.",
                            nn: "Alt de har lagt inn, handlar om barna eller elevane.",
                            en: "Everything you have entered is about the children or pupils."))
        ]
    }
}
