import Model

/// What `input` says while it works.
enum InputWords {
    static func asked(_ saved: Int, _ group: String?, isUnsigned: Bool, _ part: MeetingPart) -> Text {
        let label = part.label
        if isUnsigned {
            return Text(
                nb: "Hva vil du ta opp? Ingen får vite hvem som skrev det.",
                nn: "Kva vil du ta opp? Ingen får vite kven som skreiv det.",
                en: "What do you want to bring up? Nobody will be told who wrote it.")
        }
        if saved > 0 {
            return Text(
                nb: "Er det noe mer? Skriv «ferdig» når alt er sagt.",
                nn: "Er det noko meir? Skriv «ferdig» når alt er sagt.",
                en: "Is there anything else? Type “done” when everything has been said.")
        }
        guard let group else {
            return Text(
                nb: "Hva sier dere om \(label.nb.lowercased())? Ett innspill om gangen.",
                nn: "Kva seier de om \(label.nn.lowercased())? Eitt innspel om gongen.",
                en: "What do you want to say about \(label.en.lowercased())? Write one suggestion at a time.")
        }
        return Text(
            nb: "Hva sier \(group) om \(label.nb.lowercased())? De tre viktigste først, ett innspill om gangen.",
            nn:
                "Kva seier \(group) om \(label.nn.lowercased())? Dei tre viktigaste først, eitt innspel "
                + "om gongen.",
            en:
                "What does \(group) say about \(label.en.lowercased())? Write the three most important "
                + "suggestions first, one at a time."
        )
    }

    static let typingHelp = Text(
        nb:
            "Skriv det gruppa sa, med gruppas egne ord. Hvert innspill lagres med en gang. Ikke skriv "
            + "navn. Skriv «ferdig» når alt er sagt.",
        nn:
            "Skriv det gruppa sa, med orda gruppa brukte. Kvart innspel blir lagra med ein gong. Ikkje skriv "
            + "namn. Skriv «ferdig» når alt er sagt.",
        en:
            "Write what the group said, in its own words. Each suggestion is saved at once. Do not write names. "
            + "Type “done” when "
            + "everything has been said.")
    static let writeInput = Text(
        nb: "Skriv innspillet med ord, eller «ferdig».", nn: "Skriv innspelet med ord, eller «ferdig».",
        en: "Write the suggestion in words, or “done”.")
    static let hasContact = Text(
        nb:
            "Innspillet er ikke lagret, for det inneholder en e-postadresse eller et telefonnummer. Skriv innspillet på nytt uten adressen eller nummeret. Skal det stå slik, skriver dere det samme en gang til.",
        nn:
            "Innspelet er ikkje lagra, for det inneheld ei e-postadresse eller eit telefonnummer. Skriv innspelet på nytt utan adressa eller nummeret. Skal det stå slik, skriv de det same ein gong til.",
        en:
            "The suggestion is not saved, because it contains an e-mail address or a telephone number. Write it again "
            + "without the address or number. To keep it as it is, write the same thing once more."
    )
    static let mayTellOfSomebody = Text(
        nb:
            "Kan noen kjenne igjen et barn i dette? Innspillet er ikke lagret ennå. Skriv det på nytt uten "
            + "navn, alder og "
            + "diagnose. Hvis ingen kan kjennes igjen, skriver dere det samme en gang til.",
        nn:
            "Kan nokon kjenne igjen eit barn i dette? Innspelet er ikkje lagra enno. Skriv det på nytt utan "
            + "namn, alder og "
            + "diagnose. Om ingen kan kjennast igjen, skriv de det same ein gong til.",
        en:
            "Can anybody recognise a child in this? The suggestion is not saved yet. Write it again without names, "
            + "ages or diagnoses. If nobody can be recognised, write the same thing once more.")

    static func saved(_ id: ItemID) -> Text {
        let words = id.words
        return Text(
            nb: "Lagret som \(words.nb).", nn: "Lagra som \(words.nn).", en: "Saved as \(words.en).")
    }

    static func taken(_ count: Int, _ group: String?, saves: Bool) -> Text {
        let (nb, nn, en) = (
            group.map { " fra \($0)" } ?? "", group.map { " frå \($0)" } ?? "", group.map { " from \($0)" } ?? ""
        )
        return saves
            ? Text(
                nb: "\(count) innspill\(nb) er lagret.", nn: "\(count) innspel\(nn) er lagra.",
                en:
                    "\(count) \(count == 1 ? "suggestion" : "suggestions")\(en) "
                    + "\(count == 1 ? "was" : "were") saved.")
            : Text(
                nb: "Kommandoen ville ha lagret \(count) innspill\(nb).",
                nn: "Kommandoen ville ha lagra \(count) innspel\(nn).",
                en: "This would save \(count) \(count == 1 ? "suggestion" : "suggestions")\(en).")
    }

    static func brought(_ file: String, _ count: Int, known: Int, _ groups: Text, saves: Bool) -> Text {
        let whose =
            groups.nb.isEmpty
            ? Text(alike: "") : Text(nb: " fra \(groups.nb)", nn: " frå \(groups.nn)", en: " from \(groups.en)")
        let before =
            known == 0
            ? Text(alike: "")
            : Text(
                nb: " \(known) av innspillene i fila hadde dere fra før.",
                nn: " \(known) av innspela i fila hadde de frå før.",
                en: " You already had \(known) of the suggestions in the file.")
        return saves
            ? Text(
                nb:
                    "\(file): \(count) innspill\(whose.nb) er hentet inn.\(before.nb) Fila er ikke kopiert til mappa.",
                nn:
                    "\(file): \(count) innspel\(whose.nn) er henta inn.\(before.nn) Fila er ikkje kopiert til mappa.",
                en:
                    "\(file): \(count) \(count == 1 ? "suggestion" : "suggestions")\(whose.en) \(count == 1 ? "was" : "were") imported.\(before.en) The file itself was not copied "
                    + "into the folder."
            )
            : Text(
                nb: "\(file): kommandoen ville ha hentet inn \(count) innspill\(whose.nb).\(before.nb)",
                nn: "\(file): kommandoen ville ha henta inn \(count) innspel\(whose.nn).\(before.nn)",
                en:
                    "\(file): this would import \(count) \(count == 1 ? "suggestion" : "suggestions")"
                    + "\(whose.en).\(before.en)")
    }

    static func heldOut(_ count: Int) -> Text {
        Text(
            nb: (count == 1 ? "Ett innspill er ikke hentet inn" : "\(count) innspill er ikke hentet inn")
                + ", fordi noen kan kjennes igjen. Skriv teksten på nytt uten navn, alder og diagnose:  behov innspill "
                + "skriv",
            nn: (count == 1 ? "Eitt innspel er ikkje henta inn" : "\(count) innspel er ikkje henta inn")
                + ", fordi nokon kan kjennast igjen. Skriv teksten på nytt utan namn, alder og diagnose:  behov "
                + "innspel skriv",
            en: (count == 1 ? "One suggestion was not imported" : "\(count) suggestions were not imported")
                + ", because somebody may be recognised. Write again without names, ages or diagnoses:  "
                + "behov input write"
        )
    }

    static func closedQuestions(_ count: Int, _ file: String) -> Text {
        Text(
            nb:
                "Fila har også \(count) spørsmål med faste svar. "
                + "Hent svarene inn som tall med:  behov importer \(file)",
            nn:
                "Fila har også \(count) spørsmål med faste svar. "
                + "Hent svara inn som tal med:  behov importer \(file)",
            en:
                "The file also has \(count) \(count == 1 ? "question" : "questions") with fixed answers. Import these answers as figures with:  behov "
                + "import \(file)"
        )
    }

    static func put(_ count: Int, _ name: String) -> Text {
        Text(
            nb: "\(count) innspill ligger i «\(name)».", nn: "\(count) innspel ligg i «\(name)».",
            en:
                "\(count) \(count == 1 ? "suggestion" : "suggestions") "
                + "\(count == 1 ? "was" : "were") put in “\(name)”.")
    }

    static let sortingHint = Text(
        nb: "Skriv «ja», et bedre navn, eller numre og et navn, som «3, 7 støy i gangen»",
        nn: "Skriv «ja», eit betre namn, eller nummer og eit namn, som «3, 7 støy i gangen»",
        en: "Type “yes”, a better name, or numbers and a name, such as “3, 7 noise in the hall”")
    static let sortingHelp = Text(
        nb:
            "Dette er et forslag. Dere bestemmer. Skriv «ja», eller et navn som passer bedre. Hvis andre innspill hører sammen, skriver dere numrene og et navn, som «3, 7 støy i gangen». Hvis "
            + "bunken finnes fra før, blir innspillene lagt der.",
        nn:
            "Dette er berre eit forslag. Det er de som bestemmer. Skriv «ja», eller eit namn som passar betre. Om andre innspel høyrer saman, skriv de nummera og eit namn, som «3, 7 støy i gangen». Om namnet finst "
            + "frå før, blir innspela lagde i den bunken.",
        en:
            "This is a proposal; you decide. Type “yes”, or a name that fits better. If other suggestions belong "
            + "together, type the numbers and a name, such as “3, 7 noise in the hall”. If a cluster "
            + "already has that name, the suggestions are put there.")

    static func sorted(_ desk: Desk) -> Text {
        let (loose, clusters) = (desk.looseInputs.count, desk.filledClusters.count)
        return loose > 0
            ? Text(
                nb: "\(loose) innspill venter. Fortsett:  behov innspill sorter",
                nn: "\(loose) innspel ventar. Hald fram:  behov innspel sorter",
                en:
                    "\(loose) \(loose == 1 ? "suggestion is" : "suggestions are") still waiting. Continue:  "
                    + "behov input sort")
            : Text(
                nb: "Alle innspill er sortert i bunker (\(clusters)). Neste:  behov innspill avgjør",
                nn: "Alle innspel er sorterte i bunkar (\(clusters)). Neste:  behov innspel avgjer",
                en:
                    "All suggestions have been sorted into \(clusters) "
                    + "\(clusters == 1 ? "cluster" : "clusters"). Next:  behov input decide")
    }

    static func end(_ kind: InputEndKind) -> Text {
        switch kind {
        case .used:
            Text(
                nb: "brukt i noe som står i analysen", nn: "brukt i noko som står i analysen",
                en: "used in the analysis")
        case .joined:
            Text(
                nb: "slått sammen med en annen bunke", nn: "slått saman med ein annan bunke",
                en: "merged with another cluster")
        case .notTaken:
            Text(
                nb: "ingenting nå (dere blir bedt om å skrive hvorfor)",
                nn: "ingenting no (de blir bedne om å skrive kvifor)",
                en: "nothing for now (you will be asked to write why)")
        }
    }

    static let decidingHelp = Text(
        nb:
            "De som kom med innspill, skal få vite hva innspillene førte til. Alle innspill i bunken får samme svar. "
            + "Hvis det som ble sagt, ikke står i "
            + "analysen ennå, skriver dere det inn der først:  behov analyse",
        nn:
            "Dei som kom med innspel, skal få vite kva innspela førte til. Alle innspel i bunken får same svar. Om det som blei sagt, "
            + "ikkje står i "
            + "analysen enno, skriv de det inn der først:  behov analyse",
        en:
            "Those who made the suggestions should be told what came of them. All suggestions in the cluster get the "
            + "same answer. If what they said is not in the analysis yet, write it there first:  behov guide")
    static let whichItem = Text(
        nb: "Hva førte innspillene til?", nn: "Kva førte innspela til?", en: "What did the suggestions lead to?")
    static let joinedWith = Text(
        nb: "Hvilken bunke er denne slått sammen med?", nn: "Kva bunke er denne slått saman med?",
        en: "Which cluster is this one merged with?")
    static let whyNot = Text(
        nb: "Hvorfor går dere ikke videre med bunken?", nn: "Kvifor går de ikkje vidare med bunken?",
        en: "Why are you not acting on the cluster?")

    static func decided(_ desk: Desk) -> Text {
        let left = desk.inputsWithoutEnd
        return left > 0
            ? Text(
                nb: "\(left) innspill har ikke fått noe svar ennå. Se dem:  behov innspill",
                nn: "\(left) innspel har ikkje fått noko svar enno. Sjå dei:  behov innspel",
                en: "Suggestions without an answer yet: \(left). See them:  behov input")
            : Text(
                nb: "Alle innspill har fått et svar. Fortell de ansatte:  behov innspill side",
                nn: "Alle innspel har fått eit svar. Fortel dei tilsette:  behov innspel side",
                en: "All suggestions have been answered. Tell the staff:  behov input page")
    }
}
