/// Groups so small that a figure could tell about one person.
///
/// Under five respondents or pupils a value is neither shown nor handed over. Five is our own default; Udir's exact
/// rule has not been seen (O).
public enum SmallGroup {
    /// The smallest group that is shown.
    public static let minimum = 5

    /// Whether a figure may be shown: false when the file withholds it or fewer than five are behind it.
    public static func mayShow(_ figure: Figure) -> Bool {
        guard figure.reading != .suppressed else { return false }
        guard let count = figure.count?.reading else { return true }
        guard let number = count.number else { return false }
        return number.double >= Double(minimum)
    }
}
