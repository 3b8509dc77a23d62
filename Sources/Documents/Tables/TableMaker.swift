import Formats
import Model
import Pages

/// Makes columns and cells in a reader's language.
struct TableMaker {
    let language: Language

    func column(_ key: String, _ name: Text) -> DataTable.Column {
        let word = name[language]
        return DataTable.Column(key, word.prefix(1).uppercased() + word.dropFirst())
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

    func text(_ labels: [Text]) -> DataTable.Cell {
        labels.isEmpty ? .nothing : text(Text.list(labels)[language])
    }

    func number(_ number: Int?) -> DataTable.Cell { number.map { .number(String($0)) } ?? .nothing }

    func number(_ number: Quantity?) -> DataTable.Cell { number.map { .number($0.code) } ?? .nothing }

    func day(_ day: Day) -> DataTable.Cell { .day(day.iso, days: day.daysSinceEpoch) }

    /// A number of children; a small one is withheld, in words.
    func children(_ number: Int?) -> DataTable.Cell {
        guard let number, number > 0, number < SmallGroup.minimum else { return self.number(number) }
        return text(Text(nb: "skjermet", nn: "skjerma", en: "withheld"))
    }
}

/// The names of columns that several tables have.
enum TableWords {
    static let unit = Text(nb: "enhet", nn: "eining", en: "unit")
    static let kind = Text(nb: "type", nn: "type", en: "kind")
    static let owner = Text(nb: "eier", nn: "eigar", en: "owner")
    static let number = Text(nb: "nummer", nn: "nummer", en: "number")
    static let outcome = Text(nb: "hva det ble til", nn: "kva det blei til", en: "what became of it")
    static let year = Text(nb: "år", nn: "år", en: "year")
    static let needs = Text(nb: "behov", nn: "behov", en: "needs")
    static let units = Text(nb: "enheter", nn: "einingar", en: "units")
    static let measure = Text(nb: "tiltak", nn: "tiltak", en: "measure")
    static let measures = Text(nb: "tiltak", nn: "tiltak", en: "measures")
    static let money = Text(nb: "penger", nn: "pengar", en: "money")
}
