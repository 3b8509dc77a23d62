import Model

extension Rule {
    /// The day until which the workspace is kept has passed.
    static var retentionPassed: Rule {
        Rule(
            "PER-011", .warning, sources: ["O"],
            title: Text(
                nb: "Oppbevaringstida er ute", nn: "Tida for oppbevaring er ute",
                en: "The retention period is over"),
            why: Text(
                nb: "Det som ikke trengs lenger, skal ikke bli liggende. Dere har selv satt datoen.",
                nn: "Det som ikkje trengst lenger, skal ikkje bli liggjande. De har sjølve valt datoen.",
                en: "What is no longer needed should not be kept. You set the date yourselves.")
        ) { _, around in
            guard let day = around.keepUntil, day < around.today else { return [] }
            let words = day.words
            return [
                Place(
                    message: Text(
                        nb:
                            "Analysen skulle oppbevares til \(words.nb). Slett mappa og sikkerhetskopiene, "
                            + "eller sett en ny dato.",
                        nn:
                            "Analysen skulle oppbevarast til \(words.nn). Slett mappa og tryggingskopiane, "
                            + "eller set ein ny dato.",
                        en:
                            "The analysis was to be kept until \(words.en). Delete the folder and its backups, "
                            + "or set a new date."),
                    command: Text(
                        nb: "behov oppsett oppbevaring \"…\"", nn: "behov oppsett oppbevaring \"…\"",
                        en: "behov config retention \"…\""))
            ]
        }
    }
}
