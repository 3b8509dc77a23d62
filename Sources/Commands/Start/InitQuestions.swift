import Guidance
import Model
import Pages

/// What `init` must know and was not told: it asks if someone can answer, and makes nothing before all is right.
struct InitQuestions {
    let program: Program

    /// What has been answered so far.
    private final class Draft {
        var name: String?
        var kinds: [UnitKind]
        var municipality: Municipality?
        var organisationNumber: OrganisationNumber?

        init(_ command: InitCommand) {
            name = command.name
            kinds = command.kind
        }
    }

    func complete(_ command: InitCommand) throws -> Profile {
        let municipalities = try TemplateFiles.municipalities()
        let draft = Draft(command)
        draft.organisationNumber = try command.organisationNumber.map { written in
            guard let number = OrganisationNumber(written) else { throw InitTrouble.organisationNumber(written) }
            return number
        }
        draft.municipality = try command.municipality.map {
            try InitQuestions.municipality($0, among: municipalities)
        }
        if let name = command.name, NationalIdentityNumber.isIn(name) { throw InitTrouble.identityNumber }
        let (wantsNumber, wantsMunicipality) = (draft.organisationNumber == nil, draft.municipality == nil)
        let wantsKinds = command.level == .unit && draft.kinds.isEmpty
        let canWait = program.world.someoneAnswers
        // The municipality and the number may come later: without someone to ask they stay open.
        let questions: [() -> PlainQuestion?] = [
            { command.name == nil ? name(of: command, draft) : nil },
            { wantsKinds ? kinds(draft) : nil },
            {
                wantsMunicipality && canWait && command.level != .region
                    ? municipality(municipalities, draft) : nil
            },
            { wantsNumber && canWait && command.level == .unit ? organisationNumber(draft) : nil },
        ]
        let (outcome, place) = program.prompter.ask(questions)
        switch outcome {
        case .stopped: throw InitTrouble.stopped
        case .ended:
            program.world.out("\n")
            let option = ["--name", "--kind", "--municipality", "--organisation-number"][place]
            throw InitTrouble.unanswered(CommandShape(of: InitCommand.self).called(option))
        case .answered, .later, .back: break
        }
        return Profile(
            name: draft.name ?? "", kinds: command.level == .unit ? draft.kinds : [],
            municipality: draft.municipality, ownership: command.ownership,
            organisationNumber: draft.organisationNumber)
    }

    private func name(of command: InitCommand, _ draft: Draft) -> PlainQuestion {
        let question: Text =
            switch command.level {
            case .unit:
                Text(
                    nb: "Hva heter barnehagen, skolen eller enheten?",
                    nn: "Kva heiter barnehagen, skulen eller eininga?",
                    en: "What is the kindergarten, school or unit called?")
            case .owner:
                Text(nb: "Hva heter eieren?", nn: "Kva heiter eigaren?", en: "What is the owner called?")
            case .region:
                Text(nb: "Hva heter nettverket?", nn: "Kva heiter nettverket?", en: "What is the network called?")
            }
        // A folder that is called as people write a name has said it already.
        let called = command.folder?.split(separator: "/").last.map(String.init)
        let offered = called.flatMap { $0.first?.isUppercase == true && program.world.someoneAnswers ? $0 : nil }
        let enter = offered.map { name in
            Text(
                nb: " Trykk Enter for «\(name)».", nn: " Trykk Enter for «\(name)».",
                en: " Press Enter for “\(name)”.")
        }
        return PlainQuestion(
            [.paragraph([.text(question)] + (enter.map { [.text($0)] } ?? []))], help: InitTrouble.nameHelp,
            whenEmpty: offered
        ) { reply throws(Refusal) in
            let words = try reply.words()
            guard words.contains(where: \.isLetter) else { throw Refusal(InitTrouble.writeName) }
            draft.name = words
        }
    }

    private func kinds(_ draft: Draft) -> PlainQuestion {
        .labels(
            Text(
                nb: "Hva slags enhet er dere? Skriv ett eller flere tall fra 1 til 7, for eksempel 1,2.",
                nn: "Kva type eining er de? Skriv eitt eller fleire tal frå 1 til 7, til dømes 1,2.",
                en: "What kind of unit are you? Write one or more numbers from 1 to 7, for example 1,2."),
            of: UnitKind.allCases, help: InitTrouble.kindHelp, several: true, called: UnitKind.all(called:)
        ) { draft.kinds = $0 }
    }

    private func municipality(_ all: [Municipality], _ draft: Draft) -> PlainQuestion {
        PlainQuestion(
            [
                .paragraph(
                    .text(
                        Text(
                            nb:
                                "Hvilken kommune ligger enheten i? Skriv navnet eller nummeret, eller - for å svare senere.",
                            nn:
                                "Kva kommune ligg eininga i? Skriv namnet eller nummeret, eller - for å svare seinare.",
                            en:
                                "Which municipality is the unit in? Write the name or the number, or “-” to leave it for "
                                + "now."
                        )))
            ], help: InitTrouble.municipalityHelp, canWait: true
        ) { reply throws(Refusal) in
            do throws(Trouble) {
                draft.municipality = try InitQuestions.municipality(reply.words(or: ""), among: all)
            } catch {
                throw Refusal(error.text)
            }
        }
    }

    private func organisationNumber(_ draft: Draft) -> PlainQuestion {
        PlainQuestion(
            [
                .paragraph(
                    .text(
                        Text(
                            nb: "Hva er organisasjonsnummeret? Det brukes til å finne tallene deres i filer. "
                                + "Skriv - for å svare senere.",
                            nn: "Kva er organisasjonsnummeret? Det blir brukt til å finne tala dykkar i filer. "
                                + "Skriv - for å svare seinare.",
                            en: "What is the organisation number? It is used to find your figures in files. "
                                + "Type “-” to leave it for now.")))
            ], help: InitTrouble.numberHelp, canWait: true
        ) { reply throws(Refusal) in
            let written = reply.words(or: "")
            guard let number = OrganisationNumber(written) else { throw Refusal(InitTrouble.badNumber(written)) }
            draft.organisationNumber = number
        }
    }

    /// The municipality of a number or a name.
    static func municipality(_ written: String, among all: [Municipality]) throws(Trouble) -> Municipality {
        // «Hamar kommune» is Hamar, «3403 Hamar» too, and «Våler, Innlandet» one of two.
        let word = written.folded.replacing(
            #/^(kommunen|municipality of) | (kommune|komm\.?|herad|municipality)$/#, with: ""
        ).replacing(#/(.), (.+)$/#) { "\($0.1) (\($0.2))" }
        let found = all.filter { municipality in
            // «Herøy (Nordland)» is one of two called Herøy.
            let name = municipality.name.lowercased()
            return municipality.number == word
                || [name, "\(municipality.number) \(name)"].contains { $0 == word || $0.hasPrefix(word + " (") }
        }
        guard let first = found.first else {
            throw InitTrouble.municipality(
                written, nearest: Spelling.nearest(to: written, among: all.map(\.name)))
        }
        guard found.count == 1 else { throw InitTrouble.ambiguous(written, found) }
        return first
    }
}

/// What can be wrong with what `init` is told, in words.
enum InitTrouble {
    static let noFolder = Trouble(
        .usage,
        Text(
            nb: "Skriv hva mappa skal hete, gjerne navnet på enheten med små bokstaver: behov ny solbakken",
            nn: "Skriv kva mappa skal heite, gjerne namnet på eininga med små bokstavar: behov ny solbakken",
            en: "Write what the folder should be called, such as the unit's name in lower case: "
                + "behov init solbakken"))

    static func folderIsTaken(_ folder: String) -> Text {
        let folder = VisibleText.of(folder)
        return Text(
            nb: "Mappa \(folder) er opptatt, for der ligger det en annen analyse. Hva skal mappa hete?",
            nn: "Mappa \(folder) er oppteken, for der ligg det ein annan analyse. Kva skal mappa heite?",
            en: "The folder \(folder) is taken: another analysis is there. What should the folder be called?")
    }

    static let folderHelp = Text(
        nb: "Skriv et navn på en ny mappe, for eksempel solbakken-2027. Det dere har svart, er tatt vare på.",
        nn: "Skriv eit namn på ei ny mappe, til dømes solbakken-2027. Det de har svara, er teke vare på.",
        en: "Write a name for a new folder, for example solbakken-2027. What you have answered is kept.")

    static let writeName = Text(nb: "Skriv navnet.", nn: "Skriv namnet.", en: "Write the name.")

    static let nameHelp = Text(
        nb: "Skriv navnet slik det skal stå i dokumentene.", nn: "Skriv namnet slik det skal stå i dokumenta.",
        en: "Write the name as it should appear in the documents.")

    static let kindHelp = Text(
        nb: "Velg alt som passer: en skole med SFO er 2,4. Spørsmålene og ordene tilpasses det dere velger.",
        nn: "Vel alt som passar: ein skule med SFO er 2,4. Spørsmåla og orda blir tilpassa det de vel.",
        en:
            "Choose all that fit: a school with an after-school programme is 2,4. The questions and the wording are adapted to what you choose."
    )

    static let municipalityHelp = Text(
        nb:
            "Svaret avgjør hvilke fylkesregler og frister som gjelder, og hvilke tall dere blir sammenlignet med.",
        nn: "Svaret avgjer kva fylkesreglar og fristar som gjeld, og kva tal de blir samanlikna med.",
        en:
            "Your answer decides which county rules and deadlines apply, and which figures yours are compared with."
    )

    static let numberHelp = Text(
        nb: "Ni siffer, samme nummer som i Brønnøysundregistrene og hos Udir. Det kan legges inn senere.",
        nn: "Ni siffer, same nummer som i Brønnøysundregistra og hos Udir. Det kan leggjast inn seinare.",
        en: "Nine digits, the same number as in the Brønnøysund and Udir registers. It can be added later.")

    static let stopped = Trouble(
        .usage,
        Text(
            nb: "Stoppet. Ingenting er laget. Begynn på nytt når dere vil, med den samme kommandoen.",
            nn: "Stoppa. Ingenting er laga. Byrj på nytt når de vil, med den same kommandoen.",
            en: "Stopped. Nothing was created. Start again whenever you like, with the same command."))

    static func exists(_ folder: String) -> Trouble {
        Trouble(
            .cannotWrite,
            Text(
                nb: "\(folder) er allerede en behovsanalyse. Ingenting er endret. Velg et annet mappenavn.",
                nn: "\(folder) er allereie ein behovsanalyse. Ingenting er endra. Vel eit anna mappenamn.",
                en: "\(folder) is already a needs analysis. Nothing was changed. Choose another folder name."))
    }

    /// What is said where somebody was asked.
    static func badNumber(_ written: String) -> Text {
        Text(
            nb:
                "«\(written)» er ikke et gyldig organisasjonsnummer. Det har ni siffer, og det siste er et kontrollsiffer. "
                + "Kontroller det, eller skriv - for å svare senere.",
            nn:
                "«\(written)» er ikkje eit gyldig organisasjonsnummer. Det har ni siffer, og det siste er eit kontrollsiffer. "
                + "Kontroller det, eller skriv - for å svare seinare.",
            en:
                "“\(written)” is not a valid organisation number. It must have nine digits, and the last is a check digit. "
                + "Check the number, or type “-” to leave it for now.")
    }

    static func organisationNumber(_ written: String) -> Trouble {
        Trouble(
            .usage,
            Text(
                nb:
                    "«\(written)» er ikke et gyldig organisasjonsnummer. Det har ni siffer, og det siste er et kontrollsiffer. "
                    + "Kontroller det, eller utelat --organisasjonsnummer og legg det inn senere.",
                nn:
                    "«\(written)» er ikkje eit gyldig organisasjonsnummer. Det har ni siffer, og det siste er eit kontrollsiffer. Kontroller det, eller utelat --organisasjonsnummer og legg det inn seinare.",
                en:
                    "“\(written)” is not a valid organisation number. It must have nine digits, and the last is a check digit. "
                    + "Check the number, or leave out --organisation-number and add it later."))
    }

    static func municipality(_ written: String, nearest: String?) -> Trouble {
        Trouble(
            .usage,
            Text(
                nb: "Ingen kommune har navnet eller nummeret «\(written)» i 2026."
                    + (nearest.map { " Mente du \($0)?" } ?? "")
                    + " Skriv navnet eller nummeret på fire siffer.",
                nn: "Ingen kommune har namnet eller nummeret «\(written)» i 2026."
                    + (nearest.map { " Meinte du \($0)?" } ?? "")
                    + " Skriv namnet eller nummeret på fire siffer.",
                en: "No municipality has the name or number “\(written)” in 2026."
                    + (nearest.map { " Did you mean \($0)?" } ?? "")
                    + " Write the name or the four-digit number."))
    }

    static func ambiguous(_ written: String, _ found: [Municipality]) -> Trouble {
        let numbers = found.map { "\($0.number) \($0.name)" }.joined(separator: ", ")
        return Trouble(
            .usage,
            Text(
                nb: "Flere kommuner heter \(written): \(numbers). Skriv nummeret.",
                nn: "Fleire kommunar heiter \(written): \(numbers). Skriv nummeret.",
                en: "Several municipalities are called \(written): \(numbers). Write the number."))
    }

    static func unanswered(_ option: Text) -> Trouble {
        Trouble(
            .usage,
            Text(
                nb: "Ingen svarte. Ingenting er laget. Oppgi \(option.nb) på kommandolinja.",
                nn: "Ingen svara. Ingenting er laga. Oppgi \(option.nn) på kommandolinja.",
                en: "Nobody answered. Nothing was created. Give \(option.en) on the command line."))
    }

    static let identityNumber = Trouble(
        .usage,
        Text(
            nb: "Navnet inneholder et fødselsnummer. Fødselsnumre lagres aldri. Skriv navnet uten nummeret.",
            nn: "Namnet inneheld eit fødselsnummer. Fødselsnummer blir aldri lagra. Skriv namnet utan nummeret.",
            en: "The name contains a national identity number, which is never stored. Write the name without it."))
}
