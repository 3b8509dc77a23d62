import Model

extension Rule where Subject == RegionPlan {
    /// A measure does not say how the experience strengthens teacher education.
    static let notBackToTeacherEducation = Rule.missing(
        "REG-015", .warning, sources: ["F § 4", .plan(.teacherEducation)], Measure.teacherEducation,
        of: RegionPlan.measures,
        title: Text(
            nb: "Erfaringene går ikke tilbake til lærerutdanningen",
            nn: "Erfaringane går ikkje tilbake til lærarutdanninga",
            en: "Experience is not fed back into teacher education"),
        why: Text(
            nb:
                "Tilskuddet skal også gjøre lærerutdanningen bedre. Det kan skje ved at studenter er med, "
                + "eller ved at eksempler blir brukt i undervisningen.",
            nn:
                "Tilskotet skal også gjere lærarutdanninga betre. Det kan skje ved at studentar er med, eller "
                + "ved at døme frå tiltaket blir brukte i undervisninga.",
            en:
                "The grant should also improve teacher education. Letting students take part and using "
                + "examples in teaching are two ways of doing that.")
    ) { words in
        Text(
            nb: "Hvordan får lærerutdanningen nytte av erfaringene fra \(words.nb)?",
            nn: "Korleis får lærarutdanninga nytte av erfaringane frå \(words.nn)?",
            en: "How does teacher education benefit from the experience gained in \(words.en)?")
    }
}
