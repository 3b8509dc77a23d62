import Documents
import Guidance
import Model

/// What is said about a file that is a sheet of decisions.
enum DecisionFileWords {
    static let onlyAbove = Trouble(
        .usage,
        Text(
            nb:
                "Arket med avgjørelser hører til eierens eller nettverkets analyse. Gå til mappa til kommunen, den "
                + "private eieren eller nettverket.",
            nn:
                "Arket med avgjerder høyrer til analysen til eigaren eller nettverket. Gå til mappa til kommunen, den "
                + "private eigaren eller nettverket.",
            en: "The sheet of decisions belongs to the owner's or the network's analysis. Go to the folder of the "
                + "municipality, the private owner or the network."))
    static let noNeeds = Trouble(
        .notFound,
        Text(
            nb: "Det er ingen behov å avgjøre ennå. Hent inn det enhetene har levert: behov samle MAPPE",
            nn: "Det er ingen behov å avgjere enno. Hent inn det einingane har levert: behov samle MAPPE",
            en:
                "There are no needs to decide on yet. Collect what the units have handed over: behov collect FOLDER"
        ))

    static let noBases = Trouble(
        .notFound,
        Text(
            nb: "Det er ikke noe å avgjøre ennå. Hent inn det eierne har levert: behov samle MAPPE",
            nn: "Det er ikkje noko å avgjere enno. Hent inn det eigarane har levert: behov samle MAPPE",
            en:
                "There is nothing to decide on yet. Collect what the owners have handed over: behov collect FOLDER"
        ))

    static let howToRegion = Text(
        nb:
            "Fyll ut de gule kolonnene sammen: avgjørelsen, tiltaket og begrunnelsen. Hvis flere behov skal bli ett tiltak, skriver dere det samme tiltaket i radene til dem alle. I arket «tiltak» svarer dere på det som intervjuet ellers spør om, med ett tiltak i "
            + "hver rad. Hent inn svarene med: behov importer FIL",
        nn:
            "Fyll ut dei gule kolonnane saman: avgjerda, tiltaket og grunngivinga. Skal eitt tiltak dekkje fleire behov, skriv de det same tiltaket i radene til alle. I arket «tiltak» svarer de på det som intervjuet elles spør om, eitt tiltak i kvar "
            + "rad. Hent inn svara med: behov importer FIL",
        en:
            "Fill in the yellow columns together: the decision, the measure and the reason. Write the same measure in "
            + "the rows of needs that are to become one measure. In the measures sheet you answer what the interview "
            + "would otherwise ask, with one measure in each row. Import the answers with: behov import FILE")

    static let howTo = Text(
        nb: "Fyll ut de gule kolonnene sammen: hva behovet er slått sammen med, avgjørelsen, prioriteringen eller "
            + "studiet, og begrunnelsen. Skriv nye prioriteringer med ord, i raden eller i arket "
            + "«prioriteringer». Hent inn svarene med: behov importer FIL",
        nn:
            "Fyll ut dei gule kolonnane saman: kva behovet er slått saman med, avgjerda, prioriteringa eller studiet, "
            + "og grunngivinga. Skriv nye prioriteringar med ord, i rada eller i arket «prioriteringar». Hent "
            + "inn svara med: behov importer FIL",
        en:
            "Fill in the yellow columns together: what the need is merged with, the decision, the priority or study, "
            + "and the reason. New priorities are written in words, in the row or in the priorities sheet. "
            + "Import the answers with: behov import FILE")

    static func refused(_ file: String, _ reason: Text) -> Trouble {
        Trouble(
            .unreadable,
            Text(nb: "\(file): \(reason.nb)", nn: "\(file): \(reason.nn)", en: "\(file): \(reason.en)"))
    }

    static func taken(_ file: String, _ result: DecisionResult, dry: Bool) -> Text {
        let (count, known, made) = (result.taken, result.known, Text.list(result.items.map(\.words)))
        let first =
            dry
            ? Text(
                nb: "Kommandoen ville ha hentet \(count) \(count == 1 ? "endring" : "endringer") fra \(file).",
                nn: "Kommandoen ville ha henta \(count) \(count == 1 ? "endring" : "endringar") frå \(file).",
                en: "This would import \(count) \(count == 1 ? "change" : "changes") from \(file).")
            : Text(
                nb: "Hentet \(count) \(count == 1 ? "endring" : "endringer") fra \(file).",
                nn: "Henta \(count) \(count == 1 ? "endring" : "endringar") frå \(file).",
                en: "Imported \(count) \(count == 1 ? "change" : "changes") from \(file).")
        let new =
            result.items.isEmpty
            ? Text(alike: "") : Text(nb: " Nytt: \(made.nb).", nn: " Nytt: \(made.nn).", en: " New: \(made.en).")
        let before =
            known == 0
            ? Text(alike: "")
            : Text(
                nb: " Uendret: \(known).", nn: " Uendra: \(known).",
                en: " Unchanged: \(known).")
        let next =
            dry
            ? Text(alike: "")
            : Text(
                nb: " Gå videre med: behov analyse", nn: " Gå vidare med: behov analyse",
                en: " Continue with: behov guide")
        return first.mapped { words, language in words + new[language] + before[language] + next[language] }
    }

    static func refused(_ refused: DecisionResult.Refused) -> Text {
        let (line, number, reason) = (refused.line, refused.number, refused.reason)
        switch refused.sheet {
        case .decisions:
            return Text(
                nb: "Rad \(line) (behov \(number)): \(reason.nb)",
                nn: "Rad \(line) (behov \(number)): \(reason.nn)",
                en: "Row \(line) (need \(number)): \(reason.en)")
        case .bases:
            return Text(
                nb: "Rad \(line) (\(number)): \(reason.nb)", nn: "Rad \(line) (\(number)): \(reason.nn)",
                en: "Row \(line) (\(number)): \(reason.en)")
        case .measures:
            return Text(
                nb: "Tiltak, rad \(line) (\(number)): \(reason.nb)",
                nn: "Tiltak, rad \(line) (\(number)): \(reason.nn)",
                en: "Measures, row \(line) (\(number)): \(reason.en)")
        case .priorities:
            return Text(
                nb: "Prioriteringer, rad \(line) (\(number)): \(reason.nb)",
                nn: "Prioriteringar, rad \(line) (\(number)): \(reason.nn)",
                en: "Priorities, row \(line) (\(number)): \(reason.en)")
        }
    }

    static let mend = Text(
        nb: "De andre avgjørelsene er tatt vare på. Rett radene, og hent inn fila på nytt.",
        nn: "Dei andre avgjerdene er tekne vare på. Rett radene, og hent inn fila på nytt.",
        en: "The other decisions are kept. Correct the rows and import the file again.")
}
