import Model

extension Rule where Subject == RegionPlan {
    /// The last meeting was held after the day the county wants the needs report.
    static let afterTheDeadline = Rule(
        "REG-017", .warning, sources: ["F § 11", .plan(.needsReport)],
        title: Text(
            nb: "Behovsmeldingen ble ferdig etter fristen",
            nn: "Behovsmeldinga blei ferdig etter fristen",
            en: "The needs report was finished after the deadline"),
        why: Text(
            nb:
                "Hvis meldingen kommer for sent, kan pengene allerede være fordelt. Avtal en ny frist med "
                + "statsforvalteren, og skriv hva dere ble enige om.",
            nn:
                "Om meldinga kjem for seint, kan pengane allereie vere fordelte. Avtal ein ny frist med "
                + "statsforvaltaren, og skriv kva de blei einige om.",
            en:
                "If the report comes too late, the money may already have been shared out. Agree a new "
                + "deadline with the county governor, and write what you agreed.")
    ) { plan, around in
        guard let years = plan.years, let deadline = around.county.deadline,
            let due = Day("\(years.reported)-\(deadline)"), let last = plan.meetings.map(\.day).max(), last > due
        else { return [] }
        let (met, by) = (last.words, due.words)
        return [
            Place(
                message: Text(
                    nb:
                        "Fristen var \(by.nb), og det siste møtet var \(met.nb). Godta merknaden når dere har avtalt "
                        + "en ny frist.",
                    nn:
                        "Fristen var \(by.nn), og det siste møtet var \(met.nn). Godta merknaden når de har avtalt "
                        + "ein ny frist.",
                    en:
                        "The deadline was \(by.en), and the last meeting was on \(met.en). Accept the remark "
                        + "once you have agreed a new deadline."),
                command: Text(
                    nb: "behov godta REG-017 --fordi \"…\"", nn: "behov godta REG-017 --fordi \"…\"",
                    en: "behov accept REG-017 --reason \"…\""))
        ]
    }
}
