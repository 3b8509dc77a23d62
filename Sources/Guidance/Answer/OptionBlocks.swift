import Model
import Pages

extension [Choice.Option] {
    /// Most options with lasting numbers that are all shown at a question; of more it is told how many stand under what.
    static let mostShown = 8
    /// Most whose numbers are told; of more only how many there are.
    static let mostNumbered = 100

    /// Whether they have numbers that last, so that their place in the list says nothing.
    var keepNumbers: Bool { contains { !$0.numbers.isEmpty } }

    /// The list as it is shown at a question.
    var blocks: [Block] {
        guard keepNumbers else {
            return [.list(map { Block.Item($0.line) }, numbered: true)]
        }
        return count <= Self.mostShown ? whole : summary
    }

    /// Every option with its number, by what it stands under.
    var whole: [Block] {
        headings.flatMap { heading, options -> [Block] in
            let items = options.map { option in
                let number = option.numbers.first.map(String.init) ?? "–"
                return Block.Item(.data("\(number)\(option.isChosen ? " ✓" : "")  ") + option.line)
            }
            let list = Block.list(items, numbered: false)
            return heading.map { [.paragraph($0), list] } ?? [list]
        }
    }

    /// What there is to choose from, with the numbers under each theme, and how the words are seen.
    private var summary: [Block] {
        let items = headings.map { heading, options -> Block.Item in
            let count: Line = .text(
                Text(
                    nb: " (\(options.count) å velge blant)", nn: " (\(options.count) å velje blant)",
                    en: " (\(options.count) to choose from)"))
            let below = Dictionary(grouping: options, by: \.under)
            let parts = options.map(\.under).once.map { under -> Line in
                (under.map { $0 + .data(": ") } ?? []) + .data((below[under] ?? []).numbers)
            }
            let line = parts.dropFirst().reduce(parts.first ?? []) { $0 + .data(" · ") + $1 }
            let numbers: Line = self.count <= Self.mostNumbered ? .data(" – ") + line : []
            return Block.Item((heading ?? []) + count + numbers)
        }
        return [.list(items, numbered: false), .source(.text(Self.seeWords(headings.first?.heading)))]
    }

    private static func seeWords(_ heading: Line?) -> Text {
        let word = { (language: Language) in heading?.string(in: language) ?? "" }
        return Text(
            nb:
                "Skriv /vis og et område eller et nummer for å lese hele teksten: /vis \(word(.nb)). Hele lista "
                + "finner dere i dette arket: behov eksporter avgjørelser",
            nn:
                "Skriv /vis og eit område eller eit nummer for å lese heile teksten: /vis \(word(.nn)). Heile lista "
                + "finn de i dette arket: behov eksporter avgjerder",
            en:
                "To read the full text, type “/show” and an area or a number: “/show \(word(.en))”. The whole list is in this "
                + "sheet: behov export decisions")
    }

    private var headings: [(heading: Line?, options: [Choice.Option])] {
        let grouped = Dictionary(grouping: self, by: \.heading)
        return map(\.heading).once.map { ($0, grouped[$0] ?? []) }
    }

    /// «1, 4, 7–9»: the numbers, those that follow each other drawn together.
    private var numbers: String {
        let all = compactMap(\.numbers.first).sorted()
        var runs: [ClosedRange<Int>] = []
        for number in all {
            if let last = runs.last, last.upperBound + 1 == number {
                runs[runs.count - 1] = last.lowerBound...number
            } else {
                runs.append(number...number)
            }
        }
        return runs.map { $0.count == 1 ? "\($0.lowerBound)" : "\($0.lowerBound)–\($0.upperBound)" }
            .joined(separator: ", ")
    }
}

extension Session {
    /// The words of some options of a question, or what it tells in full: `/vis lek`, `/vis 17`, `/vis alle`.
    func list(_ words: String, _ question: Interview<Subject>.Question) -> [Block] {
        let (options, details) = (question.occasion.numbered, question.occasion.details)
        let isAll = ["alle", "alt", "all", "everything"].contains(words.folded)
        if isAll, !details.isEmpty {
            return details.filter { !$0.isPart }.flatMap { $0.blocks() } + options.whole
        }
        if let detail = details.first(where: { $0.isNamed(words) }) { return detail.blocks() }
        guard let found = isAll ? options : NamedOptions(options).read(words), !found.isEmpty else {
            return [.paragraph(.text(Sentences.nothingToList(words)))]
        }
        return found.whole
    }
}

extension Sentences {
    static func nothingToList(_ words: String) -> Text {
        Text(
            nb: "Ingenting i lista heter «\(words)». Skriv et nummer eller et område fra lista.",
            nn:
                "Ingenting i lista heiter «\(words)». Skriv eit nummer eller eit område frå lista.",
            en: "Nothing in the list is called “\(words)”. Write a number or an area from the list.")
    }

    /// What a question takes whose options keep their numbers.
    static func namedHint(_ hasChosen: Bool, orNone: Bool) -> Text {
        let none = orNone ? Text(nb: "; 0 for ingen", nn: "; 0 for ingen", en: "; 0 for none") : Text(alike: "")
        let change =
            hasChosen
            ? Text(
                nb: "; +3 -5 legger til 3 og tar bort 5", nn: "; +3 -5 legg til 3 og tek bort 5",
                en: "; +3 -5 adds 3 and removes 5") : Text(alike: "")
        let ask = Text(
            nb: "Skriv numre eller områder: 3 7-9, lek", nn: "Skriv nummer eller område: 3 7-9, leik",
            en: "Write numbers or areas: 3 7-9, play")
        return ask.mapped { words, language in words + change[language] + none[language] }
    }

    static func chooseNamed(orNone: Bool) -> Text {
        let none =
            orNone
            ? Text(nb: ", eller 0 for ingen", nn: ", eller 0 for ingen", en: ", or 0 for none") : Text(alike: "")
        return Text(
            nb:
                "Skriv numre som står i lista, for eksempel 3 7, eller navnet på et område\(none.nb). Med +3 -5 legger dere "
                + "til 3 og tar bort 5.",
            nn:
                "Skriv nummer som står i lista, til dømes 3 7, eller namnet på eit område\(none.nn). Med +3 -5 legg de "
                + "til 3 og tek bort 5.",
            en:
                "Write numbers from the list, for example 3 7, or the name of an area\(none.en). Typing +3 -5 adds 3 "
                + "and removes 5.")
    }
}
