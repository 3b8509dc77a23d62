/// Words that name what adults take part in to learn, and not what is to be better for the children (O).
enum CourseWords {
    /// Whether an area's own words name a course or the like.
    static func name(_ area: String) -> Bool {
        SaidTokens(area).clauses.joined().contains(where: isCourse)
    }

    private static func isCourse(_ word: String) -> Bool {
        if courses.contains(word) || stems.contains(where: word.hasPrefix) { return true }
        return word.hasSuffix("kurs")
            && !["konkurs", "diskurs", "rekurs", "ekskurs"].contains { word.hasSuffix($0) }
            || word.hasSuffix("kurset") || word.hasSuffix("kursing")
    }

    private static let courses: Set<String> = [
        "kurs", "kurset", "kurse", "kursing", "kursdag", "kursdager", "kursdagar", "kursrekke", "kursrekkje",
        "fagdag",
        "fagdager", "fagdagar", "workshop", "workshops", "seminar", "seminaret", "studiepoeng", "foredrag",
        "course",
        "courses", "webinar", "icdp",
    ]
    private static let stems = [
        "etterutdanning", "videreutdanning", "vidareutdanning", "kompetansehev", "kompetanseutvikling",
        "kompetansepakk",
        "lederutdanning", "leiarutdanning", "personalopplæring",
    ]
}
