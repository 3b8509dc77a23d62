import Model
import Pages

/// Why a row of a region's sheet was not taken, and what to write instead.
enum BasisWords {
    static let noMark = Text(
        nb:
            "Raden mangler det som skal stå i kolonnen «ikke endre», så det er ikke mulig å se hva den gjelder. Skriv "
            + "avgjørelsen i raden til prioriteringen eller behovet.",
        nn:
            "Rada manglar det som skal stå i kolonnen «ikkje endre», så det går ikkje an å sjå kva ho gjeld. Skriv "
            + "avgjerda i rada til prioriteringa eller behovet.",
        en:
            "The row is missing what should be in the column “do not change”, so there is no way to tell which priority or "
            + "need it is about. Write the decision in the priority's or need's own row.")
    static let gone = Text(
        nb: "Eieren melder ikke dette lenger, så det er ikke noe å avgjøre.",
        nn: "Eigaren melder ikkje dette lenger, så det er ikkje noko å avgjere.",
        en: "The owner no longer reports this, so there is nothing to decide.")
    static let reasonMissing = Text(
        nb: "Skriv hvorfor i kolonnen «begrunnelse». Eieren får lese det.",
        nn: "Skriv kvifor i kolonnen «grunngiving». Eigaren får lese det.",
        en: "Write why in the column “reason”. The owner will read it.")
    static let measureMissing = Text(
        nb: "Skriv hvilket tiltak i kolonnen «tiltak»: nummeret, eller hva det skal hete.",
        nn: "Skriv kva tiltak i kolonnen «tiltak»: nummeret, eller kva det skal heite.",
        en: "Write which measure in the column “measure”: its number, or what it is to be called.")
    static let titleMissing = Text(
        nb: "Skriv hva tiltaket skal hete.", nn: "Skriv kva tiltaket skal heite.",
        en: "Write what the measure is to be called.")
    static let measureGone = Text(
        nb: "Tiltaket er tatt bort fra mappa etter at arket ble laget.",
        nn: "Tiltaket er teke bort frå mappa etter at arket blei laga.",
        en: "The measure has been removed from the folder since the sheet was made.")
    /// Why a cell answers nothing that is asked, and what comes first.
    static func notAsked(_ column: MeasureColumn) -> Text {
        switch column {
        case .milestones, .budget:
            let years = MeasureColumn.years.name
            return Text(
                nb: "Fyll ut «\(years.nb)» først. Denne kolonnen fylles ut år for år.",
                nn: "Fyll ut «\(years.nn)» først. Denne kolonnen blir fylt ut år for år.",
                en: "Fill in “\(years.en)” first. This column is filled in year by year.")
        case .without:
            return Text(
                nb: "Alle enhetene som deltar, har et behov som tiltaket svarer på. Tøm cella.",
                nn: "Alle einingane som deltek, har eit behov som tiltaket svarer på. Tøm cella.",
                en: "All the units that take part have a need that the measure responds to. Clear the cell.")
        default:
            return Text(
                nb: "Slik tiltaket er nå, blir dere ikke spurt om dette. Tøm cella.",
                nn: "Slik tiltaket er no, blir de ikkje spurde om dette. Tøm cella.",
                en: "With the measure as it is now, this question does not apply. Clear the cell.")
        }
    }

    static func noDecision(_ cell: String) -> Text {
        let ways = Text.list(BasisDecision.Kind.allCases.map(\.label.quoted))
        return Text(
            nb: "«\(cell)»: Skriv \(ways.nb), eller nummeret på et tiltak.",
            nn: "«\(cell)»: Skriv \(ways.nn), eller nummeret på eit tiltak.",
            en: "“\(cell)”: Write \(ways.en), or the number of a measure.")
    }

    static func twice(_ line: Int) -> Text {
        Text(
            nb: "Rad \(line) gjelder det samme, men har en annen avgjørelse. Skriv avgjørelsen bare ett sted.",
            nn: "Rad \(line) gjeld det same, men har ei anna avgjerd. Skriv avgjerda berre éin stad.",
            en:
                "Row \(line) is about the same thing, but has a different decision. Write the decision in one place only."
        )
    }

    static func noMeasure(_ number: Int, _ plan: RegionPlan) -> Text {
        let there = DecisionWords.there(plan.measures.map(\.id.item))
        return Text(
            nb: "Tiltak \(number) finnes ikke. \(there.nb). Skriv hva tiltaket skal hete, i stedet for nummeret.",
            nn: "Tiltak \(number) finst ikkje. \(there.nn). Skriv kva tiltaket skal heite, i staden for nummeret.",
            en:
                "There is no measure \(number). \(there.en). Write what the measure is to be called instead of its number."
        )
    }

    static func reworded(_ basis: ReceivedBasis) -> Text {
        let words = basis.title
        return Text(
            nb:
                "Eieren har endret teksten etter at arket ble laget. Nå står det: «\(words)». Gjelder avgjørelsen fortsatt, "
                + "skriv den i et nytt ark: behov eksporter avgjørelser",
            nn:
                "Eigaren har endra teksten etter at arket blei laga. No står det: «\(words)». Gjeld avgjerda framleis, skriv "
                + "ho i eit nytt ark: behov eksporter avgjerder",
            en:
                "The owner has reworded this since the sheet was made. It now says: “\(words)”. If the decision still "
                + "applies, write it in a new sheet: behov export decisions")
    }

    static func reasonNotKept(_ reason: String) -> Text {
        Text(
            nb: "Avgjørelsen er lagret, men ikke «\(reason)». Bare det som ikke er tatt opp, har en begrunnelse.",
            nn: "Avgjerda er lagra, men ikkje «\(reason)». Berre det som ikkje er teke opp, har ei grunngiving.",
            en: "The decision was saved, but not “\(reason)”. Only priorities and needs that are not taken up "
                + "have a reason.")
    }

    static func oneOf(_ options: [Choice.Option], _ cell: String) -> Text {
        let names = { (language: Language) in
            options.map { $0.line.string(in: language) }.joined(separator: ", ")
        }
        return Text(
            nb: "«\(cell)» er ikke et av valgene: \(names(.nb)).",
            nn: "«\(cell)» er ikkje eit av vala: \(names(.nn)).",
            en: "“\(cell)” is not one of the choices: \(names(.en)).")
    }

    static func titleErased(_ item: ItemID) -> Text {
        let id = item.words
        return Text(
            nb: "\(id.nb) må ha et navn. Vil dere fjerne hele \(id.nb), skriv: behov slett \(id.nb)",
            nn: "\(id.nn) må ha eit namn. Skal det bort, skriv: behov slett \(id.nn)",
            en: "\(id.en) must have a name. To remove it, type: behov remove \(id.en)")
    }

    static func cellErased(_ item: ItemID, _ now: String) -> Text {
        let id = item.words
        return Text(
            nb:
                "Cella er tom, men dere har svart «\(now)». Svaret blir stående. Endre det her, eller med: behov endre \(id.nb)",
            nn:
                "Cella er tom, men de har svara «\(now)». Svaret blir ståande. Endre det her, eller med: behov endre \(id.nn)",
            en:
                "The cell is empty, but you have answered “\(now)”. That answer is kept. Change it here, or with: behov edit "
                + "\(id.en)")
    }

    static func cellChanged(_ now: String) -> Text {
        Text(
            nb:
                "Dette er endret i mappa etter at arket ble laget. Nå står det «\(now)» der. Endringen blir stående. Lag et nytt ark for å endre det: "
                + "behov eksporter avgjørelser",
            nn:
                "Dette er endra i mappa etter at arket blei laga. No står det «\(now)» der. Endringa blir ståande. Lag eit nytt ark for å endre det: "
                + "behov eksporter avgjerder",
            en:
                "Since the sheet was made, this has been changed in the folder. It now says “\(now)”. The change is kept. "
                + "Make a new sheet to change it: behov export decisions")
    }
}
