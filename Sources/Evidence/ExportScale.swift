import Model

extension ExportIndicator {
    /// The scale that a measure is on, where its makers have fixed one; `nil` for counts and where nobody says.
    ///
    /// Udir's pupil survey and the kindergartens' parent survey score from 1 to 5, shares go from 0 to 100 percent,
    /// and lower secondary points (grunnskolepoeng) from 10 to 60. Scale points of national tests are open at both
    /// ends: mean 50 and standard deviation 10 in the first year of a series.
    func scale(in form: ExportForm) -> Scale? {
        if isCount { return nil }
        let words = measuredIn.lowercased()
        if words.mentions("andel") || words.mentions("prosent") || words.mentions("%") {
            return Scale(Quantity(0), Quantity(100))
        }
        switch form {
        case .udirAPI, .udirStatistikkbanken, .skoleporten:
            if words == "score" || words == "skår" { return Scale(Quantity(1), Quantity(5)) }
            if name.lowercased().mentions("grunnskolepoeng") || words.mentions("grunnskolepoeng") {
                return Scale(Quantity(10), Quantity(60))
            }
            return nil
        case .barnehagefakta: return words == "gjennomsnitt" ? Scale(Quantity(1), Quantity(5)) : nil
        default: return nil
        }
    }
}
