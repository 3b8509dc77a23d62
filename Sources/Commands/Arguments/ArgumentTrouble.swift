import Model

/// What was wrong with the words after a command, in words.
struct ArgumentTrouble {
    /// The command as it was to be understood; `nil` where none was named.
    let entry: CommandEntry?
    let fault: ArgumentFault

    var trouble: Trouble {
        let what = sentence
        return Trouble(
            .usage,
            Text(
                nb: "\(what.nb) Mer hjelp:  \(typed(.nb)) --help",
                nn: "\(what.nn) Meir hjelp:  \(typed(.nn)) --help",
                en: "\(what.en) More help:  \(typed(.en)) --help"))
    }

    private func typed(_ language: Language) -> String {
        entry.map { "behov " + $0.name(in: language) } ?? "behov"
    }

    private func called(_ language: Language) -> String { entry?.name(in: language) ?? "behov" }

    private var sentence: Text {
        switch fault {
        case .unknownOption(let word, let nearest):
            Text(
                nb: "«\(called(.nb))» har ikke noe valg som heter «\(word)»."
                    + (nearest.map { " Mente du «\($0)»?" } ?? ""),
                nn: "«\(called(.nn))» har ikkje noko val som heiter «\(word)»."
                    + (nearest.map { " Meinte du «\($0)»?" } ?? ""),
                en: "“\(called(.en))” has no option called “\(word)”."
                    + (nearest.map { " Did you mean “\($0)”?" } ?? ""))
        case .missingValue(let name, let argument):
            Text(
                nb: "«\(name)» må ha noe etter seg: \(argument.summary).",
                nn: "«\(name)» må ha noko etter seg: \(argument.summary).",
                en: "“\(name)” needs something after it: \(argument.summary)."
            ).mapped { words, language in words + choices(argument)[language] }
        case .unwantedValue(let name):
            Text(
                nb: "«\(name)» skal stå alene, uten noe etter seg.",
                nn: "«\(name)» skal stå åleine, utan noko etter seg.",
                en: "“\(name)” does not take a value.")
        case .extraWord(let word):
            Text(
                nb:
                    "«\(called(.nb))» vet ikke hva «\(word)» er. Hvis det er et navn med mellomrom, må det ha '…' rundt seg.",
                nn:
                    "«\(called(.nn))» veit ikkje kva «\(word)» er. Om det er eit namn med mellomrom, må det ha '…' rundt seg.",
                en:
                    "“\(called(.en))” does not know what “\(word)” is. If it is a name with spaces, put '…' around it."
            )
        case .missing(let argument): missing(argument)
        case .invalid(let word, let argument): invalid(word, argument)
        case .other:
            Text(
                nb: "Det som står etter «\(called(.nb))», ble ikke forstått.",
                nn: "Det som står etter «\(called(.nn))», blei ikkje forstått.",
                en: "What comes after “\(called(.en))” was not understood.")
        }
    }

    private func missing(_ argument: CommandShape.Argument) -> Text {
        func command(_ language: Language) -> String {
            let name = argument.kind == .option ? argument.name(in: language) + " " : ""
            return "\(typed(language)) \(name)\(value(argument)[language])"
        }
        return Text(
            nb: "Det mangler noe. Skriv:  \(command(.nb))", nn: "Det manglar noko. Skriv:  \(command(.nn))",
            en: "Something is missing. Type:  \(command(.en))"
        ).mapped { words, _ in words + (argument.summary.isEmpty ? "" : "  (\(argument.summary)).") }
            .mapped { words, language in words + choices(argument)[language] }
    }

    private func invalid(_ word: String, _ argument: CommandShape.Argument) -> Text {
        let place: Text =
            argument.kind == .positional
            ? Text(
                nb: "«\(word)» kan ikke stå etter «\(called(.nb))».",
                nn: "«\(word)» kan ikkje stå etter «\(called(.nn))».",
                en: "“\(word)” cannot come after “\(called(.en))”.")
            : Text(
                nb: "«\(word)» kan ikke stå etter «\(argument.name(in: .nb))».",
                nn: "«\(word)» kan ikkje stå etter «\(argument.name(in: .nn))».",
                en: "“\(word)” cannot come after “\(argument.name(in: .en))”.")
        return place.mapped { words, language in words + choices(argument)[language] }
    }

    private func value(_ argument: CommandShape.Argument) -> Text { ValueName.of(argument.value) }

    /// What would be accepted, with a blank before it.
    private func choices(_ argument: CommandShape.Argument) -> Text {
        if let words = ValueChoices.words(argument) {
            let list = Text.list(words)
            return Text(
                nb: " Velg en av: \(list.nb).", nn: " Vel ein av: \(list.nn).", en: " Choose one of: \(list.en).")
        }
        return (ValueChoices.form(argument) ?? Text(alike: "")).mapped { words, _ in
            words.isEmpty ? "" : " " + words
        }
    }
}
