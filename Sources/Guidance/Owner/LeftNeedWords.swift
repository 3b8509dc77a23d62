import Model

/// A reason for several that were not taken up, as it is typed: for all that are shown, or for those of some numbers.
enum LeftNeedWords {
    /// A reason, and those of a list it is about: «3 7: de er med i tiltak fra før» is of two.
    ///
    /// - Throws: A refusal where the numbers before the colon name none of them, and where there is no reason at all.
    static func read(_ words: String, _ area: [Choice.Option]) throws(Refusal) -> (String, [Choice.Option]) {
        // A number alone is meant for one of the list, and is no reason for all of it.
        if area.count > 1, words.allSatisfy({ "0123456789,;:-. ".contains($0) }), words.contains(where: \.isNumber)
        {
            throw Refusal(notHere(words))
        }
        guard area.count > 1, let (head, rest) = Rows.head(words), !rest.isEmpty,
            head.allSatisfy({ "0123456789,;- ".contains($0) }), head.contains(where: \.isNumber)
        else { return (words, area) }
        guard let chosen = NamedOptions(area).read(head), !chosen.isEmpty else { throw Refusal(notHere(head)) }
        return (rest, chosen)
    }

    static func howTo(_ number: Int) -> Text {
        Text(
            nb:
                "Svaret gjelder alle disse. Gjelder det bare noen av dem, skriv numrene først: \(number): vi tar det neste år",
            nn:
                "Svaret gjeld alle desse. Gjeld det berre nokre av dei, skriv nummera først: \(number): vi tek det neste år",
            en:
                "The answer applies to all of these. If it applies to only some of them, write the numbers first: \(number): next year"
        )
    }

    /// How what is left is taken up after all; `nil` where nothing is prioritised.
    static func orTakeUp(_ priorities: [Priority]) -> Text? {
        priorities.first.map { $0.id.item.words }.map { first in
            Text(
                nb:
                    "Hører det til en prioritering dere har, svar med den: \(first.nb). Skal det bli en ny prioritering, "
                    + "skriv /slutt, og så:  behov analyse --fra prioriteringer",
                nn:
                    "Høyrer det til ei prioritering de har, svar med ho: \(first.nn). Skal det bli ei ny prioritering, "
                    + "skriv /slutt, og så:  behov analyse --frå prioriteringar",
                en:
                    "If it belongs to a priority you already have, answer with that: \(first.en). To make it a new priority, "
                    + "type /quit, and then:  behov guide --from priorities.add")
        }
    }

    private static func notHere(_ head: String) -> Text {
        Text(
            nb:
                "«\(head)»: Skriv numre som står i lista, så et kolon og begrunnelsen. Hvis svaret gjelder alle, "
                + "men selv begynner med et tall og et kolon, sett et ord foran tallet.",
            nn:
                "«\(head)»: Skriv nummer som står i lista, så eit kolon og grunngivinga. Om svaret gjeld alle, "
                + "men sjølv byrjar med eit tal og eit kolon, set eit ord framfor talet.",
            en:
                "“\(head)”: Write numbers from the list, then a colon and the reason. If the reason itself begins with "
                + "a number and a colon, put a word in front of it.")
    }
}
