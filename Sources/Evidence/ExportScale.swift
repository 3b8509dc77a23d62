import Model

extension ExportIndicator {
    /// The scale that a measure is on, where its makers have fixed one; `nil` for counts and where nobody says.
    ///
    /// Udir's pupil survey and the kindergartens' parent survey score from 1 to 5, shares go from 0 to 100 percent,
    /// marks from 1 to 6, levels of mastery in national tests from 1 to 3 in year 5 and from 1 to 5 later, and lower
    /// secondary points (grunnskolepoeng) from 10 to 60. Scale points of national tests are open at both ends: mean 50 and
    /// standard deviation 10 in the first year of a series. A mean that does not say what it is a mean of (`Snitt`) is
    /// known only where the theme is one of those surveys'.
    ///
    /// - Parameters:
    ///   - form: The form of the file.
    ///   - figures: All its figures: a scale that one of them lies outside of is not the scale.
    /// - Returns: The scale.
    func scale(in form: ExportForm, holding figures: [Figure]) -> Scale? {
        guard let scale = supposed(in: form) else { return nil }
        let ends = scale.lowest.double...scale.highest.double
        return figures.allSatisfy { $0.reading.number.map { ends.contains($0.double) } ?? true } ? scale : nil
    }

    private func supposed(in form: ExportForm) -> Scale? {
        if isCount { return nil }
        let words = measuredIn.lowercased()
        if ["andel", "prosent", "%"].contains(where: { words.mentions($0) }) {
            return Scale(Quantity(0), Quantity(100))
        }
        let told = ([name, words] + identity).joined(separator: " ").lowercased()
        // A level of mastery is no theme of the pupil survey's «mestring», and has as many levels as its year has.
        if told.mentions("mestringsnivå") { return Self.levels(of: told) }
        let isMean = ["snitt", "gjennomsnitt"].contains(words)
        switch form {
        case .udirAPI, .udirStatistikkbanken, .skoleporten:
            if ["score", "skår"].contains(words) || (isMean && isThemeOfASurvey) { return Self.oneToFive }
            if (name + " " + words).lowercased().mentions("grunnskolepoeng") {
                return Scale(Quantity(10), Quantity(60))
            }
            return words.mentions("karakter") ? Scale(Quantity(1), Quantity(6)) : nil
        case .barnehagefakta: return isMean ? Self.oneToFive : nil
        default: return nil
        }
    }

    /// Whether the name is a theme of the pupil survey's or of the parent survey's indices, which Udir publishes.
    private var isThemeOfASurvey: Bool {
        let words = name.lowercased()
        return Self.themes.contains { words.mentions($0) }
    }

    /// National tests tell of three levels in year 5 and of five in years 8 and 9; without the year, of none we know.
    private static func levels(of told: String) -> Scale? {
        func isOf(_ year: Int) -> Bool {
            ["årstrinn", "trinn", "årssteg", "steg"].contains { told.mentions("\(year). \($0)") }
        }
        let (fifth, later) = (isOf(5), isOf(8) || isOf(9))
        guard fifth != later else { return nil }
        return fifth ? Scale(Quantity(1), Quantity(3)) : oneToFive
    }

    private static let oneToFive = Scale(Quantity(1), Quantity(5))

    private static let themes = [
        "foreldreundersøk", "elevundersøk", "trivsel", "barnets utvikling", "relasjon mellom barn", "medvirkning",
        "ute- og innemiljø", "henting og levering", "tilvenning", "tilfredshet", "støtte fra lærer",
        "støtte hjemmefra", "faglig utfordring", "vurdering for læring", "læringskultur", "mestring", "motivasjon",
        "elevdemokrati", "felles regler", "trygt miljø", "utdanning og yrkesveiledning",
    ]
}
