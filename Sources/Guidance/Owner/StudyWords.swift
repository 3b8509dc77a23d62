import Model
import Pages

/// The sentences beside the costs of further education.
enum StudyWords {
    static func otherKinds(_ count: Int) -> Text {
        Text(
            nb: "og \(count) til, som færre har", nn: "og \(count) til, som færre har",
            en: "and \(count) more \(count == 1 ? "kind" : "kinds"), which fewer people have")
    }

    /// What the numbers rest on: the rates, where they stand, and what is our own.
    static func basis(_ rates: StudyRates, _ around: Surroundings) -> Line {
        let source = around.law(.law(rates.source)).map { law in law.name.mapped { name, _ in " (\(name))" } }
        let stands = source ?? Text(alike: "")
        return .text(
            Text(
                nb:
                    "\(rates.credits) studiepoeng i et skoleår gir \(rates.leave) prosent permisjon med lønn; "
                    + "staten betaler \(rates.state) prosent og eieren \(rates.owner)\(stands.nb). Vi antar at færre "
                    + "eller flere studiepoeng gir tilsvarende permisjon. Hva et årsverk koster, har dere oppgitt "
                    + "selv.",
                nn:
                    "\(rates.credits) studiepoeng i eit skuleår gir \(rates.leave) prosent permisjon med løn; "
                    + "staten betaler \(rates.state) prosent og eigaren \(rates.owner)\(stands.nn). Vi går ut frå "
                    + "at færre eller fleire studiepoeng gir tilsvarande permisjon. Kva eit årsverk kostar, har de oppgitt "
                    + "sjølve.",
                en:
                    "\(rates.credits) credits in a school year give \(rates.leave) per cent paid leave; the "
                    + "state pays \(rates.state) per cent of the cost and the owner \(rates.owner) per cent\(stands.en). "
                    + "We assume that the leave is in proportion to the number of credits. The cost of a full-time "
                    + "post is the figure you gave."))
    }

    /// That nothing can be reckoned for a day of which no rates are known.
    static func noRates(_ day: Day) -> Line {
        let day = day.words
        return .text(
            Text(
                nb: "Kostnaden ved permisjonen er ikke regnet ut, fordi satsene for \(day.nb) ikke er kjent.",
                nn: "Kostnaden ved permisjonen er ikkje rekna ut, fordi satsane for \(day.nn) ikkje er kjende.",
                en: "The cost of the leave has not been worked out, because the rates for \(day.en) are not known."
            ))
    }

    static func municipality(_ kroner: Int) -> Line {
        let sum = RowNumbers.kroner(kroner)
        return .text(
            Text(
                nb: "Som barnehagemyndighet betaler kommunen egenandelen for private barnehager: \(sum.nb).",
                nn: "Som barnehagestyresmakt betaler kommunen eigendelen for private barnehagar: \(sum.nn).",
                en:
                    "The municipality, as the kindergarten authority, pays the owner's share for private kindergartens: \(sum.en)."
            ))
    }

    static func stipends(_ kroner: Int, leave: Int) -> Line {
        let (sum, left) = (RowNumbers.kroner(kroner), RowNumbers.kroner(leave))
        return .text(
            Text(
                nb:
                    "Etter avtale går \(sum.nb) til stipend i stedet for permisjon; \(left.nb) er igjen til permisjon. "
                    + "Stipend er et unntak.",
                nn:
                    "Etter avtale går \(sum.nn) til stipend i staden for permisjon; \(left.nn) er igjen til permisjon. "
                    + "Stipend er eit unntak.",
                en:
                    "By agreement \(sum.en) is paid as a stipend instead of leave; the other \(left.en) goes to leave. "
                    + "A stipend is an exception."))
    }

    static func frame(_ budget: StudyBudget, _ frame: StudyFrame?) -> [Line] {
        guard let frame, frame.kroner != nil || frame.places != nil else {
            return [
                .text(
                    Text(
                        nb: "Rammen er ikke kjent, så det er ikke mulig å si om dette er innenfor rammen.",
                        nn: "Ramma er ikkje kjend, så ingen veit om dette er innanfor ramma.",
                        en: "The allocation is not known, so nobody knows whether these costs are within it."))
            ]
        }
        var lines: [Line] = []
        if let places = frame.places { lines.append(.text(self.places(budget, places))) }
        if let kroner = frame.kroner { lines.append(.text(self.kroner(budget, kroner))) }
        return lines
    }

    private static func places(_ budget: StudyBudget, _ places: Int) -> Text {
        let people = budget.people
        guard let over = budget.placesOver else {
            return Text(
                nb: "Plasser i rammen: \(places). I bruk: \(people).",
                nn: "Plassar i ramma: \(places). I bruk: \(people).",
                en: "Places in the allocation: \(places). In use: \(people).")
        }
        return Text(
            nb: "Plasser i rammen: \(places). I bruk: \(people), som er \(over) for mange.",
            nn: "Plassar i ramma: \(places). I bruk: \(people), som er \(over) for mange.",
            en: "Places in the allocation: \(places). In use: \(people), which is \(over) too many.")
    }

    private static func kroner(_ budget: StudyBudget, _ kroner: Int) -> Text {
        let (state, frame) = (RowNumbers.kroner(budget.state), RowNumbers.kroner(kroner))
        guard let over = budget.kronerOver.map(RowNumbers.kroner) else {
            return Text(
                nb: "Statens del, \(state.nb), er innenfor rammen på \(frame.nb).",
                nn: "Staten sin del, \(state.nn), er innanfor ramma på \(frame.nn).",
                en: "The state's share, \(state.en), is within the allocation of \(frame.en).")
        }
        return Text(
            nb: "Statens del, \(state.nb), er \(over.nb) over rammen på \(frame.nb).",
            nn: "Staten sin del, \(state.nn), er \(over.nn) over ramma på \(frame.nn).",
            en: "The state's share, \(state.en), is \(over.en) over the allocation of \(frame.en).")
    }

    static func unknown(_ places: [ItemID]) -> Line {
        .text(
            Text(
                nb: "Disse er ikke regnet med, fordi kostnaden ved et årsverk mangler: ",
                nn: "Desse er ikkje rekna med, fordi kostnaden ved eit årsverk manglar: ",
                en: "These are not counted, because the cost of a full-time post is missing: ")) + .ids(places)
    }
}
