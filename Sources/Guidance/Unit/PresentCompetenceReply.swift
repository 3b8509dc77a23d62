import Model
import Pages

extension PresentCompetence {
    /// Reads «3 spesialpedagogikk, 60 studiepoeng; 2 veiledning»: of each a count first, then in what; «0» for none.
    static func read(_ words: String) throws(Refusal) -> [PresentCompetence] {
        guard words != "0" else { return [] }
        var all: [PresentCompetence] = []
        for entry in words.split(whereSeparator: { $0 == ";" || $0.isNewline }) {
            let parts = entry.split(separator: " ", maxSplits: 1)
            guard parts.count == 2, let people = try Bounds.People.read(parts[0], in: String(entry).trimmed),
                people > 0, parts[1].contains(where: \.isLetter)
            else {
                throw Refusal(Sentences.writeCounts)
            }
            all.append(PresentCompetence(people: people, area: String(parts[1]).trimmed))
        }
        guard !all.isEmpty else { throw Refusal(Sentences.writeCounts) }
        return all
    }

    /// The counts as they are read back.
    static func line(_ all: [PresentCompetence]) -> Line {
        .data(all.isEmpty ? "0" : all.map { "\($0.people) \($0.area)" }.joined(separator: "; "))
    }
}
