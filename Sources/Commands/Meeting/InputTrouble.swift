import Model

/// What can be wrong with inputs.
enum InputTrouble {
    static let onlyUnits = CommandTrouble.usage(
        Text(
            nb: "Innspill fra ansatte hører til en enhet. Gå til mappa til barnehagen eller skolen.",
            nn: "Innspel frå tilsette høyrer til ei eining. Gå til mappa til barnehagen eller skulen.",
            en: "Suggestions from staff belong to a unit. Go to the folder of the kindergarten or school."))
    static let nothingYet = Trouble(
        .notFound,
        Text(
            nb: "Det er ingen innspill ennå. Skriv dem inn:  behov innspill skriv",
            nn: "Det er ingen innspel enno. Skriv dei inn:  behov innspel skriv",
            en: "There are no suggestions yet. Type them in:  behov input write"))
    static let noFile = CommandTrouble.usage(
        Text(
            nb: "Hvilken fil? Skriv:  behov innspill importer FIL",
            nn: "Kva fil? Skriv:  behov innspel importer FIL",
            en: "Which file? Type:  behov input import FILE"))
    static let noName = CommandTrouble.usage(
        Text(
            nb: "Hva har innspillene felles? Skriv:  behov innspill sorter 3 7 --felles \"Støy i gangen\"",
            nn: "Kva har innspela felles? Skriv:  behov innspel sorter 3 7 --felles \"Støy i gangen\"",
            en:
                "What do the suggestions have in common? Type:  behov input sort 3 7 --common \"Noise in the hall\""
        ))
    static let whichRename = CommandTrouble.usage(
        Text(
            nb:
                "Hvilken bunke, og hva skal den hete? Skriv:  behov innspill navngi 2 --felles \"Ro i garderoben\"",
            nn: "Kva bunke, og kva skal han heite? Skriv:  behov innspel namngi 2 --felles \"Ro i garderoben\"",
            en:
                "Which cluster, and what should it be called? Type:  behov input rename 2 --common \"Calm in the hall\""
        ))
    static let whichCluster = CommandTrouble.usage(
        Text(
            nb: "Hvilken bunke? Skriv nummeret, for eksempel:  behov innspill avgjør 2 --brukt funn-1",
            nn: "Kva bunke? Skriv nummeret, til dømes:  behov innspel avgjer 2 --brukt funn-1",
            en: "Which cluster? Type its number, for example:  behov input decide 2 --used finding-1"))
    static let oneEnd = CommandTrouble.usage(
        Text(
            nb:
                "En bunke får ett svar: --brukt, --nytt, --sammen-med eller --ikke-videre. Hvis innspillene handler om to saker, legger dere dem i hver sin bunke:  behov innspill sorter",
            nn:
                "Ein bunke får eitt svar: --brukt, --nytt, --saman-med eller --ikkje-vidare. Om innspela handlar om to saker, legg de dei i kvar sin bunke:  behov innspel sorter",
            en:
                "A cluster gets one answer: --used, --new, --merged or --not-taken. If the suggestions are about two "
                + "different things, put them in separate clusters:  behov input sort"
        ))
    static let noReason = CommandTrouble.usage(
        Text(
            nb: "Skriv hvorfor med ord: --ikke-videre \"Vi tar det til våren\"",
            nn: "Skriv kvifor med ord: --ikkje-vidare \"Vi tek det til våren\"",
            en: "Write why in words: --not-taken \"We will do it in spring\""))

    /// The parts of the analysis by the words they are asked for with; «praksis» and «behov» are one each.
    static func part(_ word: String) throws(Trouble) -> MeetingPart {
        let asked = word.lowercased()
        let numbered = Int(asked).flatMap { number in
            number > 0 && number <= MeetingPart.allCases.count ? MeetingPart.allCases[number - 1] : nil
        }
        let named = MeetingPart.allCases.first { part in
            part.rawValue == asked || Language.allCases.contains { part.label[$0].lowercased() == asked }
        }
        let within = MeetingPart.allCases.filter { part in
            asked.count > 3 && Language.allCases.contains { part.label[$0].lowercased().contains(asked) }
        }
        guard let part = named ?? numbered ?? (within.count == 1 ? within.first : nil) else { throw whichPart() }
        return part
    }

    /// Asks for the part, one of some.
    static func whichPart(of parts: [MeetingPart] = MeetingPart.allCases) -> Trouble {
        let parts = Text.list(parts.map { $0.label.mapped { words, _ in words.lowercased() } })
        return CommandTrouble.usage(
            Text(
                nb: "Hvilken del av analysen handler innspillene om? Skriv --del og én av disse: \(parts.nb).",
                nn: "Kva del av analysen handlar innspela om? Skriv --del og éin av desse: \(parts.nn).",
                en:
                    "Which part of the analysis are the suggestions about? Type --part and one of these: \(parts.en)."
            ))
    }

    static func noAction(_ word: String, nearest: String?) -> Trouble {
        let perhaps = CommandTrouble.perhaps(nearest)
        return CommandTrouble.usage(
            Text(
                nb: "«\(word)» kan ikke stå etter «innspill».\(perhaps.nb) Velg «skriv», «importer», "
                    + "«sorter», «navngi», «avgjør» eller «side».",
                nn: "«\(word)» kan ikkje stå etter «innspel».\(perhaps.nn) Vel «skriv», «importer», "
                    + "«sorter», «namngi», «avgjer» eller «side».",
                en: "“\(word)” cannot come after “input”.\(perhaps.en) Choose “write”, “import”, “sort”, "
                    + "“rename”, “decide” or “page”."))
    }

    static func notUnderstood(_ file: String) -> Trouble {
        Trouble(
            .unreadable,
            Text(
                nb:
                    "\(file) er verken lapper, svarark eller svar på et skjema. Lagre den som tekst med "
                    + "ett innspill på "
                    + "hver linje (.txt), og prøv igjen.",
                nn:
                    "\(file) er verken lappar, svarark eller svar på eit skjema. Lagre fila som tekst med "
                    + "eitt innspel på "
                    + "kvar linje (.txt), og prøv igjen.",
                en:
                    "\(file) is neither notes, an answer sheet nor answers to a form. Save it as text "
                    + "with one suggestion on "
                    + "each line (.txt), and try again."))
    }

    static func noForm(_ file: String) -> Trouble {
        Trouble(
            .unreadable,
            Text(
                nb: "\(file) har tall, ikke svar på et skjema. Hent inn tallene:  behov importer \(file)",
                nn: "\(file) har tal, ikkje svar på eit skjema. Hent inn tala:  behov importer \(file)",
                en: "\(file) has figures, not answers to a form. Import the figures:  behov import \(file)"))
    }

    static func noOpenQuestions(_ file: String) -> Trouble {
        Trouble(
            .unreadable,
            Text(
                nb:
                    "\(file) har ingen svar med egne ord. Svarene på faste spørsmål blir tall:  behov "
                    + "importer \(file)",
                nn:
                    "\(file) har ingen svar med eigne ord. Svara på faste spørsmål blir tal:  behov "
                    + "importer \(file)",
                en:
                    "\(file) has no answers in people's own words. Answers to fixed questions become "
                    + "figures:  behov import \(file)"
            ))
    }

    static func namedAfterSomebody(_ file: String) -> Trouble {
        CommandTrouble.usage(
            Text(
                nb: "Filnavnet \(file) ser ut som navnet til en person. Hva heter gruppa? Skriv:  "
                    + "behov innspill importer \(file) --gruppe GRUPPE",
                nn: "Filnamnet \(file) ser ut som namnet til ein person. Kva heiter gruppa? Skriv:  "
                    + "behov innspel importer \(file) --gruppe GRUPPE",
                en: "The file name \(file) looks like a person's name. What is the group called? Type:  "
                    + "behov input import \(file) --group GROUP"))
    }

    static func nothingIn(_ file: String) -> Trouble {
        Trouble(
            .unreadable,
            Text(
                nb: "\(file) har ingen innspill. Skriv ett innspill på hver linje, og hent inn fila på nytt.",
                nn: "\(file) har ingen innspel. Skriv eitt innspel på kvar linje, og hent inn fila på nytt.",
                en: "\(file) has no suggestions. Write one suggestion on each line, and import the file again."))
    }

    /// The end that options name; `nil` where none does.
    static func end(
        used: [ItemID], joined: [Int], reason: [String], isNew: Bool
    ) throws(Trouble) -> InputEnd? {
        let ends =
            used.map { InputEnd(.used, item: $0) } + joined.map { InputEnd(.joined, cluster: $0) }
            + reason.map { InputEnd(.notTaken, reason: $0) }
        guard ends.count + (isNew ? 1 : 0) <= 1 else { throw oneEnd }
        guard reason.allSatisfy({ $0.contains(where: \.isLetter) }) else { throw noReason }
        return ends.first
    }

    static func cannotBegin(_ part: MeetingPart) -> Trouble {
        let label = part.label.mapped { words, _ in words.lowercased() }
        return CommandTrouble.usage(
            Text(
                nb:
                    "Før dere kan bruke --brukt, er det noe dere må svare på i delen «\(label.nb)»:  behov analyse",
                nn:
                    "Før de kan bruke --brukt, er det noko de må svare på i delen «\(label.nn)»:  behov analyse",
                en:
                    "Before you can use --used, there is something you must answer in the part “\(label.en)”:  behov "
                    + "guide"
            ))
    }

    /// The inputs that arguments name: `3`, `innspill-3`, `3,7`.
    static func inputs(_ words: [String]) throws(Trouble) -> [ID<StaffInput>] {
        let parts = words.flatMap { $0.split(separator: ",").map(String.init) }
        let ids = parts.compactMap { part in
            Int(part).map { ID<StaffInput>($0) } ?? ItemID(part).flatMap { ID<StaffInput>($0) }
        }
        guard !ids.isEmpty, ids.count == parts.count else { throw noName }
        return ids
    }

    static func of(_ fault: InputFault) -> Trouble {
        switch fault {
        case .noInput(let id): return CommandTrouble.noItem(id.item)
        case .noItem(let item): return CommandTrouble.noItem(item)
        case .noCluster(let number):
            return Trouble(
                .notFound,
                Text(
                    nb: "Det finnes ingen bunke med nummer \(number). Se bunkene med:  behov innspill",
                    nn: "Det finst ingen bunke med nummer \(number). Sjå bunkane med:  behov innspel",
                    en: "There is no cluster with the number \(number). See the clusters with:  behov input"))
        case .otherPart(let id):
            let words = id.item.words
            return CommandTrouble.usage(
                Text(
                    nb: "\(words.nb) handler om en annen del av analysen. En bunke kan bare handle om én del.",
                    nn: "\(words.nn) handlar om ein annan del av analysen. Ein bunke kan berre handle om éin del.",
                    en: "\(words.en) is about another part of the analysis. A cluster can only be about one part.")
            )
        case .nameTaken(let number, let other):
            return CommandTrouble.usage(
                Text(
                    nb:
                        "Bunke \(other) har allerede det navnet. Slå bunkene sammen:  behov innspill avgjør \(number) --sammen-med \(other)",
                    nn:
                        "Bunke \(other) har allereie det namnet. Slå bunkane saman:  behov innspel avgjer \(number) --saman-med \(other)",
                    en:
                        "Cluster \(other) already has that name. Merge the two:  behov input decide \(number) --merged \(other)"
                ))
        case .joinedWithItself(let number):
            return CommandTrouble.usage(
                Text(
                    nb: "Bunke \(number) kan ikke slås sammen med seg selv, heller ikke via andre bunker.",
                    nn: "Bunke \(number) kan ikkje slåast saman med seg sjølv, heller ikkje via andre bunkar.",
                    en: "Cluster \(number) cannot be merged with itself, not even through other clusters."))
        }
    }
}
