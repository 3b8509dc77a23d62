import Model

extension Rule {
    /// What looks like a telephone number stands in a text.
    static var telephoneNumber: Rule {
        Rule(
            "PER-004", .warning, sources: ["O"],
            title: Text(
                nb: "Det står et telefonnummer i en tekst",
                nn: "Det står eit telefonnummer i ein tekst",
                en: "A text holds a telephone number"),
            why: Text(
                nb: "Dokumentet kan bli offentlig. Et nummer peker ofte på én person, og analysen trenger det "
                    + "ikke.",
                nn: "Dokumentet kan bli offentleg. Eit nummer peikar ofte på éin person, og analysen treng det "
                    + "ikkje.",
                en: "The document may become public. A number often points to one person, and the analysis does "
                    + "not need it.")
        ) { _, around in
            around.privacy.filter { $0.kind == .telephone }.map { fault in
                let place = fault.item?.words ?? Text(nb: "en tekst", nn: "ein tekst", en: "a text")
                return Place.privacy(
                    fault.item,
                    message: Text(
                        nb: "Det ser ut til å stå et telefonnummer i \(place.nb). Skriv en rolle i stedet.",
                        nn: "Det ser ut til å stå eit telefonnummer i \(place.nn). Skriv ei rolle i staden.",
                        en: "There seems to be a telephone number in \(place.en). Write a role instead."))
            }
        }
    }
}
