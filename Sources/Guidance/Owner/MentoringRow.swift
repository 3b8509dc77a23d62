import Model
import Pages

/// Newly qualified teachers and their mentors as they are typed: `6; 4; 3`.
enum MentoringRow {
    static func read(_ words: String) throws(Refusal) -> MentoringCounts {
        let cells = TypedRow(words).cells
        let numbers = cells.compactMap { TypedRow.number($0)?.value }
        guard cells.count == 3, numbers.count == 3, numbers.allSatisfy({ $0 <= 9999 }) else {
            throw Refusal(wanted)
        }
        guard numbers[2] <= numbers[1] else { throw Refusal(tooMany) }
        return MentoringCounts(newlyQualified: numbers[0], mentors: numbers[1], qualifiedMentors: numbers[2])
    }

    static func line(_ counts: MentoringCounts) -> Line {
        .data("\(counts.newlyQualified); \(counts.mentors); \(counts.qualifiedMentors)")
    }

    private static let wanted = Text(
        nb: "Skriv tre tall: nyutdannede; veiledere; veiledere med utdanning i å veilede. For eksempel: 6; 4; 3",
        nn: "Skriv tre tal: nyutdanna; rettleiarar; rettleiarar med utdanning i å rettleie. Til dømes: 6; 4; 3",
        en: "Write three numbers: newly qualified; mentors; mentors with mentor training. For example: 6; 4; 3")
    private static let tooMany = Text(
        nb: "Det kan ikke være flere veiledere med utdanning enn veiledere i alt. For eksempel: 6; 4; 3",
        nn: "Det kan ikkje vere fleire rettleiarar med utdanning enn rettleiarar i alt. Til dømes: 6; 4; 3",
        en: "There cannot be more trained mentors than mentors in total. For example: 6; 4; 3")
}
