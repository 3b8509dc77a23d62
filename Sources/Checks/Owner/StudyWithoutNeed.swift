import Model

extension Rule where Subject == OwnerOverview {
    /// A place of further education rests on no unit's need.
    static let studyWithoutNeed = Rule.missing(
        "OWN-007", .warning, sources: ["SKK 1.3", "SKK 2.2"], StudyPlace.need, of: OwnerOverview.studyPlaces,
        title: Text(
            nb: "En videreutdanning bygger ikke på noe behov",
            nn: "Ei vidareutdanning byggjer ikkje på noko behov",
            en: "Some of the further education is not based on any need"),
        why: Text(
            nb:
                "Felles og individuell læring skal ses i sammenheng. Når dere vet hvilken enhet som trenger "
                + "videreutdanningen, kan den som studerer, dele kunnskapen med kollegene der.",
            nn:
                "Felles og individuell læring skal sjåast i samanheng. Når de veit kva eining som treng "
                + "vidareutdanninga, kan den som studerer, dele kunnskapen med dei andre der.",
            en:
                "Collective and individual learning should be considered together. If you know which unit needs "
                + "the further education, the person who takes it can share what they learn with colleagues "
                + "there.")
    ) { words in
        Text(
            nb: "Hvilket behov svarer videreutdanningen i \(words.nb) på?",
            nn: "Kva behov svarer vidareutdanninga i \(words.nn) på?",
            en: "Which need does the further education in \(words.en) meet?")
    }
}
