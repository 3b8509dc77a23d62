import Evidence
import Model

/// What is said when the unit is not found in a file.
enum UnitWords {
    /// A unit that is not in a file.
    struct Missing {
        let wanted: String
        let file: String
        let units: [ExportUnit]
        /// Whether a number or name was given or lies in the analysis.
        let isNumbered: Bool
        /// Whether somebody has just asked for it by number or name.
        let isAsked: Bool
        /// The own municipality, where the file has it.
        let municipality: ExportUnit?
        /// The own county, else the nation, where the file has it.
        var area: ExportUnit?
    }

    static func name(_ unit: ExportUnit) -> String {
        unit.number == unit.name ? unit.name : [unit.number, unit.name].compactMap(\.self).joined(separator: " ")
    }

    static func missing(_ fault: Missing) -> Text {
        let has = schools(fault.units.count { $0.level == .unit })
        let found = Text(
            nb: "\(fault.file) har \(has.nb), men ikke for \(fault.wanted).",
            nn: "\(fault.file) har \(has.nn), men ikkje for \(fault.wanted).",
            en: "\(fault.file) has \(has.en), but not for \(fault.wanted).")
        guard let municipality = fault.municipality else { return found }
        let name = name(municipality)
        return Text(
            nb: found.nb + " Kommunen (\(name)) er med, men kommunens tall gjelder ikke enheten.",
            nn: found.nn + " Kommunen (\(name)) er med, men tala til kommunen er ikkje dykkar.",
            en: found.en + " The municipality (\(name)) is included, but its figures are not yours.")
    }

    static func refused(_ fault: Missing, _ nearest: [ExportUnit]) -> Trouble {
        let schools = nearest.filter { $0.level == .unit }
        let alike = schools.isEmpty ? nearest : schools
        // A municipality is like another only where somebody has named one: to a school none of them is.
        let areTold = fault.isAsked || !schools.isEmpty
        let near =
            fault.municipality != nil && schools.isEmpty || alike.isEmpty || !areTold
            ? nil : alike.map(name).joined(separator: ", ")
        let missing = missing(fault)
        let first = schools.first ?? fault.municipality ?? (areTold ? alike.first : nil) ?? fault.area
        let number = first.map { $0.number ?? "\"\($0.name)\"" } ?? "987654321"
        let which: Text? =
            fault.isNumbered
            ? nil
            : Text(
                nb: " Analysen har ikke noe organisasjonsnummer.",
                nn: " Analysen har ikkje noko organisasjonsnummer.",
                en: " The analysis has no organisation number.")
        return Trouble(
            fault.isNumbered ? .unreadable : .usage,
            Text(
                nb: missing.nb + (which?.nb ?? "") + (near.map { " Lignende navn i fila: \($0)." } ?? "")
                    + " Last ned en fil der enheten er med, eller si hvem dere vil ha tallene til: "
                    + "behov importer \(fault.file) --enhet \(number)",
                nn: missing.nn + (which?.nn ?? "") + (near.map { " Liknande namn i fila: \($0)." } ?? "")
                    + " Last ned ei fil der eininga er med, eller sei kven de vil ha tala til: "
                    + "behov importer \(fault.file) --eining \(number)",
                en: missing.en + (which?.en ?? "") + (near.map { " Similar names in the file: \($0)." } ?? "")
                    + " Download a file that includes the unit, or say whose figures you want: "
                    + "behov import \(fault.file) --unit \(number)"))
    }

    static func more(_ count: Int) -> Text {
        Text(nb: "… og \(count) til.", nn: "… og \(count) til.", en: "… and \(count) more.")
    }

    static let question = Text(
        nb: "Hvilken av dem er dere? Skriv nummeret eller navnet. Skriv - for å hoppe over.",
        nn: "Kven av dei er de? Skriv nummeret eller namnet. Skriv - for å hoppe over.",
        en: "Which unit are you? Type its number or name. Type “-” to skip this question.")

    /// Said where the unit in the file is called something quite different.
    static func otherName(_ name: String, own: String) -> Text {
        Text(
            nb: "Dere heter \(own), men fila gjelder \(name).", nn: "De heiter \(own), men fila gjeld \(name).",
            en: "You are called \(own), but the file is about \(name).")
    }

    static let questionHelp = Text(
        nb:
            "Fila har tall for flere enheter. Bare deres tall hentes inn, sammen med tallene for kommunen, fylket og landet.",
        nn:
            "Fila har tal for fleire einingar. Berre tala dykkar blir henta inn, saman med tala for kommunen, fylket og landet.",
        en:
            "The file has figures for several units. Only yours are imported, along with those for the municipality, the county and the country."
    )

    static let isItYouHelp = Text(
        nb: "Svar ja hvis det er dere under et annet navn. Svarer dere nei, hentes ingenting inn.",
        nn: "Svar ja om det er de under eit anna namn. Svarer de nei, blir ingenting henta inn.",
        en:
            "Answer yes if it is you under another name. If you answer no, nothing is imported.")

    static func isItYou(_ name: String, own: String) -> Text {
        let differ = otherName(name, own: own)
        return Text(
            nb: differ.nb + " Er det dere? ja/nei", nn: differ.nn + " Er det de? ja/nei",
            en: differ.en + " Is that you? yes/no")
    }

    static func left(_ file: String) -> Trouble {
        Trouble(
            .unreadable,
            Text(
                nb: "Ingenting er hentet inn fra \(file).", nn: "Ingenting er henta inn frå \(file).",
                en: "Nothing was imported from \(file)."))
    }

    /// Said when the figures are those of a municipality, a county or the nation, because somebody asked for it.
    static func notOwn(_ unit: ExportUnit) -> Text? {
        switch unit.level {
        case .unit: nil
        case .nation, .county, .municipality, .other:
            Text(
                nb: "Tallene gjelder \(unit.name), ikke dere.", nn: "Tala gjeld \(unit.name), ikkje dykk.",
                en: "The figures are for \(unit.name), not for you.")
        }
    }

    private static func schools(_ count: Int) -> Text {
        switch count {
        case 0:
            Text(
                nb: "bare tall for kommuner, fylker eller landet",
                nn: "berre tal for kommunar, fylke eller landet",
                en: "figures for municipalities, counties or the whole country only")
        case 1:
            Text(nb: "tall for én enhet", nn: "tal for éi eining", en: "figures for one unit")
        default:
            Text(
                nb: "tall for \(count) enheter", nn: "tal for \(count) einingar", en: "figures for \(count) units")
        }
    }
}
