import Model

/// What is said when a measure's participants were not understood, and what would be.
enum ParticipantRefusals {
    static func row(_ row: String) -> Text {
        Text(
            nb: "«\(row)» mangler enhet, rolle eller antall. Skriv alle tre med komma mellom, og semikolon mellom "
                + "gruppene. For eksempel: 1, alle ansatte, 18; 2 3, lærere, 30; andre: PP-tjenesten, rådgivere, 2",
            nn: "«\(row)» manglar eining, rolle eller tal på deltakarar. Skriv alle tre med komma mellom, og "
                + "semikolon mellom gruppene. Til dømes: 1, alle tilsette, 18; 2 3, lærarar, 30; andre: PP-tenesta, rådgivarar, 2",
            en:
                "“\(row)” is missing the unit, the role or the number. Write them with commas between them, and "
                + "semicolons between the groups. For example: 1, all staff, 18; 2 3, teachers, 30; other: "
                + "educational-psychological service, advisers, 2")
    }

    static func number(_ head: String) -> Text {
        Text(
            nb:
                "«\(head)» står ikke i lista. Skriv et tall fra lista, navnet på en enhet, eller «andre:» og hvem det er.",
            nn:
                "«\(head)» står ikkje i lista. Skriv eit tal frå lista, namnet på ei eining, eller «andre:» og kven det er.",
            en:
                "“\(head)” is not in the list. Write a number from the list, the name of a unit, or “other:” and who it is."
        )
    }

    static func several(_ row: String) -> Text {
        Text(
            nb: "«\(row)» nevner flere enheter. Skriv dem først, med + mellom: 1 + 3, ledere, 2",
            nn: "«\(row)» nemner fleire einingar. Skriv dei først, med + mellom: 1 + 3, leiarar, 2",
            en: "“\(row)” names several units. Write them first, with + between them: 1 + 3, leaders, 2")
    }

    /// Asks which unit is meant, among those that may be; without any, several were named of which one is none.
    static func which(_ name: String, _ units: [String]) -> Text {
        let shown = units.prefix(6).joined(separator: "; ") + (units.count > 6 ? " …" : "")
        let may = units.isEmpty ? "" : " " + shown + "."
        return Text(
            nb:
                "Hvem er «\(name)»?\(may) Skriv tallet eller hele navnet, eller «andre:» foran hvis det er noen andre.",
            nn:
                "Kven er «\(name)»?\(may) Skriv talet eller heile namnet, eller «andre:» framfor om det er nokon andre.",
            en:
                "Who is “\(name)”?\(may) Write the number or the whole name, or “other:” before it if it is somebody else."
        )
    }
}
