import Model

extension Rule {
    /// An acceptance excepts nothing any more.
    static var idleAcceptance: Rule {
        Rule(
            "ACC-001", .advice, sources: ["O"],
            title: Text(
                nb: "En godtatt merknad gjelder ikke lenger",
                nn: "Ein godteken merknad gjeld ikkje lenger",
                en: "An accepted remark no longer applies"),
            why: Text(
                nb:
                    "Det dere godtok, er rettet eller borte. Hvis merknaden fortsatt står som godtatt, kan det skjule "
                    + "en ny feil av samme type.",
                nn:
                    "Det de godtok, er retta eller borte. Om merknaden framleis står som godteken, kan det skjule ein "
                    + "ny feil av same type.",
                en:
                    "What you accepted has been corrected or is gone. If the remark is still marked as accepted, that may hide a new fault of the same kind."
            ),
            canBeAccepted: false
        ) { _, around in
            around.idle.map { acceptance in
                let place = acceptance.item.map { $0.words.mapped { words, _ in " " + words } } ?? Text(alike: "")
                return Place(
                    acceptance.item,
                    message: Text(
                        nb: "\(acceptance.code)\(place.nb) er godtatt, men merknaden finnes ikke lenger.",
                        nn: "\(acceptance.code)\(place.nn) er godteken, men merknaden finst ikkje lenger.",
                        en: "\(acceptance.code)\(place.en) is accepted, but the remark no longer exists."),
                    command: Text(
                        nb: "behov godta \(acceptance.code)\(place.nb) --trekk",
                        nn: "behov godta \(acceptance.code)\(place.nn) --trekk",
                        en: "behov accept \(acceptance.code)\(place.en) --withdraw"))
            }
        }
    }
}
