public import Model
import Pages

/// A part of the own contribution as it is typed: `vikarer; 220 timer; 95 000 kr; samlinger om lek`.
enum ContributionRow {
    static func read(_ id: ID<Contribution>, _ words: String) throws(Refusal) -> Contribution {
        let cells = TypedRow(words).cells
        guard cells.count >= 2, let first = cells.first, let last = cells.last, last.contains(where: \.isLetter),
            !isAmount(last), let form: ContributionForm = TypedRow.label(first, others: others)
        else { throw Refusal(wanted) }
        var hours: Int?
        var kroner: Int?
        for cell in cells.dropFirst().dropLast() where !cell.isEmpty && cell != "-" && cell != "–" {
            guard let (value, word) = TypedRow.number(cell) else { throw Refusal(wanted) }
            if self.hours.contains(word), hours == nil {
                hours = try Bounds.Hours.taken(value, in: cell)
            } else if self.kroner.contains(word), kroner == nil {
                kroner = try Bounds.Kroner.taken(value, in: cell)
            } else {
                throw Refusal(unit(cell))
            }
        }
        guard hours != nil || kroner != nil || form == .other else { throw Refusal(wanted) }
        return Contribution(id: id, form: form, hours: hours, kroner: kroner, words: last)
    }

    /// Whether a cell is hours or kroner and nothing else; «30 minutter i uka til lederne» is what it is for.
    private static func isAmount(_ cell: String) -> Bool {
        guard let word = TypedRow.number(cell)?.word else { return false }
        return word.isEmpty || hours.contains(word) || kroner.contains(word)
    }

    static func line(_ row: Contribution) -> Line {
        var line: Line = .text(row.form.label)
        if let hours = row.hours { line = line + .data("; ") + .text(RowNumbers.hours(hours)) }
        if let kroner = row.kroner { line = line + .data("; ") + .text(RowNumbers.kroner(kroner)) }
        return line + .data("; \(row.words)")
    }

    private static let hours: Set<String> = ["t", "t.", "time", "timer", "timar", "hour", "hours", "h"]
    private static let kroner: Set<String> = ["kr", "kr.", "krone", "kroner", "nok"]
    private static let others: [ContributionForm: [String]] = [
        .substitutes: ["vikar", "substitutes"], .timeSetAside: ["tid", "planleggingsdag", "planning"],
        .leadership: ["leder", "leiar", "leading"],
    ]

    private static let wanted = Text(
        nb:
            "Skriv type innsats; timer eller kroner; og hva innsatsen går til. Typene er ledelse, vikarer, avsatt tid, penger og "
            + "annet. For eksempel: vikarer; 220 timer; 95 000 kr; samlinger om lek",
        nn:
            "Skriv type innsats; timar eller kroner; og kva innsatsen går til. Typane er leiing, vikarar, avsett tid, pengar og "
            + "anna. Til dømes: vikarar; 220 timar; 95 000 kr; samlingar om leik",
        en:
            "Write the kind of contribution; hours or kroner; and what it is for. The kinds are leadership, supply cover, time "
            + "set aside, money and “other”. For example: supply cover; 220 hours; 95 000 kr; meetings about play")

    private static func unit(_ cell: String) -> Text {
        Text(
            nb:
                "«\(cell)»: Skriv «timer» eller «kr» etter tallet, og bruk hvert av dem bare én gang. For eksempel: 220 timer",
            nn:
                "«\(cell)»: Skriv «timar» eller «kr» etter talet, og bruk kvart av dei berre éin gong. Til dømes: 220 timar",
            en:
                "“\(cell)”: Write “hours” or “kr” after the number, and use each of them only once. For example: 220 hours"
        )
    }
}

/// Numbers with their words.
public enum RowNumbers {
    /// «220 timer».
    public static func hours(_ number: Int) -> Text {
        let count = Quantity(number).words
        return number == 1
            ? Text(nb: "1 time", nn: "1 time", en: "1 hour")
            : Text(nb: "\(count.nb) timer", nn: "\(count.nn) timar", en: "\(count.en) hours")
    }

    /// «95 000 kroner».
    public static func kroner(_ number: Int) -> Text {
        Quantity(number).words.mapped { count, _ in "\(count) kr" }
    }
}
