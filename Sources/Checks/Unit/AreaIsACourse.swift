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
                "Kurs og kompetanseheving kan bli svaret, men de er ikke området. Velg først hva barna eller "
                + "elevene skal lære eller oppleve mer av. Hva de voksne må kunne, kommer senere, i analysen "
                + "av praksis.",
            nn:
                "Kurs og kompetanseheving kan bli svaret, men dei er ikkje området. Vel først kva barna eller "
                + "elevane skal lære eller oppleve meir av. Kva dei vaksne må kunne, kjem seinare, i analysen "
                + "av praksis.",
            en:
                "Courses and competence development may be the answer, but they are not the area. First choose "
                + "what the children or pupils should learn or experience more of. What the adults must be "
                + "able to do comes later, in the practice analysis."
        )
    ) { analysis, _ in
        guard let chosen = analysis.chosenCandidate, CourseWords.name(chosen.area) else { return [] }
        return [chosen].places { words in
            Text(
                nb: "\(words.nb) er noe de voksne gjør. Hva skal bli bedre for barna eller elevene?",
                nn: "\(words.nn) er noko dei vaksne gjer. Kva skal bli betre for barna eller elevane?",
                en:
                    "\(words.en) is something the adults do. What should get better for the children or pupils?")
        }
    }
}
