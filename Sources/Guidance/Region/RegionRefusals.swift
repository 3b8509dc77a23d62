import Model

/// What a region's questions say when a reply does not fit, and what would.
enum RegionRefusals {
    static func outside(_ unit: String) -> Text {
        Text(
            nb: "«\(unit)» kan ikke være med: Videregående opplæring har sin egen ordning hos fylkeskommunen. "
                + "Ansatte i barnehage, grunnskole, SFO, voksenopplæring, PP-tjeneste, kulturskole og andre "
                + "tverrfaglige tjenester i kommunen kan være med (forskriften § 2). Skriv gruppene på nytt uten «\(unit)».",
            nn: "«\(unit)» kan ikkje vere med: Vidaregåande opplæring har si eiga ordning hos fylkeskommunen. "
                + "Tilsette i barnehage, grunnskule, SFO, vaksenopplæring, PP-teneste, kulturskule og andre "
                + "tverrfaglege tenester i kommunen kan vere med (forskrifta § 2). Skriv gruppene på nytt utan «\(unit)».",
            en:
                "“\(unit)” cannot take part: upper secondary education has its own scheme under the county. Staff of "
                + "kindergartens, primary and lower secondary schools, after-school programmes, adult education, the "
                + "educational-psychological service, the school of music and performing arts and other "
                + "interdisciplinary services of the municipality can take part (the regulation, section 2). Write the groups "
                + "again without “\(unit)”.")
    }

    static let methods = Text(
        nb:
            "Skriv tallene først, så et semikolon og hvordan dere arbeider. For eksempel: 2,4; Fire samlinger i året, og "
            + "utprøving mellom dem",
        nn:
            "Skriv tala først, så eit semikolon og korleis de arbeider. Til dømes: 2,4; Fire samlingar i året, og utprøving "
            + "mellom dei",
        en:
            "Write the numbers first, then a semicolon and how you work. For example: 2,4; Four sessions a year, trying things "
            + "out in between")

    static func meetings(_ row: String) -> Text {
        Text(
            nb:
                "«\(row)» mangler dato eller hvem som var med. For eksempel: 09.12.2026, eierne, universitetet og de "
                + "tillitsvalgte; 11.01.2027, de samme",
            nn:
                "«\(row)» manglar dato eller kven som var med. Til dømes: 09.12.2026, eigarane, universitetet og dei "
                + "tillitsvalde; 11.01.2027, dei same",
            en:
                "“\(row)” is missing the date or who took part. For example: 09.12.2026, the owners, the university and the "
                + "employee representatives; 11.01.2027, the same")
    }

    static let dialogue = Text(
        nb:
            "Skriv først datoen dere snakket med partneren, så et semikolon og hvordan dere samarbeider. For eksempel: "
            + "09.12.2026; Fjelluniversitetet leder samlingene",
        nn:
            "Skriv først datoen de snakka med partnaren, så eit semikolon og korleis de samarbeider. Til dømes: 09.12.2026; "
            + "Fjelluniversitetet leier samlingane",
        en: "First write the date you talked to the partner, then a semicolon and how you cooperate. For example: "
            + "09.12.2026; the university leads the sessions")

    static let sign = Text(
        nb:
            "Skriv fire ting med semikolon mellom: hva dere måler, hva utgangspunktet er, hvor langt dere vil komme, og når dere måler. For "
            + "eksempel: Barn som står utenfor leken; 6 av 20; 2 av 20; oktober 2028",
        nn:
            "Skriv fire ting med semikolon mellom: kva de måler, kva utgangspunktet er, kor langt de vil kome, og når de måler. Til "
            + "dømes: Barn som står utanfor leiken; 6 av 20; 2 av 20; oktober 2028",
        en:
            "Write four things with semicolons between them: what you will measure, the starting point, the target, "
            + "and when you will measure it. For example: Children left out of play; 6 of 20; 2 of 20; October "
            + "2028")

    static func signNumber(_ count: Int) -> Text {
        guard count > 0 else { return sign }
        return Text(
            nb:
                "Det første dere skrev, er et tall som ikke står i lista. Velg fra 1 til \(count), eller skriv med ord hva dere måler.",
            nn:
                "Det første de skreiv, er eit tal som ikkje står i lista. Vel frå 1 til \(count), eller skriv med ord kva de måler.",
            en:
                "You began with a number that is not in the list. Choose from 1 to \(count), or describe in words what you "
                + "will measure."
        )
    }

    static func milestone(_ row: String) -> Text {
        Text(
            nb:
                "«\(row)» mangler halvår eller hva som skal være gjort. For eksempel: høst 2027: Alle har prøvd ut én "
                + "ting; vår 2028: Ny observasjon",
            nn:
                "«\(row)» manglar halvår eller kva som skal vere gjort. Til dømes: haust 2027: Alle har prøvd ut éin "
                + "ting; vår 2028: Ny observasjon",
            en:
                "Write both the half-year and what is to be done. One of them is missing in “\(row)”. For example: autumn 2027: Everybody has tried out "
                + "one thing; spring 2028: New observation")
    }

    static func year(_ year: Int, among years: [Int]) -> Text {
        let known = years.map(String.init).joined(separator: ", ")
        return Text(
            nb: "\(year) er ikke blant årene her: \(known).", nn: "\(year) er ikkje blant åra her: \(known).",
            en: "\(year) is not one of these years: \(known).")
    }

    static func yearTwice(_ year: Int) -> Text {
        Text(
            nb: "\(year) står to ganger. Skriv alt for året på ett sted.",
            nn: "\(year) står to gonger. Skriv alt for året på éin stad.",
            en: "\(year) is written twice. Write everything for a year in one place.")
    }

    static func budget(_ part: String) -> Text {
        Text(
            nb: "«\(part)» ble ikke forstått. Skriv hele kroner slik: 2027: nettverk 60 000, UH 180 000; 2028: UH "
                + "120 000. Postene er «nettverk», «UH», «fagskole», «andre», «koordinator», «frikjøp», «ubrukt» og "
                + "«egeninnsats». 0 betyr ingen penger.",
            nn:
                "«\(part)» blei ikkje forstått. Skriv heile kroner slik: 2027: nettverk 60 000, UH 180 000; 2028: UH "
                + "120 000. Postane er «nettverk», «UH», «fagskule», «andre», «koordinator», «frikjøp», «ubrukt» og "
                + "«eigeninnsats». 0 betyr ingen pengar.",
            en:
                "“\(part)” was not understood. Write whole kroner like this: 2027: network 60 000, university 180 000; "
                + "2028: university 120 000. The items are “network”, “university”, “vocational college”, “others”, "
                + "“coordinator”, “release time”, “left over” and “own contribution”. 0 means no money.")
    }

    static func tooMuchLeft(_ year: YearBudget) -> Text {
        let (left, cost) = (Quantity(year[.leftOver]).words, Quantity(year.cost).words)
        return Text(
            nb: "I \(year.year) er de ubrukte midlene (\(left.nb) kr) større enn utgiftene (\(cost.nb) kr).",
            nn: "I \(year.year) er dei ubrukte midlane (\(left.nn) kr) større enn utgiftene (\(cost.nn) kr).",
            en: "In \(year.year) the money left over (\(left.en) kr) is more than the costs (\(cost.en) kr).")
    }

    static func shares(_ part: String) -> Text {
        Text(
            nb: "«\(part)» ble ikke forstått. Skriv prosent for hvert tiltak slik: tiltak-1: barnehage 100, "
                + "spesialpedagogikk 25; tiltak-2: skole 60",
            nn: "«\(part)» blei ikkje forstått. Skriv prosent for kvart tiltak slik: tiltak-1: barnehage 100, "
                + "spesialpedagogikk 25; tiltak-2: skule 60",
            en:
                "“\(part)” was not understood. Write the percentage for each measure like this: measure-1: kindergarten 100, "
                + "special 25; measure-2: school 60")
    }

    static func impossibleShares(_ item: ItemID) -> Text {
        Text(
            nb:
                "Barnehage og skole kan til sammen ikke være mer enn 100 prosent av \(item.words.nb). Resten er felles.",
            nn:
                "Barnehage og skule kan til saman ikkje vere meir enn 100 prosent av \(item.words.nn). Resten er felles.",
            en:
                "Kindergarten and school together cannot be more than 100 per cent of \(item.words.en). The rest is shared."
        )
    }

    static func sharesMissing(_ items: [ItemID]) -> Text {
        let list = Text.list(items.map(\.words))
        return Text(
            nb: "Disse mangler: \(list.nb). Skriv alle tiltakene i ett svar.",
            nn: "Desse manglar: \(list.nn). Skriv alle tiltaka i eitt svar.",
            en: "These are missing: \(list.en). Write all measures in one answer.")
    }
}
