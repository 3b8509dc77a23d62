import Model

extension Rule {
    /// An e-mail address stands in a text; where people are to be reached (`contact`) is not looked at.
    static var emailAddress: Rule {
        contactDetail(
            "PER-003", .email,
            title: Text(
                nb: "Det står en e-postadresse i en tekst",
                nn: "Det står ei e-postadresse i ein tekst",
                en: "The analysis contains an e-mail address"),
            why: Text(
                nb:
                    "Dokumentet kan bli offentlig. En adresse peker ofte ut én person, og analysen trenger den "
                    + "ikke.",
                nn:
                    "Dokumentet kan bli offentleg. Ei adresse peikar ofte ut éin person, og analysen treng ho "
                    + "ikkje.",
                en:
                    "The document may become public. An address often identifies one person, and the analysis "
                    + "does not need it."),
            found: Text(
                nb: "Det står en e-postadresse", nn: "Det står ei e-postadresse",
                en: "There is an e-mail address"))
    }
}
