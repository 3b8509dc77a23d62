import Model

/// What a seal, a key and a control code tell of a document, and what they do not.
enum PrivacySeal {
    static let title = Text(
        nb: "Hva segl og nøkkel sier", nn: "Kva segl og nøkkel seier", en: "What the seal and the key show")
    static let words = [
        Text(
            nb:
                "Seglet sier at et dokument ikke er endret etter at det ble levert. Det sier ikke hvem som leverte det.",
            nn:
                "Seglet seier at eit dokument ikkje er endra etter at det blei levert. Det seier ikkje kven som leverte det.",
            en:
                "The seal shows that a document was not changed after it was handed over. It does not show "
                + "by whom."
        ),
        Text(
            nb:
                "Nøkkelen sier at to dokumenter er levert av samme bruker på samme maskin. Mottakeren husker den fra første "
                + "gang, og får vite det når en annen nøkkel blir brukt. Da er det kontrollkoden på telefonen som avgjør.",
            nn:
                "Nøkkelen seier at to dokument er leverte av same brukar på same maskin. Mottakaren hugsar han frå første "
                + "gong, og får vite det når ein annan nøkkel blir brukt. Då er det kontrollkoden på telefonen som avgjer.",
            en:
                "The key shows that two documents were handed over by the same user on the same machine. The "
                + "receiver remembers it from the first time, and is told when another key is used. Then the "
                + "control code over the telephone decides."),
        Text(
            nb:
                "Ingen av dem sier at innholdet er sant, hvilket menneske som leverte, eller at det første dokumentet var "
                + "ekte. De gjør ikke dokumentet hemmelig: alle som får fila, kan lese den.",
            nn:
                "Ingen av dei seier at innhaldet er sant, kva menneske som leverte, eller at det første dokumentet var "
                + "ekte. Dei gjer ikkje dokumentet hemmeleg: alle som får fila, kan lese ho.",
            en:
                "Neither shows that what it says is true, which person handed it over, or that the first "
                + "document was genuine. They do not make it secret: everybody who has the file can read it."),
    ]
}
