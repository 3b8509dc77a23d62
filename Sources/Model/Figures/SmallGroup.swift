/// Groups so small that a figure could tell about one person.
///
/// Under five respondents or pupils a value is neither shown nor handed over. Five is our own default; Udir's exact
/// rule has not been seen (O).
public enum SmallGroup {
    /// The smallest group that is shown; a test holds it against ``Parameter/smallGroup``, where its source stands.
    public static let minimum = 5

    /// Whether a figure may be shown: false when the file withholds it, fewer than five are behind it, or it would
    /// together with others tell one that is withheld.
    public static func mayShow(_ figure: Figure) -> Bool { mayShow(figure, minimum: minimum) }

    /// As the other, with another smallest group.
    ///
    /// - Parameters:
    ///   - figure: The figure.
    ///   - minimum: The smallest group of respondents or pupils that is shown.
    /// - Returns: Whether it may be shown.
    public static func mayShow(_ figure: Figure, minimum: Int) -> Bool {
        guard figure.reading != .suppressed, figure.isWithheld != true else { return false }
        guard let count = figure.count?.reading else { return true }
        guard let number = count.number else { return false }
        return number.double >= Double(minimum)
    }
}
