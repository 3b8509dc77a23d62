import Model
import Pages
import Store

/// The Word file whose styles and logo a document has, and what can be wrong with it in words.
enum StyleFile {
    /// The styles of a file.
    ///
    /// - Throws: `Trouble` of kind `notFound` where there is none, `unreadable` where it cannot be used.
    static func design(_ name: String, _ program: Program) throws(Trouble) -> WordDesign {
        let path = program.path(name)
        guard Disk.exists(path) else { throw missing(name) }
        let bytes = try Gate.bytes(of: path)
        do throws(WordDesignFault) {
            return try WordDesign(bytes)
        } catch {
            throw unusable(name, error)
        }
    }

    static func notFor(_ format: String) -> Trouble {
        CommandTrouble.usage(
            Text(
                nb:
                    "Stilene fra en Word-fil brukes bare i Word og i PDF fra LibreOffice, ikke i \(format). Skriv: "
                    + "behov eksporter --stil FIL --format docx",
                nn:
                    "Stilane frå ei Word-fil blir berre brukte i Word og i PDF frå LibreOffice, ikkje i \(format). Skriv: "
                    + "behov eksporter --stil FIL --format docx",
                en:
                    "The styles of a Word file are used only in Word and in PDFs made by LibreOffice, not in "
                    + "\(format). Type: behov export --style FILE --format docx"))
    }

    private static func missing(_ name: String) -> Trouble {
        Trouble(
            .notFound,
            Text(
                nb: "Finner ikke stilfila \(name). Ingenting er laget. Skriv navnet på en Word-fil (.docx).",
                nn: "Finn ikkje stilfila \(name). Ingenting er laga. Skriv namnet på ei Word-fil (.docx).",
                en: "There is no style file \(name). Nothing was created. Type the name of a Word file (.docx)."))
    }

    private static func unusable(_ name: String, _ fault: WordDesignFault) -> Trouble {
        let why: Text =
            switch fault {
            case .noDocument:
                Text(
                    nb: "er ikke et Word-dokument (.docx), eller er skadet",
                    nn: "er ikkje eit Word-dokument (.docx), eller er skadd",
                    en: "is not a Word document (.docx), or is damaged")
            case .tooLarge:
                Text(
                    nb: "blir for stor når den pakkes ut",
                    nn: "blir for stor når ho blir pakka ut",
                    en: "is too large when it is unpacked")
            case .badPart(let part):
                Text(
                    nb: "mangler delen «\(part)», eller delen er skadet",
                    nn: "manglar delen «\(part)», eller delen er skadd",
                    en: "is missing the part “\(part)”, or that part is damaged")
            case .noStyles: Text(nb: "har ingen stiler", nn: "har ingen stilar", en: "has no styles")
            }
        return Trouble(
            .unreadable,
            Text(
                nb: "\(name) \(why.nb). Ingenting er laget. Lagre den på nytt i Word som .docx og prøv igjen.",
                nn: "\(name) \(why.nn). Ingenting er laga. Lagre fila på nytt i Word som .docx og prøv igjen.",
                en:
                    "\(name) \(why.en). Nothing was created. Save it again in Word as .docx and try again."))
    }
}
