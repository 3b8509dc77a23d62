import Model

/// Why a file may not come in or go out, in words that never hold what stands in it.
extension StoreTrouble {
    static func identityNumber(in file: String) -> Trouble {
        Trouble(
            .unreadable,
            Text(
                nb: "\(file) inneholder et fødselsnummer. Fødselsnumre lagres aldri, og ingenting er hentet inn. "
                    + "Ta nummeret ut av fila og prøv igjen.",
                nn:
                    "\(file) inneheld eit fødselsnummer. Fødselsnummer blir aldri lagra, og ingenting er henta inn. "
                    + "Ta nummeret ut av fila og prøv igjen.",
                en:
                    "\(file) contains a national identity number. Such numbers are never stored, and nothing was "
                    + "imported. Remove the number from the file and try again."))
    }

    static let identityNumberInName = Trouble(
        .unreadable,
        Text(
            nb: "Navnet på fila inneholder et fødselsnummer. Fødselsnumre lagres aldri, og ingenting er endret. "
                + "Gi fila et annet navn og prøv igjen.",
            nn:
                "Namnet på fila inneheld eit fødselsnummer. Fødselsnummer blir aldri lagra, og ingenting er endra. "
                + "Gi fila eit anna namn og prøv igjen.",
            en:
                "The name of the file contains a national identity number. Such numbers are never stored, and nothing was "
                + "changed. Rename the file and try again."))

    static func identityNumber(packing file: String) -> Trouble {
        Trouble(
            .unreadable,
            Text(
                nb: "\(file) inneholder et fødselsnummer. Sikkerhetskopien er ikke laget. Ta nummeret ut med: "
                    + "behov sladd",
                nn: "\(file) inneheld eit fødselsnummer. Tryggingskopien er ikkje laga. Ta nummeret ut med: "
                    + "behov sladd",
                en:
                    "\(file) contains a national identity number. The backup was not made. Remove the number with: behov redact"
            ))
    }

    static func identityNumber(backup file: String) -> Trouble {
        Trouble(
            .unreadable,
            Text(
                nb: "\(file) inneholder et fødselsnummer og legges ikke tilbake. Ingenting er skrevet. "
                    + "Bruk en annen sikkerhetskopi.",
                nn: "\(file) inneheld eit fødselsnummer og blir ikkje lagd tilbake. Ingenting er skrive. "
                    + "Bruk ein annan tryggingskopi.",
                en: "\(file) contains a national identity number and was not restored. Nothing was written. "
                    + "Use another backup."))
    }
}
