import Model

/// What can be wrong with a packed document, in words.
enum ParcelTrouble {
    static func damaged(_ file: String) -> Trouble {
        unreadable(
            Text(
                nb:
                    "\(file) ble ødelagt underveis og kan ikke pakkes ut. Be avsenderen sende fila på nytt.",
                nn:
                    "\(file) blei øydelagd undervegs og kan ikkje pakkast ut. Be avsendaren sende fila på nytt.",
                en: "\(file) was damaged on its way and cannot be unpacked. Ask the sender to send it again.")
        )
    }

    static func noDocument(_ file: String) -> Trouble {
        unreadable(
            Text(
                nb:
                    "\(file) må inneholde nøyaktig ett forseglet dokument. En slik fil lages med «lever --med-kilder».",
                nn:
                    "\(file) må innehalde nøyaktig eitt forsegla dokument. Ei slik fil blir laga med «lever --med-kjelder».",
                en:
                    "\(file) must contain exactly one sealed document. Such a file is made with “handover --with-sources”."
            ))
    }

    static func newer(_ file: String, form: Int, newest: Int) -> Trouble {
        unreadable(
            Text(
                nb:
                    "\(file) er pakket av en nyere versjon av behov (format \(form); versjonen deres leser til og med "
                    + "\(newest)). "
                    + "Oppdater behov og prøv igjen.",
                nn:
                    "\(file) er pakka av ein nyare versjon av behov (format \(form); versjonen dykkar les til og med "
                    + "\(newest)). "
                    + "Oppdater behov og prøv igjen.",
                en:
                    "\(file) was packed by a newer version of behov (format \(form); your version reads up to \(newest)). "
                    + "Update behov and try again."))
    }

    static func missing(_ name: String, _ file: String) -> Trouble {
        changed(
            file,
            Text(
                nb: "\(name) mangler, eller dokumentet viser til fila to ganger",
                nn: "\(name) manglar, eller dokumentet viser til fila to gonger",
                en: "\(name) is missing, or the document refers to it twice"))
    }

    static func another(_ name: String, _ file: String) -> Trouble {
        changed(
            file,
            Text(
                nb: "\(name) er en annen fil enn den som ble forseglet",
                nn: "\(name) er ei anna fil enn den som blei forsegla",
                en: "\(name) is not the file that was sealed"))
    }

    static func notReferred(_ name: String, _ file: String) -> Trouble {
        changed(
            file,
            Text(
                nb: "\(name) hører ikke til dokumentet", nn: "\(name) høyrer ikkje til dokumentet",
                en: "\(name) does not belong to the document"))
    }

    private static func changed(_ file: String, _ how: Text) -> Trouble {
        unreadable(
            Text(
                nb:
                    "\(file) er endret etter at den ble levert: \(how.nb). Ingenting er hentet inn. Be avsenderen sende "
                    + "fila på nytt.",
                nn:
                    "\(file) er endra etter at ho blei levert: \(how.nn). Ingenting er henta inn. Be avsendaren sende "
                    + "fila på nytt.",
                en:
                    "\(file) was changed after it was handed over: \(how.en). Nothing was imported. Ask the sender to "
                    + "send it again."))
    }

    private static func unreadable(_ text: Text) -> Trouble { Trouble(.unreadable, text) }

    static let tooLarge = Trouble(
        .cannotWrite,
        Text(
            nb:
                "Filene er for store til å sendes sammen. Det forseglede dokumentet er laget; send filene hver for seg.",
            nn:
                "Filene er for store til å sendast saman. Det forsegla dokumentet er laga; send filene kvar for seg.",
            en:
                "The files are too large to be sent together. The sealed document was made; send the files one by one."
        ))
}
