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
                nb: "Hva mer? Skriv «ferdig» når alt er sagt.", nn: "Kva meir? Skriv «ferdig» når alt er sagt.",
                en: "What else? Type “done” when everything is said.")
        }
        guard let group else {
            return Text(
                nb: "Hva sier dere om \(label.nb.lowercased())? Ett innspill om gangen.",
                nn: "Kva seier de om \(label.nn.lowercased())? Eitt innspel om gongen.",
                en: "What do you say about \(label.en.lowercased())? One input at a time.")
        }
        return Text(
            nb: "Hva sier \(group) om \(label.nb.lowercased())? De tre viktigste først, ett innspill om gangen.",
            nn:
                "Kva seier \(group) om \(label.nn.lowercased())? Dei tre viktigaste først, eitt innspel "
                + "om gongen.",
            en:
                "What does \(group) say about \(label.en.lowercased())? The three most important first, one "
                + "at a time."
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
            "Write what the group said, in its own words. Each input is saved at once. Do not write names. "
            + "Type “done” when "
            + "everything is said.")
    static let writeInput = Text(
        nb: "Skriv innspillet med ord, eller «ferdig».", nn: "Skriv innspelet med ord, eller «ferdig».",
        en: "Write the input in words, or “done”.")
    static let hasContact = Text(
        nb:
            "Dette er ikke lagret: Det inneholder en e-postadresse eller et telefonnummer. Skriv det på nytt uten dette. Hvis det skal stå slik, skriver dere det samme en gang til.",
        nn:
            "Dette er ikkje lagra: Det inneheld ei e-postadresse eller eit telefonnummer. Skriv det på nytt utan dette. Om det skal stå slik, skriv de det same ein gong til.",
        en:
            "This is not saved: it contains an e-mail address or a telephone number. Write it again without this. To keep it as it is, write the same thing once more."
    )
    static let mayTellOfSomebody = Text(
        nb:
            "Kan noen kjenne igjen et barn i dette? Det er ikke lagret ennå. Skriv det på nytt uten "
            + "navn, alder og "
            + "diagnose. Hvis ingen kan kjennes igjen, skriver dere det samme en gang til.",
        nn:
            "Kan nokon kjenne igjen eit barn i dette? Det er ikkje lagra enno. Skriv det på nytt utan "
            + "namn, alder og "
            + "diagnose. Om ingen kan kjennast igjen, skriv de det same ein gong til.",
        en:
            "Can anybody recognise a child in this? It is not saved yet. Write it again without name, "
            + "age and diagnosis. "
            + "If nobody can be recognised, write the same thing once more.")

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
                en: "Saved\(en): \(count).")
            : Text(
                nb: "Dette ville lagret \(count) innspill\(nb).", nn: "Dette ville lagra \(count) innspel\(nn).",
                en: "This would save\(en): \(count).")
    }

    static func brought(_ file: String, _ count: Int, known: Int, _ groups: Text, saves: Bool) -> Text {
        let whose =
            groups.nb.isEmpty
            ? Text(alike: "") : Text(nb: " fra \(groups.nb)", nn: " frå \(groups.nn)", en: " from \(groups.en)")
        let before =
            known == 0
            ? Text(alike: "")
            : Text(
                nb: " \(known) lå der fra før.", nn: " \(known) låg der frå før.",
                en: " \(known) were already there.")
        return saves
            ? Text(
                nb:
                    "\(file): \(count) innspill\(whose.nb) er hentet inn.\(before.nb) Fila er ikke kopiert til mappa.",
                nn:
                    "\(file): \(count) innspel\(whose.nn) er henta inn.\(before.nn) Fila er ikkje kopiert til mappa.",
                en:
                    "\(file): inputs imported\(whose.en): \(count).\(before.en) The file itself was not copied into the folder."
            )
            : Text(
                nb: "\(file): dette ville hentet inn \(count) innspill\(whose.nb).\(before.nb)",
                nn: "\(file): dette ville henta inn \(count) innspel\(whose.nn).\(before.nn)",
                en: "\(file): this would import\(whose.en): \(count).\(before.en)")
    }

    static func heldOut(_ count: Int) -> Text {
        Text(
            nb: (count == 1 ? "Ett er ikke hentet inn" : "\(count) er ikke hentet inn")
                + ", fordi noen kan kjennes igjen. Skriv dem uten navn, alder og diagnose:  behov innspill "
                + "skriv",
            nn: (count == 1 ? "Eitt er ikkje henta inn" : "\(count) er ikkje henta inn")
                + ", fordi nokon kan kjennast igjen. Skriv dei utan namn, alder og diagnose:  behov "
                + "innspel skriv",
            en: (count == 1 ? "One was not imported" : "\(count) were not imported")
                + ", because somebody may be recognised. Write them without name, age and diagnosis:  "
                + "behov input write"
        )
    }

    static func closedQuestions(_ count: Int, _ file: String) -> Text {
        Text(
            nb: "Fila har også \(count) spørsmål med faste svar. De blir tall:  behov importer \(file)",
            nn: "Fila har også \(count) spørsmål med faste svar. Dei blir tal:  behov importer \(file)",
            en:
                "The file also has questions with fixed answers (\(count)). They become figures:  behov "
                + "import \(file)"
        )
    }

    static func put(_ count: Int, _ name: String) -> Text {
        Text(
            nb: "\(count) innspill ligger i «\(name)».", nn: "\(count) innspel ligg i «\(name)».",
            en: "Put in “\(name)”: \(count).")
    }

    static let sortingHint = Text(
        nb: "Skriv ja, et bedre navn, eller numre og et navn: 3, 7 støy i gangen",
        nn: "Skriv ja, eit betre namn, eller nummer og eit namn: 3, 7 støy i gangen",
        en: "Type yes, a better name, or numbers and a name: 3, 7 noise in the hall")
    static let sortingHelp = Text(
        nb:
            "Dette er et forslag, dere bestemmer. Skriv ja, eller et navn som passer bedre. Hvis andre innspill hører sammen, skriver dere numrene og et navn: 3, 7 støy i gangen. Hvis "
            + "navnet finnes fra før, blir de lagt der.",
        nn:
            "Dette er eit forslag, de bestemmer. Skriv ja, eller eit namn som passar betre. Om andre innspel høyrer saman, skriv de nummera og eit namn: 3, 7 støy i gangen. Om namnet finst "
            + "frå før, blir dei lagde der.",
        en:
            "This is a suggestion; you decide. Type yes, or a name that fits better. If others belong "
            + "together, type the "
            + "numbers and a name: 3, 7 noise in the hall. If the name already exists, they are put there.")

    static func sorted(_ desk: Desk) -> Text {
        let (loose, clusters) = (desk.looseInputs.count, desk.filledClusters.count)
        return loose > 0
            ? Text(
                nb: "\(loose) innspill venter. Fortsett:  behov innspill sorter",
                nn: "\(loose) innspel ventar. Hald fram:  behov innspel sorter",
                en: "Inputs still waiting: \(loose). Continue:  behov input sort")
            : Text(
                nb: "Alle innspill er sortert i bunker (\(clusters)). Neste:  behov innspill avgjør",
                nn: "Alle innspel er sorterte i bunkar (\(clusters)). Neste:  behov innspel avgjer",
                en: "All input has been sorted into clusters (\(clusters)). Next:  behov input decide")
    }

    static func end(_ kind: InputEndKind) -> Text {
        switch kind {
        case .used:
            Text(
                nb: "brukt i noe som står i analysen", nn: "brukt i noko som står i analysen",
                en: "used in something in the analysis")
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
            "De som sa det, skal få vite hva det førte til. Alle innspill i bunken får samme svar. Hvis det de sa, "
            + "ikke står i "
            + "analysen ennå, skriver dere det inn der først:  behov analyse",
        nn:
            "Dei som sa det, skal få vite kva det førte til. Alle innspel i bunken får same svar. Om det dei sa, "
            + "ikkje står i "
            + "analysen enno, skriv de det inn der først:  behov analyse",
        en:
            "Those who said it should be told what it led to. All input in the cluster gets the "
            + "same answer. If what "
            + "they said is not in the analysis yet, write it there first:  behov guide")
    static let whichItem = Text(
        nb: "Hva førte det til?", nn: "Kva førte det til?", en: "What did it lead to?")
    static let joinedWith = Text(
        nb: "Hvilken bunke er den slått sammen med?", nn: "Kva bunke er han slått saman med?",
        en: "Which cluster was it merged with?")
    static let whyNot = Text(
        nb: "Hvorfor går dere ikke videre med det?", nn: "Kvifor går de ikkje vidare med det?",
        en: "Why are you not acting on it?")

    static func decided(_ desk: Desk) -> Text {
        let left = desk.inputsWithoutEnd
        return left > 0
            ? Text(
                nb: "\(left) innspill har ikke fått noe svar ennå. Se dem:  behov innspill",
                nn: "\(left) innspel har ikkje fått noko svar enno. Sjå dei:  behov innspel",
                en: "Inputs without an answer yet: \(left). See them:  behov input")
            : Text(
                nb: "Alle innspill har fått et svar. Fortell de ansatte:  behov innspill side",
                nn: "Alle innspel har fått eit svar. Fortel dei tilsette:  behov innspel side",
                en: "All input has been answered. Tell the staff:  behov input page")
    }
}
