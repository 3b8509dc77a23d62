import Model

extension Rule {
    /// What looks like a telephone number stands in a text.
    static var telephoneNumber: Rule {
        contactDetail(
            "PER-004", .telephone,
            title: Text(
                nb: "Det står et telefonnummer i en tekst",
                nn: "Det står eit telefonnummer i ein tekst",
                en: "The analysis contains a telephone number"),
            why: Text(
                nb:
                    "Dokumentet kan bli offentlig. Et nummer peker ofte ut én person, og analysen trenger det "
                    + "ikke.",
                nn:
                    "Dokumentet kan bli offentleg. Eit nummer peikar ofte ut éin person, og analysen treng det "
                    + "ikkje.",
                en:
                    "The document may become public. A number often identifies one person, and the analysis "
                    + "does not need it."),
            found: Text(
                nb: "Det ser ut til å stå et telefonnummer", nn: "Det ser ut til å stå eit telefonnummer",
                en: "There seems to be a telephone number"))
    }
}
