import Guidance
import Model
import Pages

/// What `init` must know and was not told: it asks if someone can answer, and makes nothing before all is right.
struct InitQuestions {
    let program: Program

    func complete(_ command: InitCommand) throws -> Profile {
        let municipalities = try TemplateFiles.municipalities()
        let organisationNumber = try command.organisationNumber.map { written in
            guard let number = OrganisationNumber(written) else { throw InitTrouble.organisationNumber(written) }
            return number
        }
        let given = try command.municipality.map { try InitQuestions.municipality($0, among: municipalities) }
        if let name = command.name, NationalIdentityNumber.isIn(name) { throw InitTrouble.identityNumber }
        let name = try command.name ?? askName(command.level)
        var kinds = command.kind
        if command.level == .unit, kinds.isEmpty { kinds = try askKinds() }
        var municipality = given
        if municipality == nil, command.level != .region { municipality = try askMunicipality(municipalities) }
        return Profile(
            name: name, kinds: command.level == .unit ? kinds : [], municipality: municipality,
            ownership: command.ownership,
            organisationNumber: try organisationNumber ?? askOrganisationNumber(command.level))
    }

    private func askName(_ level: LevelName) throws -> String {
        let question: Text =
            switch level {
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
        let again = Text(
            nb: "Skriv navnet.", nn: "Skriv namnet.", en: "Write the name.")
        return try ask(question, again: again, option: "--name") { line in
            line.isEmpty || NationalIdentityNumber.isIn(line) ? nil : line
        }
    }

    private func askKinds() throws -> [UnitKind] {
        let kinds = UnitKind.allCases
        program.console.say([.list(kinds.map { Block.Item(.text($0.label)) }, numbered: true)])
        let question = Text(
            nb: "Hva slags enhet er det? Svar 1–7, gjerne flere: 1,2",
            nn: "Kva slag eining er det? Svar 1–7, gjerne fleire: 1,2",
            en: "What kind of unit is it? Answer 1–7, several if you like: 1,2")
        let again = Text(
            nb: "Velg ett eller flere tall fra 1 til 7.", nn: "Vel eitt eller fleire tal frå 1 til 7.",
            en: "Choose one or more numbers from 1 to 7.")
        return try ask(question, again: again, option: "--kind") { line in
            let numbers = line.split { $0 == "," || $0 == " " }.map { Int($0) ?? 0 }
            guard !numbers.isEmpty, numbers.allSatisfy({ (1...kinds.count).contains($0) }) else { return nil }
            return kinds.enumerated().filter { numbers.contains($0.offset + 1) }.map(\.element)
        }
    }

    /// The municipality may come later: without someone to ask it stays open.
    private func askMunicipality(_ all: [Municipality]) throws -> Municipality? {
        guard program.world.someoneAnswers else { return nil }
        let question = Text(
            nb: "Hvilken kommune ligger den i? Skriv navnet eller nummeret, eller - for å vente.",
            nn: "Kva kommune ligg ho i? Skriv namnet eller nummeret, eller - for å vente.",
            en: "Which municipality is it in? Write the name or the number, or - to wait.")
        while true {
            program.console.say(question)
            program.world.out("> ")
            guard let line = try heard(), line != "-", line.contains(where: { !$0.isWhitespace }) else {
                return nil
            }
            do {
                return try InitQuestions.municipality(line, among: all)
            } catch {
                program.console.say(error.text)
            }
        }
    }

    /// The organisation number may come later too; with it, figures are found in files without asking.
    private func askOrganisationNumber(_ level: LevelName) throws -> OrganisationNumber? {
        guard program.world.someoneAnswers, level == .unit else { return nil }
        let question = Text(
            nb: "Hva er organisasjonsnummeret? Det brukes til å finne tallene deres i filer. Skriv - for å vente.",
            nn:
                "Kva er organisasjonsnummeret? Det blir brukt til å finne tala dykkar i filer. Skriv - for å vente.",
            en: "What is the organisation number? It is used to find your figures in files. Type - to wait.")
        while true {
            program.console.say(question)
            program.world.out("> ")
            guard let line = try heard(), line != "-", line.contains(where: { !$0.isWhitespace }) else {
                return nil
            }
            if let number = OrganisationNumber(line) { return number }
            program.console.say(InitTrouble.badNumber(line))
        }
    }

    /// A line that is an answer: the words of the interview are explained here, and `/slutt` stops with nothing made.
    private func heard() throws -> String? {
        while let line = program.hear() {
            switch line.lowercased() {
            case "?", "/hjelp", "/help", "<", "/tilbake", "/back": program.console.say(InitTrouble.helpHere)
            case "/slutt", "/quit", "/end", "/exit": throw InitTrouble.stopped
            default: return line
            }
            program.world.out("> ")
        }
        return nil
    }

    private func ask<Value>(
        _ question: Text, again: Text, option: String, understand: (String) -> Value?
    ) throws -> Value {
        program.console.say(question)
        program.world.out("> ")
        while let line = try heard() {
            if !program.world.someoneAnswers { program.world.out(line + "\n") }
            if let value = understand(line) { return value }
            program.console.say(again)
            program.world.out("> ")
        }
        program.world.out("\n")
        throw InitTrouble.unanswered(option)
    }

    /// The municipality of a number or a name.
    static func municipality(_ written: String, among all: [Municipality]) throws(Trouble) -> Municipality {
        let word = written.lowercased()
        let found = all.filter { municipality in
            // «Herøy (Nordland)» is one of two called Herøy.
            let name = municipality.name.lowercased()
            return municipality.number == written || name == word || name.hasPrefix(word + " (")
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
            en: "Write what the folder is to be called, such as the unit's name in small letters: "
                + "behov init solbakken"))

    static let helpHere = Text(
        nb: "Svar på spørsmålet over. Her går det ikke an å gå tilbake: /slutt stopper uten at noe lages, "
            + "og så begynner dere på nytt.",
        nn: "Svar på spørsmålet over. Her går det ikkje an å gå tilbake: /slutt stoppar utan at noko blir laga, "
            + "og så byrjar de på nytt.",
        en: "Answer the question above. You cannot go back here: /quit stops with nothing made, "
            + "and then you begin again.")

    static let stopped = Trouble(
        .usage,
        Text(
            nb: "Stoppet. Ingenting er laget. Begynn på nytt når dere vil, med den samme kommandoen.",
            nn: "Stoppa. Ingenting er laga. Byrj på nytt når de vil, med den same kommandoen.",
            en: "Stopped. Nothing was made. Begin again when you like, with the same command."))

    static func exists(_ folder: String) -> Trouble {
        Trouble(
            .cannotWrite,
            Text(
                nb: "\(folder) er allerede en behovsanalyse. Ingenting er endret. Velg et annet mappenavn.",
                nn: "\(folder) er alt ein behovsanalyse. Ingenting er endra. Vel eit anna mappenamn.",
                en: "\(folder) is a needs analysis already. Nothing was changed. Choose another folder name."))
    }

    /// What is said where somebody was asked.
    static func badNumber(_ written: String) -> Text {
        Text(
            nb:
                "«\(written)» er ikke et gyldig organisasjonsnummer: ni siffer der det siste er et kontrollsiffer. "
                + "Kontroller det, eller skriv - for å vente.",
            nn:
                "«\(written)» er ikkje eit gyldig organisasjonsnummer: ni siffer der det siste er eit kontrollsiffer. "
                + "Kontroller det, eller skriv - for å vente.",
            en: "“\(written)” is not a valid organisation number: nine digits, the last a check digit. "
                + "Check it, or type - to wait.")
    }

    static func organisationNumber(_ written: String) -> Trouble {
        Trouble(
            .usage,
            Text(
                nb:
                    "«\(written)» er ikke et gyldig organisasjonsnummer: ni siffer der det siste er et kontrollsiffer. "
                    + "Kontroller det, eller utelat --organisation-number og legg det inn senere.",
                nn: "«\(written)» er ikkje eit gyldig organisasjonsnummer: ni siffer der det siste er eit "
                    + "kontrollsiffer. Kontroller det, eller utelat --organisation-number og legg det inn seinare.",
                en: "“\(written)” is not a valid organisation number: nine digits, the last a check digit. "
                    + "Check it, or leave out --organisation-number and add it later."))
    }

    static func municipality(_ written: String, nearest: String?) -> Trouble {
        Trouble(
            .usage,
            Text(
                nb: "Det er ingen kommune «\(written)» i 2026." + (nearest.map { " Mente du \($0)?" } ?? "")
                    + " Skriv navnet eller nummeret på fire siffer.",
                nn: "Det er ingen kommune «\(written)» i 2026." + (nearest.map { " Meinte du \($0)?" } ?? "")
                    + " Skriv namnet eller nummeret på fire siffer.",
                en: "There is no municipality “\(written)” in 2026."
                    + (nearest.map { " Did you mean \($0)?" } ?? "")
                    + " Write the name or the number of four digits."))
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

    static func unanswered(_ option: String) -> Trouble {
        Trouble(
            .usage,
            Text(
                nb: "Ingen svarte. Ingenting er laget. Oppgi \(option) på kommandolinja.",
                nn: "Ingen svara. Ingenting er laga. Oppgi \(option) på kommandolinja.",
                en: "Nobody answered. Nothing was made. Give \(option) on the command line."))
    }

    static let identityNumber = Trouble(
        .usage,
        Text(
            nb: "Navnet inneholder et fødselsnummer. Fødselsnumre lagres aldri. Skriv navnet uten.",
            nn: "Namnet inneheld eit fødselsnummer. Fødselsnummer blir aldri lagra. Skriv namnet utan.",
            en:
                "The name contains a national identity number. Such numbers are never stored. Write the name without."
        ))
}
