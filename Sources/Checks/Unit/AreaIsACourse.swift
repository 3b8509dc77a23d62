import Model

extension Rule where Subject == UnitAnalysis {
    /// The chosen area is a course, and not what is to be better for the children (O: told by the words).
    static let areaIsACourse = Rule(
        "PRI-008", .warning, sources: [.plan(.analysis), "PA"],
        title: Text(
            nb: "Området er et kurs",
            nn: "Området er eit kurs",
            en: "The area is a course"),
        why: Text(
            nb:
                "Kurs og kompetanseheving kan bli svaret, men de er ikke området. Velg først hva barna "
                + "eller elevene skal lære eller oppleve mer av. Hva de voksne må kunne, kommer i analysen "
                + "av praksis.",
            nn:
                "Kurs og kompetanseheving kan bli svaret, men dei er ikkje området. Vel først kva barna "
                + "eller elevane skal lære eller oppleve meir av. Kva dei vaksne må kunne, kjem i analysen "
                + "av praksis.",
            en:
                "Courses and competence development may be the answer, but they are not the area. Choose "
                + "first what the children or pupils are to learn or experience more of. What the adults "
                + "must be able to do comes in the practice analysis."
        )
    ) { analysis, _ in
        guard let chosen = analysis.chosenCandidate, CourseWords.name(chosen.area) else { return [] }
        return [chosen].places { words in
            Text(
                nb: "\(words.nb) er noe de voksne gjør. Hva er det barna eller elevene skal få det bedre med?",
                nn: "\(words.nn) er noko dei vaksne gjer. Kva er det barna eller elevane skal få det betre med?",
                en: "\(words.en) is something the adults do. What is to become better for the children or "
                    + "pupils?")
        }
    }
}
