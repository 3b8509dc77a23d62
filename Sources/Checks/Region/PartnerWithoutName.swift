import Model

extension Rule where Subject == RegionPlan {
    /// A measure is planned with a university or a fagskole, and which one it is stands nowhere.
    static let partnerWithoutName = Rule(
        "REG-020", .warning, sources: ["F § 11"],
        title: Text(
            nb: "Et tiltak mangler navnet på universitetet eller fagskolen",
            nn: "Eit tiltak manglar namnet på universitetet eller fagskulen",
            en: "The university or college in a measure is not named"),
        why: Text(
            nb:
                "Behovsmeldingen skal vise hvem som samarbeider om tiltakene. «Universitetet» kan være hvilket "
                + "som helst, så den som leser, må spørre.",
            nn:
                "Behovsmeldinga skal vise kven som samarbeider om tiltaka. «Universitetet» kan vere kva "
                + "universitet som helst, så den som les, må spørje.",
            en:
                "The needs report must show who cooperates on the measures. “The university” could be any "
                + "university, so the reader would have to ask.")
    ) { plan, around in
        let known = (around.county.partners ?? []).map { partner in
            partner.mapped { name, language in language == .en ? "“\(name)”" : "«\(name)»" }
        }
        return plan.measures.filter { measure in
            let isNamed = measure.partner == .university || measure.partner == .vocationalCollege
            return isNamed && !measure.cooperation.isMissing && measure.institutions(around.county).isEmpty
        }.map { measure in
            let words = measure.quoted
            let ask = Text(
                nb: "Skriv navnet på det universitetet eller den fagskolen \(words.nb) er planlagt sammen med.",
                nn: "Skriv namnet på det universitetet eller den fagskulen \(words.nn) er planlagt saman med.",
                en: "Write the name of the university or vocational college that \(words.en) is planned with.")
            let list = Text.list(known)
            return .asked(
                for: Measure.cooperation, about: measure.id.item,
                message: known.isEmpty
                    ? ask
                    : Text(
                        nb: "\(ask.nb) I fylket: \(list.nb).", nn: "\(ask.nn) I fylket: \(list.nn).",
                        en: "\(ask.en) Those in the county are: \(list.en)."))
        }
    }
}
