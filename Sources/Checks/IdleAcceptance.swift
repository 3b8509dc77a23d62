import Model

extension Rule {
    /// An acceptance excepts nothing any more.
    static var idleAcceptance: Rule {
        Rule(
            "ACC-001", .advice, sources: ["O"],
            title: Text(
                nb: "En godkjenning gjelder ingen merknad lenger",
                nn: "Ei godkjenning gjeld ingen merknad lenger",
                en: "An acceptance no longer applies to anything"),
            why: Text(
                nb: "Det dere godtok, er rettet eller borte. Står godkjenningen igjen, kan den skjule en ny feil "
                    + "av samme type.",
                nn: "Det de godtok, er retta eller borte. Står godkjenninga igjen, kan ho skjule ein ny feil av "
                    + "same type.",
                en:
                    "What you accepted has been corrected or is gone. If the acceptance stays, it may hide a "
                    + "new fault of the same kind."),
            canBeAccepted: false
        ) { _, around in
            around.idle.map { acceptance in
                let place = acceptance.item.map { $0.words.mapped { words, _ in " " + words } } ?? Text(alike: "")
                return Place(
                    acceptance.item,
                    message: Text(
                        nb: "\(acceptance.code)\(place.nb) er godtatt, men det er ingenting å godta.",
                        nn: "\(acceptance.code)\(place.nn) er godteken, men det er ingenting å godta.",
                        en: "\(acceptance.code)\(place.en) is accepted, but there is nothing to accept."),
                    command: Text(
                        nb: "behov godta \(acceptance.code)\(place.nb) --trekk",
                        nn: "behov godta \(acceptance.code)\(place.nn) --trekk",
                        en: "behov accept \(acceptance.code)\(place.en) --withdraw"))
            }
        }
    }
}
