import Evidence
import Model

/// What can be wrong with a file of networks, in words: the file, the row, what was found, what to do.
struct NetworkFileTrouble {
    let file: String
    let content: NetworkFile.Content

    /// The words of a fault of the file.
    func of(_ fault: NetworkFile.Fault) -> Trouble {
        switch fault {
        case .empty: empty
        case .notText: noText
        case .quotationMark(let row): quotationMark(row)
        case .identityNumber(let row): identityNumber(row)
        case .headings(let row): firstRow(row)
        case .tooManyCells(let row, let found, let headings): tooManyCells(row, found, headings)
        case .noName(let row): noName(row)
        case .sum(let row, let name): sum(row, name)
        case .twice(let row, let name, let earlier): twice(row, name, earlier)
        case .number(let row, let reason): number(row, reason)
        case .unclear(let row): unclear(row)
        }
    }

    var empty: Trouble {
        let row = content.firstRow
        return unreadable(
            Text(
                nb:
                    "\(file) har ingen nettverk. Første rad skal være \(row.nb), og hvert nettverk har sin egen rad.",
                nn:
                    "\(file) har ingen nettverk. Første rad skal vere \(row.nn), og kvart nettverk har si eiga rad.",
                en:
                    "\(file) has no networks. The first row must be \(row.en), and each network must have a row of its "
                    + "own."
            ))
    }

    private var noText: Trouble {
        unreadable(
            Text(
                nb: "\(file) kan ikke leses som tekst. Lagre tabellen som CSV, og prøv igjen.",
                nn: "\(file) kan ikkje lesast som tekst. Lagre tabellen som CSV, og prøv igjen.",
                en: "\(file) cannot be read as text. Save the table as CSV and try again."))
    }

    private func quotationMark(_ row: Int) -> Trouble {
        at(
            row,
            Text(
                nb: "et anførselstegn er ikke lukket riktig", nn: "eit anførselsteikn er ikkje lukka rett",
                en: "a quotation mark is not closed properly"),
            Text(nb: "Rett raden.", nn: "Rett rada.", en: "Correct the row."))
    }

    private func identityNumber(_ row: Int) -> Trouble {
        at(
            row,
            Text(
                nb: "her står det et fødselsnummer", nn: "her står det eit fødselsnummer",
                en: "this row contains a national identity number"),
            Text(nb: "Ta det ut.", nn: "Ta nummeret ut.", en: "Remove the number."))
    }

    private func firstRow(_ row: Int) -> Trouble {
        let wanted = content.firstRow
        return at(
            row,
            Text(
                nb: "her skal disse overskriftene stå, én gang hver: \(wanted.nb)",
                nn: "her skal desse overskriftene stå, éin gong kvar: \(wanted.nn)",
                en: "these headings should be here, once each: \(wanted.en)"),
            Text(
                nb: "Skriv dem i første rad.", nn: "Skriv dei i første rad.", en: "Write them in the first row."))
    }

    private func tooManyCells(_ row: Int, _ found: Int, _ wanted: Int) -> Trouble {
        at(
            row,
            Text(
                nb: "raden har \(found) \(found == 1 ? "celle" : "celler"), men det er \(wanted) overskrifter",
                nn: "rada har \(found) \(found == 1 ? "celle" : "celler"), men det er \(wanted) overskrifter",
                en: "the row has \(found) cells, but there are \(wanted) headings"),
            Text(
                nb: "Skill kolonnene med semikolon når tallene har desimalkomma.",
                nn: "Skil kolonnane med semikolon når tala har desimalkomma.",
                en: "Separate the columns with semicolons if the numbers have decimal commas."))
    }

    private func noName(_ row: Int) -> Trouble {
        at(
            row, Text(nb: "nettverket mangler navn", nn: "nettverket manglar namn", en: "the network has no name"),
            Text(
                nb: "Skriv navnet, eller slett raden.", nn: "Skriv namnet, eller slett rada.",
                en: "Write the name, or delete the row."))
    }

    private func sum(_ row: Int, _ name: String) -> Trouble {
        at(
            row,
            Text(
                nb: "«\(name)» ser ut til å være summen av de andre radene",
                nn: "«\(name)» ser ut til å vere summen av dei andre radene",
                en: "“\(name)” seems to be the total of the other rows"),
            Text(
                nb: "Slett raden, ellers blir alt talt to ganger.",
                nn: "Slett rada, elles blir alt talt to gonger.",
                en: "Delete the row, or everything will be counted twice."))
    }

    func twice(_ row: Int, _ name: String, _ earlier: Int) -> Trouble {
        at(
            row,
            Text(
                nb: "\(name) står også i rad \(earlier)", nn: "\(name) står også i rad \(earlier)",
                en: "\(name) is in row \(earlier) too"),
            Text(
                nb: "La hvert nettverk stå én gang, med tallet for hele nettverket.",
                nn: "La kvart nettverk stå éin gong, med talet for heile nettverket.",
                en: "List each network once, with the number for the whole network."))
    }

    private func number(_ row: NetworkFile.Row, _ reason: WrittenNumber.Fault) -> Trouble {
        let cell = row.written
        let what: Text =
            switch reason {
            case .notANumber where cell.isEmpty:
                Text(nb: "tallet mangler", nn: "talet manglar", en: "the number is missing")
            case .notANumber:
                Text(
                    nb: "«\(cell)» er ikke et tall", nn: "«\(cell)» er ikkje eit tal",
                    en: "“\(cell)” is not a number"
                )
            case .negative:
                Text(
                    nb: "«\(cell)» er mindre enn null", nn: "«\(cell)» er mindre enn null",
                    en: "“\(cell)” is less than zero")
            case .notWhole:
                Text(
                    nb: "«\(cell)» er ikke hele kroner", nn: "«\(cell)» er ikkje heile kroner",
                    en: "“\(cell)” is not in whole kroner")
            case .tooLong:
                Text(
                    nb: "«\(cell)» har for mange sifre", nn: "«\(cell)» har for mange siffer",
                    en: "“\(cell)” has too many digits")
            }
        return at(row.number, Text(alike: "\(row.network): ").mapped { $0 + what[$1] }, example)
    }

    private func unclear(_ row: NetworkFile.Row) -> Trouble {
        at(
            row.number,
            Text(
                nb:
                    "\(row.network): «\(row.written)» kan være tusener eller desimaler, for fila har både komma og punktum",
                nn:
                    "\(row.network): «\(row.written)» kan vere tusen eller desimalar, for fila har både komma og punktum",
                en:
                    "\(row.network): “\(row.written)” could be read as thousands or as decimals, because the file has both commas and points"
            ),
            Text(
                nb: "Bruk samme desimaltegn i hele fila, og ikke noe skilletegn for tusener.",
                nn: "Bruk same desimalteikn i heile fila, og ikkje noko skiljeteikn for tusen.",
                en: "Use the same decimal sign throughout the file, and no thousands separator."))
    }

    /// What is wrong in a row, and what to do.
    func at(_ row: Int, _ what: Text, _ toDo: Text) -> Trouble {
        unreadable(
            Text(
                nb: "\(file), rad \(row): \(what.nb). \(toDo.nb)",
                nn: "\(file), rad \(row): \(what.nn). \(toDo.nn)",
                en: "\(file), row \(row): \(what.en). \(toDo.en)"))
    }

    /// How a number is written.
    var example: Text {
        switch content {
        case .fte:
            Text(
                nb: "Skriv årsverkene slik: 79,5. Nettverk uten årsverk får 0.",
                nn: "Skriv årsverka slik: 79,5. Nettverk utan årsverk får 0.",
                en: "Write the number of FTEs like this: 79.5. Write 0 for a network without any FTEs.")
        case .need:
            Text(
                nb: "Skriv behovet i hele kroner, slik: 1250000. Nettverk uten behov får 0.",
                nn: "Skriv behovet i heile kroner, slik: 1250000. Nettverk utan behov får 0.",
                en: "Write the need in whole kroner, like this: 1250000. Enter 0 for a network with no need.")
        }
    }

    private func unreadable(_ text: Text) -> Trouble { Trouble(.unreadable, text) }
}

extension NetworkFile.Content {
    /// The first row as it is to be written.
    fileprivate var firstRow: Text {
        switch self {
        case .fte: Text(nb: "nettverk;årsverk", nn: "nettverk;årsverk", en: "network;fte")
        case .need: Text(nb: "nettverk;behov", nn: "nettverk;behov", en: "network;need")
        }
    }
}
