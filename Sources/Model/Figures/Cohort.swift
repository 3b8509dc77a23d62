/// One cohort from one year to the next, where a source has a figure for each grade: eighth grade a year, ninth grade
/// the year after.
///
/// The ordinary series of an indicator has new children every year, and never becomes a cohort's.
public struct CohortStep: Sendable, Hashable {
    /// The indicator of the lower grade.
    public let before: Indicator
    /// Its figure.
    public let earlier: Figure
    /// The indicator of the grade above.
    public let after: Indicator
    /// Its figure, of the year after.
    public let later: Figure

    /// Whether the cohort's figure changed by more than chance, as far as the files tell.
    public var comparison: Comparison? {
        Comparison.ofYears(later, after: earlier, isShare: before.isShare && after.isShare)
    }

    /// The steps that some indicators allow, each of figures that may be shown.
    ///
    /// - Parameters:
    ///   - indicators: The indicators.
    ///   - id: One that must be in it; `nil` for all.
    /// - Returns: The steps in the order of the indicators, of each the earliest first.
    public static func all(in indicators: [Indicator], of id: ID<Indicator>? = nil) -> [CohortStep] {
        let graded = indicators.compactMap { indicator in
            GradedName(indicator.name).map { (indicator: indicator, name: $0) }
        }
        return graded.flatMap { before -> [CohortStep] in
            let above = graded.filter { one in
                one.name.words == before.name.words && one.name.grade == before.name.grade + 1
                    && GradedName.measure(one.indicator) == GradedName.measure(before.indicator)
                    && (id == nil || id == one.indicator.id || id == before.indicator.id)
            }
            return before.indicator.own.filter { SmallGroup.mayShow($0) }.flatMap { earlier -> [CohortStep] in
                guard let next = SchoolYear.after(earlier.period) else { return [] }
                return above.compactMap { one in
                    one.indicator.own.first { $0.period == next && SmallGroup.mayShow($0) }.map {
                        CohortStep(before: before.indicator, earlier: earlier, after: one.indicator, later: $0)
                    }
                }
            }
        }
    }
}

/// An indicator's name with its grade taken out: «Lesing, 8. årstrinn», «Trivsel, Trinn 7», «Trivsel, vg1».
struct GradedName {
    /// The words, with a sign where the grade stood.
    let words: [String]
    /// The grade.
    let grade: Int

    /// `nil` for a name without a grade, or with several.
    init?(_ name: String) {
        var words = name.split(separator: " ").map(String.init)
        var found: [(place: Int, grade: Int)] = []
        for (place, word) in words.enumerated() {
            let isDone = place > 0 && found.last?.place == place - 1
            if isDone { continue }
            let plain = Self.plain(word)
            if plain.hasPrefix("vg"), plain.utf8.count == 3, let grade = Int(plain.dropFirst(2)) {
                found.append((place, grade))
            } else if word.hasSuffix("."), let grade = Int(word.dropLast()), place + 1 < words.count,
                Self.isGrade(words[place + 1])
            {
                found.append((place, grade))
            } else if let grade = Int(plain), place > 0, Self.isGrade(words[place - 1]) {
                found.append((place, grade))
            }
        }
        guard found.count == 1, let one = found.first, (1...13).contains(one.grade) else { return nil }
        words[one.place] = "#" + (words[one.place].hasSuffix(",") ? "," : "")
        (self.words, grade) = (words, one.grade)
    }

    /// What an indicator is measured in, its grade taken out: own tables name the measure by the column, grade and all.
    static func measure(_ indicator: Indicator) -> [String] {
        GradedName(indicator.measuredIn)?.words ?? [indicator.measuredIn]
    }

    private static func plain(_ word: String) -> String {
        word.lowercased().filter { $0.isLetter || $0.isNumber }
    }

    private static func isGrade(_ word: String) -> Bool {
        ["trinn", "årstrinn", "årssteg", "steg", "klasse", "klassetrinn"].contains(plain(word))
    }
}

/// Periods as files write them: `2023`, `2023-24`, `2023/2024`, `Høst 2023`.
enum SchoolYear {
    /// The same period a year later; `nil` where it names no year.
    static func after(_ period: String) -> String? {
        var runs: [String] = []
        for sign in period {
            if sign.isASCII, sign.isNumber, let last = runs.last, last.last?.isNumber == true {
                runs[runs.count - 1].append(sign)
            } else {
                runs.append(String(sign))
            }
        }
        let years = runs.indices.filter { runs[$0].count == 4 && Int(runs[$0]) != nil }
        guard let first = years.first else { return nil }
        for place in runs.indices where place >= first {
            guard let number = Int(runs[place]) else { continue }
            if runs[place].count == 4 {
                runs[place] = String(number + 1)
            } else if runs[place].count == 2, place > 0, runs[place - 1] == "-" || runs[place - 1] == "/" {
                let next = String((number + 1) % 100)
                runs[place] = next.count == 1 ? "0" + next : next
            } else {
                return nil
            }
        }
        return runs.joined()
    }
}
