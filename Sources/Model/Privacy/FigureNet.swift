/// Figures that can be worked out from each other, whichever files they came from: a whole and its parts.
///
/// Between two of them lie people that nobody has a figure of: thirty less twenty-seven are three, and their mean
/// follows from the two that are shown. Such a rest of fewer than five is a hidden figure like any other.
struct FigureNet {
    /// A figure as far as it matters here.
    struct Place: Hashable {
        /// What is measured, part by part: the question, then what people are divided by.
        let path: [String]
        let measure: String
        let period: String
        /// How many are behind it.
        let count: Int?
        /// Its number; `nil` where it is withheld.
        let number: String?
        /// Whether it is a count, which adds up without a number behind it.
        let isCount: Bool
    }

    private(set) var places: [Place] = []
    /// Those that were told before: hiding them hides nothing.
    private(set) var fixed: Set<Int> = []
    private var known: [Place: Int] = [:]
    private let minimum: Int
    private var totals: [Total] = []
    private var rests = 0

    init(minimum: Int) { self.minimum = minimum }

    /// Adds a figure and gives its place; the same one twice has one place.
    mutating func add(_ place: Place, isFixed: Bool) -> Int {
        let at = known[place] ?? places.count
        if at == places.count {
            places.append(place)
            known[place] = at
        }
        if isFixed, place.number != nil { fixed.insert(at) }
        return at
    }

    /// The places to withhold, besides those that are withheld already, so that nothing withheld follows.
    mutating func withheld() -> Set<Int> {
        let hidden = link()
        guard !hidden.isEmpty, !totals.isEmpty else { return [] }
        let wholes = Set(totals.map(\.whole))
        let all = ComplementarySuppression.extended(hidden, in: totals, fixed: fixed) { one, other in
            rank(one, wholes).lexicographicallyPrecedes(rank(other, wholes))
        }
        return all.subtracting(hidden)
    }

    /// How much is lost with a figure: wholes and large groups are kept.
    private func rank(_ at: Int, _ wholes: Set<Int>) -> [Int] {
        guard at < places.count else { return [.max] }
        let place = places[at]
        return [wholes.contains(at) ? 1 : 0, place.count ?? 0, at]
    }

    // MARK: Equations

    /// Finds the equations; gives what is hidden in them.
    private mutating func link() -> Set<Int> {
        totals = []
        rests = 0
        var hidden = Set(places.indices.filter { places[$0].number == nil })
        for group in groups() {
            var byPath: [[String]: [Int]] = [:]
            for at in group { byPath[places[at].path, default: []].append(at) }
            var parts: [Division: [[String]]] = [:]
            for path in byPath.keys {
                for place in path.indices {
                    var whole = path
                    let part = whole.remove(at: place)
                    if byPath[whole] != nil {
                        parts[Division(whole: whole, by: Division.kind(of: part, at: place)), default: []].append(
                            path)
                    }
                }
            }
            for same in byPath.values where same.count > 1 { hidden.formUnion(corrections(same)) }
            // Questions and themes are answered by the same people: only people are divided.
            for (division, paths) in parts where division.isOfPeople {
                let same = paths.sorted { $0.joined(separator: "\n") < $1.joined(separator: "\n") }.map {
                    byPath[$0] ?? []
                }
                for whole in byPath[division.whole] ?? [] {
                    hidden.formUnion(divide(whole, same))
                }
            }
        }
        return hidden
    }

    /// The places of one measure and period.
    private func groups() -> [[Int]] {
        Dictionary(grouping: places.indices) { at in
            [places[at].measure, places[at].period]
        }.values.map { $0 }
    }

    /// A whole, the numbers there are of each of its parts, and perhaps people in none of them.
    private mutating func divide(_ whole: Int, _ parts: [[Int]]) -> Set<Int> {
        // Of two numbers for one part the one that can still be withheld.
        let chosen = parts.compactMap { same in
            same.first { places[$0].number != nil && !fixed.contains($0) } ?? same.first {
                places[$0].number != nil
            }
                ?? same.first
        }
        var hidden: Set<Int> = []
        if places[whole].number == nil || chosen.contains(where: { places[$0].number == nil }) {
            // One part alone is never all of a whole.
            let shown = ([whole] + chosen).filter { places[$0].number != nil }
            if chosen.count > 1, shown.allSatisfy({ places[$0].count != nil || places[$0].isCount }) {
                totals.append(Total(whole: whole, parts: chosen))
            }
        } else {
            hidden.formUnion(rest(of: whole, without: chosen))
        }
        if chosen.count > 1 || parts.contains(where: { $0.count > 1 }) {
            for part in parts.joined() { hidden.formUnion(rest(of: whole, without: [part])) }
        }
        return hidden
    }

    /// A figure and the same one corrected: those who are behind the one and not the other, where they are too few.
    private mutating func corrections(_ same: [Int]) -> Set<Int> {
        var hidden: Set<Int> = []
        for whole in same { for part in same { hidden.formUnion(rest(of: whole, without: [part])) } }
        return hidden
    }

    /// The people of a whole that are in none of some parts, where they are too few: a hidden place, and its equation.
    private mutating func rest(of whole: Int, without parts: [Int]) -> Set<Int> {
        guard places[whole].number != nil, parts.allSatisfy({ places[$0].number != nil }),
            let all = places[whole].count
        else { return [] }
        let counts = parts.compactMap { places[$0].count }
        guard counts.count == parts.count else { return [] }
        guard (1..<minimum).contains(all - counts.reduce(0, +)) else { return [] }
        let place = places.count + rests
        rests += 1
        totals.append(Total(whole: whole, parts: parts + [place]))
        return [place]
    }
}

/// One way in which the people behind a figure are divided.
struct Division: Hashable {
    let whole: [String]
    let by: String

    /// Whether a word of a known kind told it.
    var isOfPeople: Bool { by.first?.isNumber == false }

    /// What a part's word divides people by; words of no known kind that stand in the same place divide by the same.
    static func kind(of part: String, at place: Int) -> String {
        let sexes = ["gutt", "gut", "jente", "kvinne", "mann", "menn", "boy", "girl", "male", "female"]
        if sexes.contains(where: part.hasPrefix) { return "sex" }
        let grades = ["trinn", "årssteg", "steg", "klasse", "grade"]
        if grades.contains(where: { part.mentions($0) }) || part.hasPrefix("vg") { return "grade" }
        if part.hasSuffix(" år") || part.hasSuffix("åring") || part.hasSuffix("åringer") { return "age" }
        let owners = ["offentlig", "privat", "kommunal", "fylkeskommunal", "statlig"]
        return owners.contains(where: part.hasPrefix) ? "owner" : "\(place)"
    }
}
