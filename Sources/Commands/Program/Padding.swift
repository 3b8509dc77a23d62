extension String {
    /// The text with blanks after it up to a number of columns.
    func padded(to width: Int) -> String { self + String(repeating: " ", count: max(0, width - count)) }
}
