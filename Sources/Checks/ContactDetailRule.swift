import Model

extension Rule {
    /// A way to reach one person stands in a text; where people are to be reached (`contact`) is not looked at.
    ///
    /// `found` says that it stands somewhere, without the place and the full stop.
    static func contactDetail(
        _ code: String, _ kind: PrivacyFault.Kind, title: Text, why: Text, found: Text
    ) -> Rule {
        Rule(code, .warning, sources: ["O"], title: title, why: why) { _, around in
            around.privacy.filter { $0.kind == kind }.map { fault in
                let place = fault.item?.words ?? Text(nb: "en tekst", nn: "ein tekst", en: "one of the texts")
                return Place(
                    fault.item,
                    message: Text(
                        nb: "\(found.nb) i \(place.nb). Skriv en rolle i stedet.",
                        nn: "\(found.nn) i \(place.nn). Skriv ei rolle i staden.",
                        en: "\(found.en) in \(place.en). Write a role instead."),
                    command: editing(fault.item))
            }
        }
    }

    /// An item's questions are asked again, other texts are looked up.
    static func editing(_ item: ItemID?) -> Text {
        guard let item else { return Text(nb: "behov vis", nn: "behov vis", en: "behov show") }
        return item.words.mapped { words, language in
            language == .en ? "behov edit \(words)" : "behov endre \(words)"
        }
    }
}
