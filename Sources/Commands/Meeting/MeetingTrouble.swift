import Model

/// What can be wrong with what `meeting` is told, in words.
enum MeetingTrouble {
    static let onlyUnit = Trouble(
        .usage,
        Text(
            nb:
                "Dere planlegger og holder møter i mappa til en barnehage, skole eller annen enhet. Denne mappa hører til en "
                + "eier eller et nettverk.",
            nn:
                "De planlegg og held møte i mappa til ein barnehage, ein skule eller ei anna eining. Denne mappa "
                + "høyrer til ein eigar eller eit nettverk.",
            en:
                "You plan and hold meetings in the folder of a kindergarten, school or other unit. This folder belongs "
                + "to an owner or a network."))

    static func unknownAction(_ word: String) -> Trouble {
        let nearest = Spelling.nearest(
            to: word, among: MeetingAction.allCases.flatMap { action in Language.allCases.map { action.word[$0] } }
        )
        let perhaps = CommandTrouble.perhaps(nearest)
        let actions = Text.list(MeetingAction.allCases.map(\.word))
        return CommandTrouble.usage(
            Text(
                nb:
                    "«\(word)» er ikke noe dere kan gjøre med et møte.\(perhaps.nb) Dette kan dere gjøre: \(actions.nb).",
                nn:
                    "«\(word)» er ikkje noko de kan gjere med eit møte.\(perhaps.nn) Dette kan de gjere: \(actions.nn).",
                en:
                    "“\(word)” is not something you can do with a meeting.\(perhaps.en) This is what you can do: \(actions.en)."
            ))
    }

    static func unknownForm(_ word: String) -> Trouble {
        let nearest = Spelling.nearest(
            to: word, among: MeetingForm.allCases.flatMap { form in Language.allCases.map { form.word[$0] } })
        let perhaps = CommandTrouble.perhaps(nearest)
        let forms = Text.list(MeetingForm.allCases.map(\.word))
        return CommandTrouble.usage(
            Text(
                nb: "Det finnes ingen type møte som heter «\(word)».\(perhaps.nb) Velg: \(forms.nb).",
                nn: "Det finst ingen type møte som heiter «\(word)».\(perhaps.nn) Vel: \(forms.nn).",
                en: "There is no kind of meeting called “\(word)”.\(perhaps.en) Choose: \(forms.en)."))
    }

    static let none = Trouble(
        .notFound,
        Text(
            nb: "Ingen møter er planlagt. Planlegg ett: behov møte planlegg personalmøte",
            nn: "Ingen møte er planlagde. Planlegg eitt: behov møte planlegg personalmøte",
            en: "No meetings are planned. Plan one: behov meeting plan staff"))

    static let noneHeld = Trouble(
        .notFound,
        Text(
            nb: "Ingen møter er holdt ennå. Lukk møtet når det er over: behov møte lukk",
            nn: "Ingen møte er haldne enno. Lukk møtet når det er over: behov møte lukk",
            en: "No meetings have been held yet. Close the meeting when it is over: behov meeting close"))

    static func noMeeting(_ word: String) -> Trouble {
        Trouble(
            .notFound,
            Text(
                nb: "Det finnes ikke noe møte som heter «\(word)» her. Se alle med: behov møte",
                nn: "Det finst ikkje noko møte som heiter «\(word)» her. Sjå alle med: behov møte",
                en: "There is no meeting called “\(word)” here. See them all with: behov meeting"))
    }

    static func isOpen(_ id: ID<Meeting>) -> Trouble {
        let words = id.item.words
        return CommandTrouble.usage(
            Text(
                nb: "\(words.nb) er fortsatt åpent. Lukk det først: behov møte lukk \(words.nb)",
                nn: "\(words.nn) er framleis ope. Lukk det først: behov møte lukk \(words.nn)",
                en: "\(words.en) is still open. Close it first: behov meeting close \(words.en)"))
    }

    static func isClosed(_ id: ID<Meeting>) -> Trouble {
        let words = id.item.words
        return CommandTrouble.usage(
            Text(
                nb:
                    "\(words.nb) er lukket. Hvis møtet skal ha en økt til, åpner dere det igjen: behov møte åpne \(words.nb)",
                nn:
                    "\(words.nn) er lukka. Om møtet skal ha ei økt til, opnar de det igjen: behov møte opne \(words.nn)",
                en: "\(words.en) is closed. If it needs another session, open it again: "
                    + "behov meeting open \(words.en)"))
    }

    static func notClosed(_ id: ID<Meeting>) -> Trouble {
        let words = id.item.words
        return CommandTrouble.usage(
            Text(
                nb: "\(words.nb) er ikke lukket ennå. Lukk det når det er over: behov møte lukk \(words.nb)",
                nn: "\(words.nn) er ikkje lukka enno. Lukk det når det er over: behov møte lukk \(words.nn)",
                en: "\(words.en) is not closed yet. Close it when it is over: behov meeting close \(words.en)"))
    }

    static func tooShort(_ plan: MeetingPlan, least: Int) -> Trouble {
        let parts = Text.counted(max(1, plan.parts.count), .parts)
        let groups = Text.counted(plan.groups, .groups)
        return CommandTrouble.usage(
            Text(
                nb:
                    "Møtet (\(plan.minutes) min) er for kort til \(parts.nb) med \(groups.nb). Det trengs minst \(least) minutter: "
                    + "skriv --minutter \(least), eller ta færre faser.",
                nn:
                    "Møtet (\(plan.minutes) min) er for kort til \(parts.nn) med \(groups.nn). Det trengst minst \(least) minutt: "
                    + "skriv --minutt \(least), eller ta færre fasar.",
                en:
                    "\(plan.minutes) minutes is not enough for \(parts.en) with \(groups.en). You need at least \(least): "
                    + "type --minutes \(least), or choose fewer phases."))
    }

    static func noMinutes(_ minutes: Int) -> Trouble {
        CommandTrouble.usage(
            Text(
                nb: "Et møte kan ikke vare \(minutes) minutter. Skriv for eksempel: --minutter 90",
                nn: "Eit møte kan ikkje vare \(minutes) minutt. Skriv til dømes: --minutt 90",
                en: "A meeting cannot last \(minutes) minutes. For example, type: --minutes 90"))
    }

    static func noGroups(_ groups: Int) -> Trouble {
        CommandTrouble.usage(
            Text(
                nb: "Det går ikke med \(groups) grupper. Skriv et tall fra 1 til 60: --grupper 5",
                nn: "Det går ikkje med \(groups) grupper. Skriv eit tal frå 1 til 60: --grupper 5",
                en: "It is not possible to have \(groups) groups. Type a number from 1 to 60: --groups 5"))
    }

    static let noPhase = CommandTrouble.usage(
        Text(
            nb: "Skriv hvilke faser møtet gjelder, for eksempel: --fase 3,4",
            nn: "Skriv kva fasar møtet gjeld, til dømes: --fase 3,4",
            en: "Write which phases the meeting is about, for example: --phase 3,4"))

    static func noDay(_ word: String) -> Trouble {
        CommandTrouble.usage(
            Text(
                nb: "«\(word)» er ikke en dato. Skriv for eksempel: --dager 14.09.2026",
                nn: "«\(word)» er ikkje ein dato. Skriv til dømes: --dagar 14.09.2026",
                en: "“\(word)” is not a date. For example, type: --days 2026-09-14"))
    }

    static func isToCome(_ day: Day) -> Trouble {
        let words = day.words
        return CommandTrouble.usage(
            Text(
                nb: "Møtedagen \(words.nb) har ikke vært ennå. Lukk møtet når det er holdt.",
                nn: "Møtedagen \(words.nn) har ikkje vore enno. Lukk møtet når det er halde.",
                en: "It is not \(words.en) yet. Close the meeting when it has been held."))
    }

    static let stopped = CommandTrouble.usage(
        Text(
            nb: "Stoppet. Møtet er fortsatt åpent. Lukk det når dere vil: behov møte lukk",
            nn: "Stoppa. Møtet er framleis ope. Lukk det når de vil: behov møte lukk",
            en: "Stopped. The meeting is still open. Close it when you like: behov meeting close"))

    static func nobody(at kinds: [UnitKind]) -> Trouble {
        let teachers = Group.teachers.label.fitted(to: kinds)
        return CommandTrouble.usage(
            Text(
                nb: "Ingen svarte på hvem som var med. Møtet er fortsatt åpent. Skriv for eksempel: behov møte "
                    + "lukk --til-stede \"ledere 2, \(teachers.nb) 12\"",
                nn: "Ingen svara på kven som var med. Møtet er framleis ope. Skriv til dømes: behov møte lukk "
                    + "--til-stades \"leiarar 2, \(teachers.nn) 12\"",
                en:
                    "Nobody answered the question of who took part. The meeting is still open. For example, type: behov meeting close "
                    + "--present \"leaders 2, \(teachers.en) 12\""))
    }
}

extension Noun {
    /// Parts of the analysis.
    static let parts = Noun(
        Text(nb: "del av analysen", nn: "del av analysen", en: "part of the analysis"),
        Text(nb: "deler av analysen", nn: "delar av analysen", en: "parts of the analysis"))
    /// Groups that work beside each other.
    static let groups = Noun(
        Text(nb: "gruppe", nn: "gruppe", en: "group"), Text(nb: "grupper", nn: "grupper", en: "groups"))
}
