import Model

extension Rule where Subject == UnitAnalysis {
    /// No area was chosen, whether or not any was put forward.
    static let nothingChosen = Rule(
        "PRI-001", .error, sources: [.plan(.analysis), "PA"],
        title: Text(
            nb: "Dere har ikke valgt noe område",
            nn: "De har ikkje valt noko område",
            en: "You have not chosen an area"),
        why: Text(
            nb:
                "Med ett område får alle tid til å gjøre noe annerledes. Når alt skal bli bedre på én gang, blir lite gjort ferdig.",
            nn:
                "Med eitt område får alle tid til å gjere noko annleis. Når alt skal bli betre på éin gong, blir lite gjort ferdig.",
            en:
                "With one area, everybody has time to do something differently. If you try to improve "
                + "everything at once, little gets finished.")
    ) { analysis, _ in
        guard analysis.chosenCandidate == nil else { return [] }
        guard !analysis.candidates.isEmpty else {
            return [
                .asked(
                    for: UnitAnalysis.candidates,
                    message: Text(
                        nb: "Dere har ikke foreslått noe område ennå.",
                        nn: "De har ikkje føreslått noko område enno.",
                        en: "You have not suggested any area yet."))
            ]
        }
        let areas = Text.list(analysis.candidates.map(\.quoted))
        return [
            .asked(
                for: UnitAnalysis.chosen,
                message: Text(
                    nb: "Dette har dere foreslått: \(areas.nb). Velg ett område.",
                    nn: "Dette har de føreslått: \(areas.nn). Vel eitt område.",
                    en: "You have suggested: \(areas.en). Choose one area."))
        ]
    }
}
