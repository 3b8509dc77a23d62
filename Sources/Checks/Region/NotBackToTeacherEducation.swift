import Model

extension Rule where Subject == RegionPlan {
    /// A measure does not say how the experience strengthens teacher education.
    static let notBackToTeacherEducation = Rule.missing(
        "REG-015", .warning, sources: ["F § 4", .plan(.teacherEducation)], Measure.teacherEducation,
        of: RegionPlan.measures,
        title: Text(
            nb: "Erfaringene går ikke tilbake til lærerutdanningen",
            nn: "Erfaringane går ikkje tilbake til lærarutdanninga",
            en: "Experience is not fed back to teacher education"),
        why: Text(
            nb: "Tilskuddet skal også gjøre lærerutdanningen bedre. Studenter som er med, eller eksempler i "
                + "undervisningen, er to måter å gjøre det på.",
            nn: "Tilskotet skal også gjere lærarutdanninga betre. Studentar som er med, eller døme i "
                + "undervisninga, er to måtar å gjere det på.",
            en: "The grant is also to make teacher education better. Students who take part, or examples in "
                + "teaching, are two ways of doing that.")
    ) { words in
        Text(
            nb: "Hvordan kommer erfaringene fra \(words.nb) lærerutdanningen til gode?",
            nn: "Korleis kjem erfaringane frå \(words.nn) lærarutdanninga til gode?",
            en: "How does teacher education benefit from the experience of \(words.en)?")
    }
}
