import Documents
import Guidance
import Model

/// What is said about a file that is a sheet of decisions.
enum DecisionFileWords {
    static let onlyOwners = Trouble(
        .usage,
        Text(
            nb:
                "Arket med avgjørelser hører til eierens analyse. Gå til mappa til kommunen eller den private eieren.",
            nn: "Arket med avgjerder høyrer til analysen til eigaren. Gå til mappa til kommunen eller den private "
                + "eigaren.",
            en:
                "The sheet of decisions belongs to the owner's analysis. Go to the folder of the municipality or the "
                + "private owner."))
    static let noNeeds = Trouble(
        .notFound,
        Text(
            nb: "Det er ingen behov å avgjøre ennå. Hent inn det enhetene har levert: behov samle MAPPE",
            nn: "Det er ingen behov å avgjere enno. Hent inn det einingane har levert: behov samle MAPPE",
            en:
                "There are no needs to decide on yet. Bring in what the units have handed over: behov collect FOLDER"
        ))

    static let howTo = Text(
        nb: "Fyll ut de gule kolonnene sammen: hva behovet er slått sammen med, avgjørelsen, prioriteringen eller "
            + "studiet, og begrunnelsen. Nye prioriteringer skriver dere med ord, i raden eller i arket over "
            + "prioriteringer. Hent inn svarene med: behov importer FIL",
        nn:
            "Fyll ut dei gule kolonnane saman: kva behovet er slått saman med, avgjerda, prioriteringa eller studiet, "
            + "og grunngivinga. Nye prioriteringar skriv de med ord, i rada eller i arket over prioriteringar. Hent "
            + "inn svara med: behov importer FIL",
        en:
            "Fill in the yellow columns together: what the need is joined with, the decision, the priority or study, "
            + "and the reason. New priorities are written in words, in the row or in the sheet of priorities. Bring "
            + "the answers in with: behov import FILE")

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
                nb: "Ville hentet \(count) avgjørelser fra \(file).",
                nn: "Ville henta \(count) avgjerder frå \(file).",
                en: "Would take decisions from \(file): \(count).")
            : Text(
                nb: "Hentet \(count) avgjørelser fra \(file).", nn: "Henta \(count) avgjerder frå \(file).",
                en: "Decisions taken from \(file): \(count).")
        let new =
            result.items.isEmpty
            ? Text(alike: "") : Text(nb: " Nytt: \(made.nb).", nn: " Nytt: \(made.nn).", en: " New: \(made.en).")
        let before =
            known == 0
            ? Text(alike: "")
            : Text(
                nb: " \(known) sto slik fra før.", nn: " \(known) stod slik frå før.",
                en: " As they were already: \(known).")
        let next =
            dry
            ? Text(alike: "")
            : Text(
                nb: " Gå videre med: behov analyse", nn: " Gå vidare med: behov analyse",
                en: " Go on with: behov guide")
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
        case .priorities:
            return Text(
                nb: "Prioriteringer, rad \(line) (\(number)): \(reason.nb)",
                nn: "Prioriteringar, rad \(line) (\(number)): \(reason.nn)",
                en: "Priorities, row \(line) (\(number)): \(reason.en)")
        }
    }

    static let mend = Text(
        nb: "De andre avgjørelsene er tatt vare på. Rett radene, og hent fila inn på nytt.",
        nn: "Dei andre avgjerdene er tekne vare på. Rett radene, og hent inn fila på nytt.",
        en: "The other decisions are kept. Correct the rows and bring the file in again.")
}
