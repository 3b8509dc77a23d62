extension StringProtocol {
    /// The text as names are compared: in small letters, without outer blanks, one blank where there were several.
    public var folded: String {
        lowercased().onOneLine
    }
}
