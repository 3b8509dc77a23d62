import Model

extension Rule where Subject == RegionPlan {
    /// The plan has no measure.
    static let noMeasure = Rule(
        "REG-004", .error, sources: ["F § 11", .plan(.competencePlan)],
        title: Text(
            nb: "Dere har ikke skrevet noen tiltak",
            nn: "De har ikkje skrive nokon tiltak",
            en: "You have not written any measures"),
        why: Text(
            nb:
                "Behovsmeldingen sier hva dere vil gjøre med behovene som er samlet inn. Uten et tiltak har "
                + "statsforvalteren ingenting å ta stilling til.",
            nn:
                "Behovsmeldinga seier kva de vil gjere med behova som er samla inn. Utan eit tiltak har "
                + "statsforvaltaren ingenting å ta stilling til.",
            en:
                "The needs report says what you will do about the needs you have collected. Without a measure, "
                + "the county governor has nothing to decide on.")
    ) { plan, _ in
        guard plan.measures.isEmpty else { return [] }
        return [
            .asked(
                for: RegionPlan.measures,
                message: Text(
                    nb: "Skriv det første tiltaket. Det skal svare på noe eierne har prioritert.",
                    nn: "Skriv det første tiltaket. Det skal svare på noko eigarane har prioritert.",
                    en: "Write the first measure. It should respond to something the owners have prioritised."))
        ]
    }
}
