import Evidence
import Model
import Store

/// The small file that says what the columns of somebody's own table are, and what can be wrong with it in words.
enum MapTrouble {
    /// Reads a map.
    ///
    /// - Throws: `Trouble` of kind `notFound` or `unreadable` in words.
    static func read(_ file: String, _ program: Program) throws(Trouble) -> ColumnMap {
        let bytes = try Gate.bytes(of: program.path(file))
        do throws(MapFileFault) {
            return try ColumnMap.read(bytes)
        } catch {
            throw unusable(error, file: file)
        }
    }

    private static func unusable(_ fault: MapFileFault, file: String) -> Trouble {
        switch fault {
        case .notJSON(let line):
            Trouble(
                .unreadable,
                Text(
                    nb: "\(file), linje \(line): dette er ikke JSON. Et kolonnekart ser slik ut: \(sample)",
                    nn: "\(file), linje \(line): dette er ikkje JSON. Eit kolonnekart ser slik ut: \(sample)",
                    en: "\(file), line \(line): this is not JSON. A column map looks like this: \(sample)"))
        case .unusable(let path):
            Trouble(
                .unreadable,
                Text(
                    nb:
                        "\(file): «\(path)» kan ikke brukes i et kolonnekart. Et kolonnekart ser slik ut: \(sample)",
                    nn:
                        "\(file): «\(path)» kan ikkje brukast i eit kolonnekart. Eit kolonnekart ser slik ut: \(sample)",
                    en:
                        "\(file): “\(path)” cannot be used in a column map. A column map looks like this: \(sample)"
                ))
        }
    }

    private static let sample = #"{"unit": "Skole", "year": "Skoleår", "value": ["Trivsel"], "n": "Svar"}"#

    /// A fault of a table that is read by a map, in words.
    static func of(_ fault: MapFault, file: String) -> Trouble {
        switch fault {
        case .file(let fault): return ImportTrouble.of(fault, file: file)
        case .needsIndicator(let columns, let unit):
            let list = columns.prefix(3).map { "\"\($0)\"" }.joined(separator: ", ")
            return Trouble(
                .unreadable,
                Text(
                    nb:
                        "\(file) har flere rader for \(unit) med ulike tall, og kolonnekartet sier ikke hva som skiller dem. "
                        + "Legg til \"indicator\": [\(list)] i kolonnekartet, og prøv igjen.",
                    nn:
                        "\(file) har fleire rader for \(unit) med ulike tal, og kolonnekartet seier ikkje kva som skil dei. "
                        + "Legg til \"indicator\": [\(list)] i kolonnekartet, og prøv igjen.",
                    en:
                        "\(file) has several rows for \(unit) with different numbers, and the column map does not show "
                        + "how they differ. Add \"indicator\": [\(list)] to the column map and try again."))
        case .beside(let column, let unit):
            return Trouble(
                .unreadable,
                Text(
                    nb:
                        "\(file): kolonnen «\(column)» står i en annen tabell på arket enn «\(unit)». "
                        + "Lagre den ene tabellen i en fil for seg, og prøv igjen.",
                    nn:
                        "\(file): kolonnen «\(column)» står i ein annan tabell på arket enn «\(unit)». "
                        + "Lagre den eine tabellen i ei fil for seg, og prøv igjen.",
                    en:
                        "\(file): the column “\(column)” is in a different table on the sheet from “\(unit)”. "
                        + "Save one of the tables in a file of its own and try again."))
        case .needsAbout(let column):
            return Trouble(
                .unreadable,
                Text(
                    nb:
                        "\(file): kolonnen «\(column)» viser når tallene er fra, men ikke hva de handler om. Skriv det i kolonnekartet, for eksempel \"about\": \"Antall elever\", og prøv igjen.",
                    nn:
                        "\(file): kolonnen «\(column)» viser når tala er frå, men ikkje kva dei handlar om. Skriv det i kolonnekartet, til dømes \"about\": \"Tal på elevar\", og prøv igjen.",
                    en:
                        "\(file): the column “\(column)” shows which period the numbers are from, "
                        + "but not what they are about. Write that in the column map, for example \"about\": \"Number of pupils\", and try again."
                ))
        case .noSuchColumn(let column, let columns):
            let list = listed(columns)
            return Trouble(
                .unreadable,
                Text(
                    nb:
                        "\(file) har ingen kolonne «\(column)». Kolonnene er: \(list). Rett kolonnekartet, og prøv igjen.",
                    nn:
                        "\(file) har ingen kolonne «\(column)». Kolonnane er: \(list). Rett kolonnekartet, og prøv igjen.",
                    en:
                        "\(file) has no column “\(column)”. The columns are: \(list). Correct the column map and try again."
                )
            )
        }
    }

    static func listed(_ columns: [String]) -> String {
        columns.map { $0.isEmpty ? "–" : $0 }.joined(separator: " · ")
    }
}
