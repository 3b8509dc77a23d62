extension [String] {
    /// The texts after each other, with something between them.
    ///
    /// Nearly every run joins texts. The standard library's own way takes any collection, and so looks up among all
    /// types that there are what this one is, the first time.
    public func joined(separator: String = "") -> String {
        var all = first ?? ""
        for text in dropFirst() {
            all += separator
            all += text
        }
        return all
    }
}
