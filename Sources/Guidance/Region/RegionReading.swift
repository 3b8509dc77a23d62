import Model
import Pages

// What a region's answers with several facts become.

extension WorkingMethod {
    /// The methods by their numbers, and what people write of their own after the first `;`.
    static func read(_ words: String) throws(Refusal) -> (methods: [WorkingMethod], own: String) {
        let parts = words.split(separator: ";", maxSplits: 1).map { String($0).trimmed }
        guard let first = parts.first, first.contains(where: \.isNumber), !first.contains(where: \.isLetter) else {
            return ([], words)
        }
        guard parts.count == 2, parts[1].contains(where: \.isLetter) else { throw Refusal(RegionRefusals.methods) }
        let reply = try ReplyReader.read(first, as: .several(.labels(allCases), orNone: false))
        return (try reply.labels(WorkingMethod.self), parts[1])
    }

    /// The catalogue, numbered as a reply names it.
    static let shown: [Block] = [.list(allCases.map { Block.Item(.text($0.label)) }, numbered: true)]
}

extension PartnerMeeting {
    /// Reads `09.12.2026, eierne og Fjelluniversitetet; 11.01.2027, de samme og de tillitsvalgte`; after a day `;` does as
    /// well as a comma.
    static func read(_ words: String) throws(Refusal) -> [PartnerMeeting] {
        var meetings: [PartnerMeeting] = []
        let rows = Rows.of(words).reduce(into: [String]()) { rows, row in
            if let last = rows.last, Rows.day(last) != nil {
                rows[rows.count - 1] += ", \(row)"
            } else {
                rows.append(row)
            }
        }
        for row in rows {
            guard let (written, who) = split(row), let day = Rows.day(written) else {
                throw Refusal(RegionRefusals.meetings(row))
            }
            guard who.contains(where: \.isLetter) else { throw Refusal(RegionRefusals.meetings(row)) }
            meetings.append(PartnerMeeting(day: day, who: who))
        }
        guard !meetings.isEmpty else { throw Refusal(RegionRefusals.meetings(words)) }
        return meetings.sorted { $0.day < $1.day }
    }

    /// The meetings as they are read back.
    static func line(_ meetings: [PartnerMeeting], _ language: Language) -> Line {
        .answer(meetings.map { "\($0.day.words[language]), \($0.who)" }.joined(separator: "; "), language)
    }
}

extension Milestone {
    /// Reads `høst 2027: alle har prøvd ut; vår 2028: …`.
    static func read(_ words: String, years: [Int]) throws(Refusal) -> [Milestone] {
        var milestones: [Milestone] = []
        for row in Rows.of(words) {
            guard let (head, rest) = Rows.head(row), let when = Rows.halfYear(head),
                rest.contains(where: \.isLetter)
            else { throw Refusal(RegionRefusals.milestone(row)) }
            guard years.contains(when.year) else { throw Refusal(RegionRefusals.year(when.year, among: years)) }
            milestones.append(Milestone(when: when, words: rest))
        }
        guard !milestones.isEmpty else { throw Refusal(RegionRefusals.milestone(words)) }
        return milestones.sorted { $0.when < $1.when }
    }

    /// The milestones as they are read back.
    static func line(_ milestones: [Milestone], _ language: Language) -> Line {
        .answer(milestones.map { "\($0.when.words[language]): \($0.words)" }.joined(separator: "; "), language)
    }
}

/// The days of a dialogue and what came of it, as it is typed: `09.12.2026, 11.01.2027; universitetet leder …`.
enum DialogueReading {
    /// Reads the days before the first `;` and the words after it.
    static func read(_ words: String) throws(Refusal) -> (days: [Day], words: String) {
        let parts = words.split(separator: ";", maxSplits: 1).map { String($0).trimmed }
        guard parts.count == 2, parts[1].contains(where: \.isLetter) else {
            throw Refusal(RegionRefusals.dialogue)
        }
        var days: [Day] = []
        for field in Rows.fields(parts[0]) {
            guard let day = Rows.day(field) else { throw Refusal(RegionRefusals.dialogue) }
            days.append(day)
        }
        return (days.sorted(), parts[1])
    }
}

extension MeasureShares {
    /// Reads `tiltak-1: barnehage 100, spesialpedagogikk 25; tiltak-2: skole 100`, every measure once.
    static func read(_ words: String, of measures: [Measure]) throws(Refusal) -> [ID<Measure>: MeasureShares] {
        var shares: [ID<Measure>: MeasureShares] = [:]
        for row in Rows.of(words) {
            guard let (head, rest) = Rows.head(row), let item = ItemID(head), let id = ID<Measure>(item),
                measures[id] != nil, shares[id] == nil
            else { throw Refusal(RegionRefusals.shares(row)) }
            var read = MeasureShares(kindergarten: 0, school: 0)
            for field in Rows.fields(rest) {
                let parts = field.lowercased().split { $0 == " " || $0 == "%" }.map(String.init)
                guard parts.count == 2, let percent = Int(parts[1]) else {
                    throw Refusal(RegionRefusals.shares(field))
                }
                switch parts[0] {
                case "barnehage", "kindergarten": read.kindergarten = percent
                case "skole", "skule", "school": read.school = percent
                case "spesialpedagogikk", "special": read.specialNeeds = percent
                default: throw Refusal(RegionRefusals.shares(field))
                }
            }
            guard read.isPossible else { throw Refusal(RegionRefusals.impossibleShares(item)) }
            shares[id] = read
        }
        let missing = measures.map(\.id).filter { shares[$0] == nil }
        guard missing.isEmpty else { throw Refusal(RegionRefusals.sharesMissing(missing.map(\.item))) }
        return shares
    }

    /// The shares as they are read back.
    static func line(_ measures: [Measure]) -> Line? {
        var line: Line = []
        for measure in measures {
            guard let shares = measure.shares else { return nil }
            if !line.words.isEmpty { line = line + .data("; ") }
            line =
                line + [
                    .text(measure.id.item.words),
                    .text(
                        Text(
                            nb:
                                ": barnehage \(shares.kindergarten), skole \(shares.school), spesialpedagogikk \(shares.specialNeeds)",
                            nn:
                                ": barnehage \(shares.kindergarten), skule \(shares.school), spesialpedagogikk \(shares.specialNeeds)",
                            en:
                                ": kindergarten \(shares.kindergarten), school \(shares.school), special \(shares.specialNeeds)"
                        )),
                ]
        }
        return line.words.isEmpty ? nil : line
    }
}
