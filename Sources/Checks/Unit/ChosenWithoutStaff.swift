import Model

extension Rule where Subject == UnitAnalysis {
    /// The area was chosen in no meeting with staff.
    static let chosenWithoutStaff = Rule(
        "PRI-005", .warning, sources: ["SKK 1.3", "F § 11"],
        title: Text(
            nb: "Området er valgt uten de ansatte",
            nn: "Området er valt utan dei tilsette",
            en: "The area was chosen without the staff"),
        why: Text(
            nb:
                "De ansatte skal leve med valget i flere år. Når de er med på å velge, vet de også hvorfor noe annet måtte vente.",
            nn:
                "Dei tilsette skal leve med valet i fleire år. Når dei er med på å velje, veit dei også kvifor noko anna måtte vente.",
            en:
                "The staff will live with the choice for years. If they help to make it, they also know why something else had to wait."
        )
    ) { analysis, _ in
        guard analysis.chosen != nil, analysis.hasStaffMeeting,
            !analysis.meetings(about: .prioritisation).contains(where: \.hasStaff)
        else { return [] }
        return [
            .asked(
                at: "prioritisation.participation",
                message: Text(
                    nb: "Det står ikke at noen av de ansatte utenom lederne var med da dere valgte.",
                    nn: "Det står ikkje at nokon av dei tilsette utanom leiarane var med då de valde.",
                    en: "You have not recorded that any staff other than leaders took part when you chose."))
        ]
    }
}
