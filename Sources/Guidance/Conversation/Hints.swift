import Model

// What a question takes, and what is said when a reply is something else.

extension Sentences {
    static func writeTexts(_ wanted: Int) -> Text {
        guard wanted > 1 else { return writeAnswer }
        return Text(
            nb: "Skriv svarene med semikolon mellom, eller ett om gangen.",
            nn: "Skriv svara med semikolon mellom, eller eitt om gongen.",
            en: "Write the answers with semicolons between them, or one at a time.")
    }

    static func writeOrChoose(_ count: Int) -> Text {
        Text(
            nb:
                "Skriv et svar med egne ord, velg ett eller flere tall fra lista (1–\(count)), eller skriv «ferdig».",
            nn:
                "Skriv eit svar med eigne ord, vel eitt eller fleire tal frå lista (1–\(count)), eller skriv «ferdig».",
            en:
                "Write an answer in your own words, choose one or more numbers from 1 to \(count), or write “done”."
        )
    }

    static func chooseOne(_ count: Int) -> Text {
        guard count > 1 else {
            return Text(
                nb: "Skriv 1, eller ? for hjelp.", nn: "Skriv 1, eller ? for hjelp.", en: "Type 1, or ? for help.")
        }
        return Text(
            nb: "Velg et tall fra 1 til \(count), eller skriv ? for hjelp.",
            nn: "Vel eit tal frå 1 til \(count), eller skriv ? for hjelp.",
            en: "Choose a number from 1 to \(count), or type ? for help.")
    }

    static func chooseAdding(_ count: Int, _ adding: Addition) -> Text {
        Text(
            nb: "Velg et tall fra 1 til \(count), \(adding.hint.nb).",
            nn: "Vel eit tal frå 1 til \(count), \(adding.hint.nn).",
            en: "Choose a number from 1 to \(count), \(adding.hint.en).")
    }

    static func chooseSeveralAdding(_ count: Int, _ adding: Addition) -> Text {
        Text(
            nb: "Velg ett eller flere tall fra 1 til \(count), \(adding.hint.nb).",
            nn: "Vel eitt eller fleire tal frå 1 til \(count), \(adding.hint.nn).",
            en: "Choose one or more numbers from 1 to \(count), \(adding.hint.en).")
    }

    static func chooseSeveral(_ count: Int, orNone: Bool) -> Text {
        if count == 1 {
            return Text(
                nb: "Velg 1\(orNone ? ", eller 0 for ingen" : "").",
                nn: "Vel 1\(orNone ? ", eller 0 for ingen" : "").",
                en: "Choose 1\(orNone ? ", or 0 for none" : "").")
        }
        return Text(
            nb:
                "Velg ett eller flere tall fra 1 til \(count), for eksempel 1,3\(orNone ? ", eller 0 for ingen" : "").",
            nn:
                "Vel eitt eller fleire tal frå 1 til \(count), til dømes 1,3\(orNone ? ", eller 0 for ingen" : "").",
            en: "Choose one or more numbers from 1 to \(count), for example 1,3\(orNone ? ", or 0 for none" : "")."
        )
    }

    /// «Velg minst ett mål (1–2), hva funnet bygger på (1–5) og hva slags funn det er (1–3), for eksempel 1; 1,2; 1.»
    static func chooseSorted(_ sorts: [Sort]) -> Text {
        let asked = sorts.filter(\.isAsked)
        let parts = Text.list(asked.map { range($0, from: 1) }, .and)
        let example = asked.map { _ in "1" }.joined(separator: "; ")
        return choose(parts, example)
    }

    /// The same where all of them are numbered as one list, as on an answer sheet: «… for eksempel 1,3,6.»
    static func chooseSortedOnSheet(_ sorts: [Sort]) -> Text { choose(.list(ranges(sorts), .and), example(sorts)) }

    private static func choose(_ parts: Text, _ example: String) -> Text {
        Text(
            nb: "Velg \(parts.nb), for eksempel \(example).", nn: "Vel \(parts.nn), til dømes \(example).",
            en: "Choose \(parts.en), for example \(example).")
    }

    private static func ranges(_ sorts: [Sort]) -> [Text] {
        var first = 1
        return sorts.filter { !$0.options.isEmpty }.map { sort in
            defer { first += sort.options.count }
            return range(sort, from: first)
        }
    }

    private static func range(_ sort: Sort, from first: Int) -> Text {
        let last = first + sort.options.count - 1
        let range = first == last ? "\(first)" : "\(first)–\(last)"
        return Text(
            nb: "\(sort.name.nb) (\(range)\(sort.takesWords ? " eller egne ord" : ""))",
            nn: "\(sort.name.nn) (\(range)\(sort.takesWords ? " eller eigne ord" : ""))",
            en: "\(sort.name.en) (\(range)\(sort.takesWords ? " or your own words" : ""))")
    }

    private static func example(_ sorts: [Sort]) -> String {
        var first = 1
        let numbers = sorts.filter { !$0.options.isEmpty }.map { sort -> Int in
            defer { first += sort.options.count }
            return first
        }
        return numbers.map(String.init).joined(separator: ",")
    }

    static func hint(_ expects: Expectation, isAgain: Bool = false) -> Text {
        let ask = ask(expects)
        let skip =
            isAgain
            ? Text(nb: "- la stå", nn: "- la stå", en: "- keep")
            : Text(nb: "- hopp over", nn: "- hopp over", en: "- skip")
        // Where it would break somewhere, it breaks before the signs.
        let gap = ask.mapped { words, _ in words.count > 28 ? "\n" : "   " }
        return Text(
            nb: "\(ask.nb)\(gap.nb)(\(tied("? hjelp"))   \(tied("< tilbake"))   \(tied(skip.nb))   /slutt)",
            nn: "\(ask.nn)\(gap.nn)(\(tied("? hjelp"))   \(tied("< tilbake"))   \(tied(skip.nn))   /slutt)",
            en: "\(ask.en)\(gap.en)(\(tied("? help"))   \(tied("< back"))   \(tied(skip.en))   /quit)")
    }

    /// A sign and what it does stay together on a line.
    private static func tied(_ words: String) -> String { String(words.map { $0 == " " ? "\u{A0}" : $0 }) }

    private static func ask(_ expects: Expectation) -> Text {
        switch expects {
        case .text: Text(nb: "Skriv svaret", nn: "Skriv svaret", en: "Write the answer")
        case .texts(let wanted):
            wanted > 1
                ? Text(
                    nb: "Skriv minst \(wanted), med semikolon mellom",
                    nn: "Skriv minst \(wanted), med semikolon mellom",
                    en: "Write at least \(wanted) answers, with semicolons between them")
                : Text(nb: "Skriv én til", nn: "Skriv éi til", en: "Write one more")
        case .entry(_, let offers):
            offers.isEmpty
                ? Text(
                    nb: "Skriv ett svar, eller «ferdig»", nn: "Skriv eitt svar, eller «ferdig»",
                    en: "Write one answer, or “done”")
                : Text(
                    nb: "Skriv med egne ord, velg fra lista (1,3-5), eller skriv «ferdig»",
                    nn: "Skriv med eigne ord, vel frå lista (1,3-5), eller skriv «ferdig»",
                    en: "Write in your own words, choose from the list (1,3-5), or write “done”")
        case .one(let options):
            Text(nb: "Svar 1–\(options.count)", nn: "Svar 1–\(options.count)", en: "Answer 1–\(options.count)")
        case .oneAdding(let options, let adding):
            Text(
                nb: "Svar 1–\(options.count), \(adding.hint.nb)", nn: "Svar 1–\(options.count), \(adding.hint.nn)",
                en: "Answer 1–\(options.count), \(adding.hint.en)")
        case .several(let options, let orNone) where options.keepNumbers:
            namedHint(options.contains(where: \.isChosen), orNone: orNone)
        case .several(let options, let orNone) where options.count == 1:
            Text(
                nb: "Svar 1\(orNone ? ", eller 0 for ingen" : "")",
                nn: "Svar 1\(orNone ? ", eller 0 for ingen" : "")",
                en: "Answer 1\(orNone ? ", or 0 for none" : "")")
        case .several(let options, let orNone):
            Text(
                nb: "Svar 1–\(options.count), gjerne flere: 1,2\(orNone ? "; 0 for ingen" : "")",
                nn: "Svar 1–\(options.count), gjerne fleire: 1,2\(orNone ? "; 0 for ingen" : "")",
                en: "Answer 1–\(options.count), several if you like: 1,2\(orNone ? "; 0 for none" : "")")
        case .severalAdding(let options, let adding):
            Text(
                nb: "Svar 1–\(options.count), gjerne flere, \(adding.hint.nb)",
                nn: "Svar 1–\(options.count), gjerne fleire, \(adding.hint.nn)",
                en: "Answer 1–\(options.count), several if you like, \(adding.hint.en)")
        case .sorted(let sorts):
            chooseSorted(sorts).mapped { words, _ in String(words.dropLast()) }
        }
    }
}
