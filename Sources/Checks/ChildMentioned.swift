import Model

extension Rule {
    /// A sentence looks as if it told of one child: a doubt to read, and to write anew or accept.
    static var childMentioned: Rule {
        Rule(
            "PER-010", .warning, sources: ["O"],
            title: Text(
                nb: "En tekst kan fortelle om ett barn", nn: "Ein tekst kan fortelje om eitt barn",
                en: "A passage may be about one child"),
            why: Text(
                nb:
                    "Analysen handler om fellesskapet, og mange leser den. Navn, alder, klasse eller diagnose "
                    + "kan gjøre at noen kjenner igjen et barn.",
                nn:
                    "Analysen handlar om fellesskapet, og mange les han. Namn, alder, klasse eller diagnose kan "
                    + "gjere at nokon kjenner igjen eit barn.",
                en:
                    "The analysis is about the group as a whole, and many people read it. A name, an age, a "
                    + "class or a diagnosis can identify a child.")
        ) { _, around in
            around.doubts.map { doubt in
                let place = doubt.item?.words ?? Text(nb: "en tekst", nn: "ein tekst", en: "one of the texts")
                let passage = doubt.passage.count > 90 ? doubt.passage.prefix(90) + "…" : doubt.passage[...]
                return Place(
                    doubt.item,
                    message: Text(
                        nb:
                            "«\(passage)» i \(place.nb) kan fortelle om ett barn. Beskriv barna eller elevene som gruppe, "
                            + "eller godta merknaden hvis ingen kan kjennes igjen.",
                        nn:
                            "«\(passage)» i \(place.nn) kan fortelje om eitt barn. Beskriv barna eller elevane som gruppe, "
                            + "eller godta merknaden om ingen kan kjennast igjen.",
                        en:
                            "“\(passage)” in \(place.en) may be about one child. Write about the children or "
                            + "pupils as a group, or accept the remark if nobody can be recognised."),
                    command: editing(doubt.item))
            }
        }
    }
}
