import Model
import Pages

extension RegionPlan {
    /// «Fjellnettverket, på grunnlag av 2 eiere og 6 enheter»; drafts among them are counted.
    var inShort: Line {
        let drafts = received.newest().filter(\.draft).count + deliveringUnits.filter(\.document.draft).count
        let owners = Text.counted(received.newest().count, .owners)
        let units = Text.counted(deliveringUnits.count, .units)
        let based = Line.say(
            nb: ", på grunnlag av \(owners.nb) og \(units.nb)", nn: ", på grunnlag av \(owners.nn) og \(units.nn)",
            en: ", based on \(owners.en) and \(units.en)")
        let draft = Line.say(
            nb: " (\(drafts) av dokumentene er utkast)", nn: " (\(drafts) av dokumenta er utkast)",
            en: " (\(drafts) of the documents \(drafts == 1 ? "is a draft" : "are drafts"))")
        return DocumentParts.profile(profile) + based + (drafts == 0 ? [] : draft) + ofRegister
    }

    /// «; 50 av 201 enheter i registeret har levert»: nothing where no register is known, or nobody is missing.
    private var ofRegister: Line {
        guard let missing = missingUnits, missing.count > 0 else { return [] }
        let (delivered, all) = (missing.listed - missing.count, missing.listed)
        return .say(
            nb: "; \(delivered) av \(all) enheter i registeret har levert",
            nn: "; \(delivered) av \(all) einingar i registeret har levert",
            en: "; assessments handed over by \(delivered) of \(all) units in the register")
    }

    /// «tilskudd til 2 tiltak: 540 000 kr i 2027, 1 200 000 kr i årene 2027–2029».
    var asked: Line {
        guard !measures.isEmpty else { return DocumentParts.none }
        let count = Text.counted(measures.count, .measures)
        let grant = Line.say(
            nb: "tilskudd til \(count.nb)", nn: "tilskot til \(count.nn)", en: "a grant for \(count.en)")
        if hasBudget {
            let year = planYears.reported
            let inYear = Line.say(nb: " kroner i \(year)", nn: " kroner i \(year)", en: " kroner in \(year)")
            // What is over is not asked for again.
            let left = budget.filter { $0.year >= year }
            let last = max(year, left.map(\.year).max() ?? year)
            let thisYear = grant + .data(": ") + .text(Quantity(left.of(year).applied).words) + inYear
            guard last > year else { return thisYear }
            let inAll = Line.say(
                nb: " kroner i årene \(year)–\(last)", nn: " kroner i åra \(year)–\(last)",
                en: " kroner in the years \(year)–\(last)")
            return thisYear + .data(", ") + .text(Quantity(left.applied).words) + inAll
        }
        return .say(
            nb: "tilskudd til \(count.nb). Beløp er ikke oppgitt her.",
            nn: "tilskot til \(count.nn). Beløp er ikkje oppgitte her.",
            en: "a grant for \(count.en). No amounts are given here.")
    }
}
