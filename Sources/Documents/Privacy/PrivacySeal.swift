import Model

/// What a seal, a key and a control code tell of a document, and what they do not.
enum PrivacySeal {
    static let title = Text(
        nb: "Hva segl og nøkkel viser", nn: "Kva segl og nøkkel viser", en: "What the seal and the key show")
    static let words = [
        Text(
            nb:
                "Seglet viser at et dokument ikke er endret etter at det ble levert. Det viser ikke hvem som "
                + "leverte det.",
            nn:
                "Seglet viser at eit dokument ikkje er endra etter at det blei levert. Det viser ikkje kven "
                + "som leverte det.",
            en:
                "The seal shows that a document has not been changed since it was handed over. It does not "
                + "show who handed it over."
        ),
        Text(
            nb:
                "Nøkkelen viser at to dokumenter er levert av samme bruker på samme maskin. Første gang lagres "
                + "nøkkelen hos mottakeren, som får vite det hvis en annen nøkkel blir brukt senere. Da må "
                + "dere ringe og sammenligne kontrollkoden.",
            nn:
                "Nøkkelen viser at to dokument er leverte av same brukar på same maskin. Første gong blir "
                + "nøkkelen lagra hos mottakaren, som får vite det om ein annan nøkkel blir brukt seinare. Då "
                + "må de ringje og samanlikne kontrollkoden.",
            en:
                "The key shows that two documents were handed over by the same user on the same computer. The "
                + "first time, the key is stored with the recipient, who is told if another key is used later. "
                + "Then you have to call and compare the control code."),
        Text(
            nb:
                "Verken seglet eller nøkkelen viser at innholdet er sant, hvilken person som leverte, eller at det første "
                + "dokumentet var ekte. De gjør heller ikke dokumentet hemmelig: Alle som får fila, kan lese "
                + "den.",
            nn:
                "Verken seglet eller nøkkelen viser at innhaldet er sant, kva person som leverte, eller at det første "
                + "dokumentet var ekte. Dei gjer heller ikkje dokumentet hemmeleg: Alle som får fila, kan lese "
                + "ho.",
            en:
                "Neither shows that the contents are true, which person handed the document over, or that the "
                + "first document was genuine. Nor do they make the document secret: everybody who has the "
                + "file can read it."),
    ]
}
