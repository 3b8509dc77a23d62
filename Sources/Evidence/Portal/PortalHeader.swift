import Formats
import Model

/// A row of answers that head the columns below, until the next one.
struct PortalHeader {
    /// One heading and the columns that it spans: one, or a pair of count and share.
    struct Heading {
        /// What it says: an answer, a selection, or a measure.
        let text: String
        /// Its columns, from 0.
        let columns: ClosedRange<Int>
    }

    /// Columns before the figures that say what a row is about.
    struct Keys {
        /// The column of selections.
        var selection: Int?
        /// The column of periods.
        var period: Int?
        /// Other columns of words: the survey, the question, the grade.
        var others: [Int] = []

        /// The columns together.
        var all: [Int] { [selection, period].compactMap(\.self) + others }
    }

    /// What stands before the questions below: `Er du fornøyd med følgende forhold på skolen?`
    let stem: String
    /// The columns before the figures.
    let keys: Keys
    /// The headings beside each other.
    let headings: [Heading]
    /// Whether selections are columns and answers rows.
    let isTurned: Bool
    /// The selections that stand in a row of their own above the headings, with the columns that each spans.
    var above: [Heading] = []

    /// Reads a row of headings; what stands beside them with a gap between is not the form's (COUNTS.md 12).
    ///
    /// - Parameters:
    ///   - texts: The row.
    ///   - spans: The columns that joined cells of the row span.
    ///   - below: The first row below with figures, where there is one: a column that has words there is no column of
    ///     figures.
    ///   - isSelection: Whether a text is a selection's name.
    init?(
        _ texts: [String], spans: [Int: ClosedRange<Int>], below: [String]?, isSelection: (String) -> Bool
    ) {
        keys = Self.keys(texts, below)
        let last = keys.all.max() ?? 0
        let places = texts.indices.filter { $0 > last && !texts[$0].isEmpty }
        guard let first = places.first, first <= last + 5 else { return nil }
        let isMerged = places.contains { spans[$0] != nil }
        // Without joined cells the first heading's width is that of all.
        let width = places.count > 1 ? places[1] - first : 1
        var headings: [Heading] = []
        var next = first
        for place in places {
            guard place == next, !Self.isFigure(texts[place]) || headings.isEmpty else { break }
            let columns = isMerged ? spans[place] ?? place...place : place...(place + width - 1)
            headings.append(Heading(text: texts[place], columns: columns))
            next = columns.upperBound + 1
        }
        stem = keys.all.contains(0) ? "" : texts.first ?? ""
        isTurned =
            keys.selection == nil && isSelection(headings.last?.text ?? "")
            && headings.dropFirst().allSatisfy { isSelection($0.text) }
        // The column of answers may have a heading of its own.
        self.headings = isTurned ? headings.filter { isSelection($0.text) } : headings
    }

    /// The first column of a heading.
    var start: Int { headings.first?.columns.lowerBound ?? 1 }

    /// Whether the headings only say that counts and shares stand beside each other.
    var areOnlyKinds: Bool {
        let kinds: Set<String> = ["antall", "prosent", "andel", "%", "svar", "antall svar", "talet", "n"]
        return headings.allSatisfy { kinds.contains($0.text.lowercased()) }
    }

    /// Whether a text is a number, or the mark of one that is withheld.
    static func isFigure(_ text: String) -> Bool { CellSigns.surveyPortal.read(text) != .text }

    /// The columns of words, by their headings and by what stands below them.
    private static func keys(_ texts: [String], _ below: [String]?) -> Keys {
        var keys = Keys()
        for (place, text) in texts.enumerated() {
            let words = text.lowercased()
            if ["utvalg", "utval"].contains(words) {
                keys.selection = keys.selection ?? place
            } else if ["år", "periode", "tidspunkt", "skoleår", "skuleår", "gjennomføring"].contains(words) {
                keys.period = keys.period ?? place
            } else if place > 0 || keys.selection == 0 || keys.period == 0, !text.isEmpty, let below,
                place < below.count, !below[place].isEmpty, !isFigure(below[place]), !isFigure(text)
            {
                keys.others.append(place)
            } else if place > 0, !text.isEmpty {
                break
            }
        }
        // A survey or question named after the figures is no key of theirs.
        let named = [keys.selection, keys.period].compactMap(\.self).max() ?? -1
        keys.others =
            keys.selection == nil && keys.period == nil
            ? [] : keys.others.filter { $0 <= named + keys.others.count }
        return keys
    }
}

/// What a heading or a row of the portal's tables measures.
enum PortalMeasure {
    /// What cells under a heading that is no answer are; `nil` for an answer.
    static func part(_ heading: String) -> CellPart? {
        let words = heading.lowercased()
        if ["besvart", "svart", "antall besvar", "antall svart"].contains(where: words.hasPrefix) {
            return .portion
        }
        if words == "n" || ["antall", "talet på", "inviter"].contains(where: words.hasPrefix) { return .count }
        if words.hasPrefix("standardavvik") { return .deviation }
        let means = ["gjennomsnitt", "snitt", "score", "skår", "indeks", "svarprosent", "deltakelse", "deltaking"]
        return means.contains(where: words.hasPrefix) ? .value : nil
    }
}
