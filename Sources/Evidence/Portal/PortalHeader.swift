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

    /// What stands before the questions below: `Er du fornøyd med følgende forhold på skolen?`
    let stem: String
    /// The column with selections.
    let selection: Int?
    /// The headings beside each other.
    let headings: [Heading]
    /// Whether selections are columns and answers rows.
    let isTurned: Bool

    /// Reads a row of headings; what stands beside them with a gap between is not the form's (COUNTS.md 12).
    init?(_ texts: [String], spans: [Int: ClosedRange<Int>], isSelection: (String) -> Bool) {
        let filled = texts.indices.dropFirst().filter { !texts[$0].isEmpty }
        let selection = filled.first { ["utvalg", "utval"].contains(texts[$0].lowercased()) }
        let places = filled.filter { $0 > selection ?? 0 }
        guard let first = places.first else { return nil }
        let isMerged = places.contains { spans[$0] != nil }
        // Without joined cells the first heading's width is that of all.
        let width = places.count > 1 ? places[1] - first : 1
        var headings: [Heading] = []
        var next = first
        for place in places {
            guard place == next else { break }
            let columns = isMerged ? spans[place] ?? place...place : place...(place + width - 1)
            headings.append(Heading(text: texts[place], columns: columns))
            next = columns.upperBound + 1
        }
        stem = texts.first ?? ""
        self.selection = selection
        self.headings = headings
        isTurned = selection == nil && headings.allSatisfy { isSelection($0.text) }
    }

    /// The first column of a heading.
    var start: Int { headings.first?.columns.lowerBound ?? 1 }
}

/// What a heading or a row of the portal's tables measures.
enum PortalMeasure {
    /// What cells under a heading that is no answer are; `nil` for an answer.
    static func part(_ heading: String) -> CellPart? {
        let words = heading.lowercased()
        if words == "n" || words.hasPrefix("antall") || words.hasPrefix("talet på") { return .count }
        if words.hasPrefix("standardavvik") { return .deviation }
        let means = ["gjennomsnitt", "snitt", "score", "skår", "indeks", "svarprosent", "deltakelse"]
        return means.contains(where: words.hasPrefix) ? .value : nil
    }
}
