import Formats
import Model
import Pages

/// Makes columns and cells in a reader's language.
struct TableMaker {
    let language: Language

    func column(
        _ key: String, _ name: Text, _ kind: DataTable.Column.Kind = .text, note: Text? = nil
    ) -> DataTable.Column {
        let word = name[language]
        return DataTable.Column(
            key, word.prefix(1).uppercased() + word.dropFirst(), kind, note: note?[language])
    }

    func table(_ key: String, _ name: Text, _ columns: [DataTable.Column], _ rows: [[DataTable.Cell]]) -> DataTable
    {
        DataTable(key, name[language], columns, rows: rows)
    }

    /// What somebody answered; nothing where nobody has.
    func text(_ answer: String?) -> DataTable.Cell {
        guard let answer, !answer.isBlank else { return .nothing }
        return .text(VisibleText.of(answer))
    }

    func text(_ label: Text?) -> DataTable.Cell { text(label?[language]) }

    func text(_ line: Line) -> DataTable.Cell { text(line.string(in: language)) }

    /// One of a set of words; nothing where none was chosen.
    func word<Word: Labelled>(_ word: Word?) -> DataTable.Cell {
        word.map { .word(code: $0.rawValue, name: $0.label[language]) } ?? .nothing
    }

    /// Several of a set of words; for programs with a comma between them.
    func words<Word: Labelled>(_ words: [Word]) -> DataTable.Cell {
        guard !words.isEmpty else { return .nothing }
        let codes = words.map(\.rawValue).joined(separator: ",")
        return .word(code: codes, name: Text.list(words.map(\.label))[language])
    }

    /// What an item is called: `behov-1`, for programs `need-1`.
    func item(_ id: ItemID) -> DataTable.Cell { .word(code: id.code, name: id.words[language]) }

    func number(_ number: Int?) -> DataTable.Cell { number.map { .number(String($0)) } ?? .nothing }

    func number(_ number: Quantity?) -> DataTable.Cell { number.map { .number($0.code) } ?? .nothing }

    func day(_ day: Day) -> DataTable.Cell { .day(day.iso, days: day.daysSinceEpoch) }

    /// A number of children; a small one is withheld, in words.
    func children(_ number: Int?) -> DataTable.Cell {
        guard let number, number > 0, number < SmallGroup.minimum else { return self.number(number) }
        return withheld
    }

    /// A number that may not be told.
    var withheld: DataTable.Cell { .withheld(Text(nb: "skjermet", nn: "skjerma", en: "withheld")[language]) }
}

/// The names of columns that several tables have.
enum TableWords {
    static let unit = Text(nb: "enhet", nn: "eining", en: "unit")
    static let kind = Text(nb: "type", nn: "type", en: "kind")
    static let owner = Text(nb: "eier", nn: "eigar", en: "owner")
    static let organisationNumber = Text(
        nb: "organisasjonsnummer", nn: "organisasjonsnummer", en: "organisation number")
    static let municipality = Text(nb: "kommunenummer", nn: "kommunenummer", en: "municipality number")
    static let number = Text(nb: "nummer", nn: "nummer", en: "number")
    static let outcome = Text(nb: "hva som skjedde", nn: "kva som skjedde", en: "what came of it")
    static let year = Text(nb: "år", nn: "år", en: "year")
    static let needs = Text(nb: "behov", nn: "behov", en: "needs")
    static let units = Text(nb: "enheter", nn: "einingar", en: "units")
    static let measure = Text(nb: "tiltak", nn: "tiltak", en: "measure")
    static let measures = Text(nb: "tiltak", nn: "tiltak", en: "measures")
    static let money = Text(nb: "penger", nn: "pengar", en: "money")
}
