extension StudyPlace {
    /// Its members.
    public static let fields = AnyField.each(subject, people, role, credits, need, stipend, reason) + [.id]

    package static let subject = Field(
        "subject", \StudyPlace.subject, asked: "education.further", Text(nb: "Fag", nn: "Fag", en: "Subject"))
    package static let people = Field(
        "people", \StudyPlace.people, asked: "education.further",
        Text(nb: "Antall", nn: "Kor mange", en: "Number"))
    package static let role = Field(
        "role", \StudyPlace.role, asked: "education.further", Text(nb: "Rolle", nn: "Rolle", en: "Role"))
    package static let credits = Field(
        "credits", \StudyPlace.credits, asked: "education.further",
        Text(nb: "Studiepoeng", nn: "Studiepoeng", en: "Credits"))
    package static let need = Field(
        "need", \StudyPlace.need, asked: "education.further",
        Text(nb: "Behovet bak studiet", nn: "Behovet bak studiet", en: "The need behind the course of study"))
    package static let stipend = Field(
        "stipend", \StudyPlace.stipend, asked: "education.further",
        Text(nb: "Stipend til hver person", nn: "Stipend til kvar person", en: "Stipend for each person"))
    package static let reason = Field(
        "reason", \StudyPlace.reason, asked: .inASheet, Text(nb: "Hvorfor", nn: "Kvifor", en: "Why"))
}

extension SalaryCost: Fielded {
    /// Its members.
    public static let fields = AnyField.each(
        Field("role", \SalaryCost.role, asked: .withTheWhole, StudyPlace.role.name),
        Field("kroner", \SalaryCost.kroner, asked: .withTheWhole, Contribution.kroner.name))

    /// «lærer 820 000».
    public static var joint: String? { " " }
}

extension StudyFrame: Fielded {
    /// Its members.
    public static let fields = AnyField.each(
        Field("kroner", \StudyFrame.kroner, asked: .withTheWhole, Contribution.kroner.name),
        Field("places", \StudyFrame.places, asked: .withTheWhole, Text(nb: "Plasser", nn: "Plassar", en: "Places"))
    )
}

extension MentoringCounts: Fielded {
    /// Its members.
    public static let fields = AnyField.each(newlyQualified, mentors, qualifiedMentors)

    package static let newlyQualified = Field(
        "newlyQualified", \MentoringCounts.newlyQualified, asked: .withTheWhole,
        Text(nb: "Nyutdannede", nn: "Nyutdanna", en: "Newly qualified"))
    package static let mentors = Field(
        "mentors", \MentoringCounts.mentors, asked: .withTheWhole,
        Text(nb: "Veiledere", nn: "Rettleiarar", en: "Mentors"))
    package static let qualifiedMentors = Field(
        "qualifiedMentors", \MentoringCounts.qualifiedMentors, asked: .withTheWhole,
        Text(
            nb: "Veiledere med veilederutdanning", nn: "Rettleiarar med rettleiarutdanning",
            en: "Mentors with mentor training"))
}
