import Evidence
import Model

/// What can be wrong with a register of units, in words.
enum RegisterTrouble {
    private static let wanted =
        "organisasjonsnummer;navn;type;eier;kommunenummer;antall;årsverk"
    private static let example = Text(
        nb: wanted, nn: "organisasjonsnummer;namn;type;eigar;kommunenummer;tal på barn;årsverk",
        en: "organisation number;name;kind;ownership;municipality;children;fte")

    /// What keeps a file from being a register.
    static func of(_ fault: RegisterFile.Fault, file: String) -> Trouble {
        switch fault {
        case .empty: empty(file)
        case .noTable: noTable(file)
        case .twice(let heading): twice(file, heading)
        case .missing(let columns): headings(file, columns)
        }
    }

    /// What is wrong with a row, and what would be accepted.
    static func of(_ fault: RegisterFile.RowFault) -> Text {
        switch fault {
        case .organisationNumber(let written): organisationNumber(written)
        case .name: name
        case .kind(let written): kind(written)
        case .ownership(let written): ownership(written)
        case .municipality(let written): municipality(written)
        case .children(let written): number(written, decimals: false)
        case .fte(let written): number(written, decimals: true)
        case .again(let row): again(row)
        }
    }

    private static func empty(_ file: String) -> Trouble {
        unreadable(
            Text(
                nb:
                    "\(file) har ingen enheter. Første rad skal være \(example.nb), og hver enhet har sin egen rad.",
                nn:
                    "\(file) har ingen einingar. Første rad skal vere \(example.nn), og kvar eining har si eiga rad.",
                en:
                    "\(file) has no units. The first row must be \(example.en), and each unit must have a row of its "
                    + "own."
            ))
    }

    private static func noTable(_ file: String) -> Trouble {
        unreadable(
            Text(
                nb: "\(file) kan ikke leses som en tabell. Lagre den som CSV, og prøv igjen.",
                nn: "\(file) kan ikkje lesast som ein tabell. Lagre fila som CSV, og prøv igjen.",
                en: "\(file) cannot be read as a table. Save it as CSV and try again."))
    }

    private static func twice(_ file: String, _ heading: String) -> Trouble {
        unreadable(
            Text(
                nb: "\(file) har to kolonner som kan være «\(heading)». Ta bort den ene.",
                nn: "\(file) har to kolonnar som kan vere «\(heading)». Ta bort den eine.",
                en: "\(file) has two columns that may be “\(heading)”. Remove one of them."))
    }

    private static func headings(_ file: String, _ missing: [RegisterFile.Column]) -> Trouble {
        let list = Text.list(missing.map(name))
        return unreadable(
            Text(
                nb:
                    "\(file) mangler kolonner: \(list.nb). Første rad skal være \(example.nb). Årsverk kan utelates.",
                nn:
                    "\(file) manglar kolonnar: \(list.nn). Første rad skal vere \(example.nn). Årsverk kan utelatast.",
                en:
                    "\(file) is missing columns: \(list.en). The first row must be \(example.en). FTE may be left out."
            ))
    }

    private static func name(_ column: RegisterFile.Column) -> Text {
        switch column {
        case .organisationNumber:
            Text(nb: "organisasjonsnummer", nn: "organisasjonsnummer", en: "organisation number")
        case .name: Text(nb: "navn", nn: "namn", en: "name")
        case .kind: Text(nb: "type", nn: "type", en: "kind")
        case .ownership: Text(nb: "eier", nn: "eigar", en: "ownership")
        case .municipality: Text(nb: "kommunenummer", nn: "kommunenummer", en: "municipality")
        case .children: Text(nb: "antall", nn: "tal på barn", en: "children")
        case .fte: Text(nb: "årsverk", nn: "årsverk", en: "fte")
        case .from: Text(nb: "fra", nn: "frå", en: "from")
        case .to: Text(nb: "til", nn: "til", en: "to")
        }
    }

    private static func organisationNumber(_ written: String) -> Text {
        Text(
            nb:
                "«\(written)» er ikke et organisasjonsnummer; det har ni siffer, og det siste er et kontrollsiffer",
            nn:
                "«\(written)» er ikkje eit organisasjonsnummer; det har ni siffer, og det siste er eit kontrollsiffer",
            en:
                "“\(written)” is not an organisation number; such a number has nine digits, the last of which is a check digit"
        )
    }

    private static let name = Text(
        nb: "enheten mangler navn", nn: "eininga manglar namn", en: "the unit has no name")

    private static func kind(_ written: String) -> Text {
        Text(
            nb: "«\(written)» er ikke en type enhet, som «barnehage», «skole» eller «sfo»",
            nn: "«\(written)» er ikkje ein type eining, som «barnehage», «skule» eller «sfo»",
            en:
                "“\(written)” is not a kind of unit, such as “kindergarten”, “school” or “sfo”")
    }

    private static func ownership(_ written: String) -> Text {
        Text(
            nb: "«\(written)» er ikke en eierform; skriv «kommunal», «fylkeskommunal», «offentlig» eller «privat»",
            nn:
                "«\(written)» er ikkje ei eigarform; skriv «kommunal», «fylkeskommunal», «offentleg» eller «privat»",
            en:
                "“\(written)” is not a form of ownership; write “municipal”, “county”, “public” or “private”")
    }

    private static func municipality(_ written: String) -> Text {
        Text(
            nb: "«\(written)» er ikke blant kommunene; skriv de fire sifrene eller navnet",
            nn: "«\(written)» er ikkje blant kommunane; skriv dei fire sifra eller namnet",
            en:
                "“\(written)” is not among the municipalities; write the four-digit number or the name of the municipality"
        )
    }

    private static func number(_ written: String, decimals: Bool) -> Text {
        decimals
            ? Text(
                nb: "«\(written)» er ikke et antall årsverk; skriv det slik: 12,5",
                nn: "«\(written)» er ikkje eit tal på årsverk; skriv det slik: 12,5",
                en: "“\(written)” is not a number of FTE; write it like this: 12.5")
            : Text(
                nb: "«\(written)» er ikke et helt antall barn eller elever",
                nn: "«\(written)» er ikkje eit heilt tal på barn eller elevar",
                en: "“\(written)” is not a whole number of children or pupils")
    }

    private static func again(_ earlier: Int) -> Text {
        Text(
            nb: "organisasjonsnummeret står også i rad \(earlier)",
            nn: "organisasjonsnummeret står også i rad \(earlier)",
            en: "the organisation number is in row \(earlier) too")
    }

    static func nobody(_ file: String, _ owner: Profile, of count: Int) -> Trouble {
        let place = owner.municipality?.name
        return unreadable(
            Text(
                nb: "Ingen av enhetene i \(file) (\(count) i alt) hører til \(owner.name)"
                    + (place.map { " (kommune: \($0))" } ?? "") + ". Bruk en fil der enhetene deres er med.",
                nn: "Ingen av einingane i \(file) (\(count) i alt) høyrer til \(owner.name)"
                    + (place.map { " (kommune: \($0))" } ?? "") + ". Bruk ei fil der einingane dykkar er med.",
                en: "None of the \(count) units in \(file) belongs to \(owner.name)"
                    + (place.map { " (municipality: \($0))" } ?? "") + ". Use a file that includes your units."))
    }

    static func severalMunicipalities(_ file: String, _ owner: Profile) -> Trouble {
        unreadable(
            Text(
                nb:
                    "\(file) har enheter fra flere kommuner, og det er ikke oppgitt hvilken kommune \(owner.name) er. "
                    + "Ta bort radene til de andre kommunene.",
                nn:
                    "\(file) har einingar frå fleire kommunar, og det er ikkje oppgitt kva kommune \(owner.name) er. "
                    + "Ta bort radene til dei andre kommunane.",
                en:
                    "\(file) has units from several municipalities, and it is not stated which municipality "
                    + "\(owner.name) is. Remove the rows of the other municipalities."))
    }

    static let onlyAbove = Trouble(
        .usage,
        Text(
            nb: "Et register over enheter hører hjemme hos eieren eller nettverket. Utelat --register.",
            nn: "Eit register over einingar høyrer heime hos eigaren eller nettverket. Utelat --register.",
            en: "A register of units belongs with the owner or the network. Leave out --register."))

    private static func unreadable(_ text: Text) -> Trouble { Trouble(.unreadable, text) }
}
