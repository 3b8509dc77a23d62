import Model
import Pages

/// The frame and the salary costs of further education as they are typed.
enum StudyNumbers {
    /// Reads `4 plasser`, `600 000 kr` or both with a semicolon between; `ukjent` while nobody knows.
    static func frame(_ words: String) throws(Refusal) -> StudyFrame {
        var frame = StudyFrame()
        if unknown.contains(words.folded) { return frame }
        for cell in TypedRow(words).cells where !cell.isEmpty {
            guard let (value, word) = TypedRow.number(cell) else { throw Refusal(wantedFrame) }
            if places.contains(word), frame.places == nil {
                frame.places = try Bounds.People.taken(value, in: cell)
            } else if kroner.contains(word), frame.kroner == nil {
                frame.kroner = try Bounds.Kroner.taken(value, in: cell)
            } else {
                throw Refusal(wantedFrame)
            }
        }
        return frame
    }

    static func line(_ frame: StudyFrame) -> Line {
        let parts = [
            frame.places.map { count in
                count == 1
                    ? Text(nb: "1 plass", nn: "1 plass", en: "1 place")
                    : Text(nb: "\(count) plasser", nn: "\(count) plassar", en: "\(count) places")
            }, frame.kroner.map(RowNumbers.kroner),
        ].compactMap(\.self)
        guard let first = parts.first else { return .text(Text(nb: "ukjent", nn: "ukjend", en: "unknown")) }
        return parts.dropFirst().reduce(.text(first)) { $0 + .data("; ") + .text($1) }
    }

    /// Reads `820 000` for every role, or `lærer 850 000; fagarbeider 640 000`; `ukjent` while nobody knows.
    static func salaries(_ words: String, of roles: [StudyRole]) throws(Refusal) -> [SalaryCost] {
        if unknown.contains(words.folded) { return [] }
        if let all = cost(words) { return roles.map { SalaryCost(role: $0, kroner: all) } }
        var costs: [SalaryCost] = []
        for cell in TypedRow(words).cells where !cell.isEmpty {
            let name = String(cell.prefix { !($0.isASCII && $0.isNumber) }).trimmed
            guard let role: StudyRole = TypedRow.label(name, others: StudyRow.others),
                let kroner = cost(
                    String(cell.drop { !($0.isASCII && $0.isNumber) })),
                !costs.contains(where: { $0.role == role })
            else { throw Refusal(wantedSalary) }
            costs.append(SalaryCost(role: role, kroner: kroner))
        }
        let missing = roles.filter { role in !costs.contains { $0.role == role } }
        guard missing.isEmpty, !costs.isEmpty else { throw Refusal(lacks(missing)) }
        return costs
    }

    static func line(_ costs: [SalaryCost]) -> Line {
        guard let first = costs.first else { return .text(Text(nb: "ukjent", nn: "ukjend", en: "unknown")) }
        let one = { (cost: SalaryCost) -> Line in
            .text(cost.role.label) + .data(" ") + .text(Quantity(cost.kroner).words)
        }
        return costs.dropFirst().reduce(one(first)) { $0 + .data("; ") + one($1) }
    }

    private static func cost(_ words: String) -> Int? {
        guard let (value, word) = TypedRow.number(words), word.isEmpty || kroner.contains(word),
            Bounds.Salary.range.contains(value)
        else { return nil }
        return value
    }

    private static let unknown: Set<String> = ["ukjent", "ukjend", "unknown", "vet ikke", "veit ikkje", "0"]
    private static let places: Set<String> = ["plass", "plasser", "plassar", "place", "places", "studieplasser"]
    private static let kroner: Set<String> = ["kr", "kr.", "krone", "kroner", "nok"]

    private static let wantedFrame = Text(
        nb:
            "Skriv antall plasser, kroner eller begge deler, for eksempel 4 plasser; 600 000 kr. Skriv «ukjent» hvis dere "
            + "ikke vet det ennå.",
        nn:
            "Skriv talet på plassar, kroner eller begge delar, til dømes 4 plassar; 600 000 kr. Skriv «ukjend» om de "
            + "ikkje veit det enno.",
        en:
            "Write the number of places, kroner or both: 4 places; 600 000 kr. Write “unknown” if you do not know yet."
    )
    private static let wantedSalary = Text(
        nb: "Skriv hva ett årsverk koster, fra 100 000 til 5 000 000 kr, for eksempel 850 000. Dere kan også "
            + "skrive prisen for hver rolle: lærer 850 000; fagarbeider 640 000. Skriv «ukjent» hvis dere ikke "
            + "vet det ennå.",
        nn: "Skriv kva eitt årsverk kostar, mellom 100 000 og 5 000 000 kr, til dømes 850 000. De kan også skrive "
            + "prisen for kvar rolle: lærar 850 000; fagarbeidar 640 000. Skriv «ukjend» om de ikkje veit det enno.",
        en:
            "Write what a full-time post costs a year, from 100 000 to 5 000 000 kr: 850 000, or for each role: "
            + "teacher 850 000; skilled worker 640 000. Write “unknown” if you do not know yet.")

    private static func lacks(_ roles: [StudyRole]) -> Text {
        let list = Text.list(roles.map(\.label))
        return Text(
            nb: "Kostnaden mangler for disse: \(list.nb). \(wantedSalary.nb)",
            nn: "Kostnaden manglar for desse: \(list.nn). \(wantedSalary.nn)",
            en: "The cost is missing for: \(list.en). \(wantedSalary.en)")
    }
}
