import Model

/// Counts of children in a table of one's own: the number is itself the group, so that three is a group of three.
///
/// What Udir and SSB have published stands as published (COUNTS.md 8), and staff, groups, rooms and hours are nobody's
/// children.
struct OwnCounts {
    /// The places of the indicators that count children.
    let places: Set<Int>

    /// Tells them; none in what somebody has published.
    init(_ export: Export) {
        guard !export.form.isPublished else {
            places = []
            return
        }
        var measured: Set<Int> = []
        for cell in export.cells {
            // What has decimals, or a number of respondents beside it, is a mean or a share.
            if cell.part != .value { measured.insert(cell.indicator) }
            if case .number(let number) = cell.reading, number.decimals > 0 || cell.raw.contains("%") {
                measured.insert(cell.indicator)
            }
        }
        let keepers = export.indicators.indices.filter { place in
            export.indicators[place].countKeeper.map(measured.contains) ?? measured.contains(place)
        }
        places = Set(export.indicators.indices.filter { Self.counts(export.indicators[$0]) }).subtracting(keepers)
            .subtracting(measured)
    }

    /// Whether a figure of an indicator is a group of some children, but fewer than the smallest that is shown.
    func isSmall(_ figure: Figure, of indicator: Int, _ minimumGroup: Int) -> Bool {
        guard places.contains(indicator), let number = figure.reading.number?.double else { return false }
        return number > 0 && number < Double(minimumGroup)
    }

    /// The sums among counts that have no name as such: one that in some period is all the others together.
    func sums(among rows: [WithheldRow]) -> [Total] {
        let counting = rows.indices.filter { places.contains(rows[$0].indicator) }
        guard counting.count > 2 else { return [] }
        func numbers(_ period: String) -> [Int: Double] {
            var numbers: [Int: Double] = [:]
            for row in counting {
                numbers[row] = rows[row].own.first { $0.period == period }?.reading.number?.double
            }
            return numbers
        }
        var wholes: Set<Int> = []
        for period in Set(counting.flatMap { rows[$0].own.map(\.period) }) {
            let numbers = numbers(period)
            guard numbers.count > 2 else { continue }
            let all = numbers.values.reduce(0, +)
            wholes.formUnion(numbers.filter { 2 * $0.value == all && $0.value > 0 }.keys)
        }
        return wholes.map { whole in Total(whole: whole, parts: counting.filter { $0 != whole }) }
    }

    /// Whether an indicator counts children, as far as its words say: whatever counts and does not count something else.
    private static func counts(_ indicator: ExportIndicator) -> Bool {
        let words = (indicator.name + " " + indicator.measuredIn).lowercased()
        func says(_ parts: [String]) -> Bool { parts.contains { words.mentions($0) } }
        if says(["snitt", "andel", "prosent", "%", "score", "skår", "poeng", "indeks", "mean", "share", " per "]) {
            return false
        }
        // «Timer til elever» counts hours, «elever i klassen» counts pupils: the first of the words says what.
        let parts = words.split { !$0.isLetter }.map(String.init)
        let kinds = parts.compactMap { word -> Bool? in
            if others.contains(where: word.hasPrefix) { return false }
            return children.contains(where: word.hasPrefix) ? true : nil
        }
        return kinds.first ?? MeasureRoles.isCount(indicator.measuredIn)
    }

    private static let children = [
        "barn", "born", "elev", "jente", "gut", "søk", "deltak", "vedtak", "spesialundervisning", "spesialpedagog",
        "tilrettelegg", "henvis", "tilvis", "bekymring", "pupil", "child", "girl", "boy", "foresatt", "føresett",
        "foreld", "minoritet", "flyktning", "adferd", "åtferd", "atferd", "diagnos", "mobb", "trinn", "årstrinn",
        "klassetrinn",
        "steg", "årssteg",
    ]

    private static let others = [
        "barnehage", "elevtall", "årsverk", "ansatt", "tilsett", "lærer", "lærar", "assistent", "pedagog",
        "styrer",
        "styrar", "stilling", "vikar", "fagarbeid", "klasse", "gruppe", "avdeling", "skole", "skule", "enhet",
        "eining", "time", "minutt", "dag", "uke", "veke", "møte", "kurs", "rom", "bok", "bøker", "krone",
        "kvadrat",
        "staff", "teacher", "hour", "day", "group", "school",
    ]
}
